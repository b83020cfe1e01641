import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

/** Lines of a file, lines of a function, characters of a path in the middle of all paths. */
const guides = { file: 250, function: 50, path: 40 };
const project = dirname(import.meta.dirname);
const programs = join(project, 'node_modules', '.bin');
const folders = ['src', 'db', 'scenarios', 'journeys', 'bench', 'bin'].filter((folder) => existsSync(join(project, folder)));

const run = (program, parameters, stdio = 'inherit') =>
  spawnSync(join(programs, program), parameters, { cwd: project, stdio, encoding: 'utf8', maxBuffer: 2 ** 28 });

function sourceFiles() {
  return folders
    .flatMap((folder) => readdirSync(join(project, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs|css)$/.test(entry.name))
    .map((entry) => relative(project, join(entry.parentPath, entry.name)))
    .sort();
}

function longFiles(files) {
  return files
    .map((file) => ({ file, lines: readFileSync(join(project, file), 'utf8').split('\n').length - 1 }))
    .filter(({ lines }) => lines > guides.file)
    .map(({ file, lines }) => `${file}: ${lines} lines`);
}

function longFunctions() {
  const folder = mkdtempSync(join(tmpdir(), 'parley-check-'));
  try {
    const rules = join(folder, 'rules.json');
    const rule = ['warn', { max: guides.function, skipBlankLines: true, skipComments: true }];
    writeFileSync(rules, JSON.stringify({ categories: { correctness: 'off' }, rules: { 'eslint/max-lines-per-function': rule } }));
    const { diagnostics } = JSON.parse(run('oxlint', ['--config', rules, '--format', 'json', ...folders], 'pipe').stdout);
    return diagnostics
      .filter(({ filename }) => !/\.test\.tsx?$/.test(filename))
      .map(({ filename, message, labels }) => `${filename}:${labels[0].span.line}: ${message.split('.')[0]}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(title, lines) {
  console.log(`== ${title}: ${lines.length === 0 ? 'none' : lines.length}`);
  for (const line of lines) console.log(`   ${line}`);
}

console.log('== types');
const types = run('tsc', ['--noEmit']).status;
console.log('== lint');
const lint = run('oxlint', ['--deny-warnings', ...folders]).status;

const files = sourceFiles();
report(`files of more than ${guides.file} lines`, longFiles(files));
report(`functions of more than ${guides.function} lines`, longFunctions());
const lengths = files.map((file) => file.length).sort((a, b) => a - b);
console.log(`== paths: ${files.length} files, half of them ${lengths[lengths.length >> 1] ?? 0} characters or shorter (guide: ${guides.path})`);
process.exitCode = types === 0 && lint === 0 ? 0 : 1;
