import type { Language } from '#platform/languages.ts';
import { speaker } from '#platform/words.ts';
import { Button } from '#ui/button.tsx';
import { Empty } from '#ui/empty.tsx';
import { Field } from '#ui/field.tsx';
import { CommandForm } from '#ui/form.tsx';
import { Section } from '#ui/heading.tsx';
import { Table } from '#ui/table.tsx';
import { Day } from '#ui/time.tsx';
import { createToken } from '../commands/create-token.ts';
import { revokeToken } from '../commands/revoke-token.ts';
import { meWords } from '../words.ts';

interface Token {
  readonly id: string;
  readonly name: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly usedOn: string | null;
}

/** The tokens of a person, and a new one on offer. */
export function Tokens({ tokens, offered, language }: { readonly tokens: readonly Token[]; readonly offered: string; readonly language: Language }) {
  const say = speaker(meWords, language);
  return (
    <Section title={say('tokens')} id="tokens">
      <p>{say('tokensLede')}</p>
      {tokens.length === 0 ? (
        <Empty>{say('noTokens')}</Empty>
      ) : (
        <Table
          caption={say('tokens')}
          captionHidden
          rows={tokens}
          rowKey={({ id }) => id}
          columns={[
            { key: 'name', head: say('tokenFor'), names: true, cell: ({ name }) => <bdi>{name}</bdi> },
            { key: 'expires', head: say('expires'), tight: true, cell: ({ expiresAt }) => <Day on={expiresAt.slice(0, 10)} look="short" /> },
            { key: 'used', head: say('used'), tight: true, cell: ({ usedOn }) => (usedOn ? <Day on={usedOn} look="short" /> : say('never')) },
            {
              key: 'act', head: say('act'),
              cell: ({ id, name }) => (
                <CommandForm command={revokeToken} formKey={id} hidden={{ token: id }} inline>
                  <Button tone="quiet" label={say('revokeNamed', { name })}>{say('revoke')}</Button>
                </CommandForm>
              ),
            },
          ]}
        />
      )}
      <Section title={say('newToken')} level={3}>
        <CommandForm command={createToken} submit={say('newToken')} tone="quiet" label={say('newToken')}>
          <Field<typeof createToken> name="token" type="hidden" label={say('newToken')} value={offered} />
          <div class="field">
            <label class="label" for="offered-token">
              {say('tokenCopy')}
            </label>
            {/* Without a name: it is shown to be copied, and the browser keeps nothing of it. */}
            <input id="offered-token" value={offered} readOnly dir="ltr" autocomplete="off" spellcheck={false} />
          </div>
          <Field<typeof createToken> name="name" label={say('tokenFor')} required maxLength={100} autocomplete="off" />
          <Field<typeof createToken> name="expiresInDays" type="number" label={say('days')} value={90} min={1} max={366} required />
        </CommandForm>
      </Section>
    </Section>
  );
}
