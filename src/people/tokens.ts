import { newSecret } from '#platform/ids.ts';

/** A token for programs: the prefix lets scanners for leaked secrets know it; 256 bits follow. */
export const TOKEN_PATTERN = /^parley_[A-Za-z0-9_-]{43}$/;
export const newToken = (): string => `parley_${newSecret(32)}`;
