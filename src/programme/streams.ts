import { defineStream } from '#platform/stream.ts';

/** The plan of one session: itself and its meetings. */
export const onSession = defineStream<{ readonly session: string }>({ name: 'session/*', of: ({ session }) => session, readers: 'everybody' });
