import type { ComponentChildren } from 'preact';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { CommandForm } from '#ui/form.tsx';
import { useLanguage, useSetting } from '#ui/setting.ts';
import type { Direction } from '../queries/direction.ts';
import type { SpeakersList } from '../queries/speakers-list.ts';
import { CONSTITUENCIES } from '../rules/constituency.ts';
import { GENDERS } from '../rules/gender.ts';
import { LocalMoment, roundMoment } from './local-moment.tsx';
import type { PartyChoice } from './party-picker.tsx';
import type { Proceedings, SayUnderWay } from './proceedings.ts';
import { TakeUp } from './take-up.tsx';
import { clockTime, type SayDesk, type SayDirecting, sayWho } from './saying.ts';

const OFFICES = ['president', 'vice-president', 'chair', 'vice-chair', 'co-chair', 'moderator'] as const;
const CAPACITIES = ['group', 'national', 'observer', 'organization', 'stakeholder'] as const;
const TICKET_CLASSES = ['national', 'organization', 'stakeholder'] as const;
const CLOSING_MINUTES = [5, 10, 15, 30, 60, 120];
const AHEAD_MINUTES = [15, 30, 60, 120, 24 * 60, 2 * 24 * 60, 7 * 24 * 60];

interface DirectProps {
  readonly list: SpeakersList;
  readonly now: Proceedings;
  readonly direction: Direction;
  readonly presides: boolean;
  readonly say: { readonly desk: SayDesk; readonly underWay: SayUnderWay; readonly directing: SayDirecting };
}

const Work = ({ words, children }: { readonly words: string; readonly children: ComponentChildren }) => (
  <details class="work">
    <summary>{words}</summary>
    {children}
  </details>
);

/** What directs the meeting beside its list: closing, limits, chair, levels, times. Each stands folded until it is wanted. */
export function DirectForms(props: DirectProps) {
  const { list, direction, presides, say: { directing: say } } = props;
  if (list.state === 'closed') return null;
  const may = (act: string): boolean => direction.next.some((one) => one.act === act);
  return (
    <div class="works">
      {presides && may('announce-closing') && <AnnounceClosing {...props} />}
      {list.list !== 'open' && <ScheduleList {...props} />}
      {presides && list.state === 'open' && <Limits {...props} />}
      {!presides && direction.isNamed && direction.levels.length > 0 && list.waiting.length > 0 && <ChangeLevel {...props} />}
      {!presides && direction.weighsConstituencies && list.waiting.length > 0 && <NameConstituency {...props} />}
      {!presides && direction.isNamed && <DeclareGender {...props} />}
      {!presides && !direction.isNamed && list.list === 'open' && (
        <Work words={say('ticket')}>
          <CommandForm command="floor.take-ticket" formKey="desk" hidden={{ meeting: list.meeting }} label={say('ticket')}>
            <Field<'floor.take-ticket'> name="capacity" type="select" label={say('class')} required options={TICKET_CLASSES.map((one) => ({ value: one, label: say(`capacity-${one}`) }))} />
            <p class="form-end"><Button tone="quiet">{say('ticket')}</Button></p>
          </CommandForm>
        </Work>
      )}
      {may('take-up') && (
        <Work words={say('takeUp')}>
          <TakeUp list={list} say={say} underWay={props.say.underWay} />
        </Work>
      )}
      {may('take-chair') && <TakeChair {...props} />}
      {!presides && direction.isNamed && <TakeRoll {...props} />}
    </div>
  );
}

function AnnounceClosing({ list, say: { directing: say } }: DirectProps) {
  const language = useLanguage();
  const { now } = useSetting();
  const choices = CLOSING_MINUTES.map((minutes) => roundMoment(now.getTime(), minutes));
  return (
    <Work words={say('announceClosing')}>
      <CommandForm command="floor.announce-closing" hidden={{ meeting: list.meeting }} label={say('announceClosing')}>
        <Field<'floor.announce-closing'>
          name="closesAt" type="select" label={say('closes', { zone: list.timeZone })} required
          options={[...new Set(choices)].map((at) => ({ value: at, label: clockTime(at, list.timeZone, language) }))}
        />
        <p class="form-end"><Button tone="quiet">{say('announceClosing')}</Button></p>
      </CommandForm>
    </Work>
  );
}

function ScheduleList({ list, now, say: { directing: say } }: DirectProps) {
  const language = useLanguage();
  const moment = (at: string): string =>
    new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: list.timeZone, hourCycle: 'h23' }).format(new Date(at));
  return (
    <Work words={say('schedule')}>
      <CommandForm command="floor.schedule-list" hidden={{ meeting: list.meeting }} label={say('schedule')}>
        <LocalMoment<'floor.schedule-list'> name="opensAt" label={say('opens', { zone: list.timeZone })} zone={list.timeZone} value={now.opensAt} choices={AHEAD_MINUTES} sayMoment={moment} />
        <LocalMoment<'floor.schedule-list'> name="closesAt" label={say('closes', { zone: list.timeZone })} zone={list.timeZone} value={now.closesAt} choices={AHEAD_MINUTES} sayMoment={moment} />
        <p class="form-end"><Button tone="quiet">{say('set')}</Button></p>
      </CommandForm>
    </Work>
  );
}

