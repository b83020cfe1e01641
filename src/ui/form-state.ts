import { createContext } from 'preact';
import type { Problem } from './setting.ts';
import type { Typed } from '#platform/forms.ts';

/** What a field knows of the form it stands in. */
export interface FormState {
  /** The beginning of every element id of the form. */
  readonly prefix: string;
  /** What was typed before the refusal; undefined on a fresh form. */
  readonly typed: Typed | undefined;
  readonly problem: Problem | undefined;
}

export const FormContext = createContext<FormState | undefined>(undefined);

const asId = (text: string): string => text.replaceAll(/[^\w-]+/g, '-');

export const formPrefix = (command: string, formKey: string | undefined): string => asId(formKey === undefined ? command : `${command}-${formKey}`);

export const fieldId = (prefix: string, name: string): string => `${prefix}-${asId(name)}`;

/** What is wrong with a field, or with a part of it (`languages.0` belongs to `languages`). */
export const reasonsFor = (problem: Problem | undefined, name: string): readonly string[] =>
  [...new Set((problem?.fields ?? []).filter(({ path }) => path === name || path.startsWith(`${name}.`)).map(({ reason }) => reason))];
