import { LANGUAGE_NAMES, LANGUAGES } from '#platform/languages.ts';
import { speaker } from '#platform/words.ts';
import { type Definition, DefinitionList } from '#ui/definition-list.tsx';
import { Filters } from '#ui/filters.tsx';
import { Section } from '#ui/heading.tsx';
import { Rule } from '#ui/notice.tsx';
import { useSetting } from '#ui/setting.ts';
import { Table } from '#ui/table.tsx';
import { Day, sayDay } from '#ui/time.tsx';
import { PARTY_KIND_LABELS, REGIONAL_GROUP_LABELS } from '../kinds.ts';
import { comparerOf } from '../order.ts';
import type { Succession } from '../party.ts';
import type { MembershipOf, PartyAnswer, PartyMention } from '../queries/party.ts';
import { partyWords } from '../words.ts';
import { NamesThroughTime, namesInTime } from './names-through-time.tsx';

export const partyHref = (id: string): string => `/parties/${id}`;

/** What is known of a party at a glance. */
export function PartyFacts({ answer }: { readonly answer: PartyAnswer }) {
  const { language } = useSetting();
  const say = speaker(partyWords, language);
  const { party } = answer;
  const marks = [
    party.leastDeveloped && say('leastDeveloped'), party.landlockedDeveloping && say('landlocked'), party.smallIslandDeveloping && say('smallIsland'),
  ].filter(Boolean);
  const codes = [party.iso2, party.iso3, party.m49 && `M49 ${party.m49}`].filter(Boolean);
  const whole = party.partOf ? answer.mentioned[party.partOf] : undefined;
  const { formal, acronym } = party.names[language];
  const fact = (when: unknown, term: string, value: Definition['value']): Definition | false => (when ? { term, value } : false);
  return (
    <DefinitionList
      entries={[
        { term: say('kind'), value: PARTY_KIND_LABELS[party.kind][language] },
        fact(formal, say('formalName'), formal),
        fact(acronym, say('acronym'), acronym),
        fact(codes.length, say('codes'), <bdi dir="ltr">{codes.join(' · ')}</bdi>),
        fact(party.regionalGroup, say('regionalGroup'), party.regionalGroup && REGIONAL_GROUP_LABELS[party.regionalGroup][language]),
        fact(party.admittedAt, say('admitted'), party.admittedAt && say('since', { day: sayDay(party.admittedAt, language) })),
        fact(party.observerSince, say('observerSince'), party.observerSince && say('since', { day: sayDay(party.observerSince, language) })),
        fact(party.existedTo, say('existed'), party.existedTo && (
          <>{party.existedFrom && <>{say('since', { day: sayDay(party.existedFrom, language) })}, </>}{say('until', { day: sayDay(party.existedTo, language) })}</>
        )),
        fact(whole, say('partOf'), whole && <a href={partyHref(whole.id)}>{whole.names[language]}</a>),
        fact(marks.length, say('marks'), marks.join('; ')),
      ]}
    />
  );
}

/** Names, groups as of a day, names through time, succession. */
export function PartyRecord({ answer }: { readonly answer: PartyAnswer }) {
  const { language } = useSetting();
  const say = speaker(partyWords, language);
  const { party } = answer;
  const related = [...party.predecessors.map((one) => ({ ...one, side: 'before' as const })), ...party.successors.map((one) => ({ ...one, side: 'after' as const }))];
  return (
    <>
      {(answer.memberships.length > 0 || answer.members.length > 0) && <Groups answer={answer} />}
      {namesInTime(party, language).length > 0 && <Section title={say('namesThroughTime')} id="names-through-time"><NamesThroughTime party={party} /></Section>}
      {related.length > 0 && (
        <Section title={say('succession')} id="succession">
          <SuccessionTable related={related} mentioned={answer.mentioned} />
        </Section>
      )}
      <Section title={say('namesIn')} id="names">
        <NamesTable answer={answer} />
        {party.otherNames.some(({ lang }) => lang === language) && (
          <p>{say('otherNames')}: {party.otherNames.filter(({ lang }) => lang === language).map(({ name }) => name).join('; ')}</p>
        )}
        <p class="rule">{say('source')}: <span lang="en">{party.source}</span></p>
      </Section>
    </>
  );
}

