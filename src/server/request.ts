import type { HttpBindings } from '@hono/node-server';
import type { Language } from '#platform/languages.ts';
import type { Reader } from '#platform/page.ts';
import type { Drawn, Kept } from './kept-page.ts';

/** Header by which the address with `.json` asks the page behind it for its data. Set inside, never taken from outside. */
export const WANTS_DATA = 'x-parley-wants-data';

/** What every request carries once it is through the door. */
export interface Env {
  Bindings: HttpBindings;
  Variables: {
    language: Language;
    reader: Reader;
    origin: string;
    /** Whom the request belongs to, by its address: what limits are counted by. */
    connection: string;
    /** Lets more be sent than a small form, for one who may send it: what a door takes that reads a command's input. */
    allowBody: (bytes: number) => void;
    /** It is worked on at a place already. */
    hasPlace?: boolean;
    /** The page this answer was taken from, where it was one kept for strangers. */
    kept?: Kept;
    /** About the page that was drawn for this answer, where one was. */
    drawn?: Drawn;
  };
}
