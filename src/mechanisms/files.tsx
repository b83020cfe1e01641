import type { Context, Hono } from 'hono';
import { STRANGER } from '#platform/actor.ts';
import type { AnyQuery } from '#platform/command.ts';
import { csv } from '#platform/csv.ts';
import { inputFromFields } from '#platform/forms.ts';
import { isLanguage, type Language } from '#platform/languages.ts';
import type { Spine } from '#platform/spine.ts';
import { Lanes, LANES_CSS } from '#ui/lanes.tsx';
import { pictureFile } from '#ui/picture.tsx';
import { WORLD_CSS, WorldMap } from '#ui/world-map.tsx';
import { yearsNow } from '#ui/years.ts';
import { participantsOnMap } from './components/participants.tsx';
import { arrowsOf, lanesOf } from './components/succession.tsx';
import { valuesOf } from './components/participation-map.tsx';
import { rowsOf } from './pages/timeline.tsx';
import { participation } from './queries/participation.ts';
import { profileQuery } from './queries/profile.ts';
import { timeline } from './queries/timeline.ts';
import { inOrder } from './reading.ts';
import { sayIn, textIn } from './saying.ts';

const MECHANISM = ':slug{[a-z0-9-]+}';

/** The pictures of the registry as SVG, and what they show as CSV. */
export function mountFiles(around: Hono<never>, { spine }: { readonly spine: Spine }): void {
  const app = around as unknown as Hono;
  const languageOf = (c: Context): Language => {
    const asked = c.req.query('lang') ?? (c.get('language' as never) as unknown);
    return isLanguage(asked) ? asked : 'en';
  };
  const inputOf = (query: AnyQuery, c: Context) => {
    const fields = new URL(c.req.url).searchParams;
    fields.delete('lang');
    return inputFromFields(query.input, [...fields].filter(([, value]) => value !== ''));
  };
  const send = (c: Context, text: string, type: 'image/svg+xml' | 'text/csv', name: string): Response =>
    c.body(text, 200, {
      'content-type': `${type}; charset=utf-8`, 'cache-control': 'public, no-cache', vary: 'accept-language, cookie',
      ...(type === 'text/csv' && { 'content-disposition': `attachment; filename="${name}"` }),
    });

  app.get('/mechanisms/map.svg', async (c) => {
    const language = languageOf(c);
    const answer = await spine.ask(participation, { input: inputOf(participation, c), actor: STRANGER });
    return send(c, pictureFile(<WorldMap values={valuesOf(answer, language).values} label={sayIn(language)('map')} />, WORLD_CSS), 'image/svg+xml', 'map.svg');
  });

  app.get('/mechanisms/map.csv', async (c) => {
    const language = languageOf(c);
    const { states } = await spine.ask(participation, { input: inputOf(participation, c), actor: STRANGER });
    const say = sayIn(language);
    const rows = inOrder(states.map(({ party, mechanisms }) => ({ ...party, mechanisms })), language);
    const head = ['party', 'iso3', 'm49', say('state'), say('number'), say('which')];
    return send(c, csv(head, rows.map((row) => [row.id, row.iso3, row.m49, row.names[language], row.mechanisms.length, row.mechanisms.join(' ')])), 'text/csv', 'map.csv');
  });

  app.get('/mechanisms/timeline.svg', async (c) => {
    const language = languageOf(c);
    const answer = await spine.ask(timeline, { input: inputOf(timeline, c), actor: STRANGER });
    const picture = (
      <Lanes
        lanes={lanesOf(answer.mechanisms, answer.meetings, language)} arrows={arrowsOf(answer.succession, answer.mechanisms, language)}
        language={language} label={sayIn(language)('timeline')} now={yearsNow(spine.now())}
      />
    );
    return send(c, pictureFile(picture, LANES_CSS), 'image/svg+xml', 'timeline.svg');
  });

  app.get('/mechanisms/timeline.csv', async (c) => {
    const language = languageOf(c);
    const say = sayIn(language);
    const answer = await spine.ask(timeline, { input: inputOf(timeline, c), actor: STRANGER });
    const head = [say('from'), say('to'), say('title'), say('form'), say('mechanism'), say('place')];
    const rows = rowsOf(answer, language).map((row) => [row.startsOn, row.endsOn, textIn(row.title, language), row.form, row.mechanism, textIn(row.place, language)]);
    return send(c, csv(head, rows), 'text/csv', 'timeline.csv');
  });

  app.get(`/mechanisms/${MECHANISM}/map.svg`, async (c) => {
    const language = languageOf(c);
    const { profile, participants } = await spine.ask(profileQuery, { input: { mechanism: c.req.param('slug') }, actor: STRANGER });
    const label = sayIn(language)('mapOf', { name: textIn(profile.name, language) });
    return send(c, pictureFile(<WorldMap values={participantsOnMap(participants, language)} label={label} />, WORLD_CSS), 'image/svg+xml', `${profile.slug}.svg`);
  });

  app.get(`/mechanisms/${MECHANISM}/participants.csv`, async (c) => {
    const language = languageOf(c);
    const say = sayIn(language);
    const { profile, participants } = await spine.ask(profileQuery, { input: { mechanism: c.req.param('slug') }, actor: STRANGER });
    const head = ['party', 'iso3', 'm49', say('state'), say('kind'), 'regional group'];
    const rows = inOrder(participants, language).map((row) => [row.id, row.iso3, row.m49, row.names[language], row.kind, row.regionalGroup]);
    return send(c, csv(head, rows), 'text/csv', `${profile.slug}-participants.csv`);
  });
}
