import { Empty } from '#ui/empty.tsx';
import { Section } from '#ui/heading.tsx';
import { useLanguage } from '#ui/setting.ts';
import { Table } from '#ui/table.tsx';
import type { MechanismsOfParty } from '../queries/of-party.ts';
import { mechanismHref, sayIn } from '../saying.ts';
import { On } from './partial-dates.tsx';
import { Said } from './said.tsx';

/** The dialogues of one party, for its own page. */
export function MechanismsOfPartyView({ answer }: { readonly answer: MechanismsOfParty }) {
  const say = sayIn(useLanguage());
  const { participates, partner, roles, chaired, names } = answer;
  const held = [
    ...roles.map((role) => ({ mechanism: role.mechanism, what: role.role, from: role.from, to: role.to, href: `${mechanismHref(role.mechanism)}#governance` })),
    ...chaired.map((one) => ({ mechanism: one.mechanism, what: one.title, from: one.startsOn, to: one.endsOn, href: `${mechanismHref(one.mechanism)}#${one.meeting}` })),
  ];
  const links = (mechanisms: MechanismsOfParty['participates']) => (
    <ul class="name-columns wide">
      {mechanisms.map(({ slug, name }) => <li key={slug}><a href={mechanismHref(slug)}><Said field={name} /></a></li>)}
    </ul>
  );
  const nothing = participates.length + partner.length + held.length === 0;
  return (
    <Section title={say('ofPartyTitle')} id="dialogues" aside={participates.length > 0 ? say('found', { n: participates.length }) : undefined}>
      {nothing && <Empty>{say('inNoDialogue')}</Empty>}
      {participates.length > 0 && <><h3>{say('takesPartIn')}</h3>{links(participates)}</>}
      {partner.length > 0 && <><h3>{say('partnerOf')}</h3>{links(partner)}</>}
      {held.length > 0 && (
        <Table
          caption={say('rolesHeld')} rows={held}
          columns={[
            { key: 'what', head: say('role'), names: true, cell: ({ what, href }) => <a href={href}><Said field={what} /></a> },
            { key: 'mechanism', head: say('mechanism'), cell: ({ mechanism }) => (names[mechanism] ? <Said field={names[mechanism]} /> : mechanism) },
            { key: 'when', head: say('when'), tight: true, cell: ({ from, to }) => (from ? <On from={from} to={to} /> : say('notRecorded')) },
          ]}
        />
      )}
    </Section>
  );
}
