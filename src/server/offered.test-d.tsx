import type { CommandName, FieldName, LiveName, Preset, QueryAnswer, QueryName } from '#platform/offered.ts';
import type { SpeakersList } from '#floor/queries/speakers-list.ts';
import { Press } from '#floor/components/press.tsx';
import { useActs } from '#floor/components/acts.ts';
import { useAlso } from '#floor/components/also-live.ts';
import { PartyPicker } from '#floor/components/party-picker.tsx';
import { giveFloor } from '#floor/commands/give-floor.ts';
import { speakersList } from '#floor/queries/speakers-list.ts';
import { answerAddress, ask } from '#ui/ask.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { CommandForm } from '#ui/form.tsx';
import type { LiveOf } from '#ui/island.tsx';
import { listen } from '#ui/live-line.ts';
import type { Sender } from '#ui/send.ts';

/**
 * What compiles and what must not, where a screen names a command or a query. The check of types is the test: where a line
 * after `@ts-expect-error` is no error, it fails.
 */

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
const isTrue = <Claim extends true>(...claims: readonly Claim[]): readonly Claim[] => claims;

export const names = isTrue<
  | Same<string extends CommandName ? 'any' : 'known', 'known'>
  | Same<string extends QueryName ? 'any' : 'known', 'known'>
  | Same<Extract<CommandName, 'floor.give' | 'floor.gvie' | 'people.invite' | 'floor.note-turn' | 'floor.file-statement'>, 'floor.give' | 'people.invite' | 'floor.note-turn' | 'floor.file-statement'>
  | Same<LiveName, 'floor.speakers-list' | 'floor.direction' | 'floor.texts-ahead' | 'floor.texts-filed' | 'floor.notes'>
  | Same<QueryAnswer<'floor.speakers-list'>, SpeakersList>
  | Same<Preset<'floor.give'>, { readonly meeting: string; readonly turn: string; readonly ending?: string | undefined }>
  | Same<FieldName<'floor.announce-limits'>, 'meeting' | 'timesEach' | `limits.${'group' | 'national' | 'observer' | 'organization' | 'stakeholder'}`>
  | Same<FieldName<typeof giveFloor>, 'meeting' | 'turn' | 'ending'>
  | Same<FieldName<{ email: string }>, 'email'>
>();

const [meeting, turn, words] = ['idm-demo-opening', '00000000-0000-4000-8000-00000000f001', 'words'];

export const forms = () => [
  <CommandForm command="floor.give" hidden={{ meeting, turn }} submit={words} />,
  <CommandForm command={giveFloor} hidden={{ meeting, turn, ending: turn }} submit={words} />,
  <CommandForm command="floor.give" hidden={{ meeting }}><Field<'floor.give'> name="turn" label={words} /></CommandForm>,
  // @ts-expect-error There is no such command.
  <CommandForm command="floor.gvie" hidden={{ meeting, turn }} submit={words} />,
  // @ts-expect-error Nobody is asked for the turn, and it is left out.
  <CommandForm command="floor.give" hidden={{ meeting }} submit={words} />,
  // @ts-expect-error The same, of a command at hand.
  <CommandForm command={giveFloor} hidden={{ meeting }} submit={words} />,
  // @ts-expect-error Nothing at all is given.
  <CommandForm command="floor.give" submit={words} />,
  // @ts-expect-error A field of no command.
  <CommandForm command="floor.give" hidden={{ meeting, trun: turn }}>{words}</CommandForm>,
  // @ts-expect-error A value of another kind.
  <CommandForm command="floor.give" hidden={{ meeting, turn: 3 }}>{words}</CommandForm>,
  // @ts-expect-error A value that cannot be chosen.
  <CommandForm command="floor.take-chair" hidden={{ meeting, office: 'usher' }} submit={words} />,
  // @ts-expect-error What either of two commands needs, both must know.
  <CommandForm command={'floor.pause' as 'floor.pause' | 'floor.open-list'} hidden={{ meeting, trun: turn }}>{words}</CommandForm>,
];

export const presses = () => [
  <Press command="floor.rule-on-point" input={{ meeting, point: turn, ruling: 'upheld' }} words={words} />,
  // @ts-expect-error There is no such ruling.
  <Press command="floor.rule-on-point" input={{ meeting, point: turn, ruling: 'granted' }} words={words} />,
  // @ts-expect-error The point is left out.
  <Press command="floor.rule-on-point" input={{ meeting, ruling: 'upheld' }} words={words} />,
  // @ts-expect-error A field of no command.
  <Press command="floor.open-list" input={{ meeting, turn }} words={words} />,
];

export const fields = () => [
  <Field<'floor.add'> name="onBehalfOf" label={words} />,
  <Field<'floor.announce-limits'> name="limits.national" label={words} />,
  <Field<typeof giveFloor> name="turn" label={words} />,
  <Field<'floor.search-statements'> name="text" label={words} />,
  <PartyPicker<'floor.add'> name="party" label={words} parties={[]} say={() => words} />,
  <Button<'floor.vote'> name="answer" value="abstain">{words}</Button>,
  // @ts-expect-error The command has no such field.
  <Field<'floor.add'> name="onBehalf" label={words} />,
  // @ts-expect-error Nor such a one within.
  <Field<'floor.announce-limits'> name="limits.nation" label={words} />,
  // @ts-expect-error For which command it is, a field must say.
  <Field name="party" label={words} />,
  // @ts-expect-error The picker too.
  <PartyPicker name="party" label={words} parties={[]} say={() => words} />,
  // @ts-expect-error Nobody can answer so.
  <Button<'floor.vote'> name="answer" value="aye">{words}</Button>,
  // @ts-expect-error And not under another name.
  <Button<'floor.vote'> name="anwser" value="yes">{words}</Button>,
];

export function sendings(send: Sender) {
  const { act } = useActs();
  act('floor.move', { meeting, turn, before: null }, words);
  // @ts-expect-error There is no such command.
  act('floor.mvoe', { meeting, turn, before: null }, words);
  // @ts-expect-error The turn is left out.
  act('floor.withdraw', { meeting }, words);
  send({ command: 'floor.withdraw', input: { meeting, turn }, submission: turn, label: words }, () => {});
  // @ts-expect-error A field of no command.
  send({ command: 'floor.withdraw', input: { meeting, trun: turn }, submission: turn, label: words }, () => {});
}

export function questions(list: SpeakersList) {
  const live: LiveOf<'floor.speakers-list'> = { query: speakersList.name, input: { meeting, language: 'en' }, number: 1, answer: list };
  useAlso(live).answer satisfies SpeakersList;
  listen('floor.speakers-list', { meeting }, live, (view) => view.answer.waiting);
  // @ts-expect-error To what is not live nobody listens.
  listen('floor.my-parties', { meeting, language: 'en' }, { number: 1, answer: [] }, () => {});
  // @ts-expect-error The answer of another query.
  live satisfies LiveOf<'floor.direction'>;
  void ask('floor.my-parties', { meeting, language: 'en' }).then((mine) => mine?.[0]?.party);
  // @ts-expect-error There is no such query.
  void ask('floor.my-party', { meeting, language: 'en' });
  // @ts-expect-error There is no such language.
  void ask('floor.my-parties', { meeting, language: 'de' });
  // @ts-expect-error The stream is left out.
  answerAddress('journal.entries', { after: 0 });
}
