import { defineStream } from '#platform/stream.ts';

/** Who takes part: what was added to the register, and by what it was renewed. */
export const onRegister = defineStream({ name: 'parties/register', readers: 'everybody' });
