import { useEffect, useId, useState } from 'preact/hooks';
import type { FieldName, FormOf } from '#platform/offered.ts';
import { useSetting } from '#ui/setting.ts';

const MINUTE = 60_000;

/** Milliseconds by which a zone's clocks are ahead of UTC at a moment. */
function offsetOf(zone: string, at: number): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23',
  }).formatToParts(new Date(at));
  const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value ?? 0);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) - Math.floor(at / 1000) * 1000;
}

/** The moment that clocks of a zone show as `2027-05-20T15:00`; '' where that is none. */
export function momentIn(zone: string, local: string): string {
  const asUtc = Date.parse(`${local}Z`);
  if (Number.isNaN(asUtc)) return '';
  const guess = asUtc - offsetOf(zone, asUtc);
  return new Date(asUtc - offsetOf(zone, guess)).toISOString();
}

/** What clocks of a zone show at a moment, as a field for times takes it. */
export const localIn = (zone: string, at: string): string => new Date(Date.parse(at) + offsetOf(zone, Date.parse(at))).toISOString().slice(0, 16);

/** The next whole five minutes at least so many minutes from a moment. */
export const roundMoment = (now: number, minutes: number): string => new Date(Math.ceil((now + minutes * MINUTE) / (5 * MINUTE)) * 5 * MINUTE).toISOString();

/**
 * A moment typed in the time of the place; what is sent is in UTC. Where there is no JavaScript it is chosen from
 * moments ahead.
 */
export function LocalMoment<Of extends FormOf = never>({ name, label, zone, value, choices, sayMoment, required }: {
  readonly name: FieldName<Of>;
  readonly label: string;
  readonly zone: string;
  readonly value?: string | undefined;
  /** Minutes from now that can be chosen. */
  readonly choices: readonly number[];
  readonly sayMoment: (at: string) => string;
  readonly required?: boolean;
}) {
  const id = useId();
  const { now } = useSetting();
  const [alive, setAlive] = useState(false);
  const [local, setLocal] = useState(value === undefined ? '' : localIn(zone, value));
  useEffect(() => setAlive(true), []);
  return (
    <div class="field">
      <label class="label" for={id}>{label}</label>
      {alive ? (
        <>
          <input id={id} type="datetime-local" value={local} required={required} onInput={(event) => setLocal(event.currentTarget.value)} />
          <input type="hidden" name={name} value={momentIn(zone, local)} />
        </>
      ) : (
        <select id={id} name={name} required={required}>
          {!required && <option value="">—</option>}
          {choices.map((minutes) => roundMoment(now.getTime(), minutes)).map((at) => <option value={at} key={at}>{sayMoment(at)}</option>)}
        </select>
      )}
    </div>
  );
}
