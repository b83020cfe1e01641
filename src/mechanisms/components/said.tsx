import { type Localized, versionFor } from '#platform/languages.ts';
import { LocalizedText } from '#ui/localized.tsx';
import { Notice } from '#ui/notice.tsx';
import { useLanguage } from '#ui/setting.ts';
import type { ComponentProps } from 'preact';
import { sayIn } from '../saying.ts';

/**
 * A short field of a profile. It says where it is in another language or unofficial; that it awaits a reviewer is
 * said once for the page, by `MachineNotice`, and not after each of a hundred titles.
 */
export function Said(props: Omit<ComponentProps<typeof LocalizedText>, 'mark'>) {
  const version = versionFor(props.field, useLanguage());
  return <LocalizedText {...props} mark={version === undefined || version.fallback || version.status === 'unofficial'} />;
}

/** Whether anything in a record awaits a reviewer in the reader's language. */
export function hasMachineText(value: unknown, language: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const own = (value as Record<string, unknown>)[language];
  if (typeof own === 'object' && own !== null && (own as { status?: unknown }).status === 'machine') return true;
  return Object.values(value).some((inner) => hasMachineText(inner, language));
}

export function MachineNotice({ of }: { readonly of: unknown }) {
  const language = useLanguage();
  if (!hasMachineText(of as Localized, language)) return null;
  return <Notice>{sayIn(language)('machineNotice')}</Notice>;
}
