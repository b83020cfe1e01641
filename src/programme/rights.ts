import { chainOf, holding } from '#people/for-other-slices.ts';

/** Planning a session is for the secretariat of the mechanism it belongs to. */
export const secretariatOfMechanism = holding<{ mechanism: string }>(['secretariat', 'administrator'], ({ input }) => [`mechanism/${input.mechanism}`]);

/** Planning a meeting is for the secretariat of its session. */
export const secretariatOfSession = holding<{ session: string }>(['secretariat', 'administrator'], ({ db, input }) => chainOf(db, `session/${input.session}`));
