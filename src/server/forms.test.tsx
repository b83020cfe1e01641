import { randomUUID } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCatalogue } from '../catalogue.ts';
import { pages } from '../routes.ts';
import { chairDesk } from '#desks/pages/chair.tsx';
import { delegateDesk } from '#desks/pages/delegate.tsx';
import { rapporteurDesk } from '#desks/pages/rapporteur.tsx';
import { secretariatDesk } from '#desks/pages/secretariat.tsx';
import type { Proceedings } from '#floor/components/proceedings.ts';
import { directionIn, listIn, NOTHING_ELSE, NOW, render, screens, waiting } from '#floor/components/test-screens.tsx';
import type { Direction } from '#floor/queries/direction.ts';
import type { SpeakersList } from '#floor/queries/speakers-list.ts';
import type { AnyPage } from '#platform/page.ts';
import type { AnyCommand } from '#platform/command.ts';
import { openTestApp } from './test-app.ts';
import { formsIn, misfits } from './test-forms.ts';

const { commands } = openCatalogue();
const seen = new Set<string>();

/** Every form of the page, each with what is wrong with it: nothing. */
function insistThatAllFit(html: string, page: AnyPage): void {
  const offered = new Set(page.commands?.map(({ name }) => name));
  for (const form of formsIn(html)) {
    seen.add(form.command);
    expect({ form, misfits: misfits(form, commands.get(form.command)), isTaken: offered.has(form.command) }).toEqual({ form, misfits: [], isTaken: true });
  }
}

const rule = { source: 'rule 106', words: 'The chair directs.' };
const kenya = { party: 'kenya', name: 'Kenya' };
const mexico = { party: 'mexico', name: 'Mexico' };
const at = (stage: Proceedings['stage'], more: Partial<Proceedings>): Proceedings => ({ ...NOTHING_ELSE, stage, since: NOW, rule, ...more });
const next = (...acts: readonly Direction['next'][number]['act'][]): Direction['next'] =>
  acts.map((act) => ({ act, id: 'm', words: act, rule, ...(act === 'move-motion' && { motion: 'suspend-meeting' as const }) }));
const motionOf = (by: typeof kenya) => ({
  id: 'm', kind: 'adjourn-debate' as const, by, movedAt: NOW, objected: false, moverSpeaks: true, speakers: [], still: { for: 2, against: 2 },
  asked: [{ party: 'peru', name: 'Peru', turn: 't1', side: 'for' as const, isReserve: false }],
});
const proposal = { id: 'A/C.3/82/L.5', proposedAt: NOW, parts: [], dissociated: [], objected: false, isImportant: false, isSecondVote: false };
const proposals = (by: typeof kenya): Proceedings['proposals'] => ({
  list: [{ ...proposal, state: 'before-the-meeting', by }, { ...proposal, id: 'A/C.3/82/L.6', state: 'adopted', by }], majority: rule, mayBeImportant: true,
}) as unknown as NonNullable<Proceedings['proposals']>;
const members = [{ ...kenya, votes: true }, { ...mexico, votes: true }];
const voting = { question: 'p', on: 'appeal' as const, by: kenya, majority: 'simple' as const, begunAt: NOW, given: 2, counted: false };
const two = [waiting('mexico', 'Mexico', { level: 'HS' }), waiting('chile', 'Chile', { level: 'HS' })];
const speaking = { ...listIn('en').speaking!, pausedAt: NOW };

