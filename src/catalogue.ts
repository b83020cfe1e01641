import { makeCatalogue, type Slice } from '#platform/slice.ts';
import { floor } from '#floor/floor.ts';
import { journal } from '#journal/journal.ts';
import { library } from '#library/library.ts';
import { mechanisms } from '#mechanisms/mechanisms.ts';
import { parties } from '#parties/parties.ts';
import { people } from '#people/people.ts';
import { programme } from '#programme/programme.ts';

/** Everything Parley can do, slice by slice, in the order in which slices may lean on one another. */
export const slices = [people, parties, library, mechanisms, programme, floor, journal] as const satisfies readonly Slice[];

declare module '#platform/offered.ts' {
  interface Offered {
    readonly slices: typeof slices;
  }
}

export const openCatalogue = () => makeCatalogue(slices);
