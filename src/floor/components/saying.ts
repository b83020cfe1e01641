import { type Language, localeOf } from '#platform/languages.ts';
import type { Phrase, WordValues } from '#platform/words.ts';
import { phrasebook } from '#ui/setting.ts';
import type { TurnShown } from '../showing.ts';
import type { DelegateWords } from '../words/delegate.ts';
import type { DeskWords } from '../words/desk.ts';
import type { DirectingWords } from '../words/directing.ts';
import type { ListWords } from '../words/list.ts';
import type { RoomWords } from '../words/room.ts';
import type { TakingPartWords } from '../words/taking-part.ts';

/** Words in one language, as a page hands them to an island. */
export type Phrases<W> = { readonly [K in keyof W & string]: Phrase };
export type ListPhrases = Phrases<ListWords>;
export type DeskPhrases = Phrases<ListWords & DeskWords>;
export type DelegatePhrases = Phrases<ListWords & DelegateWords>;

export type SayList = (key: keyof ListWords & string, values?: WordValues) => string;
export type SayDesk = (key: (keyof ListWords | keyof DeskWords) & string, values?: WordValues) => string;
export type SayDelegate = (key: (keyof ListWords | keyof DelegateWords) & string, values?: WordValues) => string;

export type SayDirecting = (key: keyof DirectingWords & string, values?: WordValues) => string;
export type SayTakingPart = (key: keyof TakingPartWords & string, values?: WordValues) => string;
export type SayRoom = (key: keyof RoomWords & string, values?: WordValues) => string;
export type DirectingPhrases = Phrases<DirectingWords>;
export type TakingPartPhrases = Phrases<TakingPartWords>;
export type RoomPhrases = Phrases<RoomWords>;

export const sayIn = phrasebook;

/** A time of day at the place, `15:04`. */
export const clockTime = (at: string, zone: string, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(new Date(at));

/** A time of day at the place, with its day where that is not the day of `now`, to stand inside a sentence. */
export function dayAndTime(at: string, zone: string, language: Language, now: Date): string {
  const day = (moment: Date): string => new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(moment);
  if (day(new Date(at)) === day(now)) return isolated(clockTime(at, zone, language));
  return new Intl.DateTimeFormat(localeOf(language), { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(new Date(at));
}

/** Figures with a colon stay in their own order inside Arabic. */
export const isolated = (text: string): string => `\u2066${text}\u2069`;

type Voice = Pick<TurnShown, 'name' | 'nameInText' | 'onBehalfOfName' | 'onBehalfOfInText'>;

/** The group spoken for, as it stands inside a sentence. */
export const groupOf = (turn: Voice): string | undefined => turn.onBehalfOfInText ?? turn.onBehalfOfName;

/** Whose statement it is, in one name for a sentence. */
export const voiceOf = (turn: Voice): string => groupOf(turn) ?? turn.nameInText ?? turn.name;

/** `Uganda, on behalf of the Group of 77 and China`. */
export const sayWho = (turn: Voice, say: SayList): string => {
  const group = groupOf(turn);
  return group === undefined ? turn.name : `${turn.name}${say('comma')}${say('onBehalfOf', { group })}`;
};
