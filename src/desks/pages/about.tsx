import { definePage } from '#platform/page.ts';
import { speaker } from '#platform/words.ts';
import { Heading, Section } from '#ui/heading.tsx';
import { aboutWords } from '../about-words.ts';

/** What this is, whose it is, what it keeps. */
export const aboutPage = definePage({
  path: '/about',
  json: null,
  load: async () => ({}),
  keptUntil: () => [],
  title: (_data, { language }) => speaker(aboutWords, language)('about'),
  description: (_data, { language }) => speaker(aboutWords, language)('aboutLede'),
  place: (_data, { language }) => [{ label: speaker(aboutWords, language)('about'), href: '/about' }],
  view: (_data, { language }) => {
    const say = speaker(aboutWords, language);
    return (
      <>
        <Heading title={say('about')} lede={say('aboutLede')} />
        <Section title={say('what')}>
          <p>{say('what1')}</p>
          <p>{say('what2')}</p>
        </Section>
        <Section title={say('record')}>
          <p>{say('record1')} <a href="/journal">{say('toJournal')}</a></p>
        </Section>
        <Section title={say('privacy')} id="personal-data">
          <p>{say('privacy1')}</p>
        </Section>
        <Section title={say('licence')} id="licence">
          <p>{say('licence1')}</p>
          <p><a href="https://www.apache.org/licenses/LICENSE-2.0" hreflang="en">Apache License 2.0</a></p>
        </Section>
        <p><a href="/about/accessibility">{say('accessibility')}</a></p>
      </>
    );
  },
});

/** How far everybody can use it, said plainly: what is built, what is checked and how, what is missing. */
export const accessibilityPage = definePage({
  path: '/about/accessibility',
  json: null,
  load: async () => ({}),
  keptUntil: () => [],
  title: (_data, { language }) => speaker(aboutWords, language)('accessibility'),
  description: (_data, { language }) => speaker(aboutWords, language)('accessibilityLede'),
  place: (_data, { language }) => {
    const say = speaker(aboutWords, language);
    return [{ label: say('about'), href: '/about' }, { label: say('accessibility'), href: '/about/accessibility' }];
  },
  view: (_data, { language }) => {
    const say = speaker(aboutWords, language);
    return (
      <>
        <Heading title={say('accessibility')} lede={say('accessibilityLede')} />
        <Section title={say('built')}>
          <ul>
            <li>{say('built1')}</li>
            <li>{say('built2')}</li>
            <li>{say('built3')}</li>
            <li>{say('built4')}</li>
          </ul>
        </Section>
        <Section title={say('checked')}>
          <ul>
            <li>{say('checked1')}</li>
            <li>{say('checked2')}</li>
          </ul>
        </Section>
        <Section title={say('missing')}>
          <p>{say('missing1')}</p>
          <p>{say('missing2')}</p>
        </Section>
      </>
    );
  },
});
