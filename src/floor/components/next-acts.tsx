import type { VNode } from 'preact';
import { Button } from '#ui/button.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { Field } from '#ui/field.tsx';
import { CommandForm } from '#ui/form.tsx';
import type { Direction, NextActShown } from '../queries/direction.ts';
import type { SpeakersList } from '../queries/speakers-list.ts';
import type { ActType } from '../rules/act-types.ts';
import { type PartyChoice, PartyPicker } from './party-picker.tsx';
import { MotionFields } from './motion-fields.tsx';
import { Press } from './press.tsx';
import { ReplyTo } from './reply-to.tsx';
import type { SayUnderWay } from './proceedings.ts';
import type { SayDesk, SayDirecting } from './saying.ts';

/** Acts that stand elsewhere on the desk, or that nobody does from here. */
const ELSEWHERE = [
  'open-meeting', 'close-meeting', 'open-list', 'close-list', 'schedule-list', 'announce-closing', 'announce-limits', 'ask', 'take-ticket', 'withdraw', 'carry-list', 'move',
  'name-constituency', 'leave-suggestion', 'change-level', 'propose-exchange', 'accept-exchange', 'decline-exchange', 'give', 'pause', 'resume', 'end', 'rule', 'speak-on-motion',
  'absent', 'take-up', 'put-to-vote', 'decide-without-vote', 'vote', 'count-votes', 'announce-result', 'give-reply', 'count-quorum', 'undo', 'take-chair', 'take-roll', 'resume-meeting',
  'introduce', 'ask-on-motion', 'withdraw-on-motion', 'give-on-motion', 'withdraw-proposal', 'dissociate', 'withdraw-reply',
] as const satisfies readonly ActType[];
/** Acts of a delegation, which the chair records for the one that asked for it from its seat. */
const OF_A_PARTY = ['raise-point', 'appeal', 'move-motion', 'object', 'ask-reply', 'question-quorum', 'withdraw-motion'] as const satisfies readonly ActType[];

type OfAParty = (typeof OF_A_PARTY)[number];
/** An act that stands here. A new one, of which nothing is said above, asks for its button below. */
type Here = NextActShown & { readonly act: Exclude<ActType, (typeof ELSEWHERE)[number]> };
const isHere = (one: NextActShown): one is Here => !(ELSEWHERE as readonly ActType[]).includes(one.act);
const isOfAParty = (one: Here): one is Here & { readonly act: OfAParty } => (OF_A_PARTY as readonly ActType[]).includes(one.act);

interface NextActsProps {
  readonly list: SpeakersList;
  readonly direction: Direction;
  readonly parties: readonly PartyChoice[];
  readonly desk: SayDesk;
  readonly say: SayDirecting;
  readonly underWay: SayUnderWay;
}

/** What may come next, each with the rule it rests on; what the rules would refuse is not there. */
export function NextActs({ list, direction, parties, desk, say, underWay }: NextActsProps) {
  // To proposals one objects where they stand.
  const isOnProposal = (id: string | undefined): boolean => list.proceedings.proposals?.list.some((one) => one.id === id) === true;
  const acts = direction.next.filter(isHere).filter(({ act, id }) => !(act === 'object' && isOnProposal(id)));
  if (acts.length === 0) return null;
  return (
    <section class="next-acts" aria-labelledby="desk-next">
      <h2 id="desk-next" tabIndex={-1}>{say('mayComeNext')}</h2>
      <p class="under-way-note">{say('mayComeNextNote')}</p>
      <ul>
        {acts.map((one) => (
          <li key={`${one.act} ${one.motion} ${one.id}`}>
            <NextAct one={one} list={list} parties={parties} desk={desk} say={say} underWay={underWay} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function NextAct({ one, list, parties, desk, say, underWay }: Omit<NextActsProps, 'direction'> & { readonly one: Here }) {
  if (isOfAParty(one)) return <ForAParty one={one} list={list} parties={parties} desk={desk} say={say} underWay={underWay} />;
  return (
    <>
      <OfTheChair act={one.act as Exclude<Here['act'], OfAParty>} one={one} list={list} />
      <span class="next-rule">{one.rule.source}</span>
    </>
  );
}

function OfTheChair({ act, one, list: { meeting, speaking } }: { readonly act: Exclude<Here['act'], OfAParty>; readonly one: Here; readonly list: SpeakersList }): VNode {
  switch (act) {
    case 'suspend-meeting':
      return (
        <Confirm act={one.words} question={one.rule.words} tone="quiet">
          <CommandForm command="floor.suspend-meeting" hidden={{ meeting }} submit={one.words} />
        </Confirm>
      );
    case 'call-to-order':
      return <Press command="floor.call-to-order" input={{ meeting, reason: 'relevance' }} words={one.words} {...(speaking && { name: `${one.words}: ${speaking.name}` })} />;
    case 'resume-debate':
      return <Press command="floor.resume-debate" input={{ meeting }} words={one.words} />;
    case 'begin-replies':
      return <Press command="floor.begin-replies" input={{ meeting }} words={one.words} />;
  }
}

/** An act that a delegation asked for from its seat: the chair says which one. */
function ForAParty({ one, list, parties, desk, say, underWay }: Omit<NextActsProps, 'direction'> & { readonly one: Here & { readonly act: OfAParty } }) {
  const { meeting, motions, proceedings: { items = [] } } = list;
  const end = <p class="form-end"><Button>{say('do')}</Button></p>;
  const movable = one.act === 'move-motion' ? motions.find(({ kind }) => kind === one.motion) : undefined;
  const target =
    one.act === 'appeal' ? { point: one.id } : one.act === 'object' ? { to: one.id } : one.act === 'withdraw-motion' ? { motion: one.id } : one.motion !== undefined ? { kind: one.motion } : {};
  return (
    <details class="next-for-party">
      <summary>{one.words}</summary>
      <CommandForm command={`floor.${one.act}` as const} formKey={`${one.motion ?? ''}${one.id ?? ''}`} hidden={{ meeting, ...target }} label={one.words}>
        <p class="rule">
          {one.rule.words} <span class="why-source">{one.rule.source}</span>
        </p>
        <PartyPicker<`floor.${OfAParty}`> name="party" label={say('whose')} parties={parties} say={desk} />
        {movable && <MotionFields movable={movable} say={underWay} />}
        {one.act === 'ask-reply' ? (
          <ReplyTo list={list} say={underWay}>
            {items.length > 0 && (
              <Field<'floor.ask-reply'> name="item" type="select" label={say('itemAnother')} options={[{ value: '', label: '—' }, ...items.map(({ item, title }) => ({ value: item, label: underWay('itemOf', { item, title }) }))]} />
            )}
            {end}
          </ReplyTo>
        ) : end}
      </CommandForm>
    </details>
  );
}
