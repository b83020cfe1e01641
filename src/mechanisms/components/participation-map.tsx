import { formatNumber } from '#platform/words.ts';
import type { Language } from '#platform/languages.ts';
import { useLanguage } from '#ui/setting.ts';
import { levelsOf, type MapValue, WorldMap } from '#ui/world-map.tsx';
import type { Participation } from '../queries/participation.ts';
import { sayIn } from '../saying.ts';
import { Swatch } from './participants.tsx';

/** What the map shows: the number of dialogues of each State, in at most five steps. */
export function valuesOf(answer: Participation, language: Language): { values: ReadonlyMap<string, MapValue>; steps: ReturnType<typeof levelsOf>['steps'] } {
  const { level, steps } = levelsOf(answer.states.map(({ mechanisms }) => mechanisms.length));
  const values = new Map(answer.states.flatMap(({ party, mechanisms }) => (party.m49
    ? [[party.m49, { level: level(mechanisms.length), title: `${party.names[language]}: ${formatNumber(language, mechanisms.length)}` }] as const]
    : [])));
  return { values, steps };
}

export function ParticipationMap({ answer }: { readonly answer: Participation }) {
  const language = useLanguage();
  const say = sayIn(language);
  const { values, steps } = valuesOf(answer, language);
  return (
    <>
      <WorldMap values={values} label={say('map')} />
      <ul class="legend">
        <li><Swatch level={0} /> {say('inNone')}</li>
        {steps.map(({ level, from, to }) => (
          <li key={level}><Swatch level={level} /> <span dir="ltr">{from === to ? formatNumber(language, from) : `${formatNumber(language, from)}–${formatNumber(language, to)}`}</span></li>
        ))}
      </ul>
    </>
  );
}
