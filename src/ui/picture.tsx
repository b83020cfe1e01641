import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { VNode } from 'preact';

/**
 * A picture with its caption and the ways to take it along. A picture that would be too small to read on a
 * phone (`scrolls`) keeps its size, and its own region scrolls sideways.
 */
export const Picture = ({ children, caption, takeAlong, scrolls, label }: {
  readonly children: ComponentChildren;
  readonly caption?: ComponentChildren;
  /** Links to the same picture and its figures as files. */
  readonly takeAlong?: readonly { readonly label: string; readonly href: string }[];
  readonly scrolls?: boolean;
  /** What the scrolling region is called; required with `scrolls`. */
  readonly label?: string;
}) => (
  <figure class="picture wide">
    {scrolls ? <div class="picture-region" role="region" aria-label={label} tabIndex={0}>{children}</div> : children}
    {(caption || takeAlong) && (
      <figcaption>
        {caption && <span>{caption}</span>}
        {takeAlong && (
          <span class="take-along">
            {takeAlong.map(({ label: words, href }) => <a href={href} key={href}>{words}</a>)}
          </span>
        )}
      </figcaption>
    )}
  </figure>
);

/** The design system's colours for a picture that leaves the page: a file has no stylesheet of ours around it. */
const FILE_STYLE = `
svg{--paper:#fcfbf8;--paper-deep:#f4f2ec;--ink:#1b1d1f;--ink-soft:#565b60;--hairline:#d9d6ce;--edge:#85888b;--accent:#0b5a6e;--land:#e6e3da;font-family:'Source Sans 3',system-ui,sans-serif}
@media (prefers-color-scheme:dark){svg{--paper:#15181a;--paper-deep:#1d2123;--ink:#e9e7e2;--ink-soft:#a9adaf;--hairline:#373b3e;--edge:#7d8386;--accent:#82c7d8;--land:#2b2f32}}
`;

/** A picture as a file of its own. `css` is the part of the stylesheet that draws it. */
export function pictureFile(picture: VNode, css: string): string {
  const svg = renderToString(picture);
  return svg.replace(/^<svg/, '<svg xmlns="http://www.w3.org/2000/svg"').replace(/^(<svg[^>]*>)/, `$1<style>${FILE_STYLE}${css}</style>`);
}
