import type { Language } from '#platform/languages.ts';
import { useSetting } from '#ui/setting.ts';
import type { SpeakersList, WaitingShown } from '../queries/speakers-list.ts';
import { clockTime, isolated, type SayList } from './saying.ts';

/** What a rule comes to in a few words; a rule that has none is said whole. */
function shortly(rule: string, list: SpeakersList, say: SayList): string {
  const key = `rule-${rule}`;
  const isShort = (known: string): known is 'rule-inscription' =>
    ['rule-inscription', 'rule-groups-first', 'rule-members-then-observers', 'rule-chair-directs', 'rule-curated-list', 'rule-carried-over'].includes(known);
  return isShort(key) ? say(key) : (list.rules[rule]?.words ?? rule);
}

/** The lead has a colon of its own where the language cannot bend a name. */
const BETWEEN: Record<Language, string> = { en: ': ', zh: '：', fr: ' — ', es: ' — ', ru: ' — ', ar: ' — ' };

const leadOf = (why: WaitingShown['why'], list: SpeakersList, say: SayList, language: Language): string => {
  const { after, placedAt, placedBy, placedFor } = why;
  if (placedAt !== undefined) {
    const placed = placedBy === 'secretariat' ? 'placedSecretariat' : placedBy === 'chair' ? 'placedChair' : 'placed';
    return `${say(placed, { time: isolated(clockTime(placedAt, list.timeZone, language)) })}${placedFor ? `${say('comma')}${say(`placedFor-${placedFor}`)}` : ''}`;
  }
  if (after !== undefined) return say('after', { who: after });
  return say(list.waiting.some((turn, index) => index > 0 && turn.why === why) ? 'afterPlaced' : 'first');
};

/** Why a turn stands where it stands, in one sentence. */
export const sayWhy = ({ why }: WaitingShown, list: SpeakersList, say: SayList, language: Language): string => {
  const lead = leadOf(why, list, say, language);
  // That the secretariat placed it is the rule already.
  return why.placedBy === 'secretariat' && why.rule === 'curated-list' ? lead : `${lead}${BETWEEN[language]}${shortly(why.rule, list, say)}`;
};

/** The same on a screen. `whole`: with the rule's own words and where it comes from. */
export function Why({ turn, list, say, whole = false }: {
  readonly turn: WaitingShown;
  readonly list: SpeakersList;
  readonly say: SayList;
  readonly whole?: boolean;
}) {
  const { language } = useSetting();
  const known = list.rules[turn.why.rule];
  if (!whole || !known) return <span class="why">{sayWhy(turn, list, say, language)}</span>;
  return (
    <span class="why">
      {leadOf(turn.why, list, say, language)}
      {BETWEEN[language]}
      {known.words} <span class="why-source">{known.source}</span>
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
