import { anySecretariat } from '#people/for-other-slices.ts';

/** Any secretariat keeps the library, and administrators; a record that is there is changed in the name in which it was catalogued. */
export const keepersOfTheLibrary = anySecretariat;
