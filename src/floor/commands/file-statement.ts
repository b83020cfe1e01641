import { z } from 'zod';
import { type CommandContext, defineCommand } from '#platform/command.ts';
import type { Reading } from '#platform/database.ts';
import { momentOrUtc } from '#platform/fields.ts';
import { requestJob } from '#platform/jobs.ts';
import { LANGUAGES } from '#platform/languages.ts';
import { oneLine } from '#platform/one-line.ts';
import { dayIn } from '#platform/time-zone.ts';
import { meetingOf } from '#programme/for-other-slices.ts';
import { capacityOf, voiceAt } from '../inscription.ts';
import { liftEmbargoAt } from '../statements/lift-embargo-at.ts';
import { statementFiled } from '../statements/entries.ts';
import { givenText, readGiven } from '../statements/given-text.ts';
import { keepText } from '../statements/keep-text.ts';
import { idOf, onStatement, onTextsOf, statementKey } from '../statements/key.ts';
import { takesStatements, timesAt } from '../statements/meeting-rules.ts';
import { refuse } from '../statements/refusals.ts';
import { filesAs, whoFilesForTheParty } from '../statements/rights.ts';
import { type PreparedText, prepareText } from '../statements/prepare-text.ts';
import { against, timeOf } from '../statements/speaking-time.ts';
import { ofStatement, statementOf } from '../statements/statements.ts';
import { EMBARGOES, type FileFormat, IF_NOT_REACHED } from '../statements/tables.ts';
import { keepBack } from '../statements/which-texts.ts';

const input = z.strictObject({
  ...statementKey,
  language: z.enum(LANGUAGES),
  ...givenText,
  title: oneLine(300).optional(),
  /** Name and title of who will read it out. */
  speaker: oneLine(200).optional(),
  agendaItem: oneLine(300).optional(),
  turn: z.uuid().optional(),
  checkAgainstDelivery: z.boolean().default(true),
  embargo: z.enum(EMBARGOES).default('until-delivered'),
  /** For `until-time`: from when everybody may read it. */
  embargoUntil: momentOrUtc.optional(),
  /** What becomes of it where its turn is not reached; left out, as said before, and `keep` at first. */
  ifNotReached: z.enum(IF_NOT_REACHED).optional(),
});
type Input = z.output<typeof input>;

async function checkSpeaker(db: Reading, { party, onBehalfOf }: Input, now: Date) {
  const voice = await voiceAt(db, now, { party, onBehalfOf });
  return voice.group ? ('group' as const) : capacityOf(voice.party.record);
}

async function checkTurn(db: Reading, { meeting, party, turn }: Input): Promise<void> {
  if (turn === undefined) return;
  const spoken = await db.selectFrom('floor.turns').select('id').where('id', '=', turn).where('meeting', '=', meeting).where('party', '=', party).executeTakeFirst();
  if (spoken) return;
  const floor = await db.selectFrom('floor.floors').select('state').where('meeting', '=', meeting).executeTakeFirst();
  const turns = floor ? [...floor.state.waiting, ...(floor.state.speaking ? [floor.state.speaking] : [])] : [];
  if (!turns.some((one) => one.id === turn && one.party === party)) throw refuse('no-such-turn');
}

function publicFromOf({ embargo, embargoUntil }: Input, now: Date): Date | null {
  if (embargo === 'none') return now;
  if (embargo === 'until-delivered') return null;
  const until = embargoUntil === undefined ? undefined : new Date(/[zZ]|[+-]\d{2}:?\d{2}$/.test(embargoUntil) ? embargoUntil : `${embargoUntil}Z`);
  if (until === undefined || until <= now) throw refuse('embargo-needs-time');
  return until;
}

