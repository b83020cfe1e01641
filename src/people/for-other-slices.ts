export { anySecretariat } from './rights.ts';
export { delegatePartiesOf, type Grant, grantsHeldBy, grantsOf, holding, holdsRole, nameOf } from './grants.ts';
export { inWhoseName, keepsAll, keepsFor } from './keeping.ts';
export { writeMailTo } from './mail.ts';
export { publicOrigin } from './origin.ts';
export { anyOfTheseRoles, isRole, type Role, ROLE_WORDS, ROLES, sayRole } from './roles.ts';
export { chainOf, placeScope } from './scopes.ts';
