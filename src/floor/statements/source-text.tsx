import type { ComponentChildren } from 'preact';
import { directionOf, type Language } from '#platform/languages.ts';
import { fontScriptOf, useSetting } from '#ui/setting.ts';

/** Words of a statement, in the language they were said in: marked with it and its direction, and in its own font. */
export function SourceText({ language, as: Element, class: name, children }: {
  readonly language: Language;
  readonly as: 'p' | 'h2' | 'div' | 'span';
  readonly class?: string;
  readonly children: ComponentChildren;
}) {
  const { need } = useSetting();
  need?.font(fontScriptOf(language));
  return <Element class={name} lang={language} dir={directionOf(language)}>{children}</Element>;
}
