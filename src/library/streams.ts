import { defineStream } from '#platform/stream.ts';

/** The record of one document. */
export const onDocument = defineStream<{ readonly slug: string }>({ name: 'document/*', of: ({ slug }) => slug, readers: 'everybody' });
