import { Button } from '#ui/button.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { Field } from '#ui/field.tsx';
import { CommandForm } from '#ui/form.tsx';
import type { SpeakersList } from '../queries/speakers-list.ts';
import { CONSTITUENCIES } from '../rules/constituency.ts';
import { GENDERS } from '../rules/gender.ts';
import { type PartyChoice, PartyPicker } from './party-picker.tsx';
import { type SayDirecting, sayWho, type SayDesk } from './saying.ts';

/** Opens and closes the meeting and its list. */
export function MeetingControls({ list, say }: { readonly list: SpeakersList; readonly say: SayDesk }) {
  const { meeting } = list;
  return (
    <div class="desk-controls">
      {list.state === 'to-come' && <CommandForm command="floor.open-meeting" hidden={{ meeting }} submit={say('openMeeting')} />}
      {list.list === 'open' && list.state !== 'closed' && <CommandForm command="floor.close-list" hidden={{ meeting }} submit={say('closeList')} tone="quiet" />}
      {list.list !== 'open' && list.state !== 'closed' && (
        <CommandForm command="floor.open-list" hidden={{ meeting }} submit={say(list.list === 'closed' ? 'reopenList' : 'openList')} tone="quiet" />
      )}
      {list.state === 'open' && (
        <Confirm act={say('closeMeeting')} question={say('closeMeetingAsk')} tone="quiet">
          <CommandForm command="floor.close-meeting" hidden={{ meeting }} submit={say('closeMeeting')} tone="danger" />
        </Confirm>
      )}
    </div>
  );
}

export const genderOptions = (say: SayDirecting): readonly { readonly value: string; readonly label: string }[] => [
  { value: '', label: say('declare-not-said') }, ...GENDERS.map((one) => ({ value: one, label: say(`declare-${one}`) })),
];

/** Puts any party on the list, for itself or for a group. */
export function AddSpeaker({ meeting, parties, groups, say, directing, levels, weighs, inputRef }: {
  readonly meeting: string;
  readonly parties: readonly PartyChoice[];
  readonly groups: readonly PartyChoice[];
  readonly say: SayDesk;
  readonly directing: SayDirecting;
  /** Levels of this list; none where it is not ordered by level. */
  readonly levels: readonly { readonly value: string; readonly label: string }[];
  /** The list weighs constituencies. */
  readonly weighs: boolean;
  readonly inputRef?: { current: HTMLInputElement | null };
}) {
  return (
    <CommandForm command="floor.add" hidden={{ meeting }} label={say('add')}>
      <PartyPicker<'floor.add'> name="party" label={say('party')} parties={parties} say={say} {...(inputRef && { inputRef })} />
      <Field<'floor.add'>
        name="onBehalfOf" type="select" label={say('onBehalf')}
        options={[{ value: '', label: say('forItself') }, ...groups.map((group) => ({ value: group.id, label: group.name }))]}
      />
      {weighs && (
        <Field<'floor.add'>
          name="constituency" type="select" label={directing('constituency')}
          options={[{ value: '', label: directing('constituencyAsKind') }, ...CONSTITUENCIES.map((one) => ({ value: one, label: directing(`constituency-${one}`) }))]}
        />
      )}
      <Field<'floor.add'> name="gender" type="select" label={directing('gender')} options={genderOptions(directing)} />
      {levels.length > 0 && <Field<'floor.add'> name="level" type="select" label={directing('level')} options={[{ value: '', label: directing('noLevel') }, ...levels]} />}
      <p class="form-end">
        <Button tone="quiet">{say('addButton')}</Button>
      </p>
    </CommandForm>
  );
}

/** The long way round: for a long list, and for browsers without JavaScript. */
export function ArrangeByName({ list, say }: { readonly list: SpeakersList; readonly say: SayDesk }) {
  if (list.waiting.length === 0 || list.state === 'closed') return null;
  const options = list.waiting.map((turn, index) => ({ value: turn.turn, label: `${index + 1}. ${sayWho(turn, say)}` }));
  return (
    <details class="arrange">
      <summary>{say('arrange')}</summary>
      <CommandForm command="floor.move" formKey="by-name" hidden={{ meeting: list.meeting }} label={say('place')} inline>
        <Field<'floor.move'> name="turn" type="select" label={say('which')} options={options} required />
        <Field<'floor.move'> name="before" type="select" label={say('before')} options={[{ value: '', label: say('atTheEnd') }, ...options]} />
        <Button tone="quiet">{say('place')}</Button>
      </CommandForm>
      <CommandForm command="floor.withdraw" formKey="by-name" hidden={{ meeting: list.meeting }} label={say('yesTakeOff')} inline>
        <Field<'floor.withdraw'> name="turn" type="select" label={say('which')} options={options} required />
        <Button tone="danger">{say('yesTakeOff')}</Button>
      </CommandForm>
    </details>
  );
}
