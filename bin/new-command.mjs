// Begins a command: writes its file and its test, and says what is left to do. Plain JavaScript for Node 20.
// What it writes does not compile before somebody has said who may run the command and to which stream it belongs.
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = dirname(dirname(realpathSync(fileURLToPath(import.meta.url))));
const source = join(project, 'src');
const languages = ['en', 'fr', 'es', 'ru', 'ar', 'zh'];
const usage = 'Name one command, its slice first and then its verb: bin/new-command floor.adjourn-meeting';

class Misuse extends Error {}

const camel = (name) => name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
const sentence = (name) => `${name[0].toUpperCase()}${name.slice(1).replaceAll('-', ' ')}.`;

/** @throws Misuse where JavaScript has no such name for a constant: `delete`, `new`. */
function insistOnConstant(constant, verb) {
  try {
    // A module's code is strict, and knows await.
    new Function(`'use strict'; return async () => { const ${constant} = 0; };`);
  } catch {
    throw new Misuse(`"${verb}" is a word of JavaScript. Say what is acted upon too: ${verb}-meeting.`);
  }
}

function slices() {
  return readdirSync(source, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(source, entry.name, `${entry.name}.ts`)))
    .map((entry) => entry.name)
    .sort();
}

/** @throws Misuse that says what a name should look like. */
function readName(parameters) {
  const [full] = parameters;
  if (parameters.length !== 1 || full === '' || full === '--help') throw new Misuse(usage);
  const parts = /^([a-z]+)\.([a-z][a-z0-9]*(?:-[a-z0-9]+)*)$/.exec(full);
  if (!parts) throw new Misuse(`"${full}" is not the name of a command. ${usage}`);
  const [, slice, verb] = parts;
  if (!slices().includes(slice)) throw new Misuse(`There is no slice called "${slice}". There are: ${slices().join(', ')}.`);
  const constant = camel(verb);
  insistOnConstant(constant, verb);
  return { full, slice, verb, constant };
}

/** Every command and query of the slice, as the name it carries and the constant that holds it. */
function declared(slice) {
  return ['commands', 'queries']
    .map((folder) => join(source, slice, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/export const (\w+) = define(?:Command|Query)\(\{\s*name: '([^']+)'/g)].map(
        ([, constant, name]) => ({ constant, name, path: path.slice(project.length + 1) }),
      ),
    );
}

function insistOnNew({ full, slice, constant }, paths) {
  const taken = declared(slice).find((other) => other.name === full || other.constant === constant);
  if (taken) throw new Misuse(`${taken.path} is ${taken.name} already. Choose another verb.`);
  const standing = paths.find((path) => existsSync(join(project, path)));
  if (standing) throw new Misuse(`${standing} is there already. Choose another verb.`);
}

const commandText = ({ full, verb, constant }) => `import { z } from 'zod';
import { defineCommand } from '#platform/command.ts';

export const ${constant} = defineCommand({
  name: '${full}',
  summary: '${sentence(verb)}',
  input: z.strictObject({}),
  example: {},
  async run() {
    return { answer: {}, entries: [] };
  },
});
`;

const testText = ({ full, verb, constant }) => `import { describe, expect, it } from 'vitest';
import { ${constant} } from './${verb}.ts';

describe('${full}', () => {
  it('does what its summary says', () => {
    expect.fail(\`State what "\${${constant}.summary}" does, and what it refuses.\`);
  });
});
`;

const steps = ({ slice, verb, constant }, [command, test]) => `Written: ${command}
         ${test}

It does not compile yet. What is left to do:

1. ${command}: say who may run it (\`allow\`, from src/${slice}/rights.ts) and whose record it joins
   (\`stream\`, one that src/${slice}/${slice}.ts lists in \`streams\`; where a reaction records on another that comes
   before it there, name that in \`alsoHolds\`). Say its input, and an example of it that makes sense in the scenario.
2. src/${slice}/entries.ts: add the entry it leaves, in the past tense and in six languages, and name it in \`entries\`.

   export const … = defineEntry({
     kind: '${slice}.…',
     data: z.object({ … }),
     words: {
${languages.map((language) => `       ${language}: '…',`).join('\n')}
     },
   });

3. src/${slice}/refusals.ts: add each "no" it may answer, in six languages.
4. src/${slice}/${slice}.ts: add it to the contents page. That opens it at every door.

   import { ${constant} } from './commands/${verb}.ts';

5. ${test}: state what it does and what it refuses, then run bin/test ${test}
6. src/${slice}/README.md: say who may do it.

Where it keeps something new:

7. bin/new-migration NAME begins the migration. src/${slice}/tables.ts: the types of the rows.
8. What is shown of it: where the slice has a showing.ts, there; the queries that answer it; the pages and components; their
   words in six languages in words.ts. A live query must name the stream on which this command records.
9. A page offers the command by naming it in its \`commands\`. A page with \`keptUntil\` is drawn anew for strangers only when
   a stream with one of those beginnings has grown: the one on which this command records must be among them.
`;

function begin(parameters) {
  const name = readName(parameters);
  const folder = `src/${name.slice}/commands`;
  const paths = [`${folder}/${name.verb}.ts`, `${folder}/${name.verb}.test.ts`];
  insistOnNew(name, paths);
  mkdirSync(join(project, folder), { recursive: true });
  // Never over what somebody else wrote a moment ago.
  writeFileSync(join(project, paths[0]), commandText(name), { flag: 'wx' });
  writeFileSync(join(project, paths[1]), testText(name), { flag: 'wx' });
  process.stdout.write(steps(name, paths));
}

try {
  begin(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Misuse)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
