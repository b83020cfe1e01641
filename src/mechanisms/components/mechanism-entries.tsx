import { useLanguage } from '#ui/setting.ts';
import { LEVEL_LABELS, MECHANISM_KIND_LABELS } from '../labels.ts';
import { sayPartialDate, sayPartialSpan } from '#platform/partial-date.ts';
import type { MechanismInList } from '../reading.ts';
import { mechanismHref, sayIn, textIn } from '../saying.ts';
import { Said } from './said.tsx';

/** Mechanisms one under the other, each with what it is, since when, and its summary. */
export function MechanismEntries({ mechanisms, level = 3 }: { readonly mechanisms: readonly MechanismInList[]; readonly level?: 2 | 3 }) {
  const language = useLanguage();
  const say = sayIn(language);
  const Name = level === 2 ? 'h2' : 'h3';
  return (
    <ol class="entries">
      {mechanisms.map((one) => (
        <li key={one.slug}>
          <Name>
            <a href={mechanismHref(one.slug)}><Said field={one.name} /></a>
          </Name>
          <p class="meta">
            {one.acronym && <span>{textIn(one.acronym, language)}</span>}
            <span>{MECHANISM_KIND_LABELS[one.kind][language] as string}</span>
            <span>{one.region ? textIn(one.region, language) : (LEVEL_LABELS[one.level][language] as string)}</span>
            {one.established && (
              <span>{one.ended ? sayPartialSpan(one.established, one.ended, language) : say('since', { date: sayPartialDate(one.established, language) })}</span>
            )}
            {one.participants > 0 && <span>{say('participantsCount', { n: one.participants })}</span>}
            {one.lastMeeting && <span>{say('lastMeeting')} {sayPartialSpan(one.lastMeeting.startsOn, one.lastMeeting.endsOn ?? undefined, language)}</span>}
          </p>
          <Said field={one.summary} as="p" />
        </li>
      ))}
    </ol>
  );
}
