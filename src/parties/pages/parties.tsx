import { definePage } from '#platform/page.ts';
import { speaker } from '#platform/words.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Empty } from '#ui/empty.tsx';
import { Filters } from '#ui/filters.tsx';
import { Heading, Section } from '#ui/heading.tsx';
import { Rule } from '#ui/notice.tsx';
import { Pager } from '#ui/pager.tsx';
import { Table } from '#ui/table.tsx';
import { sayDay } from '#ui/time.tsx';
import { addParty } from '../commands/add-party.ts';
import { partyHref } from '../components/party-record.tsx';
import { PARTY_KIND_LABELS, PARTY_KINDS, REGIONAL_GROUP_LABELS, REGIONAL_GROUPS } from '../kinds.ts';
import { partiesQuery } from '../queries/parties.ts';
import { partyWords } from '../words.ts';

/** What an address says of a list; an empty field is a condition left out. */
const asked = (url: URL, name: string): string | undefined => url.searchParams.get(name) || undefined;

export const partiesPage = definePage({
  path: '/parties',
  reads: ['kind', 'regionalGroup', 'memberOf', 'on', 'text', 'after'],
  keptUntil: () => ['parties/'],
  async load(screen) {
    const { url, language } = screen;
    const filters = {
      kind: url.searchParams.has('kind') ? asked(url, 'kind') : asked(url, 'text') || asked(url, 'memberOf') ? undefined : 'states',
      regionalGroup: asked(url, 'regionalGroup'), memberOf: asked(url, 'memberOf'), on: asked(url, 'on'), text: asked(url, 'text'), after: asked(url, 'after'),
    };
    const [found, groups, mayAdd] = [
      await screen.ask(partiesQuery, { ...filters, language }),
      await screen.ask(partiesQuery, { kind: 'group', language, limit: 500 }),
      await screen.may(addParty, addParty.example),
    ];
    return { filters, found, groups: groups.parties.map(({ id, name }) => ({ id, name })), mayAdd };
  },
  json: ({ filters, found }) => ({ filters, ...found }),
  title: (_, { language }) => speaker(partyWords, language)('parties'),
  description: (_, { language }) => speaker(partyWords, language)('lede'),
  place: (_, { language }) => [{ label: speaker(partyWords, language)('parties'), href: '/parties' }],
  view({ filters, found, groups, mayAdd }, { language, url }) {
    const say = speaker(partyWords, language);
    const kind = (one: (typeof PARTY_KINDS)[number]) => ({ value: one, label: PARTY_KIND_LABELS[one][language] });
    return (
      <>
        <Heading title={say('parties')} lede={say('lede')}>
          {mayAdd && <ButtonLink href="/parties/add">{say('add')}</ButtonLink>}
        </Heading>
        <div class="wide">
          <Filters
            label={say('filter')} submit={say('show')}
            filters={[
              { name: 'text', label: say('nameSearch'), value: filters.text },
              {
                name: 'kind', label: say('kind'), value: filters.kind, any: say('anyKind'),
                options: [{ value: 'states', label: say('states') }, { value: 'organizations', label: say('organizations') }],
                groups: [{ label: say('otherKinds'), options: PARTY_KINDS.map(kind) }],
              },
              { name: 'regionalGroup', label: say('regionalGroup'), value: filters.regionalGroup, any: say('anyGroup'), options: REGIONAL_GROUPS.map((one) => ({ value: one, label: REGIONAL_GROUP_LABELS[one][language] })) },
              { name: 'memberOf', label: say('memberOf'), value: filters.memberOf, any: say('anyMembership'), options: groups.map(({ id, name }) => ({ value: id, label: name })) },
              { name: 'on', label: say('onDay'), value: filters.on, type: 'date' },
            ]}
          />
        </div>
        <Section title={say('found', { n: found.total })} aside={filters.memberOf || filters.on ? say('asOf', { day: sayDay(found.on, language) }) : undefined}>
          {found.parties.length === 0 ? <Empty>{say('nothingFound')}</Empty> : (
            <>
              <Rule>{say('orderRule')}</Rule>
              <Table
                caption={say('parties')} captionHidden rows={found.parties} rowKey={({ id }) => id}
                columns={[
                  { key: 'name', head: say('name'), names: true, cell: (row) => (
                    <>
                      <a href={partyHref(row.id)}>{row.name}</a>
                      {row.existedTo && <span class="version-mark"> {say('until', { day: sayDay(row.existedTo, language, 'short') })}</span>}
                    </>
                  ) },
                  { key: 'formal', head: say('formalName'), cell: ({ formal, acronym }) => [formal, acronym].filter(Boolean).join(' · ') || '—' },
                  { key: 'kind', head: say('kind'), cell: (row) => PARTY_KIND_LABELS[row.kind][language] },
                  { key: 'region', head: say('regionalGroup'), cell: ({ regionalGroup }) => (regionalGroup ? REGIONAL_GROUP_LABELS[regionalGroup][language] : '—') },
                  { key: 'code', head: say('code'), tight: true, cell: ({ iso3 }) => iso3 ?? '—' },
                ]}
              />
              <Pager url={url} next={found.next} />
            </>
          )}
        </Section>
      </>
    );
  },
});
