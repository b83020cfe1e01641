import { readFileSync } from 'node:fs';
import { scenarioPerson } from '#scenarios/people.ts';
import { pages } from '../src/routes.ts';
import type { OpenParley } from './open-parley.ts';
import { sendCommand } from './program.ts';

/** One screen to look at. */
export interface Address {
  readonly path: string;
  /** Who looks at it; without it, a stranger. */
  readonly as?: string;
  /** What it answers; without it, 200. */
  readonly status?: number;
  /** What somebody wrote and the screen shows as it is, in whatever language. */
  readonly given?: string;
}

/** What has to be there before some screens have something to show. */
export interface Prepared {
  /** A profile that was read and waits to be confirmed. */
  readonly proposal: string;
}

const MEETING = 'idm-demo-opening';
const CLOSED = 'idm-demo-closed';
const PROFILE = readFileSync(new URL('../src/mechanisms/import/samples/example-process.txt', import.meta.url), 'utf8');
const STATEMENT = 'Señora Presidenta:\n\nMi delegación agradece la resolución A/RES/73/195 y propone simplificar los visados para quienes trabajan por temporada.\n\nMuchas gracias.';

/** For every pattern of `src/routes.ts`, without what it says of the letters of its parts, real addresses: where a screen has several faces, one for each. */
const ADDRESSES: Readonly<Record<string, (prepared: Prepared) => readonly Address[]>> = {
  '/': () => [{ path: '/' }, { path: '/', as: 'chair' }],
  '/about': () => [{ path: '/about' }],
  '/about/accessibility': () => [{ path: '/about/accessibility' }],
  '/specimen': () => [{ path: '/specimen' }],
  '/specimen/wall': () => [{ path: '/specimen/wall' }],
  '/documents': () => [{ path: '/documents' }, { path: '/documents?kind=resolution&order=date' }, { path: '/documents?q=nothing-is-called-so' }],
  '/documents/*': () => [{ path: '/documents/A/RES/58/208' }, { path: '/documents/A/RES/73/195' }, { path: '/documents/A/C.2/1/L.1', status: 404 }, { path: '/documents/what%20is%20this', status: 404 }],
  '/journal': () => [{ path: '/journal' }],
  '/journal/streams/*': () => [{ path: `/journal/streams/meeting/${MEETING}` }, { path: '/journal/streams/mechanism/hld' }, { path: '/journal/streams/document/a-res-58-208' }],
  '/sign-in': () => [{ path: '/sign-in' }, { path: '/sign-in?sent=1' }, { path: '/sign-in?problem=address&email=nobody' }, { path: '/sign-in', as: 'observer' }],
  '/sign-in/link': () => [{ path: '/sign-in/link?token=spent' }],
  '/me': () => [{ path: '/me', as: 'philippines' }, { path: '/me', status: 401 }],
  '/admin/people': () => [{ path: '/admin/people', as: 'administrator' }],
  '/admin/people/:account': () => [{ path: `/admin/people/${scenarioPerson('mexico').account}`, as: 'administrator' }],
  '/admin/outbox': () => [{ path: '/admin/outbox', as: 'administrator' }],
  '/mechanisms': () => [{ path: '/mechanisms' }, { path: '/mechanisms', as: 'secretariat-hld' }],
  '/mechanisms/map': () => [{ path: '/mechanisms/map' }],
  '/mechanisms/timeline': () => [{ path: '/mechanisms/timeline' }],
  '/mechanisms/import': () => [{ path: '/mechanisms/import', as: 'secretariat-hld' }],
  '/mechanisms/import/:proposal': ({ proposal }) => [{ path: `/mechanisms/import/${proposal}`, as: 'secretariat-hld', given: PROFILE }],
  '/mechanisms/:slug': () => [{ path: '/mechanisms/hld' }, { path: '/mechanisms/idm' }, { path: '/mechanisms/idm', as: 'secretariat-idm' }, { path: '/mechanisms/none-such', status: 404 }],
  '/parties': () => [{ path: '/parties' }, { path: '/parties', as: 'administrator' }],
  '/parties/add': () => [{ path: '/parties/add', as: 'administrator' }],
  '/parties/:party': () => [{ path: '/parties/kenya' }, { path: '/parties/group-of-77' }, { path: '/parties/iom' }],
  '/sessions': () => [{ path: '/sessions' }],
  '/sessions/:session': () => [{ path: '/sessions/idm-2024-1' }, { path: '/sessions/idm-demo' }],
  '/meetings/:meeting': () => [{ path: `/meetings/${MEETING}` }, { path: `/meetings/${MEETING}?record` }, { path: '/meetings/idm-demo-panel' }, { path: '/meetings/idm-2024-1-panel-1' }, { path: `/meetings/${CLOSED}` }],
  '/meetings/:meeting/statements': () => [
    { path: `/meetings/${MEETING}/statements` }, { path: `/meetings/${MEETING}/statements`, as: 'kenya' }, { path: '/meetings/idm-2024-1-panel-1/statements' },
  ],
  '/statements': () => [{ path: '/statements' }, { path: '/statements?text=visas' }, { path: '/statements?text=nothing-says-so' }],
  '/statements/:id': () => [{ path: `/statements/${MEETING}--mexico` }, { path: `/statements/${MEETING}--mexico`, as: 'mexico' }],
  '/meetings/:meeting/wall': () => [{ path: `/meetings/${MEETING}/wall` }, { path: '/meetings/idm-demo-panel/wall' }, { path: `/meetings/${CLOSED}/wall` }],
  '/meetings/:meeting/interpreters': () => [{ path: `/meetings/${MEETING}/interpreters`, as: 'interpreter' }],
  '/meetings/:meeting/technician': () => [{ path: `/meetings/${MEETING}/technician`, as: 'technician' }, { path: '/meetings/idm-demo-high-level/technician', as: 'technician' }],
  '/meetings/:meeting/rapporteur': () => [{ path: `/meetings/${MEETING}/rapporteur`, as: 'rapporteur' }],
  '/meetings/:meeting/chair': () => [{ path: `/meetings/${MEETING}/chair`, as: 'chair' }, { path: '/meetings/idm-demo-panel/chair', as: 'chair' }, { path: '/meetings/idm-demo-high-level/chair', as: 'chair' }],
  '/meetings/:meeting/secretariat': () => [
    { path: `/meetings/${MEETING}/secretariat`, as: 'secretariat-idm' }, { path: '/meetings/idm-demo-hearing/secretariat', as: 'secretariat-idm' },
    { path: '/meetings/idm-demo-high-level/secretariat', as: 'secretariat-idm' }, { path: `/meetings/${CLOSED}/secretariat`, as: 'secretariat-idm' },
  ],
  '/meetings/:meeting/delegate': () => [
    { path: `/meetings/${MEETING}/delegate`, as: 'philippines' }, { path: `/meetings/${MEETING}/delegate`, as: 'kenya' }, { path: `/meetings/${MEETING}/delegate`, as: 'observer' },
    { path: '/meetings/idm-demo-high-level/delegate', as: 'kenya' }, { path: '/meetings/idm-demo-chatham/delegate', as: 'kenya' },
  ],
  '/desk': () => [{ path: '/desk', as: 'chair' }, { path: '/desk', as: 'without-role' }],
};

