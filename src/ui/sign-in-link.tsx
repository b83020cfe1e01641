import { useSetting } from './setting.ts';

/** To the sign-in, and from there back to where one is. */
export function SignInLink() {
  const { say } = useSetting();
  const here = typeof location === 'undefined' ? '' : `?next=${encodeURIComponent(location.pathname + location.search)}`;
  return <a href={`/sign-in${here}`}>{say('signIn')}</a>;
}
