/** Where the time comes from. Rules never ask; commands are told. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();

/** The calendar day of a moment in UTC, as `2024-05-21`. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);
