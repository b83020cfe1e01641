import type { VNode } from 'preact';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { STRANGER } from '#platform/actor.ts';
import { LANGUAGES, type Language } from '#platform/languages.ts';
import { definePage, type Screen } from '#platform/page.ts';
import { Refusal, sameInAll } from '#platform/refusal.ts';
import type { Assets } from './assets.ts';
import { drawPage, renderPage, renderProblem } from './document.tsx';
import { Field } from './field.tsx';
import { CommandForm } from './form.tsx';
import { Island } from './island.tsx';
import { LocalizedText } from './localized.tsx';

const assets: Assets = {
  style: '/assets/index-1.css',
  styles: { floor: '/assets/styles-1.css' },
  fonts: { latin: '/assets/fonts-latin-1.css', arabic: '/assets/fonts-arabic-1.css', chinese: '/assets/fonts-chinese-1.css' },
  fontFiles: { latin: ['/assets/source-sans-1.woff2'], arabic: [], chinese: [] },
  script: '/assets/browser-1.js',
  preload: [],
};

const screenIn = (language: Language, more: Partial<Screen> = {}): Screen => ({
  language,
  reader: { actor: STRANGER },
  url: new URL('http://127.0.0.1/mechanisms/hld?year=2024&lang=en'),
  params: {},
  now: new Date('2026-05-21T08:00:00Z'),
  origin: 'https://parley.example',
  refused: undefined,
  ask: () => Promise.reject(new Error('not asked')),
  may: () => Promise.resolve(false),
  ...more,
});

const pageOf = (view: () => VNode, more: object = {}) => definePage({ path: '/x', load: async () => ({}), title: () => 'A <title>', view, ...more });
const html = (view: () => VNode, language: Language = 'en', more: Partial<Screen> = {}, page: object = {}) =>
  renderPage({ page: pageOf(view, page), data: {}, screen: screenIn(language, more), assets });

const ask = {
  name: 'floor.ask',
  input: z.strictObject({
    item: z.int().optional(), minutes: z.int(), statement: z.string().optional(), kind: z.enum(['own', 'group']).optional(), publish: z.boolean().optional(),
    days: z.array(z.string()).optional(),
  }),
};

const Counter = ({ from }: { from: string }) => <b>{from}</b>;

