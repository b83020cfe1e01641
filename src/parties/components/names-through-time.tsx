import type { Language } from '#platform/languages.ts';
import { speaker } from '#platform/words.ts';
import { type Lane, Lanes } from '#ui/lanes.tsx';
import { Picture } from '#ui/picture.tsx';
import { Table } from '#ui/table.tsx';
import { Day } from '#ui/time.tsx';
import { yearsNow, yearsOf } from '#ui/years.ts';
import { useSetting } from '#ui/setting.ts';
import type { FormerName, Party } from '../party.ts';
import { partyWords } from '../words.ts';

interface NameInTime {
  readonly name: string;
  readonly lang: Language;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly doubtful: boolean;
  readonly note?: string | undefined;
}

/** Former names in the reader's language, in English where hers has none, and the name of today after them. */
export function namesInTime(party: Party, language: Language): readonly NameInTime[] {
  const own = party.formerNames.filter(({ lang }) => lang === language);
  const former: readonly FormerName[] = own.length > 0 ? own : party.formerNames.filter(({ lang }) => lang === 'en');
  if (former.length === 0) return [];
  const ordered = former.toSorted((a, b) => (a.from ?? a.to ?? '').localeCompare(b.from ?? b.to ?? ''));
  const last = ordered.flatMap(({ to }) => to ?? []).sort().at(-1);
  return [
    ...ordered.map(({ name, lang, from, to, confidence, note }) => ({ name, lang, from, to, doubtful: confidence === 'medium', note })),
    { name: party.names[language].short, lang: language, from: last, to: party.existedTo, doubtful: false },
  ];
}

const longName = (name: string): string => (name.length > 90 ? `${name.slice(0, 89)}…` : name);

/** The names of a party one after another, drawn and as a table. */
export function NamesThroughTime({ party }: { readonly party: Party }) {
  const { language, now } = useSetting();
  const say = speaker(partyWords, language);
  const names = namesInTime(party, language);
  if (names.length === 0) return null;
  const today = yearsNow(now);
  const start = Math.min(...names.flatMap(({ from, to }) => [from, to]).filter((day) => day !== undefined).map((day) => yearsOf(day)), party.existedFrom ? yearsOf(party.existedFrom) : today);
  const lanes: Lane[] = names.filter(({ from, to }) => from ?? to).map((name, index) => ({
    key: String(index),
    label: longName(name.name),
    language: name.lang,
    stretches: [{ from: name.from ? yearsOf(name.from) : start - 1, to: name.to ? yearsOf(name.to) : null }],
    strong: name === names.at(-1),
  }));
  return (
    <>
      {lanes.length > 1 && (
        <Picture scrolls label={say('namesDrawn')}>
          <Lanes lanes={lanes} language={language} label={say('namesThroughTime')} now={today} />
        </Picture>
      )}
      <Table
        caption={say('namesThroughTime')} captionHidden rows={names}
        columns={[
          { key: 'name', head: say('name'), names: true, cell: ({ name, lang }) => <span lang={lang === language ? undefined : lang}>{name}</span> },
          { key: 'from', head: say('from'), tight: true, cell: ({ from }) => (from ? <Day on={from} look="short" /> : say('unknownDay')) },
          { key: 'to', head: say('to'), tight: true, cell: (row) => (row.to ? <Day on={row.to} look="short" /> : row === names.at(-1) ? say('stillUsed') : say('unknownDay')) },
          { key: 'note', head: say('note'), cell: ({ doubtful, note }) => [doubtful && say('toBeChecked'), note].filter(Boolean).join(' · ') || '—' },
        ]}
      />
    </>
  );
}
