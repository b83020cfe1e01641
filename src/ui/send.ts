import type { CommandInput, CommandName } from '#platform/offered.ts';
import type { FilledIn } from './input-from-form.ts';
import type { Problem } from './setting.ts';

/** One command on its way: what a form holds when it is sent. */
export interface Sending {
  readonly command: string;
  readonly input: unknown;
  /** Sent as `Idempotency-Key`: however often it arrives, it has one effect and one answer. */
  readonly submission: string;
  /** What the person knows the form by. */
  readonly label: string;
}

/** What is missing: the line, the sign-in, or a record that can be written to (it is away, its disk is full, too many ask). */
export type WhyKept = 'line' | 'sign-in' | 'record';
/** Under which word of the parts each is said. */
export const KEPT_WORDS = { line: 'kept', 'sign-in': 'keptSignIn', record: 'keptRecord' } as const satisfies Record<WhyKept, string>;

/**
 * What became of it. `kept` may be followed by another outcome once what was missing is back.
 * `failed`: the server could not say what happened; sending again with the same submission is safe.
 */
export type SendOutcome =
  | { readonly kind: 'done'; readonly answer: unknown }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'kept'; readonly why: WhyKept }
  | { readonly kind: 'failed' };

/** Sends what is stated in the code, which must fit its command, or what a person filled in. */
export type Sender = <Name extends CommandName>(
  sending: Sending & { readonly command: Name; readonly input: CommandInput<Name> | FilledIn },
  tell: (outcome: SendOutcome) => void,
) => void;

const PATIENCE_MILLISECONDS = 20_000;

/**
 * Sends a command once. `kept` means that it must be sent again later: nobody has taken it yet. `reader` is who pressed, as the
 * journal names her: where the sign-in of the browser is another's by now, it is not taken.
 */
export async function sendCommand({ command, input, submission }: Omit<Sending, 'label'>, reader: string): Promise<SendOutcome> {
  let response: Response;
  try {
    response = await fetch(`/api/v1/${command}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', 'idempotency-key': submission, 'parley-reader': reader },
      body: JSON.stringify(input),
      credentials: 'same-origin',
      signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
    });
  } catch {
    return { kind: 'kept', why: 'line' };
  }
  if (response.status === 401) return { kind: 'kept', why: 'sign-in' };
  if (response.status === 502 || response.status === 504) return { kind: 'kept', why: 'line' };
  if (response.status === 503 || (response.status >= 500 && response.headers.has('retry-after'))) return { kind: 'kept', why: 'record' };
  let body: unknown;
  try {
    body = response.status === 204 ? undefined : await response.json();
  } catch {
    // Neither an answer nor a problem: something between here and the server spoke.
    return response.ok ? { kind: 'kept', why: 'line' } : { kind: 'failed' };
  }
  if (response.ok) return { kind: 'done', answer: (body as { answer?: unknown } | undefined)?.answer };
  const problem = body as Partial<Problem> | null;
  if (typeof problem?.title !== 'string') return { kind: 'failed' };
  return { kind: 'refused', problem: { ...problem, title: problem.title, status: response.status } };
}
