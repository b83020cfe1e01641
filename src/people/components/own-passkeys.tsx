import type { Language } from '#platform/languages.ts';
import { speaker } from '#platform/words.ts';
import { Button } from '#ui/button.tsx';
import { Empty } from '#ui/empty.tsx';
import { CommandForm } from '#ui/form.tsx';
import { Section } from '#ui/heading.tsx';
import { Island } from '#ui/island.tsx';
import { Table } from '#ui/table.tsx';
import { Time } from '#ui/time.tsx';
import { removePasskey } from '../commands/remove-passkey.ts';
import { meWords, passkeyWords } from '../words.ts';
import { PasskeyAdd } from './passkeys.tsx';

interface OwnPasskey {
  readonly id: string;
  readonly name: string | null;
  readonly addedAt: string | null;
}

/** The passkeys of a person, and how to add one where browsers allow it. */
export function OwnPasskeys({ passkeys, isPossible, bySession, language }: {
  readonly passkeys: readonly OwnPasskey[];
  readonly isPossible: boolean;
  readonly bySession: boolean;
  readonly language: Language;
}) {
  const say = speaker(meWords, language);
  const passkey = speaker(passkeyWords, language);
  const nameOf = ({ name }: OwnPasskey): string => name ?? say('passkeyUnnamed');
  return (
    <Section title={say('passkeys')} id="passkeys">
      <p>{say('passkeysLede')}</p>
      {passkeys.length > 0 ? (
        <Table
          caption={say('passkeys')}
          captionHidden
          rows={passkeys}
          rowKey={({ id }) => id}
          columns={[
            { key: 'name', head: say('name'), names: true, cell: (one) => <bdi>{nameOf(one)}</bdi> },
            { key: 'added', head: say('added'), tight: true, cell: ({ addedAt }) => (addedAt ? <Time at={addedAt} own={false} /> : '—') },
            {
              key: 'act', head: say('act'),
              cell: (one) => (
                <CommandForm command={removePasskey} formKey={one.id} hidden={{ passkey: one.id }} inline>
                  <Button tone="quiet" label={say('removeNamed', { name: nameOf(one) })}>{say('remove')}</Button>
                </CommandForm>
              ),
            },
          ]}
        />
      ) : (
        isPossible && <Empty>{say('noPasskeys')}</Empty>
      )}
      {!isPossible && <p class="hint">{say('passkeysNeedName')}</p>}
      {isPossible && bySession && (
        <Island
          name="people-passkey-add"
          component={PasskeyAdd}
          props={{
            said: { button: passkey('addPasskey'), waiting: passkey('waiting'), notDone: passkey('notDone') },
            label: passkey('passkeyName'), hint: passkey('passkeyNameHint'),
          }}
        />
      )}
    </Section>
  );
}
