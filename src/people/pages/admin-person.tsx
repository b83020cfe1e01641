import { LANGUAGE_NAMES } from '#platform/languages.ts';
import { definePage, type Screen } from '#platform/page.ts';
import { speaker } from '#platform/words.ts';
import { Button } from '#ui/button.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { DefinitionList } from '#ui/definition-list.tsx';
import { Empty } from '#ui/empty.tsx';
import { Field } from '#ui/field.tsx';
import { CommandForm } from '#ui/form.tsx';
import { Heading, Section } from '#ui/heading.tsx';
import { Hidden } from '#ui/hidden.tsx';
import { personHref } from '../addresses.ts';
import { endRole } from '../commands/end-role.ts';
import { eraseAccount } from '../commands/erase-account.ts';
import { grantRole } from '../commands/grant-role.ts';
import { type RoleHeld, RolesHeld } from '../components/roles-held.tsx';
import { person } from '../queries/person.ts';
import { ROLES, sayRole } from '../roles.ts';
import { adminWords, meWords, signInWords } from '../words.ts';

/** What a role is known by to the commands that give and end it. */
const grantOf = (account: string, { role, scope, party }: RoleHeld) => ({ account, role, scope, ...(party !== null && { party }) });

export const adminPerson = definePage({
  path: '/admin/people/:account',
  reads: ['address'],
  layout: 'desk',
  commands: [grantRole, endRole, eraseAccount],
  async load(screen: Screen) {
    const address = screen.url.searchParams.get('address') ?? undefined;
    const found = await screen.ask(person, { account: screen.params['account'], address });
    const endable = await Promise.all(found.roles.map((held) => screen.may(endRole, grantOf(found.account, held))));
    return {
      found,
      address,
      endable: new Set(found.roles.filter((_, index) => endable[index])),
      mayErase: await screen.may(eraseAccount, { account: found.account, sure: true }),
    };
  },
  json: ({ found }) => found,
  after: ({ command }) => (command === eraseAccount.name ? '/admin/people' : undefined),
  title: ({ found }, { language }) => found.name ?? speaker(adminWords, language)('nameless'),
  place: ({ found }, { language }) => [
    { label: speaker(adminWords, language)('people'), href: '/admin/people' },
    { label: found.name ?? speaker(adminWords, language)('nameless'), href: `/admin/people/${found.account}` },
  ],
  view({ found, address, endable, mayErase }, { language }) {
    const say = speaker(adminWords, language);
    const own = speaker(meWords, language);
    return (
      <>
        <Heading title={found.name ?? say('nameless')} />
        <DefinitionList
          entries={[
            { term: speaker(signInWords, language)('email'), value: found.email && <bdi dir="ltr">{found.email}</bdi> },
            { term: own('language'), value: <span lang={found.language}>{LANGUAGE_NAMES[found.language]}</span> },
          ]}
        />
        <Section title={say('rolesHeld')} id="roles">
          {found.roles.length === 0 ? (
            <Empty>{say('noRolesHeld')}</Empty>
          ) : (
            <RolesHeld
              roles={found.roles}
              caption={say('rolesHeld')}
              language={language}
              act={(held) =>
                endable.has(held) ? (
                  <CommandForm command={endRole} formKey={`${held.role}-${held.scope}-${held.party ?? ''}`} hidden={grantOf(found.account, held)} inline>
                    {/* With her last role here goes the right to see her: by the address she is still found. */}
                    <Hidden fields={{ next: personHref(found.account, address ?? found.email) }} />
                    <Button tone="quiet" label={say('endNamed', { role: sayRole(held.role, language) })}>{say('end')}</Button>
                  </CommandForm>
                ) : (
                  '—'
                )
              }
            />
          )}
        </Section>
        <Section title={say('give')} id="give">
          <CommandForm command={grantRole} hidden={{ account: found.account, address }} submit={say('giveSend')} label={say('give')}>
            <Field<typeof grantRole> name="role" type="select" label={own('role')} required options={ROLES.map((value) => ({ value, label: sayRole(value, language) }))} />
            <Field<typeof grantRole> name="scope" label={own('where')} hint={say('scopeHint')} required maxLength={200} autocomplete="off" />
            <Field<typeof grantRole> name="party" label={own('forParty')} hint={say('partyHint')} maxLength={100} autocomplete="off" />
          </CommandForm>
        </Section>
        {mayErase && (
          <Section title={own('erase')} id="erase">
            <Confirm act={own('erase')} question={own('eraseQuestion')}>
              <CommandForm command={eraseAccount} hidden={{ account: found.account }} submit={own('erase')} tone="danger" label={own('erase')}>
                <Field<typeof eraseAccount> name="sure" type="checkbox" label={own('sure')} required />
              </CommandForm>
            </Confirm>
          </Section>
        )}
      </>
    );
  },
});
