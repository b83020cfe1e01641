import type { Direction } from '../queries/direction.ts';
import { Press } from './press.tsx';
import { clockTime, isolated, type SayDirecting } from './saying.ts';
import { useLanguage } from '#ui/setting.ts';

/** A speaker who has begun is not taken back: the rules refuse it after so many seconds. */
const GIVE_SECONDS = 30;

/** The chair's last act, and the way back from it. */
export function TakeBack({ direction, zone, now, say, take, keysOn }: {
  readonly direction: Direction;
  readonly zone: string;
  readonly now: number;
  readonly say: SayDirecting;
  readonly take: (event: SubmitEvent) => void;
  readonly keysOn: boolean;
}) {
  const language = useLanguage();
  const { undo, meeting } = direction;
  if (!undo || (undo.act === 'give' && now - Date.parse(undo.at) > GIVE_SECONDS * 1000)) return null;
  return (
    <div class="take-back" onSubmitCapture={take}>
      <p>{say('lastAct', { act: undo.words, time: isolated(clockTime(undo.at, zone, language)) })}</p>
      <Press command="floor.undo" input={{ meeting, of: undo.act, at: undo.at }} words={say('takeBack')} name={`${say('takeBack')}: ${undo.words}`} keyName="U" keysOn={keysOn} />
    </div>
  );
}
