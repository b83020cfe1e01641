import { onMeeting } from './act.ts';
import { onGenders } from './genders.ts';
import { onNotes } from './notes/rights.ts';
import { onCarried } from './reactions/tell-meeting-of-carrying.ts';
import { onStatement, onTextsOf } from './statements/key.ts';

/** In the order in which one act may need them: the end of a turn delivers a statement, and the filing of one may publish it. */
export const streams = [onMeeting, onCarried, onTextsOf, onStatement, onGenders, onNotes] as const;
