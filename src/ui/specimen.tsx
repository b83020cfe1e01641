import { z } from 'zod';
import type { Localized } from '#platform/languages.ts';
import { LANGUAGE_NAMES, LANGUAGES } from '#platform/languages.ts';
import { definePage, type Screen } from '#platform/page.ts';
import { Refusal } from '#platform/refusal.ts';
import { type Say, speaker } from '#platform/words.ts';
import { Button, ButtonLink } from './button.tsx';
import { Clock } from './clock.tsx';
import { Confirm } from './confirm.tsx';
import { DefinitionList } from './definition-list.tsx';
import { Empty } from './empty.tsx';
import { Field } from './field.tsx';
import { CommandForm } from './form.tsx';
import { Heading, Section } from './heading.tsx';
import { LineState } from './line-state.tsx';
import { LanguageVersions, LocalizedText } from './localized.tsx';
import { NextForYou } from './next-for-you.tsx';
import { Notice, Rule } from './notice.tsx';
import { Pager } from './pager.tsx';
import { specimenWords } from './specimen-words.ts';
import { StateMark } from './state.tsx';
import { Table } from './table.tsx';
import { Day, Days, Time } from './time.tsx';

type Words = Say<typeof specimenWords>;

const ONLY_ENGLISH: Localized = { en: { text: 'Counselling that begins with the person’s own plan is asked for again.', status: 'original' } };
const MACHINE: Localized = Object.fromEntries(
  LANGUAGES.map((language) => [language, { text: specimenWords.paragraph[language], status: language === 'fr' ? 'original' : 'machine' }]),
);
const VERSIONS: Localized = {
  en: { text: 'x', status: 'original' }, fr: { text: 'x', status: 'official' }, ru: { text: 'x', status: 'unofficial' }, ar: { text: 'x', status: 'machine' },
};

/**
 * Every part of the design system in one page, to be looked at. `?refused` shows the form as a refusal leaves it.
 * Not part of an installation: the server mounts it where `PARLEY_SPECIMEN` is set.
 */
export const specimen = definePage({
  path: '/specimen',
  load: async (screen: Screen) => ({ speaking: new Date(screen.now.getTime() - 200_000) }),
  title: (_data, { language }) => speaker(specimenWords, language)('title'),
  description: (_data, { language }) => speaker(specimenWords, language)('lede'),
  place: (_data, { language }) => [
    { label: speaker(specimenWords, language)('mechanism'), href: '/mechanisms/specimen' },
    { label: speaker(specimenWords, language)('session'), href: '/sessions/specimen-2' },
    { label: speaker(specimenWords, language)('title'), href: '/specimen' },
  ],
  json: null,
  view: ({ speaking }, screen) => <Specimen screen={screen} speaking={speaking} />,
});

/** The same parts as a wall shows them. */
export const specimenWall = definePage({
  path: '/specimen/wall',
  layout: 'wall',
  json: null,
  load: specimen.load,
  title: specimen.title,
  view: ({ speaking }, { language }) => {
    const say = speaker(specimenWords, language);
    return (
      <>
        <p><StateMark state="open">{say('speaking')}</StateMark></p>
        <h1>{say('countries')}</h1>
        <Clock since={speaking} limitSeconds={180} />
      </>
    );
  },
});

/** The refusal that `?refused` shows. */
export const specimenRefusal = new Refusal(
  'specimen.list-closed', 422,
  { en: 'The list closed at 16:00. Ask the chair to reopen it.', fr: 'La liste est close depuis 16 heures. Demandez à la présidence de la rouvrir.', es: 'La lista se cerró a las 16.00 horas. Pida a la presidencia que la reabra.', ru: 'Список закрыт в 16:00. Попросите председателя открыть его снова.', ar: 'أُقفلت القائمة الساعة 16:00. اطلب من الرئاسة فتحها من جديد.', zh: '名单已于16:00截止。请主席重新开放。' },
  {},
  [{ path: 'minutes', words: { en: 'At most 5 minutes.', fr: '5 minutes au plus.', es: 'Como máximo 5 minutos.', ru: 'Не более 5 минут.', ar: '5 دقائق على الأكثر.', zh: '最多5分钟。' } }],
);

