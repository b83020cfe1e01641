import { sql } from 'kysely';
import { z } from 'zod';
import { canonical, sha256 } from '#platform/canonical.ts';
import { defineCommand } from '#platform/command.ts';
import { onlyTheSoftware } from '#platform/right.ts';
import { knownPartiesInstalled } from '../entries.ts';
import { groupMemberships, knownParties } from '../known-parties.ts';
import { onRegister } from '../streams.ts';

/** Of what Parley ships. */
export const fingerprintOfKnown = (): string => sha256(canonical(JSON.parse(JSON.stringify([knownParties, groupMemberships]))));

/**
 * Takes the parties that Parley ships with into the register, at each start; does nothing where they are there
 * already as they are. Parties that people added stay.
 */
export const installKnown = defineCommand({
  name: 'parties.install-known',
  summary: 'Takes the States, organizations and groups that Parley knows into the register.',
  input: z.strictObject({}),
  allow: onlyTheSoftware,
  stream: onRegister,
  example: {},
  async run({ db, now }) {
    const fingerprint = fingerprintOfKnown();
    const last = await db.selectFrom('journal.entries').select('data')
      .where('stream', '=', onRegister({})).where('kind', '=', knownPartiesInstalled.kind).orderBy('number', 'desc').limit(1).executeTakeFirst();
    if (last?.data['fingerprint'] === fingerprint) return { answer: { parties: knownParties.length }, entries: [] };
    await sql`
      insert into parties.parties (id, kind, iso3, regional_group, record, added_at, changed_at)
      select r ->> 'id', r ->> 'kind', r ->> 'iso3', r ->> 'regionalGroup', r, ${now}, ${now}
      from jsonb_array_elements(${JSON.stringify(knownParties)}::jsonb) r
      on conflict (id) do update set kind = excluded.kind, iso3 = excluded.iso3, regional_group = excluded.regional_group,
        record = excluded.record, changed_at = excluded.changed_at`.execute(db);
    const memberships = groupMemberships.flatMap(({ group, members }) =>
      members.map(({ party, from, to }) => ({ group_id: group, party, from_day: from ?? null, to_day: to ?? null })));
    await db.deleteFrom('parties.memberships').where('group_id', 'in', groupMemberships.map(({ group }) => group)).execute();
    await sql`
      insert into parties.memberships (group_id, party, from_day, to_day)
      select * from jsonb_to_recordset(${JSON.stringify(memberships)}::jsonb) as m (group_id text, party text, from_day date, to_day date)`.execute(db);
    return {
      answer: { parties: knownParties.length },
      entries: [knownPartiesInstalled({ parties: knownParties.length, memberships: memberships.length, fingerprint })],
    };
  },
});
