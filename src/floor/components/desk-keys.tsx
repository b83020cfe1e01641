import type { useKeys } from './keys.ts';
import type { SayDesk, SayDirecting } from './saying.ts';

/** The single keys of the desk, and the way to turn them off. */
export function DeskKeys({ keys, presides, say, directing }: {
  readonly keys: ReturnType<typeof useKeys>;
  readonly presides: boolean;
  readonly say: SayDesk;
  readonly directing: SayDirecting;
}) {
  const rows: readonly (readonly [readonly string[], string])[] = [
    [['↑', '↓'], say('keySelect')],
    [['⇧', '↑', '↓'], say('keyMove')],
    [['Del'], say('keyTakeOff')],
    ...(presides
      ? ([
          [['Y', 'N'], directing('keyResolve')],
          [['X'], directing('keyAbsent')],
          [['M'], directing('keyNext')],
          [['U'], directing('keyUndo')],
        ] as const)
      : []),
  ];
  return (
    <section class="desk-keys" aria-labelledby="desk-keys">
      <h2 id="desk-keys">{say('keys')}</h2>
      <label class="choice">
        <input type="checkbox" checked={keys.on} onChange={(event) => keys.turn(event.currentTarget.checked)} /> <span>{say('keysOn')}</span>
      </label>
      {keys.on && (
        <dl>
          {rows.map(([names, what]) => (
            <div key={what}>
              <dt>{names.map((name, index) => <span key={name}>{index > 0 && ' '}<kbd>{name}</kbd></span>)}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
