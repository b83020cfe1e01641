import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { afterAll, describe, expect, it } from 'vitest';
import { createHub } from '#platform/live.ts';
import { LANGUAGES } from '#platform/languages.ts';
import { addSpeaker } from '../commands/add-speaker.ts';
import { endTurn } from '../commands/end-turn.ts';
import { giveFloor } from '../commands/give-floor.ts';
import { openRoom } from '../test-room.ts';
import { type SpeakersList, speakersList } from './speakers-list.ts';

const room = await openRoom({ waiting: ['kenya', 'mexico', 'philippines'] });
afterAll(() => room.close());

/** A screen that listens: keeps what it was sent. */
class ListeningScreen extends EventEmitter {
  readonly frames: string[] = [];
  destroyed = false;
  writableNeedDrain = false;
  writeHead(): this {
    return this;
  }
  write(frame: Buffer | string): boolean {
    const text = frame.toString();
    if (text.startsWith('id:')) this.frames.push(text);
    return true;
  }
  end(): void {}
  last(): { number: number; answer: SpeakersList } {
    return JSON.parse(this.frames.at(-1)!.split('data: ')[1]!) as { number: number; answer: SpeakersList };
  }
}

const until = (holds: () => boolean): Promise<void> => expect.poll(holds).toBe(true);

describe('the list of speakers', () => {
  it('is public, and says the number of the stream it shows', async () => {
    const list = await room.list();
    expect(list.number).toBe((await room.entries()).length);
    expect(list.waiting.map((turn) => turn.name)).toEqual(['Kenya', 'Mexico', 'Philippines']);
  });

  it('says in each language who waits and by which rule', async () => {
    for (const language of LANGUAGES) {
      const list = await room.spine.ask(speakersList, { input: { meeting: room.meeting, language }, actor: { kind: 'stranger' } });
      expect(list.rules[list.waiting[0]!.why.rule]!.words).not.toBe('');
      expect(list.waiting.every((turn) => turn.name.length > 1)).toBe(true);
    }
    expect((await room.list('ar')).waiting[0]!.name).toBe('كينيا');
  });

  it('says how much time those before take, in figures that hold until the list changes', async () => {
    const before = await room.list();
    expect(before.waiting.map((turn) => turn.secondsBefore)).toEqual([0, 180, 360]);
    expect(before.waitingSeconds).toBe(540);
    room.wait(60);
    expect(await room.list()).toEqual(before);
  });

  it('names a party inside a sentence as one says it', async () => {
    await room.do('chair', addSpeaker, { party: 'ghana', onBehalfOf: 'group-of-77' });
    await room.do('chair', addSpeaker, { party: 'chile' });
    const { waiting } = await room.list();
    expect(waiting[0]).toMatchObject({ name: 'Ghana', onBehalfOfName: 'Group of 77 and China', onBehalfOfInText: 'the Group of 77 and China' });
    expect(waiting[1]!.why.after).toBe('the Group of 77 and China');
    expect(waiting.find((turn) => turn.party === 'chile')!.why.after).toBe('the Philippines');
  });

  it('is computed once for all screens of a language, each time the meeting goes on', async () => {
    const hub = createHub(room.spine, room.url, () => {});
    await hub.open();
    const english = Array.from({ length: 25 }, () => new ListeningScreen());
    const arabic = Array.from({ length: 25 }, () => new ListeningScreen());
    const listen = (screen: ListeningScreen, language: string) =>
      hub.listen(speakersList, { meeting: room.meeting, language }, screen as unknown as ServerResponse);
    await Promise.all([...english.map((screen) => listen(screen, 'en')), ...arabic.map((screen) => listen(screen, 'ar'))]);
    await until(() => [...english, ...arabic].every((screen) => screen.frames.length > 0));
    expect(hub.counts).toMatchObject({ listeners: 50, channels: 2, framesComputed: 2 });

    await room.do('chair', giveFloor, { turn: (await room.floor()).waiting[0]!.id });
    await until(() => [...english, ...arabic].every((screen) => screen.last().answer.speaking?.party === 'ghana'));
    expect(hub.counts.framesComputed).toBe(4);
    // The very same bytes for everybody.
    expect(new Set(english.map((screen) => screen.frames.at(-1))).size).toBe(1);
    expect(arabic[0]!.last().answer.speaking!.name).toBe('غانا');
    await hub.close();
  });

  it('of a meeting that is not there is refused', async () => {
    await expect(room.spine.ask(speakersList, { input: { meeting: 'nowhere' }, actor: { kind: 'stranger' } })).rejects.toMatchObject({ status: 404 });
  });
});

it('the list reckons with the pace of the meeting once there is one', async () => {
  const other = await openRoom({ waiting: ['kenya', 'mexico', 'ghana', 'peru', 'chile'] });
  const before = (await other.list()).waiting.map((turn) => turn.reckonedBefore);
  expect(before).toEqual([0, 195, 390, 585, 780]);
  for (const party of ['kenya', 'mexico', 'ghana']) {
    await other.do('chair', giveFloor, { turn: await other.turnOf(party), ending: (await other.floor()).speaking?.id ?? null });
    other.wait(60);
  }
  await other.do('chair', endTurn, { turn: await other.turnOf('ghana') });
  const list = await other.list();
  expect(list.waiting.map((turn) => [turn.secondsBefore, turn.reckonedBefore])).toEqual([[0, 0], [180, 60]]);
  expect([list.waitingSeconds, list.reckonedSeconds]).toEqual([360, 120]);
  await other.close();
});
