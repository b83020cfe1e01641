export { entryAddress, streamAddress } from './addresses.ts';
export { latestEntries } from './queries/entries-in-words.ts';
export type { EntryLine } from './reading.ts';
