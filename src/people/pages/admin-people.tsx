import { LANGUAGE_NAMES, LANGUAGES } from '#platform/languages.ts';
import { definePage, type Screen } from '#platform/page.ts';
import { speaker } from '#platform/words.ts';
import { Button } from '#ui/button.tsx';
import { Empty } from '#ui/empty.tsx';
import { Field } from '#ui/field.tsx';
import { CommandForm } from '#ui/form.tsx';
import { Heading, Section } from '#ui/heading.tsx';
import { Pager } from '#ui/pager.tsx';
import { Table } from '#ui/table.tsx';
import { personHref } from '../addresses.ts';
import { invite } from '../commands/invite.ts';
import { PlainForm } from '../components/plain-form.tsx';
import { Scope } from '../components/roles-held.tsx';
import { directory } from '../queries/directory.ts';
import { outbox } from '../queries/outbox.ts';
import { sayRole } from '../roles.ts';
import { adminWords, meWords, signInWords } from '../words.ts';

export const adminPeople = definePage({
  path: '/admin/people',
  reads: ['find', 'after'],
  layout: 'desk',
  commands: [invite],
  async load(screen: Screen) {
    const find = screen.url.searchParams.get('find')?.trim() || undefined;
    const after = screen.url.searchParams.get('after') || undefined;
    const listed = await screen.ask(directory, { ...(find && { find }), ...(after && { after }) });
    return { ...listed, find, mayInvite: await screen.may(invite, invite.example), mayReadMails: await screen.may(outbox, {}) };
  },
  json: ({ people, next }) => ({ people, next }),
  after: ({ answer, fields }) => personHref((answer as { account: string }).account, fields.get('email')?.trim() ?? null),
  title: (_data, { language }) => speaker(adminWords, language)('people'),
  place: (_data, { language }) => [{ label: speaker(adminWords, language)('people'), href: '/admin/people' }],
  view({ people, next, find, mayInvite, mayReadMails }, { language, url }) {
    const say = speaker(adminWords, language);
    const own = speaker(meWords, language);
    const email = speaker(signInWords, language)('email');
    return (
      <>
        <Heading title={say('people')} lede={say('peopleLede')}>
          {mayReadMails && <a href="/admin/outbox">{say('outbox')}</a>}
        </Heading>
        <PlainForm action="/admin/people" id="find" method="get" inline>
          <Field<{ find: string }> name="find" type="search" label={say('find')} hint={say('findHint')} value={find ?? ''} maxLength={254} />
          <p class="form-end">
            <Button tone="quiet">{say('search')}</Button>
          </p>
        </PlainForm>
        <div class="section">
          {people.length === 0 ? (
            <Empty>{say('nobodyFound')}</Empty>
          ) : (
            <Table
              caption={say('people')}
              captionHidden
              rows={people}
              rowKey={({ account }) => account}
              columns={[
                { key: 'name', head: own('name'), names: true, cell: ({ account, name, email: address, own: isOwn }) => <a href={personHref(account, isOwn ? null : address)}><bdi>{name ?? say('nameless')}</bdi></a> },
                { key: 'email', head: email, cell: (one) => <bdi dir="ltr">{one.email}</bdi> },
                { key: 'language', head: own('language'), cell: (one) => <span lang={one.language}>{LANGUAGE_NAMES[one.language]}</span> },
                {
                  key: 'roles', head: own('role'),
                  cell: ({ roles }) => roles.map(({ role, scope, party }) => (
                    <div key={`${role} ${scope} ${party}`}>
                      {sayRole(role, language)}
                      {party && <> · <code dir="ltr">{party}</code></>} · <Scope scope={scope} language={language} />
                    </div>
                  )),
                },
              ]}
            />
          )}
          <Pager url={url} next={next ?? undefined} />
        </div>
        {mayInvite && (
          <Section title={say('invite')} id="invite">
            <CommandForm command={invite} submit={say('inviteSend')} label={say('invite')}>
              <Field<typeof invite> name="email" type="email" label={email} hint={say('inviteHint')} required maxLength={254} autocomplete="off" />
              <Field<typeof invite> name="name" label={own('name')} required maxLength={200} autocomplete="off" />
              <Field<typeof invite>
                name="language" type="select" label={own('language')} value={language} required
                options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
              />
            </CommandForm>
          </Section>
        )}
      </>
    );
  },
});
