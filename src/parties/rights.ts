import { anySecretariat } from '#people/for-other-slices.ts';

/** The register of parties is kept by the secretariats. States come with Parley and cannot be added by hand. */
export const keepersOfTheRegister = anySecretariat;
