import { useEffect, useState } from 'preact/hooks';
import { Button } from '#ui/button.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { Field } from '#ui/field.tsx';
import { CommandForm } from '#ui/form.tsx';
import type { SpeakersList } from '../queries/speakers-list.ts';
import { AboutWhen } from './about-when.tsx';
import type { SayUnderWay } from './proceedings.ts';
import type { SayList, SayTakingPart } from './saying.ts';
import { keepKey, keysOf, turnsOfKeyHere } from './ticket-key.ts';
import { TurnClock } from './turn-clock.tsx';

const CLASSES = ['national', 'organization', 'stakeholder'] as const;

interface Ticket {
  readonly key: string;
  readonly turns: readonly string[];
}

/** One's own tickets at a meeting where nothing says who speaks: which are one's own, this device alone knows. */
export function MyTicket({ list, clockOffset, now, sayList, say, underWay }: {
  readonly list: SpeakersList;
  readonly clockOffset: number;
  readonly now: number;
  readonly sayList: SayList;
  readonly say: SayTakingPart;
  readonly underWay: SayUnderWay;
}) {
  const { meeting } = list;
  const [tickets, setTickets] = useState<readonly Ticket[]>([]);
  const [nextKey, setNextKey] = useState<string | undefined>();
  const readTickets = () =>
    void Promise.all(keysOf(meeting).map(async (key) => ({ key, turns: await turnsOfKeyHere(meeting, key) }))).then(setTickets, () => setTickets([]));
  useEffect(() => {
    setNextKey(crypto.randomUUID());
    readTickets();
  }, [meeting]);
  const mine = tickets.flatMap(({ key, turns }) => {
    const place = list.waiting.findIndex(({ turn }) => turns.includes(turn));
    return place < 0 ? [] : [{ key, turn: list.waiting[place]!, place: place + 1 }];
  });
  const speaking = list.speaking && tickets.some(({ turns }) => turns.includes(list.speaking!.turn)) ? list.speaking : undefined;
  return (
    <section class="mine my-ticket" aria-labelledby="my-ticket">
      <h2 id="my-ticket">{mine[0] ? mine[0].turn.name : say('takeTicket')}</h2>
      {speaking && (
        <div class="mine-now">
          <p class="mine-state">{speaking.name}</p>
          <TurnClock speaking={speaking} clockOffset={clockOffset} say={sayList} zone={list.timeZone} key={speaking.turn} />
        </div>
      )}
      {mine.map(({ key, turn, place }) => (
        <div class="my-place" data-next={place === 1 ? 'true' : undefined} key={turn.turn}>
          <p class="my-place-number">
            <strong>{place}</strong>
          </p>
          <div class="my-place-words">
            <p class="mine-state">{say('youAreNumber', { n: numberOf(turn.party) })}</p>
            <p><AboutWhen list={list} secondsBefore={turn.secondsBefore} now={now} say={sayList} /></p>
          </div>
          <Confirm act={say('giveUpNumber')} question={say('ticketNote')} tone="quiet">
            <CommandForm command="floor.withdraw-ticket" formKey={turn.turn} hidden={{ meeting, key }} submit={say('giveUpNumber')} tone="danger" label={say('giveUpNumber')} />
          </Confirm>
        </div>
      ))}
      {list.list === 'open' && list.state !== 'closed' && (
        <CommandForm
          command="floor.take-ticket" hidden={{ meeting, key: nextKey }} label={say('takeTicket')}
          onDone={() => {
            setNextKey(crypto.randomUUID());
            readTickets();
          }}
        >
          <Field<'floor.take-ticket'> name="capacity" type="select" label={say('ticketClass')} required options={CLASSES.map((one) => ({ value: one, label: underWay(`class-${one}`) }))} />
          <p class="form-end">
            <Button onClick={() => void (nextKey !== undefined && keepKey(meeting, nextKey))}>{say('takeTicket')}</Button>
          </p>
        </CommandForm>
      )}
      <p class="mine-note">{say('ticketNote')}</p>
      <p class="rule">{underWay('noNames')}</p>
    </section>
  );
}

const numberOf = (party: string): number => Number(/(\d+)$/.exec(party)?.[1] ?? 0);
