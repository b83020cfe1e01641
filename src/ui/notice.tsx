import type { ComponentChildren } from 'preact';

/**
 * Something the reader should know about this page. `note`: for information. `done`: it was carried out.
 * `attention`: it concerns her now. The title says which in words; the tone only draws the line beside it.
 */
export const Notice = ({ tone = 'note', title, children, role }: {
  readonly tone?: 'note' | 'done' | 'attention';
  readonly title?: string;
  readonly children?: ComponentChildren;
  /** `status` where it appears while the page is open. */
  readonly role?: 'status' | 'alert';
}) => (
  <div class="notice" data-tone={tone} role={role}>
    {title && <p class="notice-title">{title}</p>}
    {typeof children === 'string' ? <p>{children}</p> : children}
  </div>
);

/** The one sentence that says by which rule something is ordered, refused or counted. */
export const Rule = ({ children }: { readonly children: ComponentChildren }) => <p class="rule">{children}</p>;
