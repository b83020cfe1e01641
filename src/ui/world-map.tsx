import { world } from './world.ts';

/** What the map shows of a State: its class, 0 (nothing) to 5 (most), and what is read out. */
export interface MapValue {
  readonly level: 0 | 1 | 2 | 3 | 4 | 5;
  readonly title?: string;
  readonly href?: string;
}

/** The classes of `WorldMap`, for a file of its own. */
export const WORLD_CSS = `
.world path,.world circle{fill:var(--land);stroke:var(--paper);stroke-width:.6}.world circle{stroke:var(--ink-soft);stroke-width:.8}
.world .v1{fill:var(--accent);fill-opacity:.24}.world .v2{fill:var(--accent);fill-opacity:.44}.world .v3{fill:var(--accent);fill-opacity:.64}
.world .v4{fill:var(--accent);fill-opacity:.82}.world .v5{fill:var(--accent)}`;

/**
 * The States of the world, each in one of six steps of one colour. Its table must stand beside it: the map alone
 * says nothing exact. With `plain`, without titles and links, for a small picture.
 */
export function WorldMap({ values, label, plain }: {
  /** By M49 code. */
  readonly values: ReadonlyMap<string, MapValue>;
  readonly label: string;
  readonly plain?: boolean;
}) {
  const { width, height, shapes, dots } = world();
  const name = (m49: string | undefined) => {
    const title = plain || m49 === undefined ? undefined : values.get(m49)?.title;
    return title && <title>{title}</title>;
  };
  const look = (m49: string | undefined): string | undefined => {
    const level = m49 === undefined ? 0 : (values.get(m49)?.level ?? 0);
    return level === 0 ? undefined : `v${level}`;
  };
  return (
    <svg class="world" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {shapes.map(({ m49, path }, index) => (
        <path d={path} class={look(m49)} key={index}>{name(m49)}</path>
      ))}
      {dots.map(({ m49, x, y }) => (
        <circle cx={x} cy={y} r={4} class={look(m49)} key={m49}>{name(m49)}</circle>
      ))}
    </svg>
  );
}

/** Puts counts into at most five steps: one for each count where there are few, else steps of one width. */
export function levelsOf(counts: readonly number[]): { level: (count: number) => 0 | 1 | 2 | 3 | 4 | 5; steps: readonly { readonly level: 1 | 2 | 3 | 4 | 5; readonly from: number; readonly to: number }[] } {
  const different = [...new Set(counts.filter((count) => count > 0))].sort((a, b) => a - b);
  const [least, most] = [different[0], different.at(-1)];
  if (least === undefined || most === undefined) return { level: () => 0, steps: [] };
  type Level = 1 | 2 | 3 | 4 | 5;
  if (different.length <= 5) {
    const spread = different.map((count, index) => ({ count, level: Math.round(5 - (different.length - 1 - index) * (5 / different.length)) as Level }));
    const byCount = new Map(spread.map(({ count, level }) => [count, level]));
    return { level: (count) => byCount.get(count) ?? 0, steps: spread.map(({ count, level }) => ({ level, from: count, to: count })) };
  }
  const size = (most - least + 1) / 5;
  const level = (count: number): 0 | Level => (count < least ? 0 : (Math.min(5, 1 + Math.floor((count - least) / size)) as Level));
  const steps = ([1, 2, 3, 4, 5] as const).map((one) => ({ level: one, from: Math.ceil(least + (one - 1) * size), to: Math.ceil(least + one * size) - 1 }));
  return { level, steps: steps.filter(({ from, to }) => to >= from) };
}
