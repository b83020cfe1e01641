import type { ComponentChildren } from 'preact';
import type { Language } from '#platform/languages.ts';
import { speaker } from '#platform/words.ts';
import { Table } from '#ui/table.tsx';
import { Time } from '#ui/time.tsx';
import { type Role, sayRole } from '../roles.ts';
import { meWords } from '../words.ts';

export interface RoleHeld {
  readonly role: Role;
  readonly scope: string;
  readonly party: string | null;
  readonly since: string;
}

/** The name of a place: its address, which is what one types to give a role there. */
export const Scope = ({ scope, language }: { readonly scope: string; readonly language: Language }) =>
  scope === '*' ? <>{speaker(meWords, language)('everywhere')}</> : <code dir="ltr">{scope}</code>;

/** The roles somebody holds now; `act` is what can be done about one. */
export function RolesHeld({ roles, caption, language, act }: {
  readonly roles: readonly RoleHeld[];
  readonly caption: string;
  readonly language: Language;
  readonly act?: (role: RoleHeld) => ComponentChildren;
}) {
  const say = speaker(meWords, language);
  return (
    <Table
      caption={caption}
      captionHidden
      rows={roles}
      rowKey={({ role, scope, party }) => `${role} ${scope} ${party}`}
      columns={[
        { key: 'role', head: say('role'), names: true, cell: ({ role }) => sayRole(role, language) },
        { key: 'where', head: say('where'), cell: ({ scope }) => <Scope scope={scope} language={language} /> },
        { key: 'for', head: say('forParty'), cell: ({ party }) => (party ? <code dir="ltr">{party}</code> : '—') },
        { key: 'since', head: say('since'), tight: true, cell: ({ since }) => <Time at={since} own={false} /> },
        ...(act ? [{ key: 'act', head: say('act'), cell: act }] : []),
      ]}
    />
  );
}
