import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { CommandForm } from '#ui/form.tsx';
import type { Direction } from '../queries/direction.ts';
import type { SpeakersList } from '../queries/speakers-list.ts';
import { type PartyChoice, PartyPicker } from './party-picker.tsx';
import { Press } from './press.tsx';
import { inText, type Proceedings, sayTally, type SayUnderWay } from './proceedings.ts';
import type { SayDesk, SayDirecting } from './saying.ts';
import { MotionQueue } from './speaking-on-motion.tsx';
import { VoteCount, VoteGrid } from './voting.tsx';

/** Commands of these presses: they go with what they end, so the desk tells what became of them. */
export const RESOLVING_COMMANDS = [
  'floor.rule-on-point', 'floor.announce-result', 'floor.put-to-vote', 'floor.decide-without-vote', 'floor.resume-meeting', 'floor.give-reply', 'floor.give-on-motion', 'floor.withdraw-on-motion', 'floor.undo',
] as const;

interface Resolving {
  readonly list: SpeakersList;
  readonly now: Proceedings;
  readonly direction: Direction;
  /** Who may be named here: the members of the roll, or any party where there is none. */
  readonly parties: readonly PartyChoice[];
  readonly say: { readonly desk: SayDesk; readonly underWay: SayUnderWay; readonly directing: SayDirecting };
  /** The chair rules, puts and announces; the secretariat enters votes as they are called out; both count. */
  readonly presides: boolean;
  readonly keysOn: boolean;
  readonly take: (event: SubmitEvent) => void;
}

/** What ends the thing that is under way: one button first, what is needed for it below. */
export function Resolving(props: Resolving) {
  const { now, direction, presides, say, take } = props;
  return (
    <div class="resolving">
      {(presides || now.stage === 'suspended') && (
        <div class="resolving-first" onSubmitCapture={take}>
          <Primary {...props} />
        </div>
      )}
      {now.stage === 'voting' && direction.tally && <p class="vote-tally">{sayTally(direction.tally, say.underWay)}</p>}
      {now.stage === 'voting' && <VotingWork {...props} />}
      {now.stage === 'quorum' && <CountPresent {...props} />}
      {now.stage === 'motion' && now.motions[0] && <MotionWork {...props} />}
    </div>
  );
}

const may = (direction: Direction, act: string): boolean => direction.next.some((one) => one.act === act);

function Primary({ list: { meeting, speaking }, now, direction, say: { directing: say }, keysOn }: Resolving) {
  const { stage, point, motions, replies } = now;
  const first = { tone: 'primary', keyName: 'Y', keysOn } as const;
  if (stage === 'point-of-order' && point) {
    return (
      <>
        <Press command="floor.rule-on-point" input={{ meeting, point: point.id, ruling: 'upheld' }} words={say('wellTaken')} {...first} />
        <Press command="floor.rule-on-point" input={{ meeting, point: point.id, ruling: 'rejected' }} words={say('notWellTaken')} tone="primary" keyName="N" keysOn={keysOn} />
      </>
    );
  }
  if (stage === 'voting') return <Press command="floor.announce-result" input={{ meeting, question: now.voting?.question }} words={say('announce')} {...first} />;
  if (stage === 'suspended') return <Press command="floor.resume-meeting" input={{ meeting }} words={say('resumeMeeting')} {...first} />;
  const [motion] = motions;
  if (stage === 'motion' && motion) {
    return (
      <>
        {may(direction, 'put-to-vote') && <Press command="floor.put-to-vote" input={{ meeting, question: motion.id }} words={say('putToVote')} {...first} />}
        {may(direction, 'decide-without-vote') && <Press command="floor.decide-without-vote" input={{ meeting, question: motion.id }} words={say('withoutVote')} />}
      </>
    );
  }
  const [reply] = replies;
  if (stage === 'replies' && reply && may(direction, 'give-reply')) {
    return <Press command="floor.give-reply" input={{ meeting, turn: reply.turn, ending: speaking?.turn }} words={say('giveReply', { who: inText(reply) })} {...first} />;
  }
  return null;
}

