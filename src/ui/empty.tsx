import type { ComponentChildren } from 'preact';

/** Where a list would stand and nothing is in it: says what would be here, and what one can do if one can. */
export const Empty = ({ children, action }: { readonly children: ComponentChildren; readonly action?: ComponentChildren }) => (
  <div class="empty">
    <p>{children}</p>
    {action && <p>{action}</p>}
  </div>
);
