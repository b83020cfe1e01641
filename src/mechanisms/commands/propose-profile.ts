import { z } from 'zod';
import { registerOf } from '#parties/for-other-slices.ts';
import { inWhoseName } from '#people/for-other-slices.ts';
import { referenceTo } from '#platform/actor.ts';
import { createBoundedWork, NoPlace, OutOfBounds } from '#platform/bounded-work.ts';
import { dayOf, systemClock } from '#platform/clock.ts';
import { defineCommand } from '#platform/command.ts';
import { newId } from '#platform/ids.ts';
import { LANGUAGES } from '#platform/languages.ts';
import { oneLine } from '#platform/one-line.ts';
import { sayPhrase } from '#platform/words.ts';
import { profileProposed } from '../entries.ts';
import type { ProfileRead, TextToRead } from '../import/profile-thread.ts';
import type { Remark } from '../import/proposal.ts';
import { importWords } from '../import/words.ts';
import { refuse } from '../refusals.ts';
import { anyRegistryKeeper } from '../rights.ts';
import { onProposals } from '../streams.ts';
import { Refusal } from '#platform/refusal.ts';
import type { Language } from '#platform/languages.ts';

const LONGEST = 3_000_000;

const reading = createBoundedWork<TextToRead, ProfileRead>({
  script: new URL('../import/profile-thread.ts', import.meta.url), atOnce: 1, mostWaiting: 20, mostWaitingEach: 2,
});

const textOf = ({ file, text }: { readonly file?: string | undefined; readonly text?: string | undefined }): string => file ?? text ?? '';

/** The engine's own reason, in whatever language the refusal is read in. */
function refusedBecause(why: Remark): Refusal {
  const plain = refuse('not-readable');
  const reason = (language: Language): string => sayPhrase(importWords[why.key][language], language, why.values);
  return new Refusal(plain.code, plain.status, Object.fromEntries(
    LANGUAGES.map((language) => [language, sayPhrase(plain.words[language], language, { why: reason(language) })]),
  ) as Record<Language, string>);
}

/** Reads a text and keeps what was read as a proposal: nothing of it is public until a person confirms it. */
export const proposeProfile = defineCommand({
  name: 'mechanisms.propose-profile',
  summary: 'Reads a registry profile from a pasted text or a file, and keeps the result for a person to confirm or discard.',
  input: z.strictObject({
    /** What the text is, and where it comes from: becomes the source of the profile. */
    source: oneLine(300),
    text: z.string().max(LONGEST).optional(),
    file: z.string().max(LONGEST).optional(),
  }),
  allow: anyRegistryKeeper,
  stream: onProposals,
  example: { source: 'A page of an organization', text: 'Example Process\n\nEstablished\n2009\n\nPurpose\nTo exchange what was learned.' },
  /** A long text takes seconds to read: in a thread, so that nobody else waits for it. */
  async prepare({ db, input, actor }) {
    const text = textOf(input);
    if (text.trim() === '') throw refuse('nothing-to-read');
    const { parties } = await registerOf(db);
    const read = await reading.do({ text, parties, today: dayOf(systemClock()) }, { account: referenceTo(actor) }).catch((error: unknown) => {
      if (error instanceof NoPlace) throw refuse('busy-reading');
      if (error instanceof OutOfBounds) throw refuse('too-hard-to-read');
      throw error;
    });
    if (read.refused) throw refusedBecause(read.refused);
    return read;
  },
  async run({ db, input, actor, now, prepared }) {
    const id = newId();
    await db.insertInto('mechanisms.proposals').values({
      id, source_name: input.source, source_text: textOf(input), report: prepared.report, proposed_by: referenceTo(actor), kept_by: await inWhoseName(db, actor), proposed_at: now,
      closed_at: null, closed_as: null, mechanism: null,
    }).execute();
    return { answer: { proposal: id, lines: prepared.lines }, entries: [profileProposed({ proposal: id, source: input.source })] };
  },
});
