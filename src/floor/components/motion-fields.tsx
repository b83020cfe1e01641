import { Field } from '#ui/field.tsx';
import { CAPACITIES } from '../rules/rule-set.ts';
import { apart, type Movable, type SayUnderWay } from './proceedings.ts';

/** What a motion needs beside its name: at what it is aimed, what would be voted on separately, what would be limited. */
export function MotionFields({ movable: { kind, about }, say }: { readonly movable: Movable; readonly say: SayUnderWay }) {
  return (
    <>
      {(about.length > 1 || about[0] !== null) && (
        <Field<'floor.move-motion'>
          name="about" type="select" label={say('aboutWhich')} required={!about.includes(null)} value={about.length === 1 ? (about[0] ?? '') : undefined}
          options={about.map((one) => (one === null ? { value: '', label: say(kind === 'reconsider' ? 'motion-close-debate' : 'aboutItem') } : { value: one, label: apart(one) }))}
        />
      )}
      {kind === 'division' && <DivisionFields say={say} />}
      {kind === 'limit-time' && <LimitFields say={say} />}
    </>
  );
}

const DivisionFields = ({ say }: { readonly say: SayUnderWay }) => (
  <>
    <Field<'floor.move-motion'> name="parts" type="textarea" kind="list" rows={3} label={say('parts')} hint={say('partsHint')} />
    <Field<'floor.move-motion'> name="preambular" type="textarea" kind="list" rows={2} label={say('preambular')} />
    <Field<'floor.move-motion'>
      name="allOperative" type="radio" kind="boolean" label={say('besideThese')} required
      options={[{ value: 'false', label: say('besideOthers') }, { value: 'true', label: say('besideNone') }]}
    />
  </>
);

const LimitFields = ({ say }: { readonly say: SayUnderWay }) => (
  <>
    <p class="under-way-note">{say('limitsHint')}</p>
    <div class="limit-fields">
      {CAPACITIES.map((capacity) => (
        <Field<'floor.move-motion'> name={`limits.${capacity}`} type="number" kind="number" min={10} max={3600} inputMode="numeric" label={say('secondsFor', { kind: say(`kind-${capacity}`) })} key={capacity} />
      ))}
      <Field<'floor.move-motion'> name="timesEach" type="number" kind="number" min={1} max={20} inputMode="numeric" label={say('timesEachLabel')} />
    </div>
  </>
);
