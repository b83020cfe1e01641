import { addSpeaker } from '#floor/commands/add-speaker.ts';
import { carryList } from '#floor/commands/carry-list.ts';
import { closeMeeting } from '#floor/commands/close-meeting.ts';
import { declareGender } from '#floor/commands/declare-gender.ts';
import { endTurn } from '#floor/commands/end-turn.ts';
import { giveFloor } from '#floor/commands/give-floor.ts';
import { markAbsent } from '#floor/commands/mark-absent.ts';
import { moveTurn } from '#floor/commands/move-turn.ts';
import { noteTurn } from '#floor/commands/note-turn.ts';
import { openMeeting } from '#floor/commands/open-meeting.ts';
import { pauseTurn } from '#floor/commands/pause-turn.ts';
import { resumeTurn } from '#floor/commands/resume-turn.ts';
import { takeTicket } from '#floor/commands/take-ticket.ts';
import { undo } from '#floor/commands/undo.ts';
import { withdrawTicket } from '#floor/commands/withdraw-ticket.ts';
import { floorOf } from '#floor/act.ts';
import { planMeeting } from '#programme/commands/plan-meeting.ts';
import type { Life } from './life.ts';
import { archive, fileAhead, tellDelivered } from './live-texts.ts';

const SESSION = 'idm-demo';

export const plan = (life: Life, meeting: string, title: string, ruleSet: string): Promise<unknown> => life.do('secretariat-idm', planMeeting, {
  meeting, session: SESSION, title: { en: { text: title, status: 'original' }, fr: { text: `${title} (fr)`, status: 'machine' } }, form: 'plenary', ruleSet, startsAt: life.now().toISOString(),
});

export async function add(life: Life, meeting: string, party: string, more: object = {}): Promise<string> {
  life.wait(0, 20);
  return (await life.do('secretariat-idm', addSpeaker, { meeting, party, ...more })).turn!;
}

export async function speak(life: Life, meeting: string, turn: string, seconds: number): Promise<void> {
  await life.do('chair', giveFloor, { meeting, turn });
  life.wait(0, seconds);
  await life.do('chair', endTurn, { meeting, turn });
}

const first = async (life: Life, meeting: string): Promise<string> => (await floorOf(life.db, meeting)).waiting[0]!.id;

/** The opening of the scenario goes on to its end: a turn that is paused and undone, notes, texts ahead and after. */
export async function liveOpening(life: Life, meeting: string): Promise<void> {
  const kenya = await add(life, meeting, 'kenya', { gender: 'woman' });
  await fileAhead(life, meeting, kenya);
  const turn = await first(life, meeting);
  await life.do('chair', giveFloor, { meeting, turn });
  await life.do('chair', undo, { meeting, of: 'give' });
  await life.do('chair', giveFloor, { meeting, turn });
  life.wait(1);
  await life.do('chair', pauseTurn, { meeting, turn });
  life.wait(0, 45);
  await life.do('chair', resumeTurn, { meeting, turn });
  life.wait(1, 5);
  await life.do('chair', endTurn, { meeting, turn });
  await life.do('rapporteur', noteTurn, { meeting, turn, body: 'Two delegations asked for figures.' });
  await life.do('rapporteur', noteTurn, { meeting, body: 'The room was full.' });
  while ((await first(life, meeting)) !== kenya) await speak(life, meeting, await first(life, meeting), 95);
  await speak(life, meeting, kenya, 170);
  await life.do('kenya', declareGender, { meeting, turn: kenya, gender: 'other' });
  await tellDelivered(life, meeting);
  await archive(life, 'idm-2024-1-opening');
  await life.do('chair', closeMeeting, { meeting });
}

/** A morning that ends with a list, and the afternoon that takes it over and is still under way. */
export async function liveCarried(life: Life, am: string, pm: string): Promise<void> {
  await plan(life, am, 'High-level segment, morning', 'high-level-segment');
  await plan(life, pm, 'High-level segment, afternoon', 'high-level-segment');
  await life.do('chair', openMeeting, { meeting: am });
  const genders = { kenya: 'woman', ghana: 'man', nepal: 'other' } as Record<string, string>;
  const turns: Record<string, string> = {};
  for (const party of ['kenya', 'mexico', 'ghana', 'switzerland', 'nepal', 'philippines']) {
    turns[party] = await add(life, am, party, { level: 'M', ...(genders[party] && { gender: genders[party] }) });
  }
  await life.do('secretariat-idm', moveTurn, { meeting: am, turn: turns['philippines']!, before: turns['mexico']! });
  await life.do('chair', markAbsent, { meeting: am, turn: await first(life, am) });
  await speak(life, am, await first(life, am), 240);
  life.wait(150);
  await life.do('chair', closeMeeting, { meeting: am });
  life.wait(60);
  await add(life, pm, 'chile', { level: 'HS' });
  await life.do('secretariat-idm', carryList, { meeting: pm, from: am });
  await life.do('chair', openMeeting, { meeting: pm });
  await speak(life, pm, await first(life, pm), 200);
  await life.do('chair', giveFloor, { meeting: pm, turn: await first(life, pm) });
}

/** A meeting without attribution that is still under way: tickets that wait, speak, have spoken and were taken back. */
export async function liveTickets(life: Life, meeting: string): Promise<void> {
  await life.do('chair', openMeeting, { meeting });
  const key = (digit: number): string => `00000000-0000-4000-8000-0000000a000${digit}`;
  const classes = { kenya: 'national', mexico: 'national', observer: 'organization', 'civil-society': 'stakeholder' } as const;
  for (const [index, [who, capacity]] of Object.entries(classes).entries()) {
    life.wait(1, 7);
    await life.do(who, takeTicket, { meeting, capacity, key: key(index) });
  }
  await life.do('mexico', withdrawTicket, { meeting, key: key(1) });
  await speak(life, meeting, await first(life, meeting), 120);
  await speak(life, meeting, await first(life, meeting), 61);
  await life.do('chair', giveFloor, { meeting, turn: await first(life, meeting) });
}
