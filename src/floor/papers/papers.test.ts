import { mkdirSync, writeFileSync } from 'node:fs';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '#platform/languages.ts';
import { readPdf } from '#paper/test-reading.ts';
import { addSpeaker } from '../commands/add-speaker.ts';
import { chooseRules } from '../commands/choose-rules.ts';
import { announceClosing } from '../commands/announce-closing.ts';
import { announceResult } from '../commands/announce-result.ts';
import { closeMeeting } from '../commands/close-meeting.ts';
import { countVotes } from '../commands/count-votes.ts';
import { endTurn } from '../commands/end-turn.ts';
import { giveFloor } from '../commands/give-floor.ts';
import { introduceProposal } from '../commands/introduce-proposal.ts';
import { openMeeting } from '../commands/open-meeting.ts';
import { putToVote } from '../commands/put-to-vote.ts';
import { raisePoint } from '../commands/raise-point.ts';
import { ruleOnPoint } from '../commands/rule-on-point.ts';
import { takeChair } from '../commands/take-chair.ts';
import { takeRoll } from '../commands/take-roll.ts';
import { takeTicket } from '../commands/take-ticket.ts';
import { openRoom, type Room } from '../test-room.ts';
import { mountPapers } from './mount-papers.ts';

const doorOf = (room: Room): Hono => {
  const app = new Hono();
  mountPapers(app as never, { spine: room.spine, origin: 'https://parley.example' });
  return app;
};
/** To look at what was set: `PAPERS=folder`. */
const KEPT = process.env['PAPERS'];

async function take(app: Hono, room: Room, paper: 'list' | 'record', language = 'en') {
  const response = await app.request(`/meetings/${room.meeting}/${paper}.pdf?lang=${language}`);
  expect(response.status).toBe(200);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (KEPT) {
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(`${KEPT}/${paper}-${language}-${response.headers.get('etag')!.slice(1, 7)}.pdf`, bytes);
  }
  return { response, ...(await readPdf(bytes)) };
}

