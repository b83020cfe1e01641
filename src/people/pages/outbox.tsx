import { directionOf } from '#platform/languages.ts';
import { definePage, type Screen } from '#platform/page.ts';
import { speaker } from '#platform/words.ts';
import { Empty } from '#ui/empty.tsx';
import { Heading } from '#ui/heading.tsx';
import { Notice } from '#ui/notice.tsx';
import { Pager } from '#ui/pager.tsx';
import { StateMark } from '#ui/state.tsx';
import { Table } from '#ui/table.tsx';
import { Time } from '#ui/time.tsx';
import { outbox } from '../queries/outbox.ts';
import { adminWords } from '../words.ts';

export const outboxPage = definePage({
  path: '/admin/outbox',
  reads: ['before'],
  layout: 'desk',
  // The texts hold links that sign in: they are shown on this page and written into no file.
  json: null,
  load: (screen: Screen) => {
    const before = screen.url.searchParams.get('before');
    return screen.ask(outbox, before ? { before } : {});
  },
  title: (_data, { language }) => speaker(adminWords, language)('outbox'),
  place: (_data, { language }) => [
    { label: speaker(adminWords, language)('people'), href: '/admin/people' },
    { label: speaker(adminWords, language)('outbox'), href: '/admin/outbox' },
  ],
  view({ sending, mails, next }, { language, url }) {
    const say = speaker(adminWords, language);
    return (
      <>
        <Heading title={say('outbox')} />
        <Notice tone={sending ? 'note' : 'attention'}>{say(sending ? 'serverTakes' : 'noServer')}</Notice>
        <div class="section">
          {mails.length === 0 ? (
            <Empty>{say('noMails')}</Empty>
          ) : (
            <Table
              caption={say('outbox')}
              captionHidden
              rows={mails}
              rowKey={({ id }) => id}
              columns={[
                { key: 'to', head: say('to'), names: true, cell: ({ address }) => <bdi dir="ltr">{address}</bdi> },
                { key: 'subject', head: say('subject'), cell: (mail) => <span lang={mail.language} dir={directionOf(mail.language)}>{mail.subject}</span> },
                { key: 'written', head: say('written'), tight: true, cell: ({ writtenAt }) => <Time at={writtenAt} own={false} /> },
                {
                  key: 'state', head: say('state'), tight: true,
                  cell: ({ sentAt }) => (sentAt ? <StateMark state="closed">{say('sent')}</StateMark> : <StateMark state="waiting">{say('waits')}</StateMark>),
                },
                {
                  key: 'text', head: say('text'),
                  cell: (mail) =>
                    mail.body === null ? (
                      '—'
                    ) : (
                      <details>
                        <summary>{say('text')}</summary>
                        {/* Not a link: pressed here, it would sign the administrator in as somebody else. */}
                        {mail.body.split('\n').filter(Boolean).map((line, index) =>
                          /^https?:\S+$/.test(line) ? (
                            <p dir="ltr" key={index}>
                              <code>{line}</code>
                            </p>
                          ) : (
                            <p lang={mail.language} dir={directionOf(mail.language)} key={index}>
                              {line}
                            </p>
                          ),
                        )}
                      </details>
                    ),
                },
              ]}
            />
          )}
          <Pager url={url} next={next ?? undefined} parameter="before" />
        </div>
      </>
    );
  },
});
