import { Button } from '#ui/button.tsx';
import { CommandForm } from '#ui/form.tsx';
import type { MyParty } from '../queries/my-parties.ts';
import type { SpeakersList } from '../queries/speakers-list.ts';
import { Press } from './press.tsx';
import { apart, inText, type MotionShown, type SayUnderWay } from './proceedings.ts';

const SIDES = ['for', 'against'] as const;
type Side = (typeof SIDES)[number];

/** Whether somebody new on a side would come to speak, would wait in reserve, or comes too late. */
function roomOn(motion: MotionShown, side: Side, party: string): 'open' | 'reserve' | 'heard' {
  if (side === 'for' && motion.moverSpeaks && motion.by.party === party) return 'open';
  const left = motion.still[side];
  if (left === 0) return 'heard';
  const before = motion.asked.filter((one) => one.side === side && !(motion.moverSpeaks && one.party === motion.by.party)).length;
  return left !== null && before >= left ? 'reserve' : 'open';
}

/** On a delegate's phone: to ask to speak for or against each motion that is before the meeting, and to give it up. */
export function SpeakOnMotion({ own, list, say }: { readonly own: MyParty; readonly list: SpeakersList; readonly say: SayUnderWay }) {
  const { motions, voting } = list.proceedings;
  if (list.state !== 'open' || own.standing?.standing !== 'member') return null;
  return (
    <>
      {motions.filter(({ id }) => voting?.question !== id).map((motion) => <OnOneMotion motion={motion} own={own} meeting={list.meeting} say={say} key={motion.id} />)}
    </>
  );
}

function OnOneMotion({ motion, own, meeting, say }: { readonly motion: MotionShown; readonly own: MyParty; readonly meeting: string; readonly say: SayUnderWay }) {
  const place = motion.asked.findIndex(({ party }) => party === own.party);
  const asked = motion.asked[place];
  const isHeard = motion.speakers.some(({ party }) => party === own.party);
  const rooms = SIDES.map((side) => [side, roomOn(motion, side, own.party)] as const);
  if (!asked && (isHeard || rooms.every(([, room]) => room === 'heard'))) return null;
  const id = `on-${own.party}-${motion.id}`;
  return (
    <section class="on-motion" aria-labelledby={id}>
      <h3 id={id}>{say('speakOnIt')}</h3>
      <p class="on-motion-what">
        {say(`motion-${motion.kind}`)}
        {motion.about !== undefined && <> {say('onProposal', { proposal: apart(motion.about) })}</>}
      </p>
      {asked ? (
        <>
          <p role="status">
            {say(asked.side === 'for' ? 'youAskedFor' : 'youAskedAgainst')} {asked.isReserve ? say('asReserve') : `${say('placeOnMotion', { n: place + 1 })}.`}
          </p>
          <CommandForm command="floor.withdraw-on-motion" formKey={asked.turn} hidden={{ meeting, turn: asked.turn }} submit={say('askNoLonger')} tone="quiet" label={say('askNoLonger')} />
        </>
      ) : (
        <CommandForm command="floor.ask-on-motion" formKey={id} hidden={{ meeting, party: own.party, motion: motion.id }} label={say('speakOnIt')}>
          <div class="my-sides">
            {rooms.map(([side, room]) => (
              <div key={side}>
                {room === 'heard' ? (
                  <p class="mine-note">
                    <strong>{say(side)}</strong> {say('sideHeard')}
                  </p>
                ) : (
                  <>
                    <Button<'floor.ask-on-motion'> name="side" value={side} tone="quiet">{say(side === 'for' ? 'askFor' : 'askAgainst')}</Button>
                    {room === 'reserve' && <p class="mine-note">{say('asReserve')}</p>}
                  </>
                )}
              </div>
            ))}
          </div>
        </CommandForm>
      )}
    </section>
  );
}

/** On a desk: who asked, in the order in which they come; for the chair, the next with one press. */
export function MotionQueue({ motion, meeting, speaking, mayGive, say, takeOff, keysOn, take }: {
  readonly motion: MotionShown;
  readonly meeting: string;
  readonly speaking: SpeakersList['speaking'];
  /** The chair's, where the rules let the next be heard now. */
  readonly mayGive: boolean;
  readonly say: SayUnderWay;
  /** The words by which one is taken off. */
  readonly takeOff: string;
  readonly keysOn: boolean;
  readonly take: (event: SubmitEvent) => void;
}) {
  const next = motion.asked.find(({ isReserve }) => !isReserve);
  if (motion.asked.length === 0) return null;
  return (
    <div class="motion-queue" onSubmitCapture={take}>
      {next && mayGive && (
        <div class="give-on-motion">
          <Press
            command="floor.give-on-motion" input={{ meeting, turn: next.turn, ending: speaking?.turn }} words={say('giveOnMotion', { who: inText(next), side: say(`side-${next.side}`) })}
            tone="primary" keyName="G" keysOn={keysOn} key={next.turn}
          />
        </div>
      )}
      <ol class="on-motion-asked">
        {motion.asked.map((one) => (
          <li key={one.turn}>
            <span>
              <bdi>{one.name}</bdi> <span class="under-way-note">{say(`side-${one.side}`)}{one.isReserve && <> · {say('inReserve')}</>}</span>
            </span>
            <Press command="floor.withdraw-on-motion" input={{ meeting, turn: one.turn }} words={takeOff} name={`${takeOff}: ${one.name}`} />
          </li>
        ))}
      </ol>
    </div>
  );
}
