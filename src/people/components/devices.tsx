import type { Language } from '#platform/languages.ts';
import { type Say, speaker } from '#platform/words.ts';
import { Button } from '#ui/button.tsx';
import { CommandForm } from '#ui/form.tsx';
import { Section } from '#ui/heading.tsx';
import { Table } from '#ui/table.tsx';
import { Day, Time } from '#ui/time.tsx';
import { endOtherSessions } from '../commands/end-other-sessions.ts';
import { endSession } from '../commands/end-session.ts';
import type { Device } from '../device.ts';
import { meWords } from '../words.ts';

interface Session {
  readonly id: string;
  readonly device: Device;
  readonly begunAt: string;
  readonly usedOn: string;
}

const nameOf = ({ browser, system }: Device, say: Say<typeof meWords>): string => [browser, system].filter(Boolean).join(' · ') || say('unknownDevice');

/** Where a person is signed in, and how to end it. */
export function Devices({ sessions, own, language }: { readonly sessions: readonly Session[]; readonly own: string | undefined; readonly language: Language }) {
  const say = speaker(meWords, language);
  return (
    <Section title={say('devices')} id="devices">
      <Table
        caption={say('devices')}
        captionHidden
        rows={sessions}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'device', head: say('device'), names: true,
            cell: ({ id, device }) => (
              <>
                <bdi>{nameOf(device, say)}</bdi>
                {id === own && <> ({say('thisDevice')})</>}
              </>
            ),
          },
          { key: 'begun', head: say('begun'), tight: true, cell: ({ begunAt }) => <Time at={begunAt} own={false} /> },
          { key: 'used', head: say('used'), tight: true, cell: ({ usedOn }) => <Day on={usedOn} look="short" /> },
          {
            key: 'act', head: say('act'),
            cell: ({ id, device }) => (
              <CommandForm command={endSession} formKey={id} hidden={{ session: id }} inline>
                <Button tone="quiet" label={say('signOutOf', { device: nameOf(device, say) })}>{say('signOut')}</Button>
              </CommandForm>
            ),
          },
        ]}
      />
      {own !== undefined && sessions.length > 1 && (
        <CommandForm command={endOtherSessions} hidden={{ keep: own }} submit={say('signOutOthers')} tone="quiet" />
      )}
    </Section>
  );
}
