import { isIP } from 'node:net';
import type { Database } from '#platform/database.ts';
import { newId } from '#platform/ids.ts';
import { refuse } from './refusals.ts';
import { type Begun, takeOverSession } from './sessions.ts';

/** What the browser's script and the device exchange with the server; the cookie ties the two halves together. */
export interface CeremonyAnswer {
  readonly body: unknown;
  readonly cookies: readonly string[];
}

/**
 * The two ceremonies of passkeys (WebAuthn): adding one and signing in with one. better-auth carries them out, called
 * from here only; none of its own addresses is served, so that nothing changes an account beside our commands.
 */
export interface Passkeys {
  registrationOptions(account: string, request: Request): Promise<CeremonyAnswer>;
  /**
   * `keep` is called with the passkey that was made; where it fails, the passkey is taken away again.
   * @throws Refusal `people.passkey-refused`
   */
  register(account: string, response: unknown, name: string | undefined, request: Request, keep: (passkey: string) => Promise<unknown>): Promise<CeremonyAnswer>;
  signInOptions(request: Request): Promise<CeremonyAnswer>;
  /** @throws Refusal `people.passkey-refused` */
  signIn(response: unknown, request: Request, now: Date): Promise<CeremonyAnswer & Begun & { readonly account: string }>;
}

/** Browsers offer passkeys for names, not for numbers, and only over https or on the machine itself. */
export function passkeysWorkAt(origin: string): boolean {
  const { protocol, hostname } = new URL(origin);
  if (isIP(hostname.replace(/^\[|\]$/g, ''))) return false;
  return protocol === 'https:' || hostname === 'localhost';
}

/** The account for which a ceremony is carried out, told to better-auth's hooks along the request. */
const ACCOUNT_HEADER = 'x-parley-account';

async function createAuth(db: Database, origin: string) {
  // Loaded at the first use: it takes longer than all the rest of a start.
  const [{ betterAuth }, { passkey }] = await Promise.all([import('better-auth'), import('@better-auth/passkey')]);
  const key = await db.selectFrom('people.keys').select('value').where('name', '=', 'ceremonies').executeTakeFirstOrThrow();
  const stamps = { createdAt: 'created_at', updatedAt: 'updated_at' };
  return betterAuth({
    appName: 'Parley',
    baseURL: origin,
    secret: key.value,
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: { db, type: 'postgres', schemaName: 'people' },
    // Its tables are made by our migration, without those for sign-in by other providers: it would refuse to start for want of them.
    advanced: { database: { generateId: () => newId(), validateSchema: false }, ipAddress: { disableIpTracking: true } },
    user: { modelName: 'accounts', fields: { emailVerified: 'email_verified', ...stamps } },
    session: {
      modelName: 'sessions',
      fields: { userId: 'account', expiresAt: 'expires_at', ipAddress: 'ip_address', userAgent: 'user_agent', ...stamps },
    },
    verification: { modelName: 'ceremonies', fields: { expiresAt: 'expires_at', ...stamps } },
    plugins: [
      passkey({
        rpID: new URL(origin).hostname,
        rpName: 'Parley',
        origin,
        // A passkey is the only thing asked for at sign-in, so it must know its bearer (PIN, finger, face) and be findable without a name.
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        registration: {
          requireSession: false,
          async resolveUser({ ctx }) {
            const account = ctx.headers?.get(ACCOUNT_HEADER);
            const holder = account && (await db.selectFrom('people.accounts').select(['id', 'name', 'email']).where('id', '=', account).executeTakeFirst());
            if (!holder) throw new Error('A ceremony without an account.');
            return { id: holder.id, name: holder.email ?? holder.id, displayName: holder.name ?? holder.email ?? holder.id };
          },
          async afterVerification({ ctx, verification, user }) {
            if (ctx.headers?.get(ACCOUNT_HEADER) !== user.id) throw new Error('Begun by one person and finished by another.');
            if (!verification.registrationInfo?.userVerified) throw new Error('The device did not check who holds it.');
          },
        },
        authentication: {
          async afterVerification({ verification }) {
            if (!verification.authenticationInfo.userVerified) throw new Error('The device did not check who holds it.');
          },
        },
        schema: {
          passkey: {
            modelName: 'passkeys',
            fields: {
              publicKey: 'public_key', userId: 'account', credentialID: 'credential_id', deviceType: 'device_type',
              backedUp: 'backed_up', createdAt: 'created_at',
            },
          },
        },
      }),
    ],
  });
}

export function openPasskeys(db: Database, origin: string): Passkeys {
  let opening: ReturnType<typeof createAuth> | undefined;
  const opened = () => (opening ??= createAuth(db, origin));

  /** Our session cookie means nothing to better-auth, and the account comes from us alone. */
  function headersOf(request: Request, account?: string): Headers {
    const headers = new Headers();
    for (const name of ['cookie', 'user-agent', 'origin']) {
      const value = request.headers.get(name);
      if (value) headers.set(name, value);
    }
    if (account) headers.set(ACCOUNT_HEADER, account);
    return headers;
  }

  async function read(answering: Promise<Response>): Promise<CeremonyAnswer> {
    const response = await answering;
    if (!response.ok) throw refuse('passkey-refused');
    // Only the ceremony's cookie: the session's is ours.
    const cookies = response.headers.getSetCookie().filter((cookie) => cookie.includes('better-auth-passkey='));
    return { body: await response.json(), cookies };
  }

  return {
    async registrationOptions(account, request) {
      const { api } = await opened();
      return read(api.generatePasskeyRegistrationOptions({ headers: headersOf(request, account), asResponse: true }));
    },
    async register(account, response, name, request, keep) {
      const { api } = await opened();
      const answer = await read(
        api.verifyPasskeyRegistration({ body: { response: response as never, ...(name && { name }) }, headers: headersOf(request, account), asResponse: true }),
      );
      const { id } = answer.body as { id: string };
      try {
        await keep(id);
      } catch (error) {
        // What is not on the record must not sign anybody in.
        await db.deleteFrom('people.passkeys').where('id', '=', id).execute();
        throw error;
      }
      return answer;
    },
    async signInOptions(request) {
      const { api } = await opened();
      return read(api.generatePasskeyAuthenticationOptions({ headers: headersOf(request), asResponse: true }));
    },
    async signIn(response, request, now) {
      const { api } = await opened();
      const answer = await read(
        api.verifyPasskeyAuthentication({ body: { response: response as never }, headers: headersOf(request), asResponse: true }),
      );
      const { session } = answer.body as { session: { id: string; userId: string } };
      const begun = await takeOverSession(db, session.id, now);
      return { ...answer, ...begun, account: session.userId };
    },
  };
}
