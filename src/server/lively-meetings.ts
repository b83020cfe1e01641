import { type Actor, system } from '#platform/actor.ts';
import { newId } from '#platform/ids.ts';
import type { Spine } from '#platform/spine.ts';
import { floorOf } from '#floor/kept-floor.ts';

/** What somebody at a meeting could name: its id and, under the names of fields, what is on its floor. */
export type Lively = Readonly<Record<string, unknown>>;

const PROPOSAL = 'A/C.3/82/L.5';
const SPEAKERS = ['kenya', 'mexico', 'switzerland', 'ghana'];

/** Meetings of the scenario's session, each left in the midst of something else, so that inputs reach every rule. The delegate takes a ticket. */
export async function holdMeetings(spine: Spine, delegate: Actor): Promise<readonly Lively[]> {
  const run = async (command: string, input: object, actor: Actor = system('test')): Promise<Record<string, unknown>> =>
    (await spine.run(spine.catalogue.commands.get(command)!, { input, actor })).answer as Record<string, unknown>;

  /** A meeting that is open, with a list and its first speaker at the microphone. */
  async function open(meeting: string, ruleSet: string) {
    const title = { en: { text: `The ${meeting}`, status: 'original' } };
    await run('programme.plan-meeting', { meeting, session: 'idm-demo', title, form: 'plenary', ruleSet });
    await run('floor.take-roll', { meeting, from: 'member-states' });
    await run('floor.open-meeting', { meeting });
    const at = (command: string, input: object = {}) => run(`floor.${command}`, { meeting, ...input });
    const turns: string[] = [];
    for (const party of SPEAKERS) turns.push((await at('add', { party }))['turn'] as string);
    await at('give', { turn: turns[0], ending: null });
    return { meeting, at, turns };
  }
  const toSpeak = async (at: (command: string, input?: object) => Promise<unknown>, meeting: string) => {
    const { speaking } = await floorOf(spine.db, meeting);
    if (speaking) await at('end', { turn: speaking.id });
  };

  const list = await open('lively-list', 'committee');
  const { exchange } = await list.at('propose-exchange', { turn: list.turns[1], with: list.turns[2] });
  const { note } = await list.at('note-turn', { body: 'A note.', turn: list.turns[0] });

  const order = await open('lively-order', 'committee');
  const { point } = await order.at('raise-point', { party: 'mexico' });

  const motions = await open('lively-motions', 'committee');
  await toSpeak(motions.at, motions.meeting);
  const { motion } = await motions.at('move-motion', { kind: 'adjourn-debate', party: 'kenya' });
  const { turn: asked } = await motions.at('ask-on-motion', { motion, party: 'mexico', side: 'against' });

  const voting = await open('lively-voting', 'committee');
  await toSpeak(voting.at, voting.meeting);
  await voting.at('introduce-proposal', { proposal: PROPOSAL, party: 'kenya' });
  await voting.at('introduce-proposal', { proposal: 'A/C.3/82/L.6', party: 'ghana', amends: PROPOSAL });
  await voting.at('put-to-vote', { question: 'A/C.3/82/L.6' });

  const resolved = await open('lively-resolved', 'assembly-plenary');
  await resolved.at('introduce-proposal', { proposal: PROPOSAL, party: 'kenya' });
  await toSpeak(resolved.at, resolved.meeting);
  await resolved.at('decide-without-vote', { question: PROPOSAL });
  await resolved.at('ask-reply', { party: 'mexico', to: resolved.turns[0] });

  const closed = await open('lively-closed', 'panel-then-floor');
  await run('floor.file-statement', { meeting: closed.meeting, party: 'kenya', language: 'en', text: 'Kenya thanks the host.', embargo: 'none', turn: closed.turns[0] });
  await toSpeak(closed.at, closed.meeting);
  await closed.at('close-meeting');

  const nameless = 'idm-demo-chatham';
  await run('floor.open-meeting', { meeting: nameless });
  const { turn: ticket } = await run('floor.take-ticket', { meeting: nameless, capacity: 'national', key: newId() }, delegate);

  return [
    { meeting: list.meeting, turn: list.turns[1], with: list.turns[3], ending: list.turns[0], before: list.turns[3], exchange, note, party: 'switzerland' },
    { meeting: list.meeting, turn: list.turns[0], exchange, party: 'switzerland' },
    { meeting: order.meeting, turn: order.turns[0], point, party: 'mexico' },
    { meeting: motions.meeting, motion, turn: asked, question: motion, party: 'switzerland', ending: null },
    { meeting: voting.meeting, proposal: PROPOSAL, question: 'A/C.3/82/L.6', to: PROPOSAL, party: 'ghana' },
    { meeting: resolved.meeting, proposal: PROPOSAL, question: PROPOSAL, to: PROPOSAL, party: 'ghana', turn: resolved.turns[1] },
    { meeting: closed.meeting, party: 'kenya', turn: closed.turns[0], from: closed.meeting, statement: `${closed.meeting}--kenya`, id: `${closed.meeting}--kenya` },
    { meeting: nameless, turn: ticket, capacity: 'national', ending: null },
  ];
}
