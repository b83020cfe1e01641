import type { Language } from '#platform/languages.ts';
import { useSetting } from '#ui/setting.ts';
import type { SpeakersList, WaitingShown } from '../queries/speakers-list.ts';
import { clockTime, isolated, type SayList } from './saying.ts';

/** What a rule comes to in a few words; a rule that has none is said whole. */
function shortly(rule: string, list: SpeakersList, say: SayList): string {
  const key = `rule-${rule}`;
  const isShort = (known: string): known is 'rule-inscription' =>
    ['rule-inscription', 'rule-groups-first', 'rule-members-then-observers', 'rule-chair-directs'].includes(known);
  return isShort(key) ? say(key) : (list.rules[rule]?.words ?? rule);
}

/** The lead has a colon of its own where the language cannot bend a name. */
const BETWEEN: Record<Language, string> = { en: ': ', zh: '：', fr: ' — ', es: ' — ', ru: ' — ', ar: ' — ' };

/** Why a turn stands where it stands, in one sentence. `whole`: with the rule's own words and where it comes from. */
export function Why({ turn, list, say, whole = false }: {
  readonly turn: WaitingShown;
  readonly list: SpeakersList;
  readonly say: SayList;
  readonly whole?: boolean;
}) {
  const { language } = useSetting();
  const { rule, after, placedAt } = turn.why;
  const known = list.rules[rule];
  const lead =
    placedAt !== undefined
      ? say('placed', { time: isolated(clockTime(placedAt, list.timeZone, language)) })
      : after !== undefined
        ? say('after', { who: after })
        : say('first');
  return (
    <span class="why">
      {lead}
      {BETWEEN[language]}
      {whole && known ? (
        <>
          {known.words} <span class="why-source">{known.source}</span>
        </>
      ) : (
        shortly(rule, list, say)
      )}
    </span>
  );
}

/** The rules that order the list as it now stands, each once with its source. */
export function RulesCited({ list, say }: { readonly list: SpeakersList; readonly say: SayList }) {
  const cited = [...new Set(list.waiting.map((turn) => turn.why.rule))].flatMap((rule) => (list.rules[rule] ? [[rule, list.rules[rule]] as const] : []));
  if (cited.length === 0) return null;
  return (
    <details class="cited">
      <summary>{say('whyList')}</summary>
      <ul>
        {cited.map(([id, rule]) => (
          <li key={id}>
            {rule.words} <span class="why-source">{rule.source}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
