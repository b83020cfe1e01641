import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

const project = dirname(import.meta.dirname);
const programs = join(project, 'node_modules', '.bin');
const folders = ['src', 'db', 'scenarios', 'journeys', 'bench', 'bin'].filter((folder) => existsSync(join(project, folder)));

/** Resolves to the exit code, or the name of the signal that ended it. */
function run(program, parameters) {
  return new Promise((resolve) => {
    const env = { ...process.env, PATH: `${programs}${delimiter}${process.env.PATH}` };
    const child = spawn(join(programs, program), parameters, { cwd: project, env, stdio: ['ignore', 'inherit', 'inherit'] });
    const pass = (signal) => child.kill(signal);
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, pass);
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code, signal) => {
      for (const one of ['SIGINT', 'SIGTERM']) process.off(one, pass);
      resolve(code ?? signal);
    });
  });
}

const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];
const count = (what, outcome) => {
  total[outcome] += 1;
  if (outcome === 'failed') failures.push(what);
};

for (const [what, program, parameters] of [['types', 'tsc', ['--noEmit']], ['lint', 'oxlint', ['--deny-warnings', ...folders]]]) {
  console.log(`== ${what}`);
  count(what, (await run(program, parameters)) === 0 ? 'passed' : 'failed');
}

console.log('== tests');
const folder = mkdtempSync(join(tmpdir(), 'parley-tests-'));
try {
  const report = join(folder, 'report.json');
  const ended = await run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)]);
  countTests(report, ended);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function countTests(report, ended) {
  const before = { ...total };
  const files = readReport(report);
  for (const { name, status, assertionResults, message } of files) {
    for (const test of assertionResults) {
      const outcome = test.status === 'passed' || test.status === 'failed' ? test.status : 'skipped';
      count(`${name}: ${test.fullName}`, outcome);
    }
    // A file that could not be read, or whose set-up failed, has no failed test to show for it.
    const shown = assertionResults.some((test) => test.status === 'failed');
    if (status === 'failed' && !shown) count(`${name}: ${message.split('\n')[0]}`, 'failed');
  }
  if (ended !== 0 && total.failed === before.failed) count(`vitest ended with ${ended}`, 'failed');
  if (total.passed + total.failed === before.passed + before.failed) count('no test ran', 'failed');
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).testResults;
  } catch {
    return [];
  }
}

console.log('');
for (const failure of failures) console.log(`failed: ${failure}`);
console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed > 0 ? 1 : 0;
