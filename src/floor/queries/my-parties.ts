import { z } from 'zod';
import { chainOf, delegatePartiesOf } from '#people/for-other-slices.ts';
import { dayOf } from '#platform/clock.ts';
import { defineQuery } from '#platform/command.ts';
import { slugText } from '#platform/fields.ts';
import { LANGUAGES } from '#platform/languages.ts';
import { signedIn } from '#platform/right.ts';
import { meetingOf } from '#programme/for-other-slices.ts';
import { floorOf } from '../act.ts';
import { gendersOf, turnsOn } from '../genders.ts';
import { capacityOf } from '../inscription.ts';
import { rulesOf } from '../rules/adjust.ts';
import { timesSpoken } from '../rules/list.ts';
import type { Gender } from '../rules/gender.ts';
import type { Capacity } from '../rules/rule-set.ts';
import type { Floor, Spoken, Standing } from '../rules/state.ts';
import { groupsOfPartyOn, namesOfParties, registerOf } from '#parties/for-other-slices.ts';

/** Turns that are over and their whole seconds, pauses not counted. */
export interface SpentByMe {
  readonly turns: number;
  readonly seconds: number;
}

/** A party one may speak for here, with the groups on whose behalf it may speak today. */
export interface MyParty {
  readonly party: string;
  readonly name: string;
  readonly groups: readonly { readonly party: string; readonly name: string }[];
  /** In what capacity it speaks for itself: it decides the limit of a turn. */
  readonly capacity: Capacity;
  /** What the roll says it may do here; left out where it is not on the roll, or none was taken. */
  readonly standing?: Standing;
  /** All it has said in its own name. */
  readonly spent: SpentByMe;
  /** What it has said for groups, by group. */
  readonly forGroups: readonly (SpentByMe & { readonly party: string; readonly name: string })[];
  /** Statements that count against `timesEach`: spoken, under way and on the list. */
  readonly statements: number;
  /** Turns that its own speakers have had, the newest first. */
  readonly turns: readonly { readonly turn: string; readonly begunAt: string; readonly onBehalfOfName?: string }[];
  /** What was declared of its speakers, by turn. It goes to nobody but those who speak for this party. */
  readonly declared: Readonly<Record<string, Gender>>;
}

const sum = (turns: readonly Spoken[]): SpentByMe => ({ turns: turns.length, seconds: turns.reduce((seconds, turn) => seconds + turn.seconds, 0) });

/** A party's own turns: those it speaks, and those that are spoken for it where it is a group. */
const isOf = (party: string) => (turn: { readonly party: string; readonly onBehalfOf?: string }): boolean => turn.party === party || turn.onBehalfOf === party;

export const myParties = defineQuery({
  name: 'floor.my-parties',
  summary: 'The parties for which the asking person may take the floor at a meeting, with what each has spoken there so far.',
  input: z.strictObject({ meeting: slugText, language: z.enum(LANGUAGES).default('en') }),
  allow: signedIn,
  example: { meeting: 'idm-demo-opening', language: 'en' },
  async run({ db, input, actor, now }): Promise<readonly MyParty[]> {
    if (actor.kind !== 'person') return [];
    const parties = await delegatePartiesOf(db, actor.id, await chainOf(db, `meeting/${input.meeting}`));
    if (parties.length === 0) return [];
    const groups = await Promise.all(parties.map((party) => groupsOfPartyOn(db, party, dayOf(now))));
    const { rule_set: ruleSet } = await meetingOf(db, input.meeting);
    const floor: Floor | undefined = ruleSet === null ? undefined : await floorOf(db, input.meeting);
    const isNamed = floor !== undefined && rulesOf(floor).attribution === 'party';
    const roll = floor?.roll?.parties ?? {};
    const spoken = isNamed ? floor.spoken : [];
    const spokenFor = [...new Set(spoken.flatMap(({ onBehalfOf }) => (onBehalfOf === undefined ? [] : [onBehalfOf])))];
    const names = await namesOfParties(db, [...parties, ...groups.flat(), ...spokenFor], input.language);
    const nameOf = (party: string): string => names.get(party) ?? party;
    const genders = isNamed ? await gendersOf(db, input.meeting) : {};
    const { byId } = await registerOf(db);
    return parties.map((party, index) => {
      const own = spoken.filter(isOf(party));
      const record = byId.get(party);
      const forOthers = own.filter((turn) => turn.onBehalfOf !== undefined && turn.onBehalfOf !== party);
      const mine = isNamed ? turnsOn(floor).filter((turn) => turn.party === party).map(({ id }) => id) : [];
      return {
        party,
        name: nameOf(party),
        capacity: record ? capacityOf(record) : 'stakeholder',
        ...(Object.hasOwn(roll, party) && { standing: roll[party]! }),
        groups: groups[index]!.map((group) => ({ party: group, name: nameOf(group) })).sort((a, b) => a.name.localeCompare(b.name, input.language)),
        spent: sum(own.filter((turn) => !forOthers.includes(turn))),
        forGroups: [...new Set(forOthers.map(({ onBehalfOf }) => onBehalfOf!))].map((group) => ({ party: group, name: nameOf(group), ...sum(forOthers.filter(({ onBehalfOf }) => onBehalfOf === group)) })),
        statements: isNamed ? timesSpoken(floor, { party }) : 0,
        turns: own.filter((turn) => turn.party === party).toReversed().map(({ id, begunAt, onBehalfOf }) => ({ turn: id, begunAt, ...(onBehalfOf !== undefined && onBehalfOf !== party && { onBehalfOfName: nameOf(onBehalfOf) }) })),
        declared: Object.fromEntries(mine.flatMap((turn) => (genders[turn] === undefined ? [] : [[turn, genders[turn]] as const]))),
      };
    });
  },
});
