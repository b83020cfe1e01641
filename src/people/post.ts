import type { Transporter } from 'nodemailer';

/** How mails leave: by the SMTP server of `PARLEY_SMTP_URL`, from `PARLEY_MAIL_FROM`. Without it they stay in the outbox. */
export interface Post {
  send(mail: { readonly address: string; readonly subject: string; readonly body: string; readonly id: string }): Promise<void>;
}

const transporters = new Map<string, Promise<Transporter>>();

/** @throws Error where an SMTP server is named without the address that mails come from. */
export function openPost(environment: Readonly<Record<string, string | undefined>> = process.env): Post | undefined {
  const url = environment['PARLEY_SMTP_URL'];
  if (!url) return undefined;
  const from = environment['PARLEY_MAIL_FROM'];
  if (!from) throw new Error('PARLEY_SMTP_URL is set, so PARLEY_MAIL_FROM must name the address that mails come from.');
  return {
    async send({ address, subject, body, id }) {
      let opening = transporters.get(url);
      if (!opening) {
        opening = import('nodemailer').then(({ createTransport }) => createTransport(url));
        transporters.set(url, opening);
      }
      const transporter = await opening;
      // The same mail sent twice, after a line was lost, carries the same number: mail programs show it once.
      await transporter.sendMail({
        from, to: { name: '', address }, subject, text: body, messageId: `<${id}@${from.split('@').at(-1)!.replace(/>$/, '')}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    },
  };
}
