import type { ComponentChildren } from 'preact';

interface ButtonProps {
  readonly children: ComponentChildren;
  /** `primary`: the one thing to do here. `quiet`: possible, not urged. `danger`: cannot simply be undone. */
  readonly tone?: 'primary' | 'quiet' | 'danger';
  readonly type?: 'submit' | 'button';
  /** Sent with the form when this button was the one pressed. */
  readonly name?: string;
  readonly value?: string;
  readonly disabled?: boolean;
  readonly onClick?: (event: MouseEvent) => void;
  /** What is read out where the visible words alone do not say it: must begin with them. */
  readonly label?: string;
}

export const Button = ({ children, tone = 'primary', type = 'submit', label, ...rest }: ButtonProps) => (
  <button class="button" data-tone={tone} type={type} aria-label={label} {...rest}>
    {children}
  </button>
);

/** A link that looks as a button does: it leads to where something is done. */
export const ButtonLink = ({ href, children, tone = 'quiet' }: { readonly href: string; readonly children: ComponentChildren; readonly tone?: 'primary' | 'quiet' }) => (
  <a class="button" data-tone={tone} href={href}>
    {children}
  </a>
);
