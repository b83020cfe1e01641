import { defineSlice, makeCatalogue } from '#platform/slice.ts';
import { defineStream } from '#platform/stream.ts';

/** Streams for everybody, and streams that are not, as other slices have them. */
export const rooms = defineSlice({
  name: 'rooms',
  streams: [
    defineStream<string>({ name: 'meeting/*', of: (meeting) => meeting, readers: 'everybody' }),
    defineStream<string>({ name: 'person/*', of: (person) => person, readers: 'the person.', outside: 'nothing.' }),
  ],
});

export const ROOMS = makeCatalogue([rooms]);
