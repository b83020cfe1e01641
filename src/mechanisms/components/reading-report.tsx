import type { Language } from '#platform/languages.ts';
import { speaker } from '#platform/words.ts';
import { Section } from '#ui/heading.tsx';
import { useLanguage } from '#ui/setting.ts';
import { Table } from '#ui/table.tsx';
import { importPageWords } from '../import-page-words.ts';
import type { ProfileReading, Remark } from '../import/proposal.ts';
import { importWords } from '../import/words.ts';
import type { ProposalAnswer } from '../queries/proposals.ts';
import { sayIn } from '../saying.ts';

/** A remark of the reading in one language. */
export const remarkIn = (language: Language) => {
  const say = speaker(importWords, language);
  return ({ key, values }: Remark): string => say(key, values);
};

const MOST_SHOWN = 200;
const shorten = (text: string): string => (text.length > 300 ? `${text.slice(0, 299)}…` : text);

/** What was understood, what was not, names nobody knows, counts, doubtful dates: every line is accounted for. */
export function ReadingReport({ answer }: { readonly answer: ProposalAnswer }) {
  const language = useLanguage();
  const say = speaker(importPageWords, language);
  const engine = speaker(importWords, language);
  const remark = remarkIn(language);
  const { reading } = answer;
  const { proposal, lines } = reading;
  const resolved = [...proposal.participants.parties, ...proposal.partners].filter(({ party }) => party).length;
  return (
    <>
      <Section title={say('report')}>
        <p>{engine('report.lines', { n: lines.written, understood: lines.understood, not: lines.notUnderstood })}</p>
        <p>
          {engine('report.found', {
            names: proposal.participants.parties.length + proposal.partners.length, resolved, meetings: proposal.meetings.length, documents: proposal.documents.length,
          })}
        </p>
      </Section>
      {reading.counts.length > 0 && (
        <Section title={engine('report.counts')}>
          <Table
            caption={engine('report.counts')} captionHidden rows={reading.counts}
            columns={[
              { key: 'what', head: say('what'), names: true, cell: ({ what }) => engine(`what.${what}`) },
              { key: 'stated', head: say('stated'), numeric: true, cell: ({ stated }) => stated ?? '—' },
              { key: 'counted', head: say('counted'), numeric: true, cell: ({ counted }) => counted },
              { key: 'words', head: say('explanation'), cell: ({ explanation }) => explanation.map((one, index) => <span class="meeting-detail" key={index}>{remark(one)}</span>) },
            ]}
          />
        </Section>
      )}
      {reading.doubtfulDates.length > 0 && (
        <Section title={engine('report.dates')}>
          <Table
            caption={engine('report.dates')} captionHidden rows={reading.doubtfulDates}
            columns={[
              { key: 'line', head: say('line'), numeric: true, cell: ({ lines: at }) => <Lines at={at} /> },
              { key: 'meeting', head: sayIn(language)('meetings'), names: true, cell: ({ meeting }) => <bdi>{shorten(meeting)}</bdi> },
              { key: 'why', head: say('why'), cell: ({ why }) => remark(why) },
            ]}
          />
        </Section>
      )}
      {reading.unresolvedNames.length > 0 && (
        <Section title={engine('report.names')}>
          <Table
            caption={engine('report.names')} captionHidden rows={reading.unresolvedNames}
            columns={[
              { key: 'line', head: say('line'), numeric: true, cell: ({ line }) => <Lines at={[line]} /> },
              { key: 'name', head: say('asWritten'), names: true, cell: ({ name }) => <bdi>{shorten(name)}</bdi> },
              { key: 'why', head: say('why'), cell: ({ why }) => remark(why) },
            ]}
          />
        </Section>
      )}
      {reading.notUnderstood.length > 0 && (
        <Section title={engine('report.left')} aside={String(reading.notUnderstood.length)}>
          <Table
            caption={engine('report.left')} captionHidden rows={reading.notUnderstood.slice(0, MOST_SHOWN)}
            columns={[
              { key: 'line', head: say('line'), numeric: true, cell: ({ line }) => <Lines at={[line]} /> },
              { key: 'text', head: say('asWritten'), names: true, cell: ({ text }) => <bdi>{shorten(text)}</bdi> },
              { key: 'why', head: say('why'), cell: ({ why }) => remark(why) },
            ]}
          />
          {reading.notUnderstood.length > MOST_SHOWN && <p>{say('more', { n: reading.notUnderstood.length - MOST_SHOWN })}</p>}
        </Section>
      )}
      {reading.notes.length > 0 && (
        <Section title={engine('report.notes')}>
          <ul class="plain">
            {reading.notes.slice(0, MOST_SHOWN).map(({ lines: at, remark: one }, index) => <li key={index}>{at.length > 0 && <><Lines at={at} />: </>}{remark(one)}</li>)}
          </ul>
        </Section>
      )}
      <SourceText text={answer.text} reading={reading} />
    </>
  );
}

const Lines = ({ at }: { readonly at: readonly number[] }) => (
  <>{at.slice(0, 6).map((line, index) => <span key={line}>{index > 0 && ', '}<a href={`#line-${line}`}>{line}</a></span>)}</>
);

const MOST_LINES = 1500;

/** The text itself with what each line was read as: the person can check every claim above against it. */
function SourceText({ text, reading }: { readonly text: string; readonly reading: ProfileReading }) {
  const language = useLanguage();
  const say = speaker(importPageWords, language);
  const as = new Map(reading.account.map(({ line, as: what }) => [line, what]));
  const lines = text.split(/\r\n|\r|\n/).slice(0, MOST_LINES).map((raw, index) => ({ n: index + 1, raw })).filter(({ raw }) => raw.trim() !== '');
  return (
    <Section title={say('sourceText')}>
      <div class="source-lines" role="region" aria-label={say('sourceText')} tabIndex={0}>
        <table>
          <thead><tr><th scope="col" class="figure">{say('line')}</th><th scope="col">{say('asWritten')}</th><th scope="col">{say('readAs')}</th></tr></thead>
          <tbody>
            {lines.map(({ n, raw }) => (
              <tr id={`line-${n}`} data-state={as.get(n) === 'not-understood' ? 'needs-you' : undefined} key={n}>
                <td class="figure">{n}</td>
                <td dir="auto">{raw}</td>
                <td lang="en" dir="ltr">{as.get(n) ?? '—'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
