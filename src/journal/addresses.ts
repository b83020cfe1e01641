/** Entries on one page of a stream. Pages never change once they are full: the record only grows. */
export const ENTRIES_A_PAGE = 50;

export const streamAddress = (stream: string): string => `/journal/streams/${stream}`;

/** Where an entry can be read and cited: `/journal/streams/meeting/…?after=50#entry-62`. */
export function entryAddress(stream: string, number: number): string {
  const after = Math.floor((number - 1) / ENTRIES_A_PAGE) * ENTRIES_A_PAGE;
  return `${streamAddress(stream)}${after > 0 ? `?after=${after}` : ''}#entry-${number}`;
}