function Specimen({ screen, speaking }: { readonly screen: Screen; readonly speaking: Date }) {
  const say = speaker(specimenWords, screen.language);
  return (
    <>
      <Heading kicker={say('kicker')} title={say('title')} lede={say('lede')}>
        <StateMark state="open" />
        <StateMark state="waiting" />
        <StateMark state="closed" />
        <StateMark state="needs-you" />
      </Heading>
      <NextForYou
        title={say('next')}
        tasks={[
          { key: 'speak', what: say('taskSpeak'), until: <Time at="2026-05-21T14:00:00Z" zone="Europe/Zurich" look="hour" />, act: <Button type="button">{say('confirm')}</Button> },
          { key: 'paper', what: say('taskPaper'), until: <Day on="2026-05-23" look="short" />, act: <ButtonLink href="/specimen">{say('open')}</ButtonLink> },
        ]}
      />
      <div class="columns">
        <div>
          <Texts say={say} />
          <Floor say={say} speaking={speaking} />
        </div>
        <Facts say={say} />
      </div>
      <Forms say={say} />
      <Notices say={say} screen={screen} />
    </>
  );
}

const Texts = ({ say }: { readonly say: Words }) => (
  <Section title={say('text')} aside={<LineState line={{ state: 'up', since: 0 }} />}>
    <div class="text">
      <LocalizedText as="p" field={MACHINE} />
      <p>{say('paragraph')} {say('paragraph')}</p>
    </div>
    <Section title={say('onlyEnglish')} level={3}>
      <div class="text">
        <LocalizedText as="p" field={ONLY_ENGLISH} />
      </div>
    </Section>
    <Section title={say('versions')} level={3}>
      <LanguageVersions field={VERSIONS} />
    </Section>
  </Section>
);

const Facts = ({ say }: { readonly say: Words }) => (
  <Section title={say('facts')}>
    <DefinitionList
      entries={[
        { term: say('mandate'), value: <a href="/documents/A/RES/58/208">A/RES/58/208</a> },
        { term: say('place'), value: say('geneva') },
        { term: say('days'), value: <Days from="2026-05-21" to="2026-05-24" /> },
        { term: say('opens'), value: <Time at="2026-05-21T08:00:00Z" zone="Europe/Zurich" look="full" /> },
        { term: say('chair'), value: undefined },
        { term: say('standing'), value: <StateMark state="open" /> },
      ]}
    />
  </Section>
);

function Floor({ say, speaking }: { readonly say: Words; readonly speaking: Date }) {
  const rows = [
    { party: say('countries'), group: 'G77', state: 'now' as const, asked: '2026-05-21T08:02:00Z', seconds: 180 },
    { party: 'Uruguay', group: '', state: 'waiting' as const, asked: '2026-05-21T08:04:00Z', seconds: 120 },
    { party: 'Côte d’Ivoire', group: '', state: 'waiting' as const, asked: '2026-05-21T08:05:00Z', seconds: 1120 },
    { party: 'Türkiye', group: '', state: 'closed' as const, asked: '2026-05-21T07:59:00Z', seconds: 95 },
  ];
  return (
    <Section title={say('speakers')} aside={<Clock since={speaking} limitSeconds={300} />}>
      <Rule>{say('rule')}</Rule>
      <Table
        caption={say('speakers')}
        captionHidden
        rows={rows}
        rowKey={(row) => row.party}
        rowState={(row) => row.state}
        columns={[
          { key: 'number', head: say('number'), numeric: true, cell: (_row, index) => index + 1 },
          { key: 'party', head: say('party'), names: true, cell: (row) => row.party },
          { key: 'group', head: say('onBehalf'), cell: (row) => row.group || '–' },
          { key: 'asked', head: say('asked'), tight: true, cell: (row) => <Time at={row.asked} zone="Europe/Zurich" look="hour" own={false} /> },
          { key: 'seconds', head: say('seconds'), numeric: true, cell: (row) => row.seconds },
          {
            key: 'state', head: say('standing'), tight: true,
            cell: (row) => row.state === 'now' ? <StateMark state="open">{say('speaking')}</StateMark> : <StateMark state={row.state}>{row.state === 'closed' ? say('spoke') : undefined}</StateMark>,
          },
        ]}
      />
    </Section>
  );
}

