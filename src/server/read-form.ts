import { MIMEType } from 'node:util';
import type { Context } from 'hono';
import { refuse } from '#platform/refusals.ts';
import type { Env } from './request.ts';

/** Far above what any form of a page has. Taking fields apart costs more than their bytes, and everybody waits for it. */
const MOST_FIELDS = 2000;

function isWithin(bytes: Buffer, mark: string): boolean {
  let count = 0;
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + mark.length)) if ((count += 1) > MOST_FIELDS) return false;
  return true;
}

/** What stands between two fields; undefined where it is no form. */
function between(type: string): string | undefined {
  try {
    const { essence, params } = new MIMEType(type);
    const boundary = params.get('boundary');
    return essence === 'application/x-www-form-urlencoded' ? '&' : essence === 'multipart/form-data' && boundary ? `--${boundary}` : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The form that was sent, counted before it is taken apart.
 * @throws Refusal 400 where it is none, 413 where it has too many fields.
 */
export async function readForm(c: Context<Env>): Promise<FormData> {
  const type = c.req.header('content-type') ?? '';
  const bytes = Buffer.from(await c.req.arrayBuffer());
  const mark = between(type);
  if (mark === undefined) throw refuse('not-readable');
  if (!isWithin(bytes, mark)) throw refuse('too-large');
  try {
    return await new Response(bytes, { headers: { 'content-type': type } }).formData();
  } catch {
    throw refuse('not-readable');
  }
}
