import { anySecretariat } from '#people/for-other-slices.ts';

/** A record belongs to no mechanism: any secretariat keeps the library, and administrators. */
export const keepersOfTheLibrary = anySecretariat;
