import { MechanismsOfPartyView, mechanismsOfParty } from '#mechanisms/for-other-slices.ts';
import { PartyFacts, PartyRecord } from '#parties/components/party-record.tsx';
import { PARTY_KIND_LABELS, partyQuery, sayParties } from '#parties/for-other-slices.ts';
import { definePage } from '#platform/page.ts';
import { Heading } from '#ui/heading.tsx';
import { Styles } from '#ui/styles.tsx';

/** A party's own page: what it is called, what it belongs to, and the dialogues it is in. */
export const partyPage = definePage({
  // Without a dot, so that `/parties/france.json` is the data behind the page.
  path: '/parties/:party{[a-z0-9-]+}',
  reads: ['on'],
  keptUntil: () => ['parties/', 'mechanism/'],
  load: async (screen) => ({
    answer: await screen.ask(partyQuery, { party: screen.params['party'], on: screen.url.searchParams.get('on') || undefined }),
    dialogues: await screen.ask(mechanismsOfParty, { party: screen.params['party'] }),
  }),
  title: ({ answer }, { language }) => answer.party.names[language].short,
  place: ({ answer: { party } }, { language }) => [
    { label: sayParties('parties', language), href: '/parties' },
    { label: party.names[language].acronym ?? party.names[language].short, href: `/parties/${party.id}` },
  ],
  linkedData: ({ answer: { party } }, { language, origin }) => ({
    '@context': 'https://schema.org', '@type': ['state', 'observer-state', 'non-member-state'].includes(party.kind) ? 'Country' : 'Organization',
    '@id': `${origin}/parties/${party.id}`, name: party.names[language].short, ...(party.iso3 && { identifier: party.iso3 }),
  }),
  view({ answer, dialogues }, { language }) {
    return (
      <>
        <Styles of="mechanisms" />
        <Heading kicker={PARTY_KIND_LABELS[answer.party.kind][language]} title={answer.party.names[language].short} />
        <div class="columns">
          <div><MechanismsOfPartyView answer={dialogues} /></div>
          <div><PartyFacts answer={answer} /></div>
        </div>
        <PartyRecord answer={answer} />
      </>
    );
  },
});
