import type { LiveView } from '#ui/live-view.ts';
import { StateMark } from '#ui/state.tsx';
import type { SpeakersList } from '../queries/speakers-list.ts';
import { AboutWhen } from './about-when.tsx';
import { type RoomProps, RoomNews, RoomTop, useRoom } from './in-the-room.tsx';
import { inText } from './proceedings.ts';
import type { SayRoom } from './saying.ts';
import { TurnClock } from './turn-clock.tsx';
import { UnderWay } from './under-way.tsx';
import { Who } from './who.tsx';

const ESTIMATE_MILLISECONDS = 15_000;
const SHOWN = 8;

/** What the technician needs: whose microphone is open, whose comes next, and from where they speak. */
export function Technician(props: RoomProps & { readonly live: LiveView<SpeakersList> }) {
  const { list, live, say, underWay, room, now, alive } = useRoom(props, ESTIMATE_MILLISECONDS);
  const { speaking, proceedings } = list;
  const [next, ...later] = proceedings.stage === 'replies' ? [] : list.waiting.slice(0, SHOWN);
  const reply = proceedings.stage === 'replies' ? proceedings.replies[0] : undefined;
  return (
    <div class="floor room technician">
      <RoomTop list={list} live={live} alive={alive} say={say} />
      <RoomNews list={list} say={say} underWay={underWay} />
      {proceedings.point && (
        <p class="mic-point">
          <StateMark state="needs-you">{room('micPoint', { who: inText(proceedings.point.by) })}</StateMark>
        </p>
      )}
      <UnderWay now={proceedings} zone={list.timeZone} say={underWay} />
      <div class="mics">
        <section class="mic" data-on={speaking ? 'true' : undefined} aria-labelledby="mic-now">
          <h2 id="mic-now">{room('micNow')}</h2>
          {speaking ? (
            <>
              <p class="mic-who">
                <Who turn={speaking} say={say} />
              </p>
              <Where remote={speaking.remote} say={room} />
              <TurnClock speaking={speaking} clockOffset={live.clockOffset} say={say} zone={list.timeZone} key={speaking.turn} />
            </>
          ) : (
            <p class="mic-who mic-none">{room('micOff')}</p>
          )}
        </section>
        <section class="mic" aria-labelledby="mic-next">
          <h2 id="mic-next">{room('micNext')}</h2>
          {reply ? (
            <p class="mic-who">
              <bdi>{reply.name}</bdi>
            </p>
          ) : next ? (
            <>
              <p class="mic-who">
                <Who turn={next} say={say} />
              </p>
              <Where remote={next.remote} say={room} />
            </>
          ) : (
            <p class="floor-empty">{say('listEmpty')}</p>
          )}
        </section>
      </div>
      {later.length > 0 && (
        <section aria-labelledby="mic-later">
          <div class="floor-list-head">
            <h2 id="mic-later">{room('comesNext')}</h2>
            <p>{say('waitingCount', { n: list.waiting.length })}</p>
          </div>
          <ol class="turns" style={{ counterReset: 'turn 1' }}>
            {later.map((turn) => (
              <li key={turn.turn}>
                <div class="turn-who">
                  <Who turn={turn} say={say} />
                  <Where remote={turn.remote} say={room} />
                </div>
                <AboutWhen list={list} secondsBefore={turn.secondsBefore} now={now} say={say} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

const Where = ({ remote, say }: { readonly remote: boolean | undefined; readonly say: SayRoom }) =>
  remote ? <StateMark state="waiting">{say('elsewhere')}</StateMark> : <span class="mic-where">{say('inRoom')}</span>;
