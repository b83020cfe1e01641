import { useSetting } from './setting.ts';

/** Asks for the stylesheet of one slice, `src/<slice>/styles.css`, on the page it is rendered on. */
export function Styles({ of }: { readonly of: string }) {
  useSetting().need?.style(of);
  return null;
}
