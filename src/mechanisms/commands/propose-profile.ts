import { z } from 'zod';
import { findSymbols } from '#library/for-other-slices.ts';
import { registerOf } from '#parties/for-other-slices.ts';
import { inWhoseName } from '#people/for-other-slices.ts';
import { referenceTo } from '#platform/actor.ts';
import { defineCommand } from '#platform/command.ts';
import { newId } from '#platform/ids.ts';
import { LANGUAGES } from '#platform/languages.ts';
import { oneLine } from '#platform/one-line.ts';
import { sayPhrase } from '#platform/words.ts';
import { profileProposed } from '../entries.ts';
import type { DescribeParty, Remark } from '../import/proposal.ts';
import { readProfile } from '../import/read-profile.ts';
import { importWords } from '../import/words.ts';
import { refuse } from '../refusals.ts';
import { anyRegistryKeeper } from '../rights.ts';
import { onProposals } from '../streams.ts';
import { Refusal } from '#platform/refusal.ts';
import type { Language } from '#platform/languages.ts';

const LONGEST = 3_000_000;

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
  async run({ db, input, actor, now }) {
    const text = input.file ?? input.text ?? '';
    if (text.trim() === '') throw refuse('nothing-to-read');
    const register = await registerOf(db);
    const describeParty: DescribeParty = (id) => {
      const party = register.byId.get(id);
      return party && { kind: party.kind, name: party.names.en.short, endedOn: party.existedTo };
    };
    const read = readProfile(text, { resolveName: register.resolve, findSymbols, describeParty, today: now.toISOString().slice(0, 10) });
    if (read.refused) throw refusedBecause(read.refused);
    const id = newId();
    await db.insertInto('mechanisms.proposals').values({
      id, source_name: input.source, source_text: text, report: JSON.stringify(read.reading), proposed_by: referenceTo(actor), kept_by: await inWhoseName(db, actor), proposed_at: now,
      closed_at: null, closed_as: null, mechanism: null,
    }).execute();
    return { answer: { proposal: id, lines: read.reading.lines }, entries: [profileProposed({ proposal: id, source: input.source })] };
  },
});
