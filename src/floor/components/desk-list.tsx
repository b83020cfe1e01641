import { useEffect, useRef, useState } from 'preact/hooks';
import type { Direction } from '../queries/direction.ts';
import type { SpeakersList, WaitingShown } from '../queries/speakers-list.ts';
import { AboutWhenReckoned } from './about-when.tsx';
import type { Act } from './acts.ts';
import type { SayUnderWay } from './proceedings.ts';
import { sayWho, type SayDesk, type SayDirecting, voiceOf } from './saying.ts';
import { TurnTags } from './turn-tags.tsx';
import { Who } from './who.tsx';
import { Why } from './why.tsx';

/** In front of which turn one goes that is moved a place up or down; undefined where it cannot. */
export function beforeAfterMove(waiting: readonly Pick<WaitingShown, 'turn'>[], turn: string, by: -1 | 1): string | null | undefined {
  const place = waiting.findIndex((candidate) => candidate.turn === turn);
  if (place < 0 || place + by < 0 || place + by >= waiting.length) return undefined;
  return by === -1 ? waiting[place - 1]!.turn : (waiting[place + 2]?.turn ?? null);
}

export interface Choosing {
  readonly chosen: string | undefined;
  choose(turn: string | undefined): void;
  /** A turn about which it is being asked whether it should be taken off. */
  readonly asked: string | undefined;
  ask(turn: string | undefined): void;
}

export function useChoosing(): Choosing {
  const [chosen, choose] = useState<string | undefined>();
  const [asked, ask] = useState<string | undefined>();
  return { chosen, choose, asked, ask };
}

/** The list as who keeps it works with it: every row can be moved or taken off, by touch, mouse and keyboard. */
export function DeskList({ list, direction, now, alive, say, directing, underWay, act, choosing }: {
  readonly list: SpeakersList;
  readonly direction: Direction;
  readonly directing: SayDirecting;
  readonly now: number;
  readonly alive: boolean;
  readonly say: SayDesk;
  readonly underWay: SayUnderWay;
  readonly act: Act;
  readonly choosing: Choosing;
}) {
  const rows = useRef<HTMLOListElement>(null);
  const { chosen, choose, asked, ask } = choosing;
  const place = list.waiting.findIndex((turn) => turn.turn === chosen);
  useEffect(() => {
    rows.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen, place]);
  if (list.waiting.length === 0) return <p class="floor-empty">{say('listEmpty')}</p>;
  const move = (turn: WaitingShown, by: -1 | 1) => {
    const before = beforeAfterMove(list.waiting, turn.turn, by);
    choose(turn.turn);
    if (before !== undefined) act('floor.move', { meeting: list.meeting, turn: turn.turn, before }, say(by === -1 ? 'up' : 'down', { who: voiceOf(turn) }));
  };
  return (
    <>
      <p class="unseen" role="status">
        {place >= 0 && say('chosen', { who: sayWho(list.waiting[place]!, say), n: place + 1 })}
      </p>
      <ol class="turns desk-turns" ref={rows}>
        {list.waiting.map((turn, index) => (
          <li key={turn.turn} aria-current={turn.turn === chosen ? 'true' : undefined}>
            <div class="turn-who" onClick={() => choose(turn.turn)}>
              <Who turn={turn} say={say} />
              <TurnTags turn={turn} say={underWay} />
              {direction.constituencies[turn.turn] && <span class="turn-tags">{directing(`constituency-${direction.constituencies[turn.turn]!}`)}</span>}
              <span class="turn-notes">
                <Why turn={turn} list={list} say={say} /> <AboutWhenReckoned list={list} turn={turn} reckoned={direction.reckoned} now={now} say={say} />
              </span>
            </div>
            {alive && asked !== turn.turn && list.state !== 'closed' && (
              <div class="turn-tools">
                <RowButton label={say('up', { who: voiceOf(turn) })} disabled={index === 0} onClick={() => move(turn, -1)} path="M6 10V2M2.5 5.5 6 2l3.5 3.5" />
                <RowButton label={say('down', { who: voiceOf(turn) })} disabled={index === list.waiting.length - 1} onClick={() => move(turn, 1)} path="M6 2v8M2.5 6.5 6 10l3.5-3.5" />
                <RowButton label={say('takeOff', { who: voiceOf(turn) })} onClick={() => ask(turn.turn)} path="M2.5 2.5l7 7M9.5 2.5l-7 7" />
              </div>
            )}
            {asked === turn.turn && (
              <TakeOff
                turn={turn} say={say} keep={() => ask(undefined)}
                takeOff={() => {
                  ask(undefined);
                  act('floor.withdraw', { meeting: list.meeting, turn: turn.turn }, say('takeOff', { who: voiceOf(turn) }));
                }}
              />
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

function RowButton({ label, path, disabled, onClick }: { readonly label: string; readonly path: string; readonly disabled?: boolean; readonly onClick: () => void }) {
  return (
    <button type="button" class="row-button" aria-label={label} title={label} disabled={disabled} onClick={onClick}>
      <svg viewBox="0 0 12 12" width="18" height="18" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}

function TakeOff({ turn, say, keep, takeOff }: { readonly turn: WaitingShown; readonly say: SayDesk; readonly keep: () => void; readonly takeOff: () => void }) {
  const yes = useRef<HTMLButtonElement>(null);
  useEffect(() => yes.current?.focus(), []);
  return (
    <div class="turn-ask" role="group" aria-label={say('takeOffAsk', { who: voiceOf(turn) })} onKeyDown={(event) => event.key === 'Escape' && keep()}>
      <p>{say('takeOffAsk', { who: voiceOf(turn) })}</p>
      <button type="button" class="button" data-tone="danger" ref={yes} onClick={takeOff}>
        {say('yesTakeOff')}
      </button>
      <button type="button" class="button" data-tone="quiet" onClick={keep}>
        {say('keep')}
      </button>
    </div>
  );
}
