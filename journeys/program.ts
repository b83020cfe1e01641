import { newId } from '#platform/ids.ts';

/** The cookie of a person who opened her link and pressed its button. @throws Error where the link no longer works. */
export async function cookieByLink(link: string, details: Readonly<Record<string, string>> = {}): Promise<string> {
  const { origin, pathname, searchParams } = new URL(link);
  const response = await fetch(origin + pathname, {
    method: 'POST', redirect: 'manual', body: new URLSearchParams({ token: searchParams.get('token')!, ...details }),
  });
  const cookie = response.headers.getSetCookie().find((one) => one.startsWith('parley_session='))?.split(';')[0];
  if (response.status !== 303 || !cookie) throw new Error(`The link did not sign in: ${response.status}`);
  return cookie;
}

export interface Sent {
  readonly status: number;
  readonly body: { readonly answer: { readonly turn?: string } | null; readonly repeated?: boolean; readonly title?: string; readonly code?: string };
}

/** Sends a command as a screen does. The same `submission` again is the same act. */
export async function sendCommand(origin: string, cookie: string, command: string, input: object, submission: string = newId()): Promise<Sent> {
  const response = await fetch(`${origin}/api/v1/${command}`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json', 'accept-language': 'en', 'idempotency-key': submission },
    body: JSON.stringify(input),
  });
  return { status: response.status, body: (await response.json()) as Sent['body'] };
}
