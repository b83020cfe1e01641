import { csv } from '#platform/csv.ts';
import type { Reading } from '#platform/database.ts';
import { LANGUAGES } from '#platform/languages.ts';
import type { PublishedFile } from '#platform/slice.ts';

/** The register as files: everything in JSON, names and codes as a table. */
export async function* publishParties({ db }: { readonly db: Reading }): AsyncGenerator<PublishedFile> {
  const rows = await db.selectFrom('parties.parties').select('record').orderBy('id').execute();
  const memberships = await db.selectFrom('parties.memberships').selectAll().orderBy('group_id').orderBy('party').orderBy('from_day').execute();
  const parties = rows.map((row) => row.record);
  yield { path: 'parties/parties.json', text: `${JSON.stringify(parties, null, 1)}\n` };
  yield {
    path: 'parties/parties.csv',
    text: csv(
      ['id', 'kind', 'iso2', 'iso3', 'm49', 'regional group', ...LANGUAGES.map((language) => `name ${language}`), 'existed from', 'existed to'],
      parties.map((party) => [
        party.id, party.kind, party.iso2, party.iso3, party.m49, party.regionalGroup, ...LANGUAGES.map((language) => party.names[language].short),
        party.existedFrom, party.existedTo,
      ]),
    ),
  };
  yield { path: 'parties/memberships.csv', text: csv(['group', 'party', 'from', 'until'], memberships.map((row) => [row.group_id, row.party, row.from_day, row.to_day])) };
}