describe('the list and the record of a meeting on paper', () => {
  let room: Room;
  let app: Hono;
  beforeAll(async () => {
    room = await openRoom({ ruleSet: 'committee', waiting: ['kenya', 'ghana', 'mexico', 'france'], speaking: true });
    app = doorOf(room);
    await room.do('chair', takeChair, { office: 'vice-chair' });
    await room.do('secretariat-idm', takeRoll, {});
    await room.do('chair', announceClosing, { closesAt: '2027-05-20T14:30:00.000Z' });
    room.wait(95);
    const { turn } = (await room.do('system', addSpeaker, { party: 'belgium', onBehalfOf: 'european-union', level: 'M' })).answer;
    await room.do('chair', giveFloor, { turn: turn!, ending: await room.turnOf('kenya') });
    room.wait(60);
  });
  afterAll(() => room.close());

  it('the list says who has the floor, who waits in which order and why, and who has spoken', async () => {
    const { response, text, title, isMarked } = await take(app, room, 'list');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf', 'content-language': 'en', 'cache-control': 'public, no-cache', 'content-disposition': 'inline; filename="idm-demo-opening-list-en.pdf"',
    });
    expect(title).toBe('List of speakers · A meeting');
    expect(isMarked).toBe(true);
    for (const said of [
      'idm › A session', 'Vice-Chair', 'Meeting under way · List open', 'The list closes:', 'Speaking now Speaker', 'Belgium on behalf of the European Union Minister', '3 waiting',
      '1 Ghana State 7:00 13:11 First of the list', 'After Ghana: in the order of asking rule 1', 'Have spoken · 1 turn', '1 Kenya State', '1:35', 'Rules that order this list', 'A/520/Rev.20', 'https://parley.example/meetings/idm-demo-opening',
    ]) expect(text).toContain(said);
    expect(text.indexOf('2 Mexico')).toBeLessThan(text.indexOf('3 France'));
  });

  it('names the entry of the record from which it was made, with its hash', async () => {
    const head = await room.db.selectFrom('journal.streams').selectAll().where('name', '=', `meeting/${room.meeting}`).executeTakeFirstOrThrow();
    for (const paper of ['list', 'record'] as const) {
      const { text } = await take(app, room, paper);
      expect(text).toContain(`meeting/${room.meeting} · ${head.number}`);
      expect(text).toContain(head.hash);
      expect(text).toContain(room.now());
    }
  });

  it('is in every language, each with its own script', async () => {
    const first = { en: 'List of speakers', fr: 'Liste des orateurs', es: 'Lista de oradores', ru: 'Список ораторов', zh: '发言名单', ar: 'الأعضاء' };
    for (const language of LANGUAGES) {
      const read = await take(app, room, 'list', language);
      expect(read.language.slice(0, 2)).toBe(language);
      if (language !== 'ar') expect(read.text).toContain(first[language]);
      expect(read.text).not.toMatch(/\{[a-z]+\}|undefined|\u25A1/i);
      const record = await take(app, room, 'record', language);
      expect(record.text).not.toMatch(/\{[a-z]+\}|undefined|\u25A1/i);
    }
    const arabic = await take(app, room, 'list', 'ar');
    for (const word of ['غانا', 'المكسيك', 'فرنسا']) expect(arabic.text).toContain(word);
  });

  it('is set once for a number of the record, however many ask, and answers 304 to who has it', async () => {
    const address = `/meetings/${room.meeting}/list.pdf`;
    const answers = await Promise.all(Array.from({ length: 12 }, () => app.request(address)));
    const tags = new Set(answers.map((answer) => answer.headers.get('etag')));
    expect(tags.size).toBe(1);
    const tag = [...tags][0]!;
    const again = await app.request(address, { headers: { 'if-none-match': `W/${tag}` } });
    expect(again.status).toBe(304);
    expect(again.headers.get('etag')).toBe(tag);
    await room.do('system', addSpeaker, { party: 'philippines' });
    const changed = await app.request(address, { headers: { 'if-none-match': tag } });
    expect(changed.status).toBe(200);
    expect((await readPdf(new Uint8Array(await changed.arrayBuffer()))).text).toContain('4 Philippines');
  });

  it('the record tells points of order, motions and votes with their figures, and once it is closed the time spent', async () => {
    const point = (await room.do('mexico', raisePoint, { party: 'mexico' })).answer.point!;
    await room.do('chair', ruleOnPoint, { point, ruling: 'rejected' });
    await room.do('chair', endTurn, { turn: await room.turnOf('belgium') });
    await room.do('kenya', introduceProposal, { proposal: 'A/C.3/82/L.5', party: 'kenya' });
    await room.do('chair', putToVote, { question: 'A/C.3/82/L.5' });
    await room.do('secretariat-idm', countVotes, { yes: 2, no: 1, abstain: 0 });
    await room.do('chair', announceResult);
    await room.do('chair', closeMeeting);
    const { text, roles } = await take(app, room, 'record');
    for (const said of [
      'Record of the floor', 'Opened', 'Closed', '2 turns', '2 Belgium on behalf of the European Union Minister', 'On the list, not reached', 'Decided at this meeting',
      'Proposal A/C.3/82/L.5 adopted 2 1 0', 'Mexico raised a point of order.', 'The chair ruled on the point of order of Mexico', 'The chair was taken: Vice-Chair.', 'Time spoken · By party',
    ]) expect(text).toContain(said);
    expect(roles.get('Table')).toBeGreaterThan(3);
  });

  it('refuses a meeting there is not, and one in an address that is none', async () => {
    const app404 = new Hono();
    mountPapers(app404 as never, { spine: room.spine, origin: '' });
    app404.onError((error, c) => c.text((error as { code?: string }).code ?? 'other', ((error as { status?: number }).status ?? 500) as 404));
    const response = await app404.request('/meetings/no-such-meeting/list.pdf');
    expect(response.status).toBe(404);
    expect((await app404.request('/meetings/A%2F..%2Fb/list.pdf')).status).toBe(404);
  });
});

describe('a meeting without attribution', () => {
  let room: Room;
  beforeAll(async () => {
    room = await openRoom({ open: false });
    await room.do('secretariat-idm', chooseRules, { ruleSet: 'chatham-house' });
    await room.do('chair', openMeeting);
    for (const [who, capacity] of [['kenya', 'national'], ['mexico', 'national'], ['observer', 'organization']] as const) {
      await room.do(who, takeTicket, { capacity });
    }
    await room.do('chair', giveFloor, { turn: (await room.floor()).waiting[0]!.id, ending: null });
    room.wait(70);
    await room.do('chair', endTurn, { turn: (await room.floor()).speaking!.id });
    await room.do('chair', closeMeeting);
  });
  afterAll(() => room.close());

  it('has neither a party nor a person on its papers', async () => {
    const app = doorOf(room);
    for (const paper of ['list', 'record'] as const) {
      const { text } = await take(app, room, paper);
      expect(text).toContain('No names: here speakers have numbers only');
      expect(text).toMatch(/Ticket \d+/);
      expect(text).not.toMatch(/kenya|mexico|organization for migration|\biom\b|By party|By region/i);
    }
  });
});
