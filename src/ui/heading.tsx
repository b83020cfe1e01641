import type { ComponentChildren } from 'preact';

/** The head of a page: what kind of thing it is, its name, one sentence, and how it stands. */
export const Heading = ({ kicker, title, lede, children }: {
  readonly kicker?: ComponentChildren;
  readonly title: ComponentChildren;
  readonly lede?: ComponentChildren;
  /** Marks and acts that concern the whole page. */
  readonly children?: ComponentChildren;
}) => (
  <div class="heading">
    {kicker && <p class="kicker">{kicker}</p>}
    <h1>{title}</h1>
    {lede && <p class="lede">{lede}</p>}
    {children && <div class="heading-end">{children}</div>}
  </div>
);

/** A part of a page under its own heading. `aside` stands at the heading's end: a count, a link to all of it. */
export const Section = ({ title, aside, level = 2, id, children }: {
  readonly title: ComponentChildren;
  readonly aside?: ComponentChildren;
  readonly level?: 2 | 3;
  readonly id?: string;
  readonly children: ComponentChildren;
}) => {
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <section class="section" id={id}>
      <div class="section-head">
        <Title>{title}</Title>
        {aside && <div class="aside">{aside}</div>}
      </div>
      {children}
    </section>
  );
};
