import { Agent, request } from 'node:http';

/** One kept connection to a server, or as many as are needed at once, with the token that every request carries. */
export interface Asking {
  readonly origin: URL;
  readonly agent: Agent;
  readonly token: string;
}

export const askingOver = (origin: string, token: string): Asking => ({ origin: new URL(origin), agent: new Agent({ keepAlive: true }), token });

/** Sends JSON and answers JSON. @throws Error with the body, where the status is not 200. */
export function post<T>(asking: Asking, path: string, body: unknown): Promise<T> {
  return send(asking, 'POST', path, Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body)));
}

/** Answers JSON. @throws Error with the body, where the status is not 200. */
export const get = <T>(asking: Asking, path: string): Promise<T> => send(asking, 'GET', path);

function send<T>(asking: Asking, method: string, path: string, bytes?: Buffer): Promise<T> {
  return new Promise((resolve, reject) => {
    const sent = request({
      host: asking.origin.hostname, port: asking.origin.port, agent: asking.agent, method, path,
      headers: { authorization: `Bearer ${asking.token}`, ...(bytes && { 'content-type': 'application/json', 'content-length': bytes.length }) },
    }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(parts).toString();
        if (response.statusCode === 200) resolve(JSON.parse(text) as T);
        else reject(new Error(`${path} answered ${response.statusCode}: ${text}`));
      });
    });
    sent.on('error', reject);
    sent.end(bytes);
  });
}
