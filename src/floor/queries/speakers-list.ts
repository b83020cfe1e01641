import { z } from 'zod';
import { defineQuery } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { LANGUAGES, versionFor } from '#platform/languages.ts';
import { anyone } from '#platform/right.ts';
import { namesOfParties } from '#parties/for-other-slices.ts';
import { meetingOf } from '#programme/for-other-slices.ts';
import { floorOf, onMeeting } from '../act.ts';
import { reasonsFor } from '../rules/order.ts';
import { type Capacity, ruleSetOf } from '../rules/rule-sets.ts';
import type { Turn } from '../rules/state.ts';

/** One line of the list, ready to show in one language. */
export interface TurnShown {
  readonly turn: string;
  readonly party: string;
  readonly name: string;
  /** The group spoken for, where it is not the party itself. */
  readonly onBehalfOf?: string;
  readonly onBehalfOfName?: string;
  readonly capacity: Capacity;
  readonly askedAt: string;
}

export interface WaitingShown extends TurnShown {
  /** Seconds the turn may take; null is without limit. */
  readonly limitSeconds: number | null;
  readonly why: {
    readonly rule: string;
    readonly source: string;
    readonly words: string;
    /** Name of the speaker it comes after by that rule. */
    readonly after?: string;
    /** Set where it was placed by hand: when. */
    readonly placedAt?: string;
  };
}

export interface SpeakersList {
  readonly meeting: string;
  readonly title: string;
  readonly titleLanguage: string;
  readonly state: 'to-come' | 'open' | 'closed';
  readonly list: 'open' | 'closed';
  readonly ruleSet: { readonly id: string; readonly name: string };
  readonly speaking:
    | (TurnShown & { readonly begunAt: string; readonly limitSeconds: number | null; readonly pausedAt?: string; readonly pausedMilliseconds: number })
    | null;
  readonly waiting: readonly WaitingShown[];
  /** The newest first, the last ten. */
  readonly spoken: readonly (TurnShown & { readonly begunAt: string; readonly endedAt: string; readonly seconds: number; readonly limitSeconds: number | null })[];
  readonly spokenCount: number;
  readonly spokenSeconds: number;
}

const SHOWN_SPOKEN = 10;

export const speakersList = defineQuery({
  name: 'floor.speakers-list',
  summary: 'The list of speakers of a meeting: who has the floor, who waits in which order and by which rule, who has spoken.',
  input: z.strictObject({ meeting: slugText, language: z.enum(LANGUAGES).default('en') }),
  allow: anyone,
  example: { meeting: 'idm-demo-opening', language: 'en' },
  live: { stream: onMeeting, audience: 'public' },
  async run({ db, input }): Promise<SpeakersList> {
    const meeting = await meetingOf(db, input.meeting);
    const floor = await floorOf(db, input.meeting);
    const rules = ruleSetOf(floor.ruleSet);
    const shownSpoken = floor.spoken.slice(-SHOWN_SPOKEN).reverse();
    const turns: Turn[] = [...floor.waiting, ...shownSpoken, ...(floor.speaking ? [floor.speaking] : [])];
    const names = await namesOfParties(db, turns.flatMap((turn) => [turn.party, turn.onBehalfOf ?? turn.party]), input.language);
    const nameOf = (party: string): string => names.get(party) ?? party;
    const show = (turn: Turn): TurnShown => ({
      turn: turn.id, party: turn.party, name: nameOf(turn.party), capacity: turn.capacity, askedAt: turn.askedAt,
      ...(turn.onBehalfOf !== undefined && { onBehalfOf: turn.onBehalfOf, onBehalfOfName: nameOf(turn.onBehalfOf) }),
    });
    const reasons = reasonsFor(rules, floor.waiting);
    const title = versionFor(meeting.title, input.language);
    return {
      meeting: meeting.id,
      title: title?.text ?? meeting.id,
      titleLanguage: title?.language ?? input.language,
      state: floor.meeting,
      list: floor.list,
      ruleSet: { id: rules.id, name: String(rules.name[input.language]) },
      speaking: floor.speaking && {
        ...show(floor.speaking),
        begunAt: floor.speaking.begunAt, limitSeconds: floor.speaking.limitSeconds, pausedMilliseconds: floor.speaking.pausedMilliseconds,
        ...(floor.speaking.pausedAt !== undefined && { pausedAt: floor.speaking.pausedAt }),
      },
      waiting: floor.waiting.map((turn, index) => {
        const reason = reasons[index]!;
        const rule = rules.rules.find((candidate) => candidate.id === reason.rule)!;
        const after = 'after' in reason && reason.after ? floor.waiting.find((other) => other.id === reason.after) : undefined;
        return {
          ...show(turn),
          limitSeconds: rules.limits[turn.capacity],
          why: {
            rule: rule.id, source: rule.source, words: String(rule.words[input.language]),
            ...(after && { after: nameOf(after.onBehalfOf ?? after.party) }),
            ...('placedAt' in reason && { placedAt: reason.placedAt }),
          },
        };
      }),
      spoken: shownSpoken.map((turn) => ({ ...show(turn), begunAt: turn.begunAt, endedAt: turn.endedAt, seconds: turn.seconds, limitSeconds: turn.limitSeconds })),
      spokenCount: floor.spoken.length,
      spokenSeconds: floor.spoken.reduce((sum, turn) => sum + turn.seconds, 0),
    };
  },
});
