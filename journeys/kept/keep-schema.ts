import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PROJECT_FOLDER } from '../../src/server/settings.ts';
import { withNewDatabase } from './new-database.ts';
import { describeSchema } from './schema.ts';

/** Writes the shape to which the migrations lead: `bin/keep-schema`. */
const shape = await withNewDatabase(describeSchema);
await writeFile(path.join(PROJECT_FOLDER, 'db/schema.txt'), shape);
process.stdout.write('Written: db/schema.txt\n');
