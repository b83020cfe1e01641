/** Where the time comes from. Rules never ask; commands are told. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();

/** The calendar day of a moment in UTC, as `2024-05-21`. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** A moment with any offset, as the record writes it: `2024-05-21T08:00:00.000Z`. */
export const inUtc = (moment: string): string => new Date(moment).toISOString();
