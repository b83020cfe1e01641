import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { floorReplayVerb } from './replay-command.ts';

const folder = path.join(import.meta.dirname, 'rules/replays');
const linesOf = (name: string): string[] => readFileSync(path.join(folder, `${name}.jsonl`), 'utf8').split('\n');

interface Line {
  readonly line: number;
  readonly act: string;
  readonly taken: boolean;
  readonly refusal?: { readonly objection: string; readonly says: string; readonly rule: { readonly id: string; readonly number?: string } };
  readonly decided?: object;
  readonly floor: { readonly waiting: readonly { readonly turn: string; readonly why: { readonly rule: { readonly id: string } } }[]; readonly underWay: { readonly stage: string }; readonly motions?: object[]; readonly proposals?: object[]; readonly list: string };
  readonly summary?: { readonly decided: object[]; readonly refused: number; readonly timeSpent: { readonly all: object } };
}

async function run(input: readonly string[], language?: 'fr' | 'ar') {
  const out: Line[] = [];
  const notes: string[] = [];
  const code = await floorReplayVerb({ input, write: (line) => void out.push(JSON.parse(line) as Line), note: (line) => void notes.push(line), language });
  return { code, out, notes, refusals: out.filter(({ refusal }) => refusal).map(({ line, refusal }) => [line, refusal!.objection, refusal!.rule.number ?? refusal!.rule.id]) };
}

const header = '{"ruleSet":"committee","parties":[{"id":"kenya"},{"id":"chile"}]}';

