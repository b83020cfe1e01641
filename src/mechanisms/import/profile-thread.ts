import { findSymbols } from '#library/for-other-slices.ts';
import { type Party, registerFrom } from '#parties/for-other-slices.ts';
import { serve } from '#platform/bounded-thread.ts';
import type { DescribeParty, ProfileReading, Remark } from './proposal.ts';
import { readProfile } from './read-profile.ts';

export interface TextToRead {
  readonly text: string;
  /** The whole register as it stands. */
  readonly parties: readonly Party[];
  /** `2026-01-31` */
  readonly today: string;
}

export type ProfileRead = { readonly refused: Remark } | {
  readonly refused?: undefined;
  /** The reading as JSON: it is kept so, and may be long. */
  readonly report: string;
  readonly lines: ProfileReading['lines'];
};

serve(({ text, parties, today }: TextToRead): ProfileRead => {
  const register = registerFrom(parties);
  const describeParty: DescribeParty = (id) => {
    const party = register.byId.get(id);
    return party && { kind: party.kind, name: party.names.en.short, endedOn: party.existedTo };
  };
  const read = readProfile(text, { resolveName: register.resolve, findSymbols, describeParty, today });
  return read.refused ? { refused: read.refused } : { report: JSON.stringify(read.reading), lines: read.reading.lines };
});
