import { SymbolLink } from '#library/for-other-pages.tsx';
import { useLanguage } from '#ui/setting.ts';
import { Table } from '#ui/table.tsx';
import { comparePartialDates } from '#platform/partial-date.ts';
import type { ProfileAnswer } from '../queries/profile.ts';
import { sayIn } from '../saying.ts';
import { On } from './partial-dates.tsx';
import { Said } from './said.tsx';

interface Part {
  readonly answer: ProfileAnswer;
}

export function Mandates({ answer: { profile, documents } }: Part) {
  return (
    <ul class="plain">
      {profile.mandates.map(({ symbol, paragraph, note }, index) => {
        const title = documents[symbol]?.titles;
        return (
          <li key={index}>
            <SymbolLink symbol={symbol} />{paragraph && <>, <bdi>{paragraph}</bdi></>}
            {title && <> · <Said field={title} /></>}
            {note && <span class="meeting-detail"><Said field={note} /></span>}
          </li>
        );
      })}
    </ul>
  );
}

export function Governance({ answer: { profile, named } }: Part) {
  const language = useLanguage();
  const say = sayIn(language);
  return (
    <div class="roles">
      {profile.governance.map(({ role, description, holders }, index) => (
        <div key={index}>
          <h3><Said field={role} /></h3>
          <Said field={description} as="p" />
          {holders.length > 0 && (
            <p class="holders">
              {say('heldBy')}: {holders.map(({ party, from, to, note }, at) => (
                <span key={at}>
                  {at > 0 && ' · '}
                  <a href={`/parties/${party}`}>{named[party]?.names[language] ?? party}</a>
                  {(from ?? to) && <> (<On from={(from ?? to)!} to={from ? to : undefined} />)</>}
                  {note && <>, <Said field={note} /></>}
                </span>
              ))}
            </p>
          )}
        </div>
      ))}
    </div>
  );
}

/** Objectives, points, stages: each item has an address of its own, `#objectives-9`. */
export function Lists({ answer: { profile } }: Part) {
  const say = sayIn(useLanguage());
  return (
    <>
      {profile.lists.map((list) => (
        <div class="section" id={list.slug} key={list.slug}>
          <div class="section-head"><h3><Said field={list.title} /></h3></div>
          <ol class="points">
            {list.items.map(({ label, text, note }) => (
              <li id={`${list.slug}-${label.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`} key={label}>
                <span class="point-label">{list.numbered ? label : '–'}</span>
                <Said field={text} />
                {note && <span class="note"><Said field={note} /></span>}
              </li>
            ))}
          </ol>
          {list.source && <p class="rule">{say('source')}: <span lang="en">{list.source.label}</span>{list.source.symbol && <>, <SymbolLink symbol={list.source.symbol} /></>}</p>}
        </div>
      ))}
    </>
  );
}

export function Outcomes({ answer: { profile } }: Part) {
  return (
    <ul class="plain">
      {profile.outcomes.map(({ text, on, documents }, index) => (
        <li key={index}>
          {on && <><strong><On from={on} /></strong>{' '}</>}
          <Said field={text} />
          {documents.length > 0 && <span class="meeting-detail">{documents.map((symbol, at) => <span key={symbol}>{at > 0 && ' · '}<SymbolLink symbol={symbol} /></span>)}</span>}
        </li>
      ))}
    </ul>
  );
}

export function OtherDocuments({ answer: { profile, documents } }: Part) {
  const say = sayIn(useLanguage());
  const rows = profile.documents.toSorted((a, b) => comparePartialDates(b.on ?? '0001', a.on ?? '0001'));
  return (
    <Table
      caption={say('documents')} captionHidden rows={rows}
      columns={[
        { key: 'symbol', head: say('symbol'), names: true, tight: true, cell: ({ symbol }) => (symbol ? <SymbolLink symbol={symbol} /> : '—') },
        { key: 'title', head: say('title'), cell: ({ symbol, title }) => {
          const shown = title ?? (symbol ? documents[symbol]?.titles : undefined);
          return shown ? <Said field={shown} /> : '—';
        } },
        { key: 'on', head: say('date'), tight: true, cell: ({ on }) => (on ? <On from={on} /> : '—') },
      ]}
    />
  );
}

export function Sources({ answer: { profile } }: Part) {
  return (
    <ul class="plain">
      {profile.sources.map(({ label, symbol, url }, index) => (
        <li key={index}>
          <span lang="en">{url ? <a href={url} rel="external">{label}</a> : label}</span>
          {symbol && <>, <SymbolLink symbol={symbol} /></>}
        </li>
      ))}
    </ul>
  );
}
