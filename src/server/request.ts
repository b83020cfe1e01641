import type { HttpBindings } from '@hono/node-server';
import type { Language } from '#platform/languages.ts';
import type { Reader } from '#platform/page.ts';
import type { Drawn, Kept } from './page-keeper.ts';

/** What every request carries once it is through the door. */
export interface Env {
  Bindings: HttpBindings;
  Variables: {
    language: Language;
    reader: Reader;
    origin: string;
    /** Whom the request belongs to, by its address: what limits are counted by. */
    connection: string;
    /** The page this answer was taken from, where it was one kept for strangers. */
    kept?: Kept;
    /** About the page that was drawn for this answer, where one was. */
    drawn?: Drawn;
  };
}
