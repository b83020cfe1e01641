import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '#ui/button.tsx';
import { CommandForm } from '#ui/form.tsx';
import { SettingContext, useSetting } from '#ui/setting.ts';
import type { SpeakersList } from '../queries/speakers-list.ts';
import { Key } from './key.tsx';
import { Press } from './press.tsx';
import { sayWho, type SayDesk, voiceOf } from './saying.ts';
import { Who } from './who.tsx';
import { Why } from './why.tsx';

/** After the next speaker has changed, a press this soon was meant for the one before. */
const DOUBLE_PRESS_MILLISECONDS = 1200;

function useSettled(what: string | undefined): boolean {
  const first = useRef(what);
  const [settled, setSettled] = useState(what);
  useEffect(() => {
    if (what === first.current) return undefined;
    first.current = undefined;
    const timer = setTimeout(() => setSettled(what), DOUBLE_PRESS_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [what]);
  return settled === what;
}

/** The commands of these forms: what became of them is told by the desk, since a form goes with its speaker. */
export const PRESIDING_COMMANDS = ['floor.give', 'floor.pause', 'floor.resume', 'floor.end', 'floor.mark-absent'] as const;

/** What the chair does with the floor: one button for the next speaker, and the clock of the one who has it. */
export function Presiding({ list, say, keysOn, take, mayGive, notThere }: {
  readonly list: SpeakersList;
  readonly say: SayDesk;
  readonly keysOn: boolean;
  /** Carries out the form that was sent. */
  readonly take: (event: SubmitEvent) => void;
  /** What is under way leaves room for a speaker of the list. */
  readonly mayGive: boolean;
  /** The words by which the next speaker is marked absent, where the rules allow it now. */
  readonly notThere: string | undefined;
}) {
  const { speaking, meeting } = list;
  const { refused: _, ...setting } = useSetting();
  const next = list.waiting[0];
  const offered = mayGive ? next : undefined;
  const settled = useSettled(next?.turn);
  const place = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  // The button that was pressed is gone with its speaker: the keyboard goes on at its successor.
  useEffect(() => {
    if (pressed.current && (document.activeElement === document.body || document.activeElement === null)) {
      place.current?.querySelector<HTMLElement>('.give button')?.focus();
    }
    pressed.current = false;
  }, [next?.turn, speaking?.turn]);
  if (list.state !== 'open') return null;
  return (
    <SettingContext.Provider value={setting}>
      <div
        class="presiding" ref={place}
        onSubmitCapture={(event) => {
          pressed.current = true;
          take(event);
        }}
      >
        {offered && (
          <div class="give-why">
            <p class="speaking-label">{say('next')}</p>
            <p class="give-who">
              <Who turn={offered} say={say} />
            </p>
            <p class="rule">
              <Why turn={offered} list={list} say={say} whole />
            </p>
          </div>
        )}
        {!next && <p class="floor-empty">{say('listEmpty')}</p>}
        {(offered || speaking) && (
          <div class="hand">
            {offered && (
              <div class="give">
                <CommandForm
                  command="floor.give" formKey={offered.turn} key={`${offered.turn} ${speaking?.turn}`} hidden={{ meeting, turn: offered.turn, ending: speaking?.turn }}
                  label={say('give', { who: sayWho(offered, say) })}
                >
                  <Button onClick={(event) => settled || event.preventDefault()}>
                    <span>{say('give', { who: voiceOf(offered) })}</span> <Key on={keysOn}>G</Key>
                  </Button>
                  {speaking && <p class="give-ending">{say('giveEnding', { who: voiceOf(speaking) })}</p>}
                </CommandForm>
              </div>
            )}
            {offered && notThere !== undefined && (
              <div class="call-next">
                <Press command="floor.mark-absent" input={{ meeting, turn: offered.turn }} words={notThere} name={`${notThere} (${sayWho(offered, say)})`} keyName="X" keysOn={keysOn} />
              </div>
            )}
            {speaking && (
              <div class="clock-controls">
                {speaking.pausedAt === undefined ? (
                  <CommandForm command="floor.pause" formKey={speaking.turn} key="pause" hidden={{ meeting, turn: speaking.turn }} label={say('pause')}>
                    <Button tone="quiet">
                      <span>{say('pause')}</span> <Key on={keysOn}>C</Key>
                    </Button>
                  </CommandForm>
                ) : (
                  <CommandForm command="floor.resume" formKey={speaking.turn} key="resume" hidden={{ meeting, turn: speaking.turn }} label={say('resume')}>
                    <Button tone="quiet">
                      <span>{say('resume')}</span> <Key on={keysOn}>C</Key>
                    </Button>
                  </CommandForm>
                )}
                <CommandForm command="floor.end" formKey={speaking.turn} key={`end ${speaking.turn}`} hidden={{ meeting, turn: speaking.turn }} label={say('end')}>
                  <Button tone="quiet">
                    <span>{say('end')}</span> <Key on={keysOn}>E</Key>
                  </Button>
                </CommandForm>
              </div>
            )}
          </div>
        )}
      </div>
    </SettingContext.Provider>
  );
}