/** What the floor's screens can come to show: the list, what directs it. */
const STATES: Readonly<Record<string, readonly [Partial<SpeakersList>, Partial<Direction>]>> = {
  'a list under way': [{}, { next: next('give', 'absent', 'announce-closing', 'take-up', 'take-chair'), undo: { act: 'close-list', words: 'x', at: NOW }, left: [{ meeting: 'idm-demo-morning', title: 'x', closedAt: NOW, count: 2 }] }],
  'a turn that stands still, on a list by level': [
    { speaking, waiting: two, levels: ['HS', 'M'], exchanges: [{ exchange: 'e', turn: 'chile', with: 'mexico', proposedAt: NOW }] as never },
    { members, memberCount: 2, levels: ['HS', 'M'], weighsConstituencies: true, suggestion: { turn: 'mexico', by: 'region', who: 'Mexico', first: 'kenya', firstWho: 'Kenya', seconds: 1, firstSeconds: 2 } as never },
  ],
  'an exchange of one’s own': [{ waiting: two, exchanges: [{ exchange: 'e', turn: 'mexico', with: 'chile', proposedAt: NOW }] as never }, {}],
  'a list to come': [{ state: 'to-come', list: 'to-come', speaking: null }, {}],
  'a list that is closed': [{ list: 'closed', waiting: [] }, {}],
  'nobody waiting': [{ waiting: [] }, {}],
  'a list without names': [{ isNamed: false }, { isNamed: false }],
  'a point of order': [{ proceedings: at('point-of-order', { point: { id: 'p', by: kenya, raisedAt: NOW } }) }, {}],
  'a ruling': [{ proceedings: at('speaking', { ruling: { point: 'p', by: kenya, ruling: 'upheld', ruledAt: NOW } as never }) }, {}],
  'motions that can be moved': [
    { motions: [{ kind: 'limit-time', about: [null] }, { kind: 'division', about: ['A/C.3/82/L.5'] }, { kind: 'reconsider', about: ['L.1', 'L.2'] }, { kind: 'adjourn-debate', about: [null, 'L.1'] }] },
    { next: next('move-motion', 'raise-point', 'appeal', 'object', 'ask-reply', 'question-quorum', 'withdraw-motion', 'call-to-order', 'suspend-meeting', 'resume-debate', 'begin-replies') },
  ],
  'a motion of another': [{ proceedings: at('motion', { motions: [motionOf(kenya)] }) }, { next: next('put-to-vote', 'decide-without-vote', 'speak-on-motion', 'ask-on-motion', 'give-on-motion') }],
  'a motion that nobody asked to speak on': [{ proceedings: at('motion', { motions: [{ ...motionOf(kenya), asked: [] }] }) }, { next: next('speak-on-motion') }],
  'a motion of one’s own': [{ proceedings: at('motion', { motions: [{ ...motionOf(mexico), asked: [{ ...mexico, turn: 't2', side: 'for', isReserve: false }] }] }) }, {}],
  'a vote': [{ proceedings: at('voting', { voting }) }, { members, memberCount: 2 }],
  'a vote by hand': [{ proceedings: at('voting', { voting: { ...voting, counted: true } }) }, { memberCount: 2 }],
  'a question of quorum': [{ proceedings: at('quorum', { quorum: { asked: true, by: kenya, debate: 65, decide: 97 } }) }, { members, memberCount: 2 }],
  'a meeting that is suspended': [{ proceedings: at('suspended', {}) }, {}],
  replies: [{ proceedings: at('replies', { replies: [{ ...kenya, turn: 'r1', round: 1 }, { ...mexico, turn: 'r2', round: 1 }] }) }, { next: next('give-reply') }],
  'proposals of others': [{ proceedings: at('ready', { proposals: proposals(kenya)! }) }, { next: ['introduce', 'put-to-vote', 'decide-without-vote', 'object', 'withdraw-proposal', 'dissociate'].flatMap((act) => ['A/C.3/82/L.5', 'A/C.3/82/L.6'].map((id) => ({ ...next(act as never)[0]!, id }))) }],
  'proposals of one’s own': [{ proceedings: at('ready', { proposals: proposals(mexico)! }) }, {}],
  'items of the agenda': [{ proceedings: at('speaking', { items: [{ item: '8', title: 'Debate' }, { item: '9', title: 'Other' }], item: { item: '8', title: 'Debate' } } as never) }, { next: next('take-up', 'ask-reply') }],
};
const DESKS: Readonly<Record<string, AnyPage>> = {
  'desk of the chair': chairDesk, 'desk of the secretariat': secretariatDesk, 'delegate’s screen': delegateDesk, 'rapporteur’s desk': rapporteurDesk,
};

describe.each(Object.entries(DESKS))('every form of the %s', (screen, page) => {
  it.each(Object.entries(STATES))('fits its command and is taken at its page, with %s', (_, [list, direction]) => {
    insistThatAllFit(render('en', screens[screen]!('en', listIn('en', list), directionIn(direction))), page);
  });
});

const MEETING = '/meetings/idm-demo-opening';
const STATEMENT = { meeting: 'idm-demo-opening', party: 'mexico' };

