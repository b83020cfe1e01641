import { system } from '#platform/actor.ts';
import type { Spine } from '#platform/spine.ts';
import { catalogueDocument } from '#library/commands/catalogue-document.ts';
import { documents } from './documents.ts';

/** Takes the documents of the dialogues into the library. Loading twice changes nothing. */
export async function loadLibrary(spine: Spine): Promise<void> {
  const actor = system('scenario');
  for (const document of documents) await spine.run(catalogueDocument, { input: { document }, actor });
}
