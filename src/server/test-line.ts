import { get, type IncomingHttpHeaders } from 'node:http';

export interface ToldEvent {
  readonly event: string;
  readonly id: string | undefined;
  readonly data: unknown;
}

export interface TestLine {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** What came, the newest last; of a refusal, its problem document alone. */
  readonly told: ToldEvent[];
  /** Whether the server has ended it. */
  hasEnded: boolean;
  close(): void;
}

/** Listens as a program does. Answers when the head has come; a refusal when all of it has. */
export function openLine(address: string, headers: Record<string, string> = {}): Promise<TestLine> {
  return new Promise((resolve, reject) => {
    get(address, { headers, agent: false }, (response) => {
      const line: TestLine = { status: response.statusCode!, headers: response.headers, told: [], hasEnded: false, close: () => response.destroy() };
      const isLive = line.status === 200;
      let rest = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        rest += text;
        for (let end = rest.indexOf('\n\n'); isLive && end >= 0; end = rest.indexOf('\n\n')) {
          const fields = new Map(rest.slice(0, end).split('\n').map((field) => field.split(/: (.*)/s) as [string, string]));
          rest = rest.slice(end + 2);
          const data = fields.get('data');
          if (data !== undefined) line.told.push({ event: fields.get('event') ?? 'message', id: fields.get('id'), data: fields.get('event') === 'clock' ? data : JSON.parse(data) });
        }
      });
      response.on('end', () => {
        line.hasEnded = true;
        if (!isLive) line.told.push({ event: 'refusal', id: undefined, data: JSON.parse(rest) });
        if (!isLive) resolve(line);
      });
      response.on('error', () => {});
      if (isLive) resolve(line);
    }).on('error', reject);
  });
}
