import { definePage } from '#platform/page.ts';
import { speaker } from '#platform/words.ts';
import { Empty } from '#ui/empty.tsx';
import { Field } from '#ui/field.tsx';
import { CommandForm } from '#ui/form.tsx';
import { Heading, Section } from '#ui/heading.tsx';
import { StateMark } from '#ui/state.tsx';
import { Styles } from '#ui/styles.tsx';
import { Table } from '#ui/table.tsx';
import { Time } from '#ui/time.tsx';
import { proposeProfile } from '../commands/propose-profile.ts';
import { importPageWords } from '../import-page-words.ts';
import { type ProposalInList, proposals } from '../queries/proposals.ts';
import { mechanismHref, sayIn } from '../saying.ts';
import type { Language } from '#platform/languages.ts';

export const importHref = (proposal?: string): string => `/mechanisms/import${proposal ? `/${proposal}` : ''}`;

export const importPage = definePage({
  path: '/mechanisms/import',
  layout: 'desk',
  commands: [proposeProfile],
  load: (screen) => screen.ask(proposals, {}),
  after: ({ answer }) => importHref((answer as { proposal: string }).proposal),
  title: (_, { language }) => speaker(importPageWords, language)('import'),
  place: (_, { language }) => [
    { label: sayIn(language)('mechanisms'), href: '/mechanisms' },
    { label: speaker(importPageWords, language)('import'), href: importHref() },
  ],
  view({ proposals: all }, { language }) {
    const say = speaker(importPageWords, language);
    const [open, closed] = [all.filter(({ closedAt }) => closedAt === null), all.filter(({ closedAt }) => closedAt !== null)];
    return (
      <>
        <Styles of="mechanisms" />
        <Heading title={say('import')} lede={say('lede')} />
        <CommandForm command={proposeProfile} submit={say('read')} multipart>
          <Field<typeof proposeProfile> name="source" label={say('source')} hint={say('sourceHint')} required maxLength={300} />
          <Field<typeof proposeProfile> name="text" type="textarea" label={say('text')} rows={14} />
          <Field<typeof proposeProfile> name="file" type="file" label={say('file')} accept=".txt,.md,text/plain,text/markdown" />
        </CommandForm>
        <Section title={say('waiting')} aside={open.length > 0 ? String(open.length) : undefined}>
          {open.length === 0 ? <Empty>{say('nothingWaits')}</Empty> : <ProposalTable rows={open} language={language} />}
        </Section>
        {closed.length > 0 && <Section title={say('dealtWith')}><ProposalTable rows={closed} language={language} /></Section>}
      </>
    );
  },
});

function ProposalTable({ rows, language }: { readonly rows: readonly ProposalInList[]; readonly language: Language }) {
  const say = speaker(importPageWords, language);
  return (
    <Table
      caption={say('import')} captionHidden rows={rows} rowKey={({ proposal }) => proposal}
      columns={[
        { key: 'name', head: say('name'), names: true, cell: ({ proposal, name }) => <a href={importHref(proposal)}><bdi>{name ?? say('noName')}</bdi></a> },
        { key: 'source', head: say('source'), cell: ({ source }) => <bdi>{source}</bdi> },
        { key: 'at', head: say('proposedAt'), tight: true, cell: ({ proposedAt }) => <Time at={proposedAt} /> },
        { key: 'as', head: say('report'), cell: ({ closedAs, mechanism }) => (
          closedAs === null ? <StateMark state="needs-you">{say('waiting')}</StateMark>
            : closedAs === 'published' && mechanism ? <a href={mechanismHref(mechanism)}>{say('published')}</a> : say('discarded')
        ) },
      ]}
    />
  );
}
