import type { ComponentChildren } from 'preact';
import type { Choice, FormOf } from '#platform/offered.ts';

interface ButtonParts {
  readonly children: ComponentChildren;
  /** `primary`: the one thing to do here. `quiet`: possible, not urged. `danger`: cannot simply be undone. */
  readonly tone?: 'primary' | 'quiet' | 'danger';
  readonly type?: 'submit' | 'button';
  readonly disabled?: boolean;
  readonly onClick?: (event: MouseEvent) => void;
  /** What is read out where the visible words alone do not say it: must begin with them. */
  readonly label?: string;
}

/** A field that is sent with the form when this button was the one pressed; the button says of which command, as a `Field` does. */
type Sent<Of> = { readonly name?: undefined; readonly value?: undefined } | Choice<Of>;

export const Button = <Of extends FormOf = never>({ children, tone = 'primary', type = 'submit', label, ...rest }: ButtonParts & Sent<Of>) => (
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
