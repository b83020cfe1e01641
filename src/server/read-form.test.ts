import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { typedFrom } from '#platform/forms.ts';
import { Refusal } from '#platform/refusal.ts';
import { expectProportional } from '#platform/test-proportional.ts';
import { readForm } from './read-form.ts';
import type { Env } from './request.ts';

const app = new Hono<Env>();
app.post('/', async (c) => c.json(Object.fromEntries(await readForm(c))));
app.onError((error, c) => c.text(error instanceof Refusal ? error.code : String(error), error instanceof Refusal ? error.status : 500));

const URLENCODED = 'application/x-www-form-urlencoded';
const part = (name: string, text: string, boundary = 'x') => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`;
async function send(body: string, type: string): Promise<string> {
  const response = await app.request('/', { method: 'POST', body, headers: { 'content-type': type } });
  return `${response.status} ${await response.text()}`;
}

it('is read as browsers send it, whatever stands in a field', async () => {
  const text = 'a & b\r\n--\r\n'.repeat(3000);
  expect(await send(new URLSearchParams({ text }).toString(), URLENCODED)).toBe(`200 ${JSON.stringify({ text })}`);
  expect(await send(`${part('text', text)}--x--\r\n`, 'multipart/form-data; boundary="x"')).toBe(`200 ${JSON.stringify({ text })}`);
});

it('is refused where it has more fields than any form, before it is taken apart', async () => {
  const refused = expect.stringMatching(/^413 .*too-large/);
  expect(await send('a=&'.repeat(3000), `${URLENCODED};charset=UTF-8`)).toEqual(refused);
  expect(await send(`${part('a', '').repeat(3000)}--x--\r\n`, 'multipart/form-data; boundary=x')).toEqual(refused);
  expect(await send(`${part('a', '', 'y').repeat(3000)}--y--\r\n`, 'Multipart/Form-Data; a="; boundary=x"; boundary=y; boundary=x')).toEqual(refused);
});

it('is refused where it is none', async () => {
  for (const type of ['text/plain', 'nonsense', 'multipart/form-data', 'multipart/form-data; boundary=']) expect(await send('a=1', type)).toMatch(/^400 .*not-readable/);
});

it('is shown again in a time that grows with its fields', async () => {
  await expectProportional((text) => typedFrom(new URLSearchParams(text)), (characters) => 'a=&'.repeat(characters / 3));
});