/** How many members are in the room: as a number, or each by name. */
function CountPresent({ list: { meeting }, direction, say: { directing: say } }: Resolving) {
  return (
    <div class="counting">
      <CommandForm command="floor.count-quorum" formKey="number" hidden={{ meeting }} label={say('countPresent')} inline>
        <Field<'floor.count-quorum'> name="present" type="number" kind="number" label={say('countPresent')} min={0} max={direction.memberCount} inputMode="numeric" required />
        <Button tone="primary">{say('enterPresent')}</Button>
      </CommandForm>
      {direction.members.length > 0 && (
        <details class="by-name">
          <summary>{say('byName')}</summary>
          <CommandForm command="floor.count-quorum" formKey="names" hidden={{ meeting }} label={say('byName')}>
            <Field<'floor.count-quorum'> name="present" type="checkboxes" label={say('countPresent')} options={direction.members.map(({ party, name }) => ({ value: party, label: name }))} />
            <p class="form-end"><Button tone="quiet">{say('enterPresent')}</Button></p>
          </CommandForm>
        </details>
      )}
    </div>
  );
}

function VotingWork({ list: { meeting }, now, direction, presides, say }: Resolving) {
  if (!now.voting) return null;
  const isByName = direction.members.some((one) => one.answer);
  return (
    <div class="voting-work">
      {!presides && direction.members.length > 0 && !now.voting.counted && <VoteGrid meeting={meeting} question={now.voting.question} direction={direction} say={say.underWay} directing={say.directing} />}
      {!isByName && <VoteCount meeting={meeting} question={now.voting.question} direction={direction} say={say.underWay} directing={say.directing} />}
    </div>
  );
}

/** Those who asked, the next with one press; and who asks or is heard from the seat. Also while one of them speaks. */
export function MotionWork({ list: { meeting, speaking }, now, direction, parties, presides, say, keysOn, take }: Resolving) {
  const motion = now.motions[0]!;
  const sides = (['for', 'against'] as const).filter((side) => motion.still[side] !== 0);
  // Nobody waits: who stands up is heard at once. Else who asks comes after those before.
  const isAtOnce = presides && motion.asked.length === 0 && may(direction, 'speak-on-motion');
  const command = isAtOnce ? 'floor.speak-on-motion' : 'floor.ask-on-motion';
  const words = isAtOnce ? say.directing('speakOnMotion') : say.underWay('recordAsking');
  return (
    <div class="motion-work">
      {now.stage !== 'motion' && <p class="under-way-note">{say.underWay(`motion-${motion.kind}`)}</p>}
      <MotionQueue
        motion={motion} meeting={meeting} speaking={speaking} mayGive={presides && may(direction, 'give-on-motion')} say={say.underWay} takeOff={say.desk('yesTakeOff')}
        keysOn={keysOn} take={take}
      />
      {(isAtOnce || may(direction, 'ask-on-motion')) && sides.length > 0 && (
        <details class="work" open={isAtOnce} key={command}>
          <summary>{words}</summary>
          <CommandForm command={command} formKey={motion.id} hidden={{ meeting, motion: motion.id, side: sides.length === 1 ? sides[0] : undefined }} label={words}>
            <PartyPicker<typeof command> name="party" label={sides.length === 1 ? `${say.directing('whose')} (${say.underWay(`side-${sides[0]!}`)})` : say.directing('whose')} parties={parties} say={say.desk} />
            {sides.length > 1 && <Field<typeof command> name="side" type="radio" label={say.directing('side')} required options={sides.map((side) => ({ value: side, label: say.underWay(side) }))} />}
            <p class="form-end">
              <Button tone="quiet">{say.directing('do')}</Button>
            </p>
          </CommandForm>
        </details>
      )}
    </div>
  );
}
