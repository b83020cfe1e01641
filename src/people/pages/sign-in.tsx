import { definePage, type Screen } from '#platform/page.ts';
import { speaker } from '#platform/words.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { Heading } from '#ui/heading.tsx';
import { Island } from '#ui/island.tsx';
import { Notice } from '#ui/notice.tsx';
import { PasskeySignIn } from '../components/passkeys.tsx';
import { PlainForm } from '../components/plain-form.tsx';
import { localPath } from '../local-path.ts';
import { passkeysWorkAt } from '../passkeys.ts';
import { passkeyWords, signInWords } from '../words.ts';

/** Asking for a link by mail. Sent to `POST /sign-in`, which shows this page again where something is wrong. */
export const signIn = definePage({
  path: '/sign-in',
  reads: ['sent', 'problem', 'wait', 'email', 'next'],
  json: null,
  load: async ({ url, reader }: Screen) => ({
    isSent: url.searchParams.has('sent'),
    problem: url.searchParams.get('problem'),
    minutes: Math.ceil(Number(url.searchParams.get('wait') || 60) / 60),
    email: url.searchParams.get('email') ?? '',
    next: localPath(url.searchParams.get('next')),
    isSignedIn: reader.actor.kind === 'person',
  }),
  title: (_data, { language }) => speaker(signInWords, language)('signIn'),
  place: (_data, { language }) => [{ label: speaker(signInWords, language)('signIn'), href: '/sign-in' }],
  view({ isSent, problem, minutes, email, next, isSignedIn }, { language, origin, reader }) {
    const say = speaker(signInWords, language);
    const passkey = speaker(passkeyWords, language);
    if (isSignedIn) {
      return (
        <>
          <Heading title={say('signIn')} lede={say('already', { name: reader.name ?? '' })} />
          <PlainForm action="/sign-out" id="sign-out">
            <p class="form-end">
              <ButtonLink href={next ?? '/me'} tone="primary">{say('toMyPage')}</ButtonLink> <Button tone="quiet">{say('signOut')}</Button>
            </p>
          </PlainForm>
        </>
      );
    }
    if (isSent) {
      return (
        <>
          <Heading title={say('sentTitle')} lede={say('sentBody')} />
          <p>
            <a href="/sign-in">{say('otherAddress')}</a>
          </p>
        </>
      );
    }
    return (
      <>
        <Heading title={say('signIn')} lede={say('signInLede')} />
        {problem === 'too-many' && <Notice tone="attention" role="alert" title={say('tooMany', { n: minutes })} />}
        <PlainForm action="/sign-in" id="sign-in" wrong={{ email: problem === 'address' ? say('badAddress') : undefined }}>
          {next && <input type="hidden" name="next" value={next} />}
          <Field<{ email: string }> name="email" type="email" label={say('email')} value={email} required autocomplete="username webauthn" maxLength={254} />
          <p class="form-end">
            <Button>{say('sendLink')}</Button>
          </p>
        </PlainForm>
        {passkeysWorkAt(origin) && (
          <div class="section">
            <Island
              name="people-passkey-sign-in"
              component={PasskeySignIn}
              props={{
                said: { button: passkey('withPasskey'), waiting: passkey('waiting'), notDone: passkey('notDone') },
                ...(next && { next }),
              }}
            />
          </div>
        )}
      </>
    );
  },
});
