import { type ComponentType, h, hydrate } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '#platform/languages.ts';
import type { LiveName } from '#platform/offered.ts';
import type { Phrase } from '#platform/words.ts';
import type { LiveOf } from './island.tsx';
import { keepForms } from './keep.ts';
import { listen } from './live-line.ts';
import type { LiveView } from './live-view.ts';
import { adopt, dismiss, isNobodys, keptElsewhere, openOutbox, send, whenOutboxChanges } from './outbox.ts';
import type { PartWords } from './part-words.ts';
import { KEPT_WORDS } from './send.ts';
import { phrasebook, type RefusedForm, type Setting, SettingContext } from './setting.ts';
import { showReadersTimes } from './reader-times.ts';

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type AnyComponent = ComponentType<any>;

/** Where each island's component is, by the name `<Island>` gives it. */
export type IslandRegistry = Readonly<Record<string, () => Promise<AnyComponent>>>;

interface PageSetting {
  readonly language: Language;
  readonly now: string;
  /** Who reads, as the journal names her. */
  readonly reader: string;
  readonly words: { readonly [K in keyof PartWords & string]: Phrase };
  readonly refused?: RefusedForm;
  readonly readerZone?: string;
}

/** Brings a page to life: its islands, its forms, its outbox and the reader's own time. */
export function startIslands(registry: IslandRegistry): void {
  const text = document.getElementById('page-setting')?.textContent;
  if (!text) return;
  const page = JSON.parse(text) as PageSetting;
  const say = phrasebook(page.words, page.language);
  const readerZone = rememberZone();
  const setting: Setting = {
    language: page.language,
    say,
    now: new Date(page.now),
    send,
    ...(page.refused && { refused: page.refused }),
    ...(page.readerZone && { readerZone: page.readerZone }),
  };
  keepForms({ restored: say('restored'), startAfresh: say('startAfresh') }, page.reader);
  openOutbox(page.reader);
  showOutbox(say, page.reader);
  if (readerZone) showReadersTimes(page.language, readerZone, (time) => say('yourTime', { time }));
  for (const place of document.querySelectorAll<HTMLElement>('[data-island]')) void start(place, registry, setting);
}

async function start(place: HTMLElement, registry: IslandRegistry, setting: Setting): Promise<void> {
  const name = place.dataset['island']!;
  const fetchComponent = registry[name];
  if (!fetchComponent) throw new Error(`src/browser.ts does not list the island "${name}".`);
  const { props, live } = JSON.parse(place.nextElementSibling!.textContent!) as { props: object; live?: LiveOf<LiveName> };
  const component = await fetchComponent();
  hydrate(h(SettingContext.Provider, { value: setting, children: h(Living, { component, props, live, now: setting.now }) }), place);
}

function Living({ component, props, live, now }: { component: AnyComponent; props: object; live: LiveOf<LiveName> | undefined; now: Date }) {
  const [view, setView] = useState<LiveView | undefined>(
    live && { answer: live.answer, number: live.number, line: { state: 'up', since: now.getTime() }, clockOffset: 0 },
  );
  useEffect(() => (live ? listen(live.query, live.input, live, setView) : undefined), []);
  return h(component, { ...props, ...(view && { live: view }) });
}

/** Tells what is kept from other pages or earlier visits. */
function showOutbox(say: Setting['say'], reader: string): void {
  const place = document.getElementById('outbox');
  if (!place) return;
  const textOf = (kept: ReturnType<typeof keptElsewhere>[number]): string => {
    if (kept.refusal !== undefined) return say('keptRefused', { reason: kept.refusal });
    if (isNobodys(kept)) return say('keptNobodys');
    return say(kept.reader !== reader ? 'keptSignIn' : KEPT_WORDS[kept.why]);
  };
  const button = (word: 'sendAsMine' | 'dismiss', press: () => void): HTMLButtonElement => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'button';
    made.dataset['tone'] = 'quiet';
    made.textContent = say(word);
    made.addEventListener('click', press);
    return made;
  };
  const show = () => {
    place.replaceChildren(
      ...keptElsewhere().map((kept) => {
        const line = document.createElement('p');
        const name = document.createElement('strong');
        name.textContent = kept.label;
        line.append(name, ` ${textOf(kept)} `);
        if (isNobodys(kept)) line.append(button('sendAsMine', () => adopt(kept.submission)), ' ');
        line.append(button('dismiss', () => dismiss(kept.submission)));
        return line;
      }),
    );
  };
  whenOutboxChanges(show);
  show();
}

/** Leaves the reader's zone where the server finds it, so that the next page is right from its first byte. */
function rememberZone(): string | undefined {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone as string | undefined;
  if (zone && /^[\w+/-]{1,64}$/.test(zone)) document.cookie = `zone=${zone}; Path=/; Max-Age=31536000; SameSite=Lax`;
  return zone;
}