describe('a meeting replayed', () => {
  it('of the Pact for the Future: no action on the amendment by 143-7-15, then adopted without a vote, then dissociation', async () => {
    const { code, out, refusals } = await run(linesOf('pact-for-the-future'));
    expect(code).toBe(0);
    expect(out.at(-1)!.summary!.decided).toMatchObject([
      { on: 'motion', motion: 'adjourn-debate', about: 'oral-amendment', carried: true, how: 'vote', tally: { yes: 143, no: 7, abstain: 15 } },
      { on: 'proposal', id: 'A/79/L.2', carried: true, how: 'without-vote' },
    ]);
    expect(out.at(-2)!.floor.proposals).toEqual([
      { proposal: 'A/79/L.2', state: 'adopted', dissociations: ['russian-federation'] },
      { proposal: 'oral-amendment', state: 'no-action' },
    ]);
    expect(refusals).toEqual([[6, 'amendments-first', '90/130'], [8, 'motions-first', '77/119'], [10, 'voting-under-way', '88/128'], [13, 'proposal-decided', '86/126']]);
  });

  it('in plenary cites the rule of each refusal', async () => {
    const { refusals, out } = await run(linesOf('assembly-plenary'));
    expect(refusals).toEqual([
      [3, 'list-not-open', '73/115'], [15, 'point-to-rule', '71/113'], [18, 'may-not-vote', '82/124'], [19, 'may-not-vote', '82/124'], [27, 'somebody-speaking', '68/109'],
      [31, 'higher-motion-first', '77/119'], [35, 'motion-speakers-heard', '75/117'], [40, 'motion-speakers-heard', '75/117'], [44, 'list-closed', '73/115'], [46, 'quorum-to-count', '67/108'],
      [53, 'no-right-of-reply', '34/401'], [57, 'replies-to-come', '34/401'], [63, 'next-changed', '34/401'], [68, 'replies-used', '34/401'], [70, 'meeting-over', '35/106'],
    ]);
    expect(out.at(-1)!.summary!.decided).toMatchObject([{ on: 'appeal', carried: false, tied: true }, { motion: 'suspend-meeting', carried: false }, { motion: 'close-debate', carried: false }]);
  });

  it('of a high-level segment shows the change of level, the exchange and the absences with their rules', async () => {
    const { out, refusals } = await run(linesOf('high-level-segment'));
    const list = (line: number) => out.find((one) => one.line === line)!.floor.waiting.map(({ turn, why }) => `${turn} ${why.rule.id}`);
    expect(list(13).slice(3, 7)).toEqual(['kenya fixed-slots', 'fiji inscription', 'finland inscription', 'nepal change-of-level']);
    expect(list(16).slice(3, 7)).toEqual(['finland fixed-slots', 'fiji inscription', 'kenya exchange', 'nepal change-of-level']);
    expect(list(26)).toEqual(['fiji inscription', 'kenya exchange', 'nepal change-of-level', 'finland absent-when-called', 'chile level-order', 'group-of-77 inscription', 'holy-see members-then-observers']);
    expect(list(32).map((line) => line.split(' ')[0])).not.toContain('finland');
    expect(refusals.map(([, objection]) => objection)).toEqual(['not-yours-to-accept', 'exchange-not-equal', 'reply-in-writing']);
  });

  it('of a day with two meetings keeps the debate of each item apart, and takes the replies of the first over to the second', async () => {
    const morning = await run(linesOf('two-meetings-morning'));
    expect(morning.refusals).toEqual([
      [6, 'somebody-speaking', '35/106'], [13, 'item-is-the-meetings', '34/401'], [14, 'statement-to-name', '34/401'], [17, 'motions-first', '77/119'],
      [20, 'debate-closed', '75/117'], [21, 'debate-closed', '75/117'], [28, 'replies-at-end-of-day', '34/401'],
    ]);
    const evening = await run(linesOf('two-meetings-evening'));
    expect(evening.refusals.map(([line, objection]) => [line, objection])).toEqual([[7, 'already-waiting'], [9, 'replies-to-come'], [15, 'next-changed'], [21, 'replies-used']]);
    const given = evening.out.filter(({ act }) => act === 'give-reply').map(({ floor, taken }) => taken && (floor as { speaking?: { turn: string; round: number } }).speaking);
    expect(given.filter(Boolean).map((turn) => turn && `${turn.turn} ${turn.round}`)).toEqual(['chile-reply 1', 'fiji-reply 1', 'european-union-reply 1', 'kenya-reply 1', 'chile-reply-2 2']);
  });

  it('of a list that goes on places who was not reached before those who asked later, and nobody twice', async () => {
    const { out, refusals } = await run(linesOf('list-goes-on'));
    const list = (line: number) => out.find((one) => one.line === line)!.floor.waiting.map(({ turn, why }) => `${turn} ${why.rule.id}`);
    expect(list(5)).toEqual(['kenya carried-over', 'chile carried-over', 'ghana inscription', 'fiji inscription']);
    expect(refusals).toEqual([[6, 'nobody-to-carry', 'carried-over']]);
    // Absent a second time: that it was so in the morning counts.
    expect(list(10)).toEqual(['ghana inscription', 'fiji inscription']);
  });

  it('of a panel, a hearing and a meeting without attribution says what their rules do not know', async () => {
    expect((await run(linesOf('panel-then-floor'))).refusals.map(([, objection]) => objection)).toEqual(['secretariat-names-function', 'not-in-these-rules']);
    expect((await run(linesOf('hearing'))).refusals.map(([, objection]) => objection)).toEqual(['list-closed']);
    const { refusals, out } = await run(linesOf('chatham-house'));
    expect(refusals.map(([, objection]) => objection)).toEqual(['no-names-here', 'no-names-here', 'no-names-here']);
    expect(JSON.stringify(out)).not.toMatch(/kenya|quito/);
  });

  it('with speakers asked for on a motion hears two a side and the mover, in order, before the vote', async () => {
    const { out, refusals } = await run(linesOf('speakers-on-a-motion'));
    expect(refusals).toEqual([
      [8, 'members-only', '74/116'], [11, 'motion-speakers-first', '74/116'], [12, 'next-changed', '68/109'], [17, 'motion-speakers-heard', '74/116'], [21, 'voting-under-way', '88/128'],
    ]);
    const asked = (line: number) => (out.find((one) => one.line === line)!.floor.motions![0] as { asked: { party: string; isReserve?: true }[] }).asked.map(({ party, isReserve }) => [party, isReserve]);
    expect(asked(10)).toEqual([['kenya', undefined], ['ghana', undefined], ['chile', undefined], ['peru', true], ['fiji', undefined]]);
    expect(asked(14)).toEqual([['ghana', undefined], ['peru', undefined], ['fiji', undefined]]);
  });

  it('with a division votes part by part, names what was rejected, and rejects a text that has lost all its operative parts', async () => {
    const { out, refusals } = await run(linesOf('division'));
    expect(refusals).toEqual([
      [6, 'objection-first', '89/129'], [9, 'objected-to', '89/129'], [15, 'amendments-first', '90/130'], [20, 'parts-first', '89/129'], [24, 'no-such-part', '89/129'], [40, 'proposal-decided', '86/126'],
    ]);
    expect(out.at(-1)!.summary!.decided).toMatchObject([
      { motion: 'division', carried: true }, { id: 'A/82/L.31' }, { part: 'preambular paragraph 12', carried: true }, { part: 'operative paragraph 5', carried: false },
      { part: 'operative paragraph 9', carried: true }, { id: 'A/82/L.30', carried: true, without: ['operative paragraph 5'] }, { motion: 'division' },
      { part: 'operative paragraph 1', carried: false }, { part: 'operative paragraph 2', carried: false, tied: true }, { id: 'A/82/L.32', carried: false, rule: 'division' },
    ]);
    expect(out.find(({ line }) => line === 39)).toMatchObject({ followed: { id: 'A/82/L.32', carried: false, rule: { number: '89/129' } } });
  });

  it('is complete in each sample: every event is answered, and nothing is left open', async () => {
    const names = globSync('*.jsonl', { cwd: folder }).map((file) => path.basename(file, '.jsonl'));
    expect(names).toHaveLength(11);
    for (const name of names) {
      const events = linesOf(name).filter((line) => line !== '').length - 1;
      const { out, code } = await run(linesOf(name));
      expect(code).toBe(0);
      expect(out).toHaveLength(events + 1);
      expect(out.at(-2)!.floor.underWay.stage).toBe('over');
    }
  });

  it('speaks the language asked for', async () => {
    const { out } = await run([header, '{"at":"2027-05-20T10:00:00Z","act":"give","turn":"x"}'], 'fr');
    expect(out[0]!.refusal!.says).toContain('La séance n’est pas ouverte');
  });
});

