import { Button } from '#ui/button.tsx';
import { sayDuration } from '#ui/clock.tsx';
import { Field } from '#ui/field.tsx';
import { CommandForm } from '#ui/form.tsx';
import { useLanguage } from '#ui/setting.ts';
import type { MyParty } from '../queries/my-parties.ts';
import type { SpeakersList } from '../queries/speakers-list.ts';
import { GENDERS } from '../rules/gender.ts';
import { clockTime, isolated, type SayDelegate } from './saying.ts';

interface MineProps {
  readonly own: MyParty;
  readonly list: SpeakersList;
  readonly say: SayDelegate;
}

/** All one's turns in sums: in one's own name and for groups, and what is left where the rules set a number or a limit. */
export function MyTime({ own, list, say }: MineProps) {
  const { spent, forGroups, statements } = own;
  const nothing = spent.turns === 0 && forGroups.length === 0;
  const limit = list.limits[own.capacity];
  const { timesEach } = list;
  if (nothing && list.state === 'to-come' && timesEach === null) return null;
  return (
    <section class="my-time" aria-labelledby={`time-${own.party}`}>
      <h3 id={`time-${own.party}`}>{say('yourTime')}</h3>
      {nothing ? (
        <p class="mine-note">{say('notSpokenYet')}</p>
      ) : (
        <ul>
          {spent.turns > 0 && <li>{say('inOwnName', { n: spent.turns, time: isolated(sayDuration(spent.seconds)) })}</li>}
          {forGroups.map((group) => (
            <li key={group.party}>{say('inGroupsName', { n: group.turns, group: group.name, time: isolated(sayDuration(group.seconds)) })}</li>
          ))}
        </ul>
      )}
      {list.state !== 'closed' && (timesEach !== null || limit !== null) && (
        <p class="mine-note">
          {timesEach !== null && say('timesLeft', { n: Math.max(0, timesEach - statements), all: timesEach })}{' '}
          {limit !== null && say('eachTurn', { time: isolated(sayDuration(limit)) })}
        </p>
      )}
    </section>
  );
}

const genderOptions = (say: SayDelegate) => [{ value: '', label: say('declare-not-said') }, ...GENDERS.map((one) => ({ value: one, label: say(`declare-${one}`) }))];

/** The gender of a speaker where one asks for the floor: asked for, never required. */
export const GenderField = ({ say }: { readonly say: SayDelegate }) => (
  <details class="my-right">
    <summary>{say('gender')}</summary>
    <Field<'floor.ask'>
      name="gender" type="select" label={say('gender')} labelHidden hint={say('genderHint')}
      options={genderOptions(say)}
    />
  </details>
);

/** What was declared of each of one's own speakers, to change and to erase: also when the turn is over. */
export function MyGenders({ own, list, say, again }: MineProps & { readonly again: () => void }) {
  const language = useLanguage();
  const isMine = (turn: { readonly party: string }): boolean => turn.party === own.party;
  const turns = [
    ...(list.speaking && isMine(list.speaking) ? [{ turn: list.speaking.turn, when: say('turnNow'), group: list.speaking.onBehalfOfName }] : []),
    ...list.waiting.filter(isMine).map(({ turn, onBehalfOfName }) => ({ turn, when: say('turnWaiting'), group: onBehalfOfName })),
    ...own.turns.map(({ turn, begunAt, onBehalfOfName }) => ({ turn, when: say('turnAt', { time: isolated(clockTime(begunAt, list.timeZone, language)) }), group: onBehalfOfName })),
  ];
  if (turns.length === 0) return null;
  return (
    <details class="my-right">
      <summary>{say('genders')}</summary>
      <p class="mine-note">{say('genderHint')}</p>
      {turns.map(({ turn, when, group }) => {
        const declared = own.declared[turn] ?? '';
        return (
          <CommandForm command="floor.declare-gender" formKey={turn} hidden={{ meeting: list.meeting, turn }} label={`${say('gender')}: ${when}`} onDone={again} inline key={`${turn} ${declared}`}>
            <Field<'floor.declare-gender'>
              name="gender" type="select" label={group === undefined ? when : `${when}${say('comma')}${say('onBehalfOf', { group })}`} value={declared}
              options={genderOptions(say)}
            />
            <Button tone="quiet">{say('keepIt')}</Button>
          </CommandForm>
        );
      })}
    </details>
  );
}