describe('a page', () => {
  it('without anything that lives on sends no script', () => {
    expect(html(() => <h1>Text</h1>)).not.toContain('<script');
  });

  it.each(LANGUAGES)('in %s says its language and direction and names all six addresses', (language) => {
    const page = html(() => <h1>Text</h1>, language);
    expect(page).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`);
    for (const other of LANGUAGES) expect(page).toContain(`hreflang="${other}" href="https://parley.example/mechanisms/hld?year=2024&amp;lang=${other}"`);
    expect(page).toContain(`<link rel="canonical" href="https://parley.example/mechanisms/hld?year=2024&amp;lang=${language}"`);
    expect(page).toContain('hreflang="x-default" href="https://parley.example/mechanisms/hld?year=2024"');
  });

  it('loads the fonts of its own script only, and of another one when a text in it is shown', () => {
    const arabic = html(() => <h1>نص</h1>, 'ar');
    expect(arabic).toContain(assets.fonts.arabic);
    expect(arabic).not.toContain(assets.fonts.latin);
    const mixed = html(() => <LocalizedText as="p" field={{ en: { text: 'Only here', status: 'original' } }} />, 'ar');
    expect(mixed).toContain(assets.fonts.latin);
    expect(mixed).toContain('<p class="localized" lang="en" dir="ltr">Only here');
    expect(mixed).toContain('class="version-mark" lang="ar" dir="rtl"');
  });

  it('escapes its title and its linked data', () => {
    const page = html(() => <p />, 'en', {}, { linkedData: () => ({ name: '</script><b>' }) });
    expect(page).toContain('<title>A &lt;title> · Parley</title>');
    expect(page).toContain('{"name":"\\u003c/script\\u003e\\u003cb\\u003e"}');
  });

  it('marks where one is and which language is shown', () => {
    const page = html(() => <p />, 'fr', {}, { place: () => [{ label: 'HLD', href: '/mechanisms/hld' }] });
    expect(page).toContain('<a href="/mechanisms/hld" aria-current="page">HLD</a>');
    expect(page).toMatch(/hreflang="fr" lang="fr" dir="ltr" rel="alternate" aria-current="true"/);
  });

  it('on a wall shows nothing but its content', () => {
    const page = html(() => <h1>Speaker</h1>, 'en', {}, { layout: 'wall' });
    expect(page).toContain('data-layout="wall"');
    expect(page).not.toContain('<header');
    expect(page).not.toContain('<footer');
  });
});

describe('an island', () => {
  const view = () => <Island name="counter" component={Counter} props={{ from: '</script><!-- \u2028' }} />;

  it('is complete in the first html and brings its data, which cannot end the element it stands in', () => {
    const page = html(view);
    expect(page).toContain('<div class="island" data-island="counter"><b>&lt;/script>&lt;!-- \u2028</b></div>');
    const data = /data-island="counter">.*?<\/div><script type="application\/json">(.*?)<\/script>/s.exec(page)?.[1];
    expect(data).not.toMatch(/[<>\u2028]/);
    expect(JSON.parse(data!)).toEqual({ props: { from: '</script><!-- \u2028' } });
  });

  it('makes the page send the script, as a file, with the words of one language', () => {
    const page = html(view, 'ru');
    expect(page).toContain('<script type="module" src="/assets/browser-1.js"></script>');
    const setting = JSON.parse(/id="page-setting">(.*?)<\/script>/s.exec(page)![1]!) as { language: string; words: Record<string, string> };
    expect(setting.language).toBe('ru');
    expect(setting.words['required']).toBe('обязательно');
    expect(page.match(/<script(?! type="application)[^>]*>(?!<\/script>)/g)).toBeNull();
  });

  it('may be kept for others, unlike a form', () => {
    const drawn = (what: () => VNode) => drawPage({ page: pageOf(what), data: {}, screen: screenIn('en'), assets }).once;
    expect(drawn(view)).toBe(false);
    expect(drawn(() => <CommandForm command={ask} hidden={{ minutes: 3 }} submit="Ask" />)).toBe(true);
  });
});

describe('a form', () => {
  const refused = {
    command: 'floor.ask',
    refusal: new Refusal('request.input', 422, sameInAll('Something needs mending.'), {}, [
      { path: 'minutes', words: sameInAll('Too long.') },
      { path: 'days.1', words: sameInAll('Not a day.') },
    ]),
    typed: { minutes: '90', statement: 'a <b> c', kind: 'group', days: ['1', '3'], 'form-key': 'b' },
  };
  const form = (formKey: string) => (
    <CommandForm command={ask} formKey={formKey} submit="Ask" hidden={{ item: 3 }}>
      <Field<typeof ask> name="minutes" label="Minutes" type="number" value={3} required />
      <Field<typeof ask> name="statement" label="Statement" type="textarea" value="first" />
      <Field<typeof ask> name="kind" label="Kind" type="select" value="own" options={[{ value: 'own', label: 'Own' }, { value: 'group', label: 'Group' }]} />
      <Field<typeof ask> name="publish" label="Publish" type="checkbox" value={true} />
      <Field<typeof ask> name="days" label="Days" type="checkboxes" options={['1', '2', '3'].map((value) => ({ value, label: value }))} />
    </CommandForm>
  );

  it('posts the command, a submission number and its hidden fields without JavaScript', () => {
    const page = html(() => form('a'));
    expect(page).toMatch(/<form id="floor-ask-a" method="post"/);
    expect(page).toContain('<input type="hidden" name="command" value="floor.ask"/>');
    expect(page).toMatch(/name="submission" value="[0-9a-f]{8}-[0-9a-f]{4}-4/);
    expect(page).toContain('name="item" value="3" data-kind="number"');
    expect(page).toMatch(/id="floor-ask-a-minutes"[^>]*value="3"/);
    expect(page).toContain('Minutes<span class="required"> (required)</span>');
  });

  it('refused, shows the reason, links it to the fields and keeps every word', () => {
    const page = html(() => form('b'), 'en', { refused });
    expect(page).toContain('role="alert"');
    expect(page).toContain('<a href="#floor-ask-b-minutes">Minutes: Too long.</a>');
    expect(page).toContain('<a href="#floor-ask-b-days">Days: Not a day.</a>');
    expect(page).toMatch(/id="floor-ask-b-minutes" aria-describedby="floor-ask-b-minutes-wrong" aria-invalid="true"[^>]*value="90"/);
    expect(page).toContain('>a &lt;b> c</textarea>');
    expect(page).toMatch(/<option value="group" selected>/);
    expect(page).not.toMatch(/name="publish"[^>]*checked/);
    expect(page.match(/name="days"[^>]*checked/g)).toHaveLength(2);
    expect(page).toContain('<title>Not accepted: A &lt;title> · Parley</title>');
  });

  it('is not taken for another form of the same command on the page', () => {
    const page = html(() => form('a'), 'en', { refused });
    expect(page).not.toContain('role="alert"');
    expect(page).toMatch(/id="floor-ask-a-minutes"[^>]*value="3"/);
  });
});

describe('a problem page', () => {
  it('says what happened, leads on, and is not indexed', () => {
    const page = renderProblem({ status: 401, title: 'Sign in first.', screen: screenIn('es'), assets });
    expect(page).toContain('<h1>Sign in first.</h1>');
    expect(page).toContain('href="/sign-in?next=%2Fmechanisms%2Fhld%3Fyear%3D2024%26lang%3Den"');
    expect(page).toContain('<meta name="robots" content="noindex"/>');
  });
});