/** Commands of this page alone: nobody takes them. */
const ask = {
  name: 'specimen.ask',
  input: z.strictObject({
    item: z.int(), name: z.string(), email: z.email().optional(), minutes: z.int(), day: z.iso.date().optional(), language: z.enum(LANGUAGES).optional(),
    kind: z.enum(['own', 'group']), statement: z.string().optional(), publish: z.boolean().optional(),
  }),
};
const find = { name: 'specimen.find', input: z.strictObject({ party: z.string().optional() }) };
const withdraw = { name: 'specimen.withdraw', input: z.strictObject({}) };

const Forms = ({ say }: { readonly say: Words }) => (
  <Section title={say('forms')}>
    <CommandForm command={ask} submit={say('askFloor')} label={say('askFloor')} hidden={{ item: 3 }}>
      <Field<typeof ask> name="name" label={say('name')} hint={say('nameHint')} required autocomplete="name" />
      <Field<typeof ask> name="email" label={say('email')} type="email" autocomplete="email" />
      <Field<typeof ask> name="minutes" label={say('minutes')} type="number" min={1} max={5} required />
      <Field<typeof ask> name="day" label={say('day')} type="date" value="2026-05-21" />
      <Field<typeof ask> name="language" label={say('spokenIn')} type="select" options={LANGUAGES.map((language) => ({ value: language, label: LANGUAGE_NAMES[language] }))} />
      <Field<typeof ask> name="kind" label={say('kind')} type="radio" required options={[{ value: 'own', label: say('national') }, { value: 'group', label: say('joint'), hint: say('jointHint') }]} />
      <Field<typeof ask> name="statement" label={say('statement')} type="textarea" />
      <Field<typeof ask> name="publish" label={say('publish')} type="checkbox" value={true} />
    </CommandForm>
    <CommandForm command={find} inline submit={say('open')} tone="quiet" label={say('party')}>
      <Field<typeof find> name="party" label={say('party')} type="search" />
    </CommandForm>
    <Confirm act={say('withdraw')} question={say('withdrawQuestion')}>
      <CommandForm command={withdraw} submit={say('withdraw')} tone="danger" />
    </Confirm>
  </Section>
);

const Notices = ({ say, screen }: { readonly say: Words; readonly screen: Screen }) => (
  <Section title={say('notices')}>
    <Notice title={say('noticeTitle')}>{say('noticeText')}</Notice>
    <Notice tone="attention" title={say('noticeTitle')}>{say('noticeText')}</Notice>
    <Notice tone="done">{say('noticeText')}</Notice>
    <p><LineState line={{ state: 'stale', since: screen.now.getTime() }} /></p>
    <p><LineState line={{ state: 'down', since: screen.now.getTime() }} /></p>
    <p><LineState line={{ state: 'ended', why: 'signed-out', since: screen.now.getTime() }} /></p>
    <p><LineState line={{ state: 'ended', why: 'not-yours', since: screen.now.getTime() }} /></p>
    <Empty action={<ButtonLink href="/specimen">{say('askFloor')}</ButtonLink>}>{say('nobody')}</Empty>
    <Pager url={screen.url} next="MzA" />
  </Section>
);
