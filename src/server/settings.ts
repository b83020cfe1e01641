import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { proxiesFrom, type TrustedProxies } from './connection.ts';
import { StartRefusal } from './start-refusal.ts';

export const PROJECT_FOLDER = fileURLToPath(new URL('../..', import.meta.url));

export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
  /** The operator's own PostgreSQL; without it the bundled one is started. */
  readonly databaseUrl: string | undefined;
  /** The address people know Parley under, without a final slash. */
  readonly origin: string;
  readonly signingKey: string | undefined;
  /** Whose `X-Forwarded-For` is believed. */
  readonly proxies: TrustedProxies;
  /** Live lines that one address may have at one process. */
  readonly linesPerAddress: number;
  /** No scenario: an installation that starts with nothing but its first administrator. */
  readonly empty: boolean;
  /** Nobody but this machine can come in: it listens on the loopback and is known under no other address. */
  readonly isLoopback: boolean;
}

const LINES_PER_ADDRESS = 5000;

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1']);

/**
 * Reads the settings from the environment and the arguments.
 * @throws StartRefusal that names the setting and what it should look like.
 */
export function readSettings(environment: NodeJS.ProcessEnv, options: readonly string[]): Settings {
  const unknown = options.find((option) => option !== '--empty');
  if (unknown) throw new StartRefusal(`"${unknown}" is not an option. There is one: --empty (start without the scenario).`);
  const port = Number(environment['PORT'] ?? 4600);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new StartRefusal(`PORT is "${environment['PORT']}"; it should be a number from 1 to 65535.`);
  const host = environment['HOST'] ?? '127.0.0.1';
  const databaseUrl = environment['DATABASE_URL'] || undefined;
  if (databaseUrl && !/^postgres(ql)?:\/\//.test(databaseUrl)) throw new StartRefusal('DATABASE_URL should begin with postgres://');
  const given = environment['PARLEY_ORIGIN'];
  if (given) {
    const url = URL.parse(given);
    if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/') {
      throw new StartRefusal(`PARLEY_ORIGIN is "${given}"; it should be an address such as https://dialogue.example.org`);
    }
  }
  const shown = host.includes(':') ? `[${host}]` : host;
  return {
    port,
    host,
    dataFolder: path.resolve(environment['PARLEY_DATA'] ?? path.join(PROJECT_FOLDER, '.parley')),
    databaseUrl,
    origin: given ? new URL(given).origin : `http://${shown}:${port}`,
    signingKey: environment['PARLEY_SIGNING_KEY'] || undefined,
    proxies: readProxies(environment['PARLEY_PROXY'] ?? ''),
    linesPerAddress: readLines(environment['PARLEY_LINES_PER_ADDRESS'] || `${LINES_PER_ADDRESS}`),
    empty: options.includes('--empty'),
    isLoopback: LOOPBACK.has(host) && (!given || LOOPBACK.has(new URL(given).hostname.replace(/^\[|\]$/g, ''))),
  };
}

function readProxies(given: string): TrustedProxies {
  try {
    return proxiesFrom(given);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new StartRefusal(`PARLEY_PROXY holds "${error.message}"; it should be addresses or networks with commas between, such as 10.0.0.7, 10.1.0.0/16, 2001:db8::/32`);
  }
}

function readLines(given: string): number {
  const lines = Number(given);
  if (!Number.isInteger(lines) || lines < 1) throw new StartRefusal(`PARLEY_LINES_PER_ADDRESS is "${given}"; it should be a whole number from 1 up.`);
  return lines;
}
