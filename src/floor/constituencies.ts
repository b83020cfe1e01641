import type { PartyKind } from '#parties/for-other-slices.ts';
import type { Constituency } from './rules/constituency.ts';

const BY_KIND: Readonly<Record<PartyKind, Constituency>> = {
  state: 'government', 'observer-state': 'government', 'non-member-state': 'government', 'former-state': 'government', group: 'government',
  'un-entity': 'international-organization', 'regional-commission': 'international-organization', 'specialized-agency': 'international-organization',
  'related-organization': 'international-organization', 'special-procedure': 'international-organization', igo: 'international-organization',
  process: 'international-organization', office: 'international-organization',
  'human-rights-institution': 'human-rights-institution', parliament: 'parliament', 'local-authority': 'local-authority',
  ngo: 'civil-society', 'migrant-organization': 'migrants', diaspora: 'diaspora', union: 'workers', 'employers-organization': 'private-sector', company: 'private-sector',
  academic: 'academia', 'faith-organization': 'faith', 'youth-organization': 'youth', foundation: 'philanthropy', media: 'media',
};

/** The constituency of a party by what it is; the secretariat may name another for one of its speakers. */
export const constituencyOf = (kind: PartyKind): Constituency => BY_KIND[kind];
