import type { AnyPage } from '#platform/page.ts';

/** Every page of Parley, one a line, in the order in which addresses are matched. */
export const pages: readonly AnyPage[] = [
];
