/**
 * What people type and paste, as hard as it can be made: how long it takes until it is kept, twice the length against half of it,
 * and how long everybody else waits meanwhile.
 */
import { type Actor } from '#platform/actor.ts';
import { fileStatement } from '#floor/commands/file-statement.ts';
import { speakersList } from '#floor/queries/speakers-list.ts';
import { differentChinese, ofUnit } from '#floor/statements/test-hostile-texts.ts';
import { proposeProfile } from '#mechanisms/commands/propose-profile.ts';
import { scenarioPerson } from '#scenarios/people.ts';
import { compared, figure, percentile, report } from './parts/rows.ts';
import { CHAIR, MEETING, openSpine, openWorld } from './parts/world.ts';

const ROUNDS = 5;
/** Half of what a text may be, and a little less than all of it: the words around it are counted too. */
const HALF = 99_000;
/** Twice the text may take three times as long. */
const AIM = 3;
const LONGEST_FILING = 3000;
const LONGEST_READING = 10_000;
/** For the list of speakers, 99 of 100, while a text is worked on. */
const LONGEST_WAIT = 100;
const LONGEST_WAIT_OF_ANOTHER = 3000;

const TEXTS = [
  ['line breaks', 'en', (characters: number) => ofUnit('a\n', characters)], ['words', 'en', (characters: number) => ofUnit('Safe and orderly pathways are what we ask of you. ', characters)],
  ['different Chinese', 'zh', differentChinese],
] as const;

const world = await openWorld();
const { spine, close } = openSpine(await world.copy('ours'));
const personOf = (key: string): Actor => ({ kind: 'person', id: scenarioPerson(key).account });
const file = (text: string, language: 'en' | 'zh', number: number, who = 'kenya') =>
  spine.run(fileStatement, { actor: personOf(who), input: { meeting: MEETING, party: who, number, language, text } });

/** How long the work took, and each question that was asked and answered meanwhile. */
async function whileWorking(work: () => Promise<unknown>): Promise<{ readonly took: number; readonly waits: number[] }> {
  const begun = performance.now();
  let took = 0;
  const working = work().finally(() => (took = performance.now() - begun));
  const waits: number[] = [];
  while (took === 0) {
    const asked = performance.now();
    await spine.ask(speakersList, { input: { meeting: MEETING }, actor: CHAIR });
    waits.push(performance.now() - asked);
  }
  await working;
  return { took, waits };
}

async function ofTexts(): Promise<void> {
  await file('Kenya thanks the host.', 'en', 9);
  for (const [what, language, make] of TEXTS) {
    const rounds: [number, number][] = [];
    const waits: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const half = await whileWorking(() => file(make(HALF), language, 10));
      const whole = await whileWorking(() => file(make(2 * HALF), language, 11));
      rounds.push([whole.took, half.took]);
      waits.push(...whole.waits);
    }
    report(
      compared({ measured: `${2 * HALF} of ${what}, against ${HALF}`, unit: 'ms', rounds, aim: AIM }),
      figure(`${what}, until kept`, 'ms', percentile(rounds.map(([whole]) => whole), 1), LONGEST_FILING),
      figure(`${what}, the list meanwhile, 99 of 100`, 'ms', percentile(waits, 0.99), LONGEST_WAIT),
    );
  }
}

async function ofOneAccount(): Promise<void> {
  const hostile = Array.from({ length: 10 }, (_, index) => file(differentChinese(2 * HALF), 'zh', 20 + index).catch(() => {}));
  const { took } = await whileWorking(() => file('Mexico thanks the host.', 'en', 1, 'mexico'));
  await Promise.all(hostile);
  report(figure('another’s text, while ten of one account wait', 'ms', took, LONGEST_WAIT_OF_ANOTHER));
}

async function ofProfiles(): Promise<void> {
  const line = (index: number): string => `Meeting ${index} of the working group, ${1 + (index % 28)} May ${1990 + (index % 30)}, Lima, Peru\n`;
  const text = (lines: number): string => `Example Process\n\nRecent meetings\n${Array.from({ length: lines }, (_, index) => line(index)).join('')}`;
  const propose = (lines: number) => spine.run(proposeProfile, { actor: personOf('secretariat-idm'), input: { source: 'made up', text: text(lines) } });
  await propose(1);
  const half = await whileWorking(() => propose(8_000));
  const whole = await whileWorking(() => propose(16_000));
  report(
    compared({ measured: `a profile of ${Math.round(text(16_000).length / 1000)} kB, against half`, unit: 'ms', rounds: [[whole.took, half.took]], aim: AIM }),
    figure('the profile, until proposed', 'ms', whole.took, LONGEST_READING),
    figure('the list meanwhile, 99 of 100', 'ms', percentile(whole.waits, 0.99), LONGEST_WAIT),
  );
}

try {
  await ofTexts();
  await ofOneAccount();
  await ofProfiles();
} finally {
  await close();
  await world.close();
}
