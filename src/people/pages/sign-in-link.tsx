import { definePage, type Screen } from '#platform/page.ts';
import { speaker } from '#platform/words.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { Heading } from '#ui/heading.tsx';
import { PlainForm } from '../components/plain-form.tsx';
import { link } from '../queries/link.ts';
import { signInWords } from '../words.ts';

/**
 * Where a link leads. Opening it changes nothing, because mail scanners open it too; the button does.
 * For the first administrator it also asks who she is.
 */
export const signInLink = definePage({
  path: '/sign-in/link',
  reads: ['token', 'email', 'name', 'problem'],
  json: null,
  async load(screen: Screen) {
    const { searchParams } = screen.url;
    const token = searchParams.get('token') ?? '';
    const spent = { state: 'spent', asksWho: false } as const;
    return {
      token,
      ...(token.length > 200 ? spent : await screen.ask(link, { token })),
      email: searchParams.get('email') ?? '',
      name: searchParams.get('name') ?? '',
      problem: searchParams.get('problem'),
    };
  },
  title: ({ state }, { language }) => speaker(signInWords, language)(state === 'spent' ? 'spentTitle' : 'signIn'),
  place: (_data, { language }) => [{ label: speaker(signInWords, language)('signIn'), href: '/sign-in' }],
  view({ token, state, asksWho, email, name, problem }, { language }) {
    const say = speaker(signInWords, language);
    if (state === 'spent') {
      return (
        <>
          <Heading title={say('spentTitle')} lede={say('spentBody')} />
          <p>
            <ButtonLink href="/sign-in" tone="primary">{say('askAgain')}</ButtonLink>
          </p>
        </>
      );
    }
    const wrong = problem === 'address' || problem === 'details' ? say('badDetails') : undefined;
    return (
      <>
        <Heading title={say(asksWho ? 'founderTitle' : 'signIn')} lede={say(asksWho ? 'founderLede' : 'continueLede')} />
        <PlainForm action="/sign-in/link" id="sign-in-link" wrong={{ [problem === 'address' ? 'email' : 'name']: wrong }}>
          <input type="hidden" name="token" value={token} />
          {asksWho && (
            <>
              <Field<{ email: string }> name="email" type="email" label={say('email')} hint={say('founderEmailHint')} value={email} required autocomplete="email" maxLength={254} />
              <Field<{ name: string }> name="name" label={say('name')} value={name} required autocomplete="name" maxLength={200} />
            </>
          )}
          <p class="form-end">
            <Button>{say('continue')}</Button>
          </p>
        </PlainForm>
      </>
    );
  },
});
