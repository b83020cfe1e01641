import { randomBytes, randomUUID } from 'node:crypto';

/** A new identifier for a row or a submission: a random UUID (RFC 9562, version 4). */
export const newId = (): string => randomUUID();

/** A secret for a link or a token: `bytes` of randomness in base64url. */
export const newSecret = (bytes = 32): string => randomBytes(bytes).toString('base64url');
