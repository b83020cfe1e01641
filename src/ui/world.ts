import { readFileSync } from 'node:fs';
import { geoEqualEarth, geoPath, type GeoPermissibleObjects } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** A shape of the world map: one path, and the area code (M49) of the State it is drawn for, where there is one. */
export interface Shape {
  readonly m49: string | undefined;
  readonly path: string;
}

export interface World {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** Where the States that are too small for a shape have their dot. */
  readonly dots: readonly { readonly m49: string; readonly x: number; readonly y: number }[];
}

const WIDTH = 960;

/** Middle of the States that the 1:110m map has no shape for: M49, degrees east, degrees north. */
const SMALL_STATES: readonly (readonly [string, number, number])[] = [
  ['020', 1.6, 42.5], ['028', -61.8, 17.3], ['048', 50.5, 26], ['052', -59.6, 13.2], ['132', -24, 16], ['174', 43.7, -11.9],
  ['212', -61.4, 15.4], ['296', 173, 1.4], ['308', -61.7, 12.1], ['336', 12.4, 41.9], ['438', 9.5, 47.1], ['462', 73.5, 3.7],
  ['470', 14.4, 35.9], ['480', 57.6, -20.3], ['492', 7.4, 43.8], ['520', 166.9, -0.5], ['583', 153.3, 7.5], ['584', 170.3, 7],
  ['585', 134.4, 7.3], ['659', -62.7, 17.3], ['662', -61, 13.9], ['670', -61.2, 13.2], ['674', 12.5, 43.9], ['678', 6.7, 0.4],
  ['690', 55.5, -4.7], ['702', 103.8, 1.4], ['776', -174.8, -20.4], ['798', 179.2, -8.5], ['882', -172.2, -13.8],
];

/**
 * Shapes that are drawn with a State, as in the statistical usage of the United Nations; the last two have no
 * code in the source and are known by their name. Everything else without a State stays without fill.
 */
const DRAWN_WITH: Readonly<Record<string, string>> = { '158': '156', '260': '250', '304': '208', '540': '250', '630': '840', 'N. Cyprus': '196', Somaliland: '706' };
const ANTARCTICA = '010';

/** Whole units, steps from point to point, and no point twice: a third of the usual length. */
function shorten(path: string): string {
  return path.split('M').filter(Boolean).map((ring) => {
    const points = ring.replace('Z', '').split('L').map((point) => point.split(',').map((value) => Math.round(Number(value))) as [number, number]);
    let [x, y] = points[0]!;
    let steps = '';
    for (const [nextX, nextY] of points.slice(1)) {
      const [dx, dy] = [nextX - x, nextY - y];
      if (dx === 0 && dy === 0) continue;
      steps += `${steps && dx >= 0 ? ' ' : ''}${dx}${dy >= 0 ? ' ' : ''}${dy}`;
      [x, y] = [nextX, nextY];
    }
    return steps === '' ? '' : `M${points[0]![0]} ${points[0]![1]}l${steps}z`;
  }).join('');
}

let drawn: World | undefined;

/** The world in the Equal Earth projection, States as shapes and dots; drawn at the first question. */
export function world(): World {
  if (drawn) return drawn;
  const file = new URL(import.meta.resolve('world-atlas/countries-110m.json'));
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ countries: GeometryCollection<{ name: string }> }>;
  const countries = feature(topology, topology.objects.countries).features.filter(({ id }) => id !== ANTARCTICA);
  const projection = geoEqualEarth().fitWidth(WIDTH, { type: 'FeatureCollection', features: countries } as GeoPermissibleObjects);
  const draw = geoPath(projection).digits(1);
  const [, [, bottom]] = draw.bounds({ type: 'FeatureCollection', features: countries } as GeoPermissibleObjects);
  drawn = {
    width: WIDTH,
    height: Math.ceil(bottom),
    shapes: countries.map((country) => {
      const own = country.id === undefined ? undefined : String(country.id);
      return { m49: DRAWN_WITH[own ?? country.properties.name] ?? own, path: shorten(draw(country) ?? '') };
    }),
    dots: SMALL_STATES.flatMap(([m49, east, north]) => {
      const at = projection([east, north]);
      return at ? [{ m49, x: Math.round(at[0]), y: Math.round(at[1]) }] : [];
    }),
  };
  return drawn;
}
