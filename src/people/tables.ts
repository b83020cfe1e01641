import type { Generated, GeneratedAlways } from 'kysely';
import type { Language } from '#platform/languages.ts';
import type { Role } from './roles.ts';

export interface AccountsTable {
  id: string;
  /** Lower case. Null once erased. */
  email: string | null;
  email_verified: Generated<boolean>;
  name: string | null;
  /** Never set: better-auth reads it. */
  image: Generated<string | null>;
  language: Language;
  created_at: Date;
  updated_at: Date;
  erased_at: Generated<Date | null>;
}

export interface SessionsTable {
  id: string;
  account: string;
  /** SHA-256 (hex) of the secret in the cookie. */
  token: string;
  user_agent: string | null;
  /** Never set: better-auth writes an empty text. */
  ip_address: string | null;
  created_at: Date;
  /** Last used: the beginning of the day (UTC). */
  updated_at: Date;
  expires_at: Date;
}

export interface LinksTable {
  id: string;
  purpose: 'sign-in' | 'invitation' | 'scenario' | 'first-administrator';
  account: string | null;
  /** SHA-256 (hex) of the secret in the address. */
  token: string;
  /** Where to go after signing in: a path on this site. */
  next: string | null;
  created_at: Date;
  /** Null: until used. */
  expires_at: Date | null;
  used_at: Date | null;
}

export interface PasskeysTable {
  id: string;
  account: string;
  name: string | null;
  credential_id: string;
  public_key: string;
  counter: number;
  device_type: string;
  backed_up: boolean;
  transports: string | null;
  aaguid: string | null;
  created_at: Date | null;
}

export interface TokensTable {
  id: string;
  account: string;
  name: string;
  /** SHA-256 (hex) of the token. */
  token: string;
  created_at: Date;
  expires_at: Date;
  /** Last used: the beginning of the day (UTC). */
  used_at: Date | null;
  revoked_at: Date | null;
}

/** A role held: open while `ended_at` is null. */
export interface GrantsTable {
  id: string;
  account: string;
  role: Role;
  scope: string;
  party: string | null;
  may_speak: GeneratedAlways<boolean>;
  granted_at: Date;
  /** Who, as the journal names an actor. */
  granted_by: string;
  ended_at: Date | null;
  ended_by: string | null;
}

export interface MailsTable {
  id: string;
  account: string | null;
  language: Language;
  address: string;
  subject: string;
  /** Null once sent: a body may hold a link that signs in. */
  body: string | null;
  created_at: Date;
  sent_at: Date | null;
}

declare module '#platform/database.ts' {
  interface Tables {
    'people.accounts': AccountsTable;
    'people.sessions': SessionsTable;
    'people.links': LinksTable;
    'people.passkeys': PasskeysTable;
    'people.ceremonies': {
      id: string;
      identifier: string;
      value: string;
      expires_at: Date;
      created_at: Date;
      updated_at: Date;
    };
    'people.keys': { name: string; value: string };
    'people.tokens': TokensTable;
    /** What lies within what: a meeting in its session, a session in its mechanism. */
    'people.scopes': { scope: string; within: string | null };
    'people.grants': GrantsTable;
    'people.attempts': { key: string; began_at: Date; count: number };
    'people.mails': MailsTable;
  }
}
