import { sql } from 'kysely';
import { z } from 'zod';
import { inWhoseName, keepsAll, keepsFor } from '#people/for-other-slices.ts';
import { defineQuery } from '#platform/command.ts';
import type { ProfileReading } from '../import/proposal.ts';
import { refuse } from '../refusals.ts';
import { anyRegistryKeeper } from '../rights.ts';

export interface ProposalInList {
  readonly proposal: string;
  readonly source: string;
  readonly name: string | null;
  readonly proposedAt: string;
  readonly closedAt: string | null;
  readonly closedAs: 'published' | 'discarded' | null;
  readonly mechanism: string | null;
}

export interface ProposalAnswer extends ProposalInList {
  readonly text: string;
  readonly reading: ProfileReading;
}

interface Row {
  id: string; source_name: string; report: unknown; proposed_at: Date; closed_at: Date | null;
  closed_as: 'published' | 'discarded' | null; mechanism: string | null;
}

const inList = (row: Row): ProposalInList => ({
  proposal: row.id,
  source: row.source_name,
  name: (row.report as ProfileReading).proposal.name?.value ?? null,
  proposedAt: row.proposed_at.toISOString(),
  closedAt: row.closed_at?.toISOString() ?? null,
  closedAs: row.closed_as,
  mechanism: row.mechanism,
});

export const proposals = defineQuery({
  name: 'mechanisms.proposals',
  summary: 'Profiles read from texts in the name of one’s own mechanism (all, for administrators), the ones that wait for a person first.',
  input: z.strictObject({}),
  allow: anyRegistryKeeper,
  example: {},
  async run({ db, actor }): Promise<{ readonly proposals: readonly ProposalInList[] }> {
    const names = (await keepsAll(db, actor)) ? undefined : await inWhoseName(db, actor);
    const rows = await db.selectFrom('mechanisms.proposals').$if(names !== undefined, (query) => query.where(sql<boolean>`kept_by && ${names}::text[]`)).select(['id', 'source_name', 'report', 'proposed_at', 'closed_at', 'closed_as', 'mechanism'])
      .orderBy((eb) => eb('closed_at', 'is', null), 'desc').orderBy('proposed_at', 'desc').limit(100).execute();
    return { proposals: rows.map(inList) };
  },
});

export const proposal = defineQuery({
  name: 'mechanisms.proposal',
  summary: 'One profile read from a text: what was understood, what was not, names nobody knows, counts, doubtful dates.',
  input: z.strictObject({ proposal: z.uuid() }),
  allow: anyRegistryKeeper,
  example: { proposal: '00000000-0000-4000-8000-000000000000' },
  async run({ db, input, actor }): Promise<ProposalAnswer> {
    const row = await db.selectFrom('mechanisms.proposals').selectAll().where('id', '=', input.proposal).executeTakeFirst();
    if (!row || !(await keepsFor(db, actor, row.kept_by))) throw refuse('no-such-proposal');
    return { ...inList(row), text: row.source_text, reading: row.report as ProfileReading };
  },
});
