import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'oxc-transform';

/**
 * Lets Node run the pages from source: `node --import ./src/server/tsx-hook.ts src/server/main.ts`.
 * Node strips the types of `.ts` itself but does not read `.tsx`; here each such file is turned into
 * JavaScript as it is loaded, with its source map inline. Nothing is written to disk.
 */
registerHooks({
  load(url, context, nextLoad) {
    if (!url.startsWith('file:') || !url.endsWith('.tsx')) return nextLoad(url, context);
    const path = fileURLToPath(url);
    const made = transformSync(path, readFileSync(path, 'utf8'), {
      lang: 'tsx',
      sourcemap: true,
      jsx: { runtime: 'automatic', importSource: 'preact', development: false },
      typescript: { onlyRemoveTypeImports: true },
    });
    const [wrong] = made.errors;
    if (wrong) throw new SyntaxError(`${path}: ${wrong.codeframe ?? wrong.message}`);
    const map = made.map ? Buffer.from(JSON.stringify(made.map)).toString('base64') : '';
    return {
      format: 'module',
      shortCircuit: true,
      source: `${made.code}\n//# sourceMappingURL=data:application/json;base64,${map}\n`,
    };
  },
});
