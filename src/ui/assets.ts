import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FontScript } from './setting.ts';

/** Addresses of the built files. Each name holds a hash of its content, so a file may be kept for ever. */
export interface Assets {
  /** The design system's stylesheet. */
  readonly style: string;
  /** Stylesheets of single slices (`src/<slice>/styles.css`), by slice. */
  readonly styles: Readonly<Record<string, string>>;
  readonly fonts: Readonly<Record<FontScript, string>>;
  /** Font files worth fetching before the stylesheet asks for them, by script. */
  readonly fontFiles: Readonly<Record<FontScript, readonly string[]>>;
  readonly script: string;
  /** Modules that the script will ask for at once. */
  readonly preload: readonly string[];
}

interface ManifestChunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly assets?: readonly string[];
}
type Manifest = Readonly<Record<string, ManifestChunk>>;

const SLICE_STYLE = /^src\/([\w-]+)\/styles\.css$/;
const FIRST_LATIN = /\/source-(sans-3|serif-4)-latin-wght-normal-[\w-]+\.woff2$/;

/**
 * Reads what `vite build` wrote into `buildFolder`. The files themselves are served under `/assets/`.
 * @throws Error when the folder has not been built or lacks a part.
 */
export function loadAssets(buildFolder: string): Assets {
  const path = join(buildFolder, '.vite', 'manifest.json');
  if (!existsSync(path)) throw new Error(`The screens are not built: ${path} is missing. Run "npm run build".`);
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  const chunk = (entry: string): ManifestChunk => {
    const found = manifest[entry];
    if (!found) throw new Error(`The build lacks "${entry}". Run "npm run build".`);
    return found;
  };
  const href = (entry: string): string => `/${chunk(entry).file}`;
  const styleOf = (name: string): string => `src/ui/styles/${name}.css`;
  const latin = (chunk(styleOf('fonts-latin')).assets ?? []).filter((file) => FIRST_LATIN.test(`/${file}`)).map((file) => `/${file}`);
  return {
    style: href(styleOf('index')),
    styles: Object.fromEntries(
      Object.entries(manifest).flatMap(([entry, { file }]) => {
        const slice = SLICE_STYLE.exec(entry)?.[1];
        return slice ? [[slice, `/${file}`]] : [];
      }),
    ),
    fonts: { latin: href(styleOf('fonts-latin')), arabic: href(styleOf('fonts-arabic')), chinese: href(styleOf('fonts-chinese')) },
    // Arabic and Chinese files are large: the text is shown first, and the stylesheet fetches what it needs.
    fontFiles: { latin, arabic: [], chinese: [] },
    script: href('src/browser.ts'),
    preload: importsOf(manifest, 'src/browser.ts').map((entry) => href(entry)),
  };
}

function importsOf(manifest: Manifest, entry: string, seen = new Set<string>()): string[] {
  for (const imported of manifest[entry]?.imports ?? []) {
    if (seen.has(imported)) continue;
    seen.add(imported);
    importsOf(manifest, imported, seen);
  }
  return [...seen];
}