/** Screens that no pattern leads to. */
const BESIDE: readonly Address[] = [{ path: '/no-such-page', status: 404 }];

export const patterns = (): string[] => pages.map((page) => page.path.replaceAll(/\{[^}]*\}/g, ''));

/** The patterns of `src/routes.ts` for which nobody has said at which address to look at them. */
export const withoutAddress = (): string[] => patterns().filter((pattern) => !(pattern in ADDRESSES));

/** The addresses of every page there is. Anything `Prepared` is asked for when the tests run. */
export const addresses = (): { readonly pattern: string; readonly index: number; readonly address: (prepared: Prepared) => Address }[] => [
  ...patterns().flatMap((pattern) => {
    const of = ADDRESSES[pattern];
    return of ? of({ proposal: '…' }).map((_, index) => ({ pattern, index, address: (prepared: Prepared) => of(prepared)[index]! })) : [];
  }),
  ...BESIDE.map((address, index) => ({ pattern: '(no page)', index, address: () => address })),
];

/** Puts somebody on the floor, a statement on the record and a profile before the secretariat. */
export async function prepare(parley: OpenParley): Promise<Prepared> {
  const [chair, office] = await Promise.all([parley.cookieOf('chair'), parley.cookieOf('secretariat-hld')]);
  const list = (await (await fetch(`${parley.origin}/api/v1/floor.speakers-list?meeting=${MEETING}`)).json()) as { answer: { waiting: { turn: string }[] } };
  const given = await sendCommand(parley.origin, chair, 'floor.give', { meeting: MEETING, turn: list.answer.waiting[0]!.turn });
  const proposed = await sendCommand(parley.origin, office, 'mechanisms.propose-profile', { source: 'A/AC.999/1', text: PROFILE });
  // A text in a language of its own, so that no page's language hides a mark that is missing.
  const filed = patterns().includes('/statements/:id')
    ? [await sendCommand(parley.origin, await parley.cookieOf('mexico'), 'floor.file-statement', { meeting: MEETING, party: 'mexico', language: 'es', text: STATEMENT, embargo: 'none' })]
    : [];
  await closeOne(parley);
  for (const { status, body } of [given, proposed, ...filed]) if (status !== 200) throw new Error(`The screens could not be prepared: ${JSON.stringify(body)}`);
  return { proposal: (proposed.body.answer as { proposal?: string }).proposal! };
}

/** A meeting at which somebody spoke, somebody was not reached, and which is over. */
async function closeOne(parley: OpenParley): Promise<void> {
  const [chair, office] = await Promise.all([parley.cookieOf('chair'), parley.cookieOf('secretariat-idm')]);
  const send = async (cookie: string, command: string, input: object): Promise<string | undefined> => {
    const { status, body } = await sendCommand(parley.origin, cookie, command, input);
    if (status !== 200) throw new Error(`The closed meeting could not be prepared: ${command} ${JSON.stringify(body)}`);
    return body.answer?.turn;
  };
  const text = (words: string) => ({ text: words, status: 'original' });
  const title = {
    en: text('Closing of the session'), fr: text('Clôture de la session'), es: text('Clausura de la sesión'), ru: text('Закрытие сессии'), ar: text('اختتام الدورة'), zh: text('会议闭幕'),
  };
  const at = { meeting: CLOSED };
  await send(office, 'programme.plan-meeting', { ...at, session: 'idm-demo', form: 'plenary', ruleSet: 'panel-then-floor', title });
  await send(office, 'floor.open-list', at);
  const turn = await send(office, 'floor.add', { ...at, party: 'mexico' });
  await send(office, 'floor.add', { ...at, party: 'kenya' });
  await send(office, 'floor.open-meeting', at);
  await send(chair, 'floor.give', { ...at, turn });
  await send(chair, 'floor.end', { ...at, turn });
  await send(office, 'floor.close-meeting', at);
}
