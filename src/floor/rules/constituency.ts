/**
 * In whose name a speaker of a hearing is heard: the actors with whom the Global Compact for Migration is carried out
 * (A/RES/73/195, annex, para. 44), and beside them Governments, international organizations, youth and foundations.
 */
export const CONSTITUENCIES = [
  'migrants', 'diaspora', 'civil-society', 'faith', 'local-authority', 'private-sector', 'workers', 'parliament', 'human-rights-institution', 'red-cross',
  'academia', 'youth', 'philanthropy', 'media', 'government', 'international-organization',
] as const;
export type Constituency = (typeof CONSTITUENCIES)[number];

/** Why a suggestion for balance was left. */
export const LEFT_BECAUSE = ['order-of-asking', 'theme', 'agreed', 'not-ready'] as const;
export type LeftBecause = (typeof LEFT_BECAUSE)[number];

/**
 * The balances of which the record may speak. Gender is none of them: that a speaker was heard first for it would say what
 * she or he declared.
 */
export const BALANCES_ON_RECORD = ['party', 'region', 'constituency'] as const;
export type BalanceOnRecord = (typeof BALANCES_ON_RECORD)[number];