async function keepStatement({ db, input, now }: CommandContext<Input, unknown>, dated: string, publicFrom: Date | null) {
  // The end of its turn waits for this row: what is filed comes wholly before it or wholly after.
  const before = await db.selectFrom('floor.statements').selectAll().where('id', '=', idOf(input)).forUpdate().executeTakeFirst();
  if (before?.delivered_at) throw refuse('already-delivered');
  const isPublic = before?.public_from != null && before.public_from <= now;
  const told = {
    speaker: input.speaker ?? before?.speaker ?? null, agenda_item: input.agendaItem ?? before?.agenda_item ?? null, turn: input.turn ?? before?.turn ?? null,
    check_against_delivery: input.checkAgainstDelivery, if_not_reached: input.ifNotReached ?? before?.if_not_reached ?? ('keep' as const), withdrawn_at: null,
    // What everybody has read cannot be made unread.
    ...(!isPublic && { embargo: input.embargo, public_from: publicFrom }),
  };
  if (before) {
    await db.updateTable('floor.statements').set(told).where('id', '=', before.id).execute();
    // Nobody outside has read it, and nobody will: the newer text takes its place.
    if (!isPublic) await keepBack(db, before.id, input.language);
  } else {
    await db.insertInto('floor.statements').values({
      id: idOf(input), meeting: input.meeting, party: input.party, on_behalf_of: input.onBehalfOf ?? null, number: input.number,
      embargo: input.embargo, public_from: publicFrom, delivered_at: null, recording: null, starts_at_second: null, ends_at_second: null,
      dated, source: null, filed_at: now, ...told,
    }).execute();
  }
  return statementOf(db, input);
}

/** Files the text of a statement before it is delivered. A second filing in a language adds a version; none is overwritten. */
export const fileStatement = defineCommand({
  name: 'floor.file-statement',
  summary: 'Files the text of a statement before delivery, in one of six languages: for interpreters at once, for everybody once it is delivered or at a stated time.',
  input,
  allow: whoFilesForTheParty,
  stream: onTextsOf,
  // A text that is public at once is published there; and the end of its turn, which delivers it, comes before or after.
  alsoHolds: (input) => [onStatement(input)],
  example: { meeting: 'idm-demo-opening', party: 'kenya', language: 'en', text: 'Kenya thanks the host. Pathways that people can use are safer than those they cannot.' },
  /** Reading a file and reckoning its index take seconds: the meeting and the filings of others go on meanwhile. */
  async prepare({ db, input, actor }): Promise<PreparedText & { readonly format: FileFormat }> {
    const { rule_set: ruleSet } = await meetingOf(db, input.meeting);
    if (!takesStatements(ruleSet)) throw refuse('no-attribution-here');
    const given = await readGiven(actor, input);
    const before = await db.selectFrom('floor.statements').select(['speaker', 'agenda_item', 'dated']).where('id', '=', idOf(input)).executeTakeFirst();
    const prepared = await prepareText(db, actor, given, input, {
      meeting: input.meeting, party: input.party, onBehalfOf: input.onBehalfOf ?? null,
      speaker: input.speaker ?? before?.speaker ?? null, agendaItem: input.agendaItem ?? before?.agenda_item ?? null,
    });
    return { ...prepared, format: given.format };
  },
  async run(context) {
    const { db, input, actor, now, prepared } = context;
    const meeting = await meetingOf(db, input.meeting);
    if (!takesStatements(meeting.rule_set)) throw refuse('no-attribution-here');
    const capacity = await checkSpeaker(db, input, now);
    await checkTurn(db, input);
    const publicFrom = publicFromOf(input, now);
    const row = await keepStatement(context, meeting.day ?? dayIn(meeting.time_zone, now), publicFrom);
    const { looksLike, ...kept } = await keepText(db, row.id, prepared, { ...input, stage: 'filed', format: prepared.format }, now);
    const times = await timesAt(db, meeting);
    const time = timeOf(kept.words, input.language, times.paceFor(input.language));
    const limitSeconds = times.limitFor({ party: row.party, onBehalfOf: row.on_behalf_of ?? undefined, turn: row.turn, capacity });
    return {
      answer: { ...kept, statement: row.id, format: prepared.format, looksLike, seconds: time.seconds, limitSeconds, against: against(limitSeconds, time) ?? null },
      entries: [statementFiled({
        ...ofStatement(row), ...kept, embargo: row.embargo, publicFrom: row.public_from?.toISOString() ?? null, checkAgainstDelivery: row.check_against_delivery,
        ifNotReached: row.if_not_reached, by: await filesAs(db, actor, input),
      })],
      jobs: row.embargo === 'until-time' && row.public_from !== null && row.public_from > now
        ? [requestJob(liftEmbargoAt, { meeting: row.meeting, party: row.party, number: row.number, ...(row.on_behalf_of !== null && { onBehalfOf: row.on_behalf_of }) },
            { runAt: row.public_from, key: `lift-embargo ${row.id}` })]
        : [],
    };
  },
});
