import { useEffect, useState } from 'preact/hooks';
import { Button } from '#ui/button.tsx';
import { answerTo, creationFrom, requestFrom } from './passkey-ceremony.ts';

interface Said {
  readonly button: string;
  readonly waiting: string;
  readonly notDone: string;
}
type Standing = 'unknown' | 'ready' | 'waiting' | 'not-done';

/** Nothing is shown until the browser says that it knows passkeys: without a script the button would do nothing. */
function usePasskeys(): [Standing, (standing: Standing) => void] {
  const [standing, setStanding] = useState<Standing>('unknown');
  useEffect(() => {
    if (typeof PublicKeyCredential !== 'undefined') setStanding('ready');
  }, []);
  return [standing, setStanding];
}

/** @throws Error where the server refuses: its words are the message. */
async function post(path: string, body: object): Promise<unknown> {
  const response = await fetch(`/api/passkeys/${path}`, {
    method: 'POST', credentials: 'same-origin', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body),
  });
  const answer = (await response.json()) as { title?: string };
  if (!response.ok) throw new Error(answer.title);
  return answer;
}

const Told = ({ standing, said, reason }: { readonly standing: Standing; readonly said: Said; readonly reason: string }) => (
  <p class="told" role="status">
    {standing === 'waiting' ? said.waiting : standing === 'not-done' ? reason || said.notDone : ''}
  </p>
);

/** What went wrong in the server's words; a person who closed the device's question is told nothing was changed. */
const reasonOf = (error: unknown): string => (error instanceof Error && !(error instanceof DOMException) && !(error instanceof TypeError) ? error.message : '');

/** Signs in with a passkey of this device and goes on to where one came from. */
export function PasskeySignIn({ said, next }: { readonly said: Said; readonly next?: string }) {
  const [standing, setStanding] = usePasskeys();
  const [reason, setReason] = useState('');
  if (standing === 'unknown') return null;
  async function signIn() {
    setStanding('waiting');
    try {
      const options = await post('sign-in-options', {});
      const credential = await navigator.credentials.get({ publicKey: requestFrom(options) });
      const answer = (await post('sign-in', { response: answerTo(credential), next })) as { next: string };
      location.assign(answer.next);
    } catch (error) {
      setReason(reasonOf(error));
      setStanding('not-done');
    }
  }
  return (
    <>
      <Button type="button" tone="quiet" disabled={standing === 'waiting'} onClick={() => void signIn()}>
        {said.button}
      </Button>
      <Told standing={standing} said={said} reason={reason} />
    </>
  );
}

/** Makes a passkey on this device for who is signed in, and shows the page anew. */
export function PasskeyAdd({ said, label, hint }: { readonly said: Said; readonly label: string; readonly hint: string }) {
  const [standing, setStanding] = usePasskeys();
  const [reason, setReason] = useState('');
  if (standing === 'unknown') return null;
  async function add(event: SubmitEvent) {
    event.preventDefault();
    const name = new FormData(event.target as HTMLFormElement).get('name');
    setStanding('waiting');
    try {
      const options = await post('add-options', {});
      const credential = await navigator.credentials.create({ publicKey: creationFrom(options) });
      await post('add', { response: answerTo(credential), name });
      location.reload();
    } catch (error) {
      setReason(reasonOf(error));
      setStanding('not-done');
    }
  }
  return (
    <form class="form" onSubmit={(event) => void add(event)}>
      <div class="field">
        <label class="label" for="passkey-name">
          {label}
        </label>
        <span class="hint" id="passkey-name-hint">
          {hint}
        </span>
        <input id="passkey-name" name="name" maxLength={100} aria-describedby="passkey-name-hint" autocomplete="off" dir="auto" />
      </div>
      <p class="form-end">
        <Button tone="quiet" disabled={standing === 'waiting'}>
          {said.button}
        </Button>
      </p>
      <Told standing={standing} said={said} reason={reason} />
    </form>
  );
}