function Limits({ list, direction, say: { directing: say } }: DirectProps) {
  const shown = direction.isNamed ? CAPACITIES : TICKET_CLASSES;
  return (
    <Work words={say('limits')}>
      <CommandForm command="floor.announce-limits" hidden={{ meeting: list.meeting }} label={say('limits')}>
        <p class="under-way-note">{say('limitsNote')}</p>
        <div class="limit-fields">
          {shown.map((capacity) => (
            <Field<'floor.announce-limits'>
              name={`limits.${capacity}`} type="number" kind="number" min={10} max={3600} inputMode="numeric" key={capacity}
              label={`${say(`capacity-${capacity}`)}${direction.limits[capacity] == null ? '' : ` (${direction.limits[capacity]})`}`}
            />
          ))}
        </div>
        <p class="form-end"><Button tone="quiet">{say('announceLimits')}</Button></p>
      </CommandForm>
    </Work>
  );
}

function ChangeLevel({ list, direction, say }: DirectProps) {
  return (
    <Work words={say.directing('changeLevelOf')}>
      <CommandForm command="floor.change-level" formKey="desk" hidden={{ meeting: list.meeting }} label={say.directing('changeLevelOf')}>
        <Field<'floor.change-level'> name="turn" type="select" label={say.desk('which')} required options={list.waiting.map((turn, index) => ({ value: turn.turn, label: `${index + 1}. ${sayWho(turn, say.desk)}` }))} />
        <Field<'floor.change-level'> name="level" type="select" label={say.directing('level')} required options={direction.levels.map((level) => ({ value: level, label: say.underWay(`level-${level}`) }))} />
        <p class="form-end"><Button tone="quiet">{say.directing('changeLevel')}</Button></p>
      </CommandForm>
    </Work>
  );
}

function NameConstituency({ list, direction, say }: DirectProps) {
  return (
    <Work words={say.directing('nameConstituency')}>
      <CommandForm command="floor.name-constituency" formKey="desk" hidden={{ meeting: list.meeting }} label={say.directing('nameConstituency')}>
        <Field<'floor.name-constituency'>
          name="turn" type="select" label={say.desk('which')} required
          options={list.waiting.map((turn, index) => {
            const known = direction.constituencies[turn.turn];
            return { value: turn.turn, label: `${index + 1}. ${sayWho(turn, say.desk)}${known ? ` (${say.directing(`constituency-${known}`)})` : ''}` };
          })}
        />
        <Field<'floor.name-constituency'> name="constituency" type="select" label={say.directing('constituency')} required options={CONSTITUENCIES.map((one) => ({ value: one, label: say.directing(`constituency-${one}`) }))} />
        <p class="form-end"><Button tone="quiet">{say.directing('nameIt')}</Button></p>
      </CommandForm>
    </Work>
  );
}

/** For who has no device, or whose turn is over: on the speaker's own word. */
function DeclareGender({ list, say }: DirectProps) {
  const turns = [
    ...(list.speaking ? [{ turn: list.speaking, place: say.desk('speaking') }] : []),
    ...list.waiting.map((turn, index) => ({ turn, place: String(index + 1) })),
    ...list.spoken.map((turn) => ({ turn, place: say.desk('spoken') })),
  ];
  if (turns.length === 0) return null;
  return (
    <Work words={say.directing('declareGender')}>
      <CommandForm command="floor.declare-gender" formKey="desk" hidden={{ meeting: list.meeting }} label={say.directing('declareGender')}>
        <p class="under-way-note">{say.directing('declareNote')}</p>
        <Field<'floor.declare-gender'> name="turn" type="select" label={say.desk('which')} required options={turns.map(({ turn, place }) => ({ value: turn.turn, label: `${sayWho(turn, say.desk)} — ${place}` }))} />
        <Field<'floor.declare-gender'> name="gender" type="select" label={say.directing('gender')} required options={(['not-said', ...GENDERS] as const).map((one) => ({ value: one, label: say.directing(`declare-${one}`) }))} />
        <p class="form-end"><Button tone="quiet">{say.directing('set')}</Button></p>
      </CommandForm>
    </Work>
  );
}

function TakeChair({ list, direction, say }: DirectProps) {
  return (
    <Work words={say.directing('takeChair')}>
      <CommandForm command="floor.take-chair" hidden={{ meeting: list.meeting }} label={say.directing('takeChair')}>
        <Field<'floor.take-chair'> name="office" type="select" label={say.directing('office')} required options={OFFICES.map((office) => ({ value: office, label: say.underWay(`office-${office}`) }))} />
        {direction.isNamed && direction.members.length > 0 && (
          <Field<'floor.take-chair'> name="party" type="select" label={say.directing('whose')} options={[{ value: '', label: '—' }, ...direction.members.map(({ party, name }) => ({ value: party, label: name }))]} />
        )}
        <p class="form-end"><Button tone="quiet">{say.directing('takeTheChair')}</Button></p>
      </CommandForm>
    </Work>
  );
}

function TakeRoll({ list, direction, say: { directing: say } }: DirectProps) {
  return (
    <Work words={say('roll')}>
      <CommandForm command="floor.take-roll" hidden={{ meeting: list.meeting }} label={say('roll')}>
        <p class="under-way-note">
          {say('rollNote')} {direction.memberCount > 0 && `${say('rollTaken', { n: direction.memberCount })}.`}
        </p>
        <Field<'floor.take-roll'> name="from" type="radio" label={say('who')} required options={(['delegations', 'member-states'] as const).map((from) => ({ value: from, label: say(`from-${from}`) }))} />
        <p class="form-end"><Button tone="quiet">{say('roll')}</Button></p>
      </CommandForm>
    </Work>
  );
}

/** The parties that can be named in this meeting: its members where a roll was taken. */
export const nameable = (direction: Direction, parties: readonly PartyChoice[]): readonly PartyChoice[] => {
  if (direction.members.length === 0) return parties;
  const also = new Map(parties.map((party) => [party.id, party.also]));
  return direction.members.map(({ party, name }) => ({ id: party, name, ...(also.get(party) !== undefined && { also: also.get(party)! }) }));
};
