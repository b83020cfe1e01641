import { LANGUAGE_NAMES, LANGUAGES } from '#platform/languages.ts';
import { definePage, type Screen } from '#platform/page.ts';
import { speaker } from '#platform/words.ts';
import { Button } from '#ui/button.tsx';
import { Confirm } from '#ui/confirm.tsx';
import { Empty } from '#ui/empty.tsx';
import { Field } from '#ui/field.tsx';
import { CommandForm } from '#ui/form.tsx';
import { Heading, Section } from '#ui/heading.tsx';
import { changeMyDetails } from '../commands/change-my-details.ts';
import { createToken } from '../commands/create-token.ts';
import { endOtherSessions } from '../commands/end-other-sessions.ts';
import { endSession } from '../commands/end-session.ts';
import { eraseAccount } from '../commands/erase-account.ts';
import { removePasskey } from '../commands/remove-passkey.ts';
import { revokeToken } from '../commands/revoke-token.ts';
import { Devices } from '../components/devices.tsx';
import { OwnPasskeys } from '../components/own-passkeys.tsx';
import { PlainForm } from '../components/plain-form.tsx';
import { RolesHeld } from '../components/roles-held.tsx';
import { Tokens } from '../components/tokens.tsx';
import { passkeysWorkAt } from '../passkeys.ts';
import { me } from '../queries/me.ts';
import { newToken, TOKEN_PATTERN } from '../tokens.ts';
import { meWords, signInWords } from '../words.ts';

/** The token on offer: after a refusal the one that the person has copied already. */
function offered({ refused }: Screen): string {
  const typed = refused?.command === createToken.name ? refused.typed['token'] : undefined;
  return typeof typed === 'string' && TOKEN_PATTERN.test(typed) ? typed : newToken();
}

export const myPage = definePage({
  path: '/me',
  commands: [changeMyDetails, endSession, endOtherSessions, removePasskey, createToken, revokeToken, eraseAccount],
  async load(screen: Screen) {
    return { mine: await screen.ask(me, {}), token: offered(screen) };
  },
  json: ({ mine }) => mine,
  after: ({ command }) => (command === eraseAccount.name ? '/' : '/me'),
  title: (_data, { language }) => speaker(meWords, language)('title'),
  place: (_data, { language }) => [{ label: speaker(meWords, language)('title'), href: '/me' }],
  view({ mine, token }, { language, origin, reader }) {
    const say = speaker(meWords, language);
    return (
      <>
        <Heading title={mine.name ?? say('title')} lede={mine.email && <bdi dir="ltr">{mine.email}</bdi>}>
          <PlainForm action="/sign-out" id="sign-out">
            <Button tone="quiet">{speaker(signInWords, language)('signOut')}</Button>
          </PlainForm>
        </Heading>
        <Section title={say('roles')} id="roles">
          {mine.roles.length > 0 ? <RolesHeld roles={mine.roles} caption={say('roles')} language={language} /> : <Empty>{say('noRoles')}</Empty>}
        </Section>
        <Section title={say('details')} id="details">
          <CommandForm command={changeMyDetails} submit={say('save')} label={say('details')}>
            <Field<typeof changeMyDetails> name="name" label={say('name')} value={mine.name ?? ''} required autocomplete="name" maxLength={200} />
            <Field<typeof changeMyDetails>
              name="language" type="select" label={say('language')} hint={say('languageHint')} value={mine.language} required
              options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
            />
          </CommandForm>
        </Section>
        <Devices sessions={mine.sessions} own={reader.session} language={language} />
        <OwnPasskeys passkeys={mine.passkeys} isPossible={passkeysWorkAt(origin)} bySession={reader.session !== undefined} language={language} />
        <Tokens tokens={mine.tokens} offered={token} language={language} />
        <Section title={say('yourData')} id="your-data">
          <p>
            <a href="/me.json" download="me.json">{say('allData')}</a>
          </p>
          <Confirm act={say('erase')} question={say('eraseQuestion')}>
            <CommandForm command={eraseAccount} hidden={{ account: mine.account }} submit={say('erase')} tone="danger" label={say('erase')}>
              <Field<typeof eraseAccount> name="sure" type="checkbox" label={say('sure')} required />
            </CommandForm>
          </Confirm>
        </Section>
      </>
    );
  },
});