function NamesTable({ answer: { party } }: { readonly answer: PartyAnswer }) {
  const { language, need } = useSetting();
  const say = speaker(partyWords, language);
  need?.font('arabic');
  need?.font('chinese');
  const entered = party.source.startsWith('http') || party.source === 'added by a secretariat';
  return (
    <Table
      caption={say('namesIn')} captionHidden rows={LANGUAGES}
      columns={[
        { key: 'language', head: say('language'), names: true, tight: true, cell: (one) => <span lang={one}>{LANGUAGE_NAMES[one]}</span> },
        { key: 'short', head: say('name'), cell: (one) => <bdi lang={one}>{party.names[one].short}</bdi> },
        { key: 'formal', head: say('formalName'), cell: (one) => <bdi lang={one}>{party.names[one].formal ?? '—'}</bdi> },
        { key: 'acronym', head: say('acronym'), tight: true, cell: (one) => <bdi lang={one}>{party.names[one].acronym ?? '—'}</bdi> },
        { key: 'status', head: say('status'), cell: () => say(entered ? 'entered' : 'official') },
      ]}
    />
  );
}

function Groups({ answer }: { readonly answer: PartyAnswer }) {
  const { language } = useSetting();
  const say = speaker(partyWords, language);
  const compare = comparerOf(language);
  const named = (one: MembershipOf): string => one.group.names[language];
  const memberships = answer.memberships.toSorted((a, b) => Number(b.holds) - Number(a.holds) || compare(named(a), named(b)));
  const members = answer.members.filter(({ holds }) => holds).toSorted((a, b) => compare(a.party.names[language], b.party.names[language]));
  const day = sayDay(answer.on, language);
  return (
    <Section title={say(answer.members.length > 0 ? 'members' : 'groupsOn', { day })} id="groups" aside={members.length > 0 ? say('found', { n: members.length }) : undefined}>
      <Filters label={say('otherDay')} submit={say('show')} filters={[{ name: 'on', label: say('onDay'), value: answer.on, type: 'date' }]} />
      <Rule>{say('membershipRule')}</Rule>
      {members.length > 0 && (
        <ul class="name-columns wide">
          {members.map(({ party, from, to }) => (
            <li key={party.id}>
              <a href={partyHref(party.id)}>{party.names[language]}</a>
              {(from ?? to) && <span class="version-mark"> {spanWords(say, language, from, to)}</span>}
            </li>
          ))}
        </ul>
      )}
      {memberships.length > 0 && (
        <Table
          caption={say('groups')} captionHidden rows={memberships} rowState={({ holds }) => (holds ? undefined : 'closed')}
          columns={[
            { key: 'group', head: say('groups'), names: true, cell: ({ group }) => <a href={partyHref(group.id)}>{group.names[language]}</a> },
            { key: 'from', head: say('from'), tight: true, cell: ({ from }) => (from ? <Day on={from} look="short" /> : say('unknownDay')) },
            { key: 'to', head: say('to'), tight: true, cell: ({ to }) => (to ? <Day on={to} look="short" /> : '—') },
            { key: 'speaks', head: say('note'), cell: ({ speaksForMembers, holds }) => [!holds && say('formerGroups'), speaksForMembers && say('speaksAsOne')].filter(Boolean).join(' · ') || '—' },
          ]}
        />
      )}
    </Section>
  );
}

function spanWords(say: ReturnType<typeof speaker<typeof partyWords>>, language: Parameters<typeof sayDay>[1], from: string | null, to: string | null): string {
  return [from && say('since', { day: sayDay(from, language, 'short') }), to && say('until', { day: sayDay(to, language, 'short') })].filter(Boolean).join(', ');
}

function SuccessionTable({ related, mentioned }: {
  readonly related: readonly (Succession & { readonly side: 'before' | 'after' })[];
  readonly mentioned: Readonly<Record<string, PartyMention>>;
}) {
  const { language } = useSetting();
  const say = speaker(partyWords, language);
  return (
    <Table
      caption={say('succession')} captionHidden rows={related}
      columns={[
        { key: 'side', head: say('when'), tight: true, cell: ({ side }) => say(side) },
        { key: 'party', head: say('party'), names: true, cell: ({ party }) => <a href={partyHref(party)}>{mentioned[party]?.names[language] ?? party}</a> },
        { key: 'relation', head: say('relation'), cell: ({ relation }) => say(`relation-${relation}`) },
        { key: 'on', head: say('onDay'), tight: true, cell: ({ on }) => (on ? <Day on={on} look="short" /> : say('unknownDay')) },
      ]}
    />
  );
}