describe('every form of the other pages', () => {
  let app: Awaited<ReturnType<typeof openTestApp>>;
  const prepared = { proposal: '' };

  beforeAll(async () => {
    app = await openTestApp();
    const run = (name: string, who: string, input: object) => app.spine.run(commands.get(name) as AnyCommand, { input, actor: { kind: 'person', id: app.accountOf(who) } });
    const text = readFileSync('src/mechanisms/import/samples/example-process.txt', 'utf8');
    prepared.proposal = ((await run('mechanisms.propose-profile', 'secretariat-hld', { source: 'A/AC.999/1', text })).answer as { proposal: string }).proposal;
    const filed = { ...STATEMENT, language: 'es', text: 'Gracias.', embargo: 'until-time' as const, embargoUntil: '2099-01-01T00:00:00Z' };
    await run('floor.file-statement', 'mexico', filed);
    await run('floor.file-statement', 'kenya', { ...filed, party: 'kenya', embargo: 'none' });
    await run('floor.deliver-statement', 'secretariat-idm', { ...STATEMENT, party: 'kenya' });
    const now = app.spine.now();
    await app.spine.db.insertInto('people.sessions').values({
      id: randomUUID(), account: app.accountOf('mexico'), token: 'x', user_agent: null, ip_address: null, created_at: now, updated_at: now, expires_at: new Date(now.getTime() + 60_000),
    }).execute();
    await app.spine.db.insertInto('people.passkeys').values({
      id: randomUUID(), account: app.accountOf('mexico'), name: 'x', credential_id: 'x', public_key: 'x', counter: 0, device_type: 'x', backed_up: true, transports: null, aaguid: null, created_at: now,
    }).execute();
  });
  afterAll(() => app.close());

  const pageAt = (path: string): AnyPage =>
    pages.find((page) => new RegExp(`^${page.path.replaceAll(/:[a-z]+(\{[^}]*\})?/g, '[^/]+').replace('*', '.*')}$`).test(path))!;

  it.each([
    ['/me', 'mexico'], ['/admin/people', 'administrator'], ['/admin/people/{account}', 'administrator'], ['/parties/add', 'administrator'], ['/mechanisms/import', 'secretariat-hld'],
    ['/mechanisms/import/{proposal}', 'secretariat-hld'], [`${MEETING}/statements`, 'kenya'], [`/statements/${STATEMENT.meeting}--mexico`, 'mexico'],
    [`/statements/${STATEMENT.meeting}--kenya`, 'kenya'], [`/statements/${STATEMENT.meeting}--kenya`, 'secretariat-idm'], [`${MEETING}/chair`, 'chair'], [`${MEETING}/secretariat`, 'secretariat-idm'],
    [`${MEETING}/delegate`, 'kenya'], ['/meetings/idm-demo-chatham/delegate', 'kenya'], ['/meetings/idm-demo-high-level/secretariat', 'secretariat-idm'], [`${MEETING}/rapporteur`, 'rapporteur'],
  ])('%s fits its command and is taken there, for %s', async (address, who) => {
    const path = address.replace('{account}', app.accountOf('mexico')).replace('{proposal}', prepared.proposal);
    const response = await app.request(path, { headers: { accept: 'text/html', ...app.headersOf(who) } });
    expect(response.status).toBe(200);
    const html = await response.text();
    expect(formsIn(html).length).toBeGreaterThan(0);
    insistThatAllFit(html, pageAt(path));
  });

  /** What a device alone knows: its tickets, and that it is the one that stays signed in. Nothing is filled in there, so types see it whole. */
  const NOT_DRAWN_HERE = new Set(['floor.withdraw-ticket', 'people.end-other-sessions']);

  it('leave out no command that a form names', () => {
    const nameOf = new Map([...commands.values()].map(({ name }) => [name, name]));
    const named = globSync('src/**/*.tsx').filter((file) => !/\.test|\/test-/.test(file)).flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return [...text.matchAll(/command="([^"]+)"|'([a-z]+\.[a-z-]+)'/g)].flatMap(([, form, literal]) => nameOf.get(form ?? literal!) ?? []);
    });
    const atHand = pages.flatMap((page) => page.commands ?? []).map(({ name }) => name);
    const left = [...new Set([...named, ...atHand])].filter((name) => !seen.has(name) && !NOT_DRAWN_HERE.has(name)).toSorted();
    expect(left, 'Add the state of a screen, or the address of a page, at which its form is drawn.').toEqual([]);
  });
});

describe('a form that does not fit', () => {
  const command = commands.get('floor.vote')!;
  const form = (...fields: readonly (readonly [string, string?, string?])[]) =>
    formsIn(`<form method="post" data-command="floor.vote">${fields.map(([name, value, kind]) => `<input type="${value === undefined ? 'text' : 'hidden'}" name="${name}" value="${value ?? ''}"${kind ? ` data-kind="${kind}"` : ''}/>`).join('')}</form>`)[0]!;

  it('is told by its misspelt field, what it leaves out, what cannot be chosen, and a number that is sent as a text', () => {
    expect(misfits(form(['meeting', 'm'], ['party', 'kenya'], ['answer', 'yes']), command)).toEqual([]);
    expect(misfits(form(['meeting', 'm'], ['praty', 'kenya'], ['answer', 'yes']), command)).toEqual(['it does not know "praty"', '"party" is missing']);
    expect(misfits(form(['meeting', 'm'], ['party', 'kenya'], ['answer', 'aye']), command)).toEqual(['"answer" cannot be "aye"']);
    expect(misfits(form(['meeting', 'm'], ['party', 'kenya'], ['answer', 'yes'], ['answer', 'aye']), command)).toEqual(['"answer" cannot be "aye"']);
    expect(misfits(form(['meeting', 'm']), commands.get('floor.count-votes'))).toEqual(['"yes" is missing', '"no" is missing', '"abstain" is missing']);
    const counted = (kind?: string) => form(['meeting', 'm'], ['yes', undefined, kind], ['no', undefined, kind], ['abstain', undefined, kind]);
    expect(misfits(counted('number'), commands.get('floor.count-votes'))).toEqual([]);
    expect(misfits(counted(), commands.get('floor.count-votes'))).toContain('"yes" cannot be "x"');
    expect(misfits(form(), undefined)).toEqual(['there is no such command']);
  });
});
