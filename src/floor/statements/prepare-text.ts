import { type Actor, referenceTo } from '#platform/actor.ts';
import { createBoundedWork, NoPlace, OutOfBounds } from '#platform/bounded-work.ts';
import type { Reading } from '#platform/database.ts';
import type { Language } from '#platform/languages.ts';
import { isTooLong } from './check-text.ts';
import { refusedFor } from './extract.ts';
import type { GivenText } from './given-text.ts';
import { namesAsParts, placeAsParts, type Surroundings } from './found-beside.ts';
import { refuse } from './refusals.ts';
import { stemmerOf } from './stemmer.ts';
import type { StemsAsked } from './text-thread.ts';
import type { CountedText, IndexedText, TextGiven, WorkedText } from './work-on-text.ts';

/** A text ready to be kept: counted, hashed, and with its index reckoned. */
export type PreparedText = CountedText & IndexedText & { readonly language: Language };

const working = createBoundedWork<readonly TextGiven[], readonly WorkedText[]>({
  script: new URL('./text-thread.ts', import.meta.url), atOnce: 2, mostWaiting: 200, mostWaitingEach: 4,
});

/** Characters of the texts that are worked on in one go: between two, others of the same account come at their turn. */
const CHARACTERS_AT_ONCE = 400_000;

function* inPortions(texts: readonly TextGiven[]): Generator<readonly TextGiven[]> {
  let portion: TextGiven[] = [];
  let characters = 0;
  for (const text of texts) {
    if (portion.length > 0 && characters + text.text.length > CHARACTERS_AT_ONCE) {
      yield portion;
      [portion, characters] = [[], 0];
    }
    portion.push(text);
    characters += text.text.length;
  }
  if (portion.length > 0) yield portion;
}

/**
 * All of the work on texts that needs no lock, in a thread with bounds: whatever somebody types, nobody else waits for it.
 * @throws Refusal of the first that cannot be kept: too long, empty, or more work than a text may be.
 */
export async function workOnTexts(db: Reading, actor: Actor, texts: readonly TextGiven[]): Promise<PreparedText[]> {
  if (texts.some(({ text }) => isTooLong(text))) throw refusedFor('text-too-long');
  const stemmer = stemmerOf(db);
  const prepared: PreparedText[] = [];
  for (const portion of inPortions(texts)) {
    const worked = await working.do(portion, {
      account: referenceTo(actor), answer: ({ language, words }: StemsAsked) => stemmer(language, words),
    }).catch((error: unknown) => {
      if (error instanceof NoPlace) throw refuse('busy-with-texts');
      if (error instanceof OutOfBounds) throw refuse('text-too-hard');
      throw error;
    });
    for (const [index, one] of worked.entries()) {
      if ('fault' in one) throw refusedFor(one.fault);
      prepared.push({ ...one, language: portion[index]!.language });
    }
  }
  return prepared;
}

/** One text, with its names as they are now. @throws Refusal */
export async function prepareText(
  db: Reading, actor: Actor, { text, isTidy }: GivenText, { language, title }: Pick<TextGiven, 'language' | 'title'>, around: Surroundings,
): Promise<PreparedText> {
  const parts = [...(await namesAsParts(db, around)), ...(await placeAsParts(db, around))];
  return (await workOnTexts(db, actor, [{ language, title, text, isTidy, around: parts }]))[0]!;
}
