import { defineStream } from '#platform/stream.ts';

/** The profile of one mechanism. */
export const onMechanism = defineStream<{ readonly slug: string }>({ name: 'mechanism/*', of: ({ slug }) => slug, readers: 'everybody' });

/** Profiles read from a text that nobody has confirmed yet. */
export const onProposals = defineStream({
  name: 'mechanisms/proposals', readers: 'secretariats and administrators.', outside: 'on mechanism/… the profile, once it is published.',
});
