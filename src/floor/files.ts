import type { Context, Hono } from 'hono';
import { STRANGER } from '#platform/actor.ts';
import { csv } from '#platform/csv.ts';
import { isLanguage, type Language } from '#platform/languages.ts';
import type { Spine } from '#platform/spine.ts';
import { speaker } from '#platform/words.ts';
import { type RecordedTurn, record } from './queries/record.ts';
import { speakersList } from './queries/speakers-list.ts';
import { timeSpent } from './queries/time-spent.ts';
import type { Capacity } from './rules/rule-set.ts';
import { directingWords } from './words/directing.ts';
import { recordWords } from './words/record.ts';

const MEETING = '/meetings/:meeting{[a-z0-9-]+}';

/** The sums of time that are taken along; those by gender follow by themselves. */
const SUMS = ['party', 'group', 'region', 'constituency', 'capacity'] as const;

/** The language of the address, else of the reader. */
export function languageOf(c: Context): Language {
  const asked = c.req.query('lang') ?? c.req.query('language') ?? (c.get('language' as never) as unknown);
  return isLanguage(asked) ? asked : 'en';
}

/** The list of a meeting and its record as CSV, in the language of the address. */
export function mountFiles(around: Hono<never>, { spine }: { readonly spine: Spine }): void {
  const app = around as unknown as Hono;
  const send = (c: Context, text: string, name: string): Response =>
    c.body(text, 200, {
      'content-type': 'text/csv; charset=utf-8', 'cache-control': 'public, no-cache', vary: 'accept-language, cookie',
      'content-disposition': `attachment; filename="${name}"`,
    });

  app.get(`${MEETING}/list.csv`, async (c) => {
    const language = languageOf(c);
    const meeting = c.req.param('meeting');
    const say = speaker(recordWords, language);
    const list = await spine.ask(speakersList, { input: { meeting, language }, actor: STRANGER });
    const head = [say('number'), 'party', say('speaker'), say('onBehalfOfColumn'), 'capacity', say('limit'), 'rule'];
    const rows = list.waiting.map((turn, index) => [
      index + 1, turn.party, turn.name, turn.onBehalfOfName, turn.capacity, turn.limitSeconds, list.rules[turn.why.rule]?.source,
    ]);
    return send(c, csv(head, rows), `${meeting}-list.csv`);
  });

  app.get(`${MEETING}/record.csv`, async (c) => {
    const language = languageOf(c);
    const meeting = c.req.param('meeting');
    const say = speaker(recordWords, language);
    const turns: RecordedTurn[] = [];
    for (let after: string | undefined; ;) {
      const page = await spine.ask(record, { input: { meeting, language, after }, actor: STRANGER });
      turns.push(...page.turns);
      if (page.next === null) break;
      after = page.next;
    }
    const head = [say('number'), 'party', say('speaker'), say('onBehalfOfColumn'), 'level', 'purpose', say('item'), say('begun'), say('ended'), `${say('length')} (s)`, `${say('limit')} (s)`];
    const rows = turns.map((turn) => [
      turn.place, turn.party, turn.name, turn.onBehalfOfName, turn.level, turn.purpose ?? 'statement', turn.item, turn.begunAt, turn.endedAt, turn.seconds, turn.limitSeconds,
    ]);
    return send(c, csv(head, rows), `${meeting}-record.csv`);
  });

  app.get(`${MEETING}/time.csv`, async (c) => {
    const language = languageOf(c);
    const meeting = c.req.param('meeting');
    const say = speaker(recordWords, language);
    const by = speaker(directingWords, language);
    const { spent, genders } = await spine.ask(timeSpent, { input: { meeting, language }, actor: STRANGER });
    const head = [say('sumBy'), 'by', 'key', by('who'), by('turns'), `${by('time')} (s)`, `${by('partOfTime')} (1/10)`];
    const rows = [
      ...SUMS.flatMap((kind) => spent[kind].map(({ key, name, turns, seconds }) => [by(`by-${kind}`), kind, key, kind === 'capacity' ? by(`capacity-${key as Capacity}`) : (name ?? by('unknown')), turns, seconds, null])),
      // By gender no seconds: how long every turn took is public, and an exact sum could be taken apart again.
      ...(genders?.rows ?? []).map(({ key, name, turns, tenths }) => [by('by-gender'), 'gender', key, name, turns, null, tenths]),
    ];
    return send(c, csv(head, rows), `${meeting}-time.csv`);
  });
}
