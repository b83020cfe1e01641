import { archive } from './verbs/archive.ts';
import { floor, names, profile, symbol } from './verbs/engines.ts';
import { exportVerb, key, verify } from './verbs/record.ts';
import { Misuse, note, readOptions, type Verb } from './verbs/verb.ts';

const verbs: Readonly<Record<string, Verb>> = { verify, export: exportVerb, archive, key, symbol, names, profile, floor };

function help(): void {
  process.stdout.write('bin/parley VERB — data go to standard output as JSON Lines, messages to standard error.\n\n');
  for (const verb of Object.values(verbs)) process.stdout.write(`  ${verb.usage}\n      ${verb.says}\n`);
  process.stdout.write('  help\n      writes this list\n');
}

const [name, ...given] = process.argv.slice(2);
// A reader such as `head` that has seen enough is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
if (name === undefined || name === 'help' || name === '--help') {
  help();
} else {
  try {
    const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
    if (!verb) throw new Misuse(`"${name}" is not a verb of Parley. bin/parley help lists them.`);
    const code = await verb.run(readOptions(given));
    process.exitCode = code === false ? 1 : typeof code === 'number' ? code : 0;
  } catch (error) {
    note(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
