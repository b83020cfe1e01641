import { z } from 'zod';
import { dayOf } from '#platform/clock.ts';
import { defineCommand } from '#platform/command.ts';
import { partialDate, slugText } from '#platform/fields.ts';
import { readInput } from '#platform/input.ts';
import { LANGUAGES } from '#platform/languages.ts';
import { oneLine } from '#platform/one-line.ts';
import { closeProposal, openProposal } from '../closing.ts';
import { proposalPublished } from '../entries.ts';
import { profileFrom } from '../from-proposal.ts';
import { LEVELS, MECHANISM_KINDS, profile, THEMES } from '../profile.ts';
import { publish } from '../publishing.ts';
import { refuse } from '../refusals.ts';
import { secretariatOfTheSlug } from '../rights.ts';
import { onMechanism } from '../streams.ts';

/** The whole profile as the schema of profiles sees it: what a proposal becomes must pass the same gate. */
const whole = z.object({ profile });

export const publishProposal = defineCommand({
  name: 'mechanisms.publish-proposal',
  summary: 'Publishes a profile that was read from a text, with what the person who confirms it decided.',
  input: z.strictObject({
    proposal: z.uuid(),
    slug: slugText,
    name: oneLine(300, 2),
    acronym: oneLine(40, 0).optional(),
    kind: z.enum(MECHANISM_KINDS),
    level: z.enum(LEVELS),
    /** The language the text is in. */
    language: z.enum(LANGUAGES).default('en'),
    summary: z.string().trim().min(1).max(600),
    established: partialDate.optional(),
    purpose: z.string().trim().max(20_000).optional(),
    background: z.string().trim().max(20_000).optional(),
    secretariat: z.string().trim().max(2000).optional(),
    themes: z.array(z.enum(THEMES)).max(20).default([]),
    /** `n0`, `n1` …: the unresolved names in their order; the id of the party each stands for. */
    names: z.record(z.string().regex(/^n\d{1,4}$/), z.string().max(100)).default({}),
    /** `m0`, `m1` …: the meetings in their order; the date each began on. */
    dates: z.record(z.string().regex(/^m\d{1,4}$/), partialDate).default({}),
    leaveOut: z.array(z.string().regex(/^m\d{1,4}$/)).max(2000).default([]),
    /** The profile takes the place of the one that is published under this name. */
    replace: z.boolean().default(false),
    /** Who looked at the proposal, as the profile will say. */
    verifiedBy: oneLine(200),
  }),
  allow: secretariatOfTheSlug,
  stream: onMechanism,
  example: {
    proposal: '00000000-0000-4000-8000-000000000000', slug: 'idm', name: 'Example Process', kind: 'dialogue', level: 'regional',
    summary: 'Four governments exchange what they learn about regular pathways.', verifiedBy: 'Secretariat of the example',
  },
  async run({ db, input, actor, now }) {
    const { reading, source } = await openProposal(db, input.proposal, actor);
    if (!input.replace) {
      const taken = await db.selectFrom('mechanisms.profiles').select('slug').where('slug', '=', input.slug).executeTakeFirst();
      if (taken) throw refuse('name-taken', { name: input.slug });
    }
    const made = profileFrom(reading, { ...input, verifiedOn: dayOf(now) }, source);
    const published = await publish(db, readInput(whole, { profile: made }).profile, now);
    await closeProposal(db, input.proposal, 'published', input.slug, now);
    return {
      answer: { mechanism: input.slug },
      entries: [published, proposalPublished({ proposal: input.proposal, mechanism: input.slug })],
    };
  },
});