describe('a file that cannot be read', () => {
  const event = '{"at":"2027-05-20T10:00:00Z","act":"open-meeting"}';
  it.each([
    ['no rules', [], 'There is no line that states the rules'],
    ['no JSON', [header, event, '{"at":'], 'Line 3 is not JSON'],
    ['a list', ['[]'], 'Line 1 is not a JSON object.'],
    ['unknown rules', ['{"ruleSet":"senate"}'], 'Line 1: there is no rule set "senate". There are: panel-then-floor, committee,'],
    ['an unknown field of the first line', ['{"ruleSet":"committee","partys":[]}'], 'Line 1, which states the rules and the parties: Unrecognized key: "partys"'],
    ['adjustments that do not fit', ['{"ruleSet":"hearing","adjustments":{"groupsFirst":true}}'], 'Line 1: These rules have no groupsFirst to adjust.'],
    ['a party twice', ['{"ruleSet":"committee","parties":[{"id":"kenya"},{"id":"kenya"}]}'], 'Line 1: the party "kenya" is named twice.'],
    ['names where none are held', ['{"ruleSet":"chatham-house","parties":[{"id":"kenya"}]}'], 'Line 1: a meeting under "chatham-house" holds no names.'],
    ['a vote given to an observer', ['{"ruleSet":"committee","parties":[{"id":"eu","kind":"observer","mayVote":true}]}', event], 'The parties of the first line: eu has no vote to give.'],
    ['no act', [header, '{"at":"2027-05-20T10:00:00Z"}'], 'Line 2 has no "act".'],
    ['an unknown act', [header, '', '{"at":"2027-05-20T10:00:00Z","act":"gve","turn":"x"}'], 'Line 3: "gve" is not an act. There are: open-list,'],
    ['an unknown field', [header, '{"at":"2027-05-20T10:00:00Z","act":"end","trun":"x"}'], 'Line 2: "end" takes no "trun". It takes: at, turn.'],
    ['a field left out', [header, '{"at":"2027-05-20T10:00:00Z","act":"end"}'], 'Line 2, "end": turn:'],
    ['no moment', [header, '{"act":"open-meeting"}'], 'Line 2, "open-meeting": at:'],
    ['a day for a moment', [header, '{"at":"2027-05-20","act":"open-meeting"}'], 'Line 2, "open-meeting": at:'],
    ['a division of nothing', [header, '{"at":"2027-05-20T10:00:00Z","act":"move-motion","motion":"d","kind":"division","party":"kenya","about":"L.1"}'], 'Line 2, "move-motion": a motion for division names its "parts"'],
    ['a party not named', [header, '{"at":"2027-05-20T10:00:00Z","act":"ask","party":"kenia"}'], 'Line 2: the party "kenia" is not named on the first line.'],
    ['time that runs back', [header, event, '{"at":"2027-05-20T09:59:59Z","act":"close-meeting"}'], 'Line 3: 2027-05-20T09:59:59Z is before the line above it'],
  ])('%s: is refused and the line is named', async (_, input, message) => {
    const { code, notes } = await run(input);
    expect(code).toBe(1);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain(message);
  });
});
