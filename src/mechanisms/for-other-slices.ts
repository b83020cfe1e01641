export { MechanismsOfPartyView } from './components/mechanisms-of-party.tsx';
export { LEVEL_LABELS, MECHANISM_KIND_LABELS, MEETING_FORM_LABELS, THEME_LABELS } from './labels.ts';
export { comparePartialDates, earliestDay, latestDay, type PartialDate, sayPartialDate, sayPartialSpan } from '#platform/partial-date.ts';
export { listMechanisms } from './queries/list.ts';
export { mechanismsOfParty } from './queries/of-party.ts';
export { timeline } from './queries/timeline.ts';
export { type MechanismInList, mechanismsInList, type MeetingInList, meetingsInList, namesOfMechanisms } from './reading.ts';
