import type { ComponentChildren } from 'preact';
import type { Language } from '#platform/languages.ts';
import { sayPhrase, speaker, type Word } from '#platform/words.ts';
import { DefinitionList } from '#ui/definition-list.tsx';
import { useLanguage } from '#ui/setting.ts';
import type { SymbolParts } from '../symbols.ts';
import { CHANGE_WORDS, libraryWords, NOTE_WORDS } from '../words.ts';

/** The names of the country that the symbol names, where it is known. */
type Country = Readonly<Record<Language, string>> | null;

const code = (text: string): ComponentChildren => <bdi class="mark code" dir="ltr">{text}</bdi>;
const named = (name: string, mark: string): ComponentChildren => <>{code(mark)} {name}</>;

/** What each part of a symbol says, in the reader's language. */
export function SymbolPartsList({ parts, country }: { readonly parts: SymbolParts; readonly country: Country }) {
  const language = useLanguage();
  return <DefinitionList entries={partsInWords(parts, language, country).map(([term, value]) => ({ term, value }))} />;
}

export function partsInWords(parts: SymbolParts, language: Language, country: Country = null): readonly (readonly [string, ComponentChildren])[] {
  const say = speaker(libraryWords, language);
  const list = (words: readonly ComponentChildren[]) => words.map((one, index) => [index > 0 && '; ', one]);
  const said: (readonly [string, ComponentChildren])[] = [
    [say('partBody'), parts.organ.names ? named(parts.organ.names[language], parts.bodies.join('/')) : code(parts.bodies.join('/'))],
  ];
  if (parts.session) said.push([say('partSession'), parts.session.kind === 'regular' ? code(String(parts.session.number)) : say(parts.session.kind, { n: parts.session.number })]);
  if (parts.year) said.push([say('partYear'), code(String(parts.year))]);
  if (parts.nature) said.push([say('partNature'), parts.nature.names ? named(parts.nature.names[language], parts.nature.code) : code(parts.nature.code)]);
  if (parts.country) said.push([say('partCountry'), country ? named(country[language], parts.country) : code(parts.country)]);
  if (parts.number) said.push([say('partNumber'), code(parts.numberTo === undefined ? String(parts.number) : `${parts.number}–${parts.numberTo}`)]);
  if (parts.letters) said.push([say('partLetters'), code(parts.letters.to ? `${parts.letters.from}–${parts.letters.to}` : parts.letters.from)]);
  if (parts.parts) said.push([say('partOfText'), list(parts.parts.map(({ kind, values }) => inWords(NOTE_WORDS[kind], language, values.join(', '))))]);
  if (parts.modifications) {
    said.push([say('partChange'), list(parts.modifications.map(({ kind, number, to }) =>
      inWords(changeWord(kind), language, number === undefined ? '' : to === undefined ? String(number) : `${number}–${to}`)))]);
  }
  if (parts.reissues) said.push([say('partReissues'), say('times', { n: parts.reissues })]);
  if (parts.joint) said.push([say('partJoint'), code(parts.joint.canonical)]);
  return said;
}

const inWords = (word: Word | undefined, language: Language, value: string): ComponentChildren =>
  word ? <>{sayPhrase(word[language], language)} {value && code(value)}</> : code(value);

/** `Addendum` and `Add` are one. */
const changeWord = (kind: string): Word | undefined =>
  Object.entries(CHANGE_WORDS).find(([mark]) => kind === mark || (mark.length > 2 && kind.toLowerCase().startsWith(mark.toLowerCase())))?.[1];
