/** The forms a meeting can take. */
export const MEETING_FORMS = ['opening', 'plenary', 'panel', 'round-table', 'hearing', 'closing', 'consultation', 'other'] as const;
export type MeetingForm = (typeof MEETING_FORMS)[number];
