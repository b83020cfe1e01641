import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';

const CHINESE = ['noto-sans-sc', 'noto-serif-sc'];

/**
 * The Chinese families come in a hundred files each, cut at the same characters. Written family after family
 * their stylesheet is 63 kB compressed; with the two faces of each cut side by side the second costs next to nothing.
 */
const pairChineseFaces: Plugin = {
  name: 'pair-chinese-faces',
  enforce: 'pre',
  load(id) {
    if (!id.endsWith('/styles/fonts-chinese.css')) return null;
    const [first = [], ...others] = CHINESE.map((family) => {
      const css = readFileSync(new URL(`./node_modules/@fontsource-variable/${family}/wght.css`, import.meta.url), 'utf8');
      return css.replaceAll('./files/', `@fontsource-variable/${family}/files/`).match(/@font-face \{[^}]*\}/g) ?? [];
    });
    return first.flatMap((face, index) => [face, ...others.map((faces) => faces[index] ?? '')]).join('\n');
  },
};

/** Compressed once here, as small as can be: the server sends what lies beside a file to whoever accepts it. */
const compressBeside: Plugin = {
  name: 'compress-beside',
  writeBundle({ dir = '' }, bundle) {
    for (const file of Object.keys(bundle).filter((name) => /\.(css|js)$/.test(name))) {
      const content = readFileSync(path.join(dir, file));
      writeFileSync(path.join(dir, `${file}.br`), brotliCompressSync(content));
      writeFileSync(path.join(dir, `${file}.gz`), gzipSync(content, { level: 9 }));
    }
  },
};

/** The browser's part only: the server runs from source. Each slice may bring one `styles.css` of its own. */
export default defineConfig({
  publicDir: false,
  plugins: [pairChineseFaces, compressBeside],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'build',
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    cssTarget: ['chrome105', 'safari15.4', 'firefox115'],
    modulePreload: { polyfill: false },
    // The content security policy allows files of this origin only, so nothing may become a data: address.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: [
        'src/browser.ts',
        'src/ui/styles/index.css',
        'src/ui/styles/fonts-latin.css',
        'src/ui/styles/fonts-arabic.css',
        'src/ui/styles/fonts-chinese.css',
        ...globSync('src/*/styles.css'),
      ],
    },
  },
});
