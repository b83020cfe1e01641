import type { CommandName, Preset } from '#platform/offered.ts';
import { Button } from '#ui/button.tsx';
import { CommandForm } from '#ui/form.tsx';
import { Key } from './key.tsx';

/** One act that needs nothing but a press: a form of its own, so that it works without JavaScript. */
export function Press<Name extends CommandName>({ command, input, words, name, tone = 'quiet', keyName, keysOn = false }: {
  readonly command: Name;
  /** All that the command needs. */
  readonly input: Preset<Name>;
  readonly words: string;
  /** What is read out, where it is more than the words on the button. */
  readonly name?: string;
  readonly tone?: 'primary' | 'quiet' | 'danger';
  readonly keyName?: string;
  readonly keysOn?: boolean;
}) {
  const formKey = Object.entries(input).filter(([key]) => key !== 'meeting' && key !== 'ending').map(([, value]) => String(value ?? '')).join('-');
  return (
    <CommandForm command={command} formKey={formKey} hidden={input} label={name ?? words}>
      <Button tone={tone}>
        <span>{words}</span>
        {keyName !== undefined && <> <Key on={keysOn}>{keyName}</Key></>}
      </Button>
    </CommandForm>
  );
}
