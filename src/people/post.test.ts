import { createServer, type Server } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { openTestSpine, type TestSpine } from '#platform/test-database.ts';
import { loadPeople, scenarioPerson } from '#scenarios/people.ts';
import { sendInvitation } from './jobs/send-invitation.ts';
import { sendMail } from './jobs/send-mail.ts';
import { people } from './people.ts';
import { openPost } from './post.ts';
import { outbox } from './queries/outbox.ts';

let office: TestSpine;
let server: Server;
let port = 0;
/** What the mail server was told, line by line. */
let heard: string[] = [];
let accepts = true;

/** A mail server that takes every mail (RFC 5321), or says that it cannot now. */
beforeAll(async () => {
  office = await openTestSpine({ slices: [people] });
  await loadPeople(office.spine);
  server = createServer((line) => {
    let inText = false;
    line.write('220 test\r\n');
    line.on('data', (data) => {
      for (const said of data.toString('utf8').split('\r\n').slice(0, -1)) {
        heard.push(said);
        if (inText) {
          if (said !== '.') continue;
          inText = false;
          line.write('250 taken\r\n');
        } else if (said === 'DATA') {
          inText = true;
          line.write('354 go on\r\n');
        } else if (said.startsWith('RCPT') && !accepts) line.write('451 not now\r\n');
        else if (said === 'QUIT') line.end('221 bye\r\n');
        else line.write('250 ok\r\n');
      }
    });
    line.on('error', () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as { port: number }).port;
});
afterEach(() => {
  vi.unstubAllEnvs();
  heard = [];
  accepts = true;
});
afterAll(async () => {
  server.close();
  await office.close();
});

const actor = { kind: 'person', id: scenarioPerson('administrator').account } as const;
async function waitingMail(): Promise<string> {
  await sendInvitation.run({ spine: office.spine, input: { account: scenarioPerson('mexico').account }, log: () => {} });
  const { mails } = await office.spine.ask(outbox, { input: {}, actor });
  return mails[0]!.id;
}
const send = (mail: string) => sendMail.run({ spine: office.spine, input: { mail }, log: () => {} });
const useServer = () => {
  vi.stubEnv('PARLEY_SMTP_URL', `smtp://127.0.0.1:${port}?ignoreTLS=true`);
  vi.stubEnv('PARLEY_MAIL_FROM', 'Parley <parley@example.org>');
};

test('a mail goes to its addressee once, and its text is dropped', async () => {
  useServer();
  const mail = await waitingMail();
  await send(mail);
  expect(heard).toContain('RCPT TO:<demo.mexico@example.org>');
  expect(heard).toContain(`Message-ID: <${mail}@example.org>`);
  expect(heard.some((line) => line.startsWith('Subject: Se ha abierto una cuenta') || line.startsWith('Subject: =?UTF-8?'))).toBe(true);
  const { mails, sending } = await office.spine.ask(outbox, { input: {}, actor });
  expect(sending).toBe(true);
  expect(mails[0]).toMatchObject({ id: mail, body: null });
  expect(mails[0]?.sentAt).not.toBeNull();
  heard = [];
  await send(mail);
  expect(heard).toEqual([]);
});

test('a mail that the server does not take now waits with its text', async () => {
  useServer();
  accepts = false;
  const mail = await waitingMail();
  await expect(send(mail)).rejects.toThrow(/not now/);
  const { mails } = await office.spine.ask(outbox, { input: {}, actor });
  expect(mails.find(({ id }) => id === mail)).toMatchObject({ sentAt: null, body: expect.stringContaining('token=') });
});

test('without a server a mail waits', async () => {
  const mail = await waitingMail();
  await send(mail);
  const { mails, sending } = await office.spine.ask(outbox, { input: {}, actor });
  expect(sending).toBe(false);
  expect(mails.find(({ id }) => id === mail)?.body).toContain('token=');
});

test('a server without a sender is a mistake said in words', () => {
  expect(() => openPost({ PARLEY_SMTP_URL: 'smtp://x' })).toThrow(/PARLEY_MAIL_FROM/);
});
