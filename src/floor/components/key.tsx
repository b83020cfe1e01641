/** The single key that presses a button, beside its words. */
export const Key = ({ children, on }: { readonly children: string; readonly on: boolean }) => (on ? <kbd aria-hidden="true">{children}</kbd> : null);
