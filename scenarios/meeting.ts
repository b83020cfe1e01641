import { system } from '#platform/actor.ts';
import { createSpine, type Spine } from '#platform/spine.ts';
import { dayIn } from '#platform/time-zone.ts';
import { addSpeaker } from '#floor/commands/add-speaker.ts';
import { endTurn } from '#floor/commands/end-turn.ts';
import { giveFloor } from '#floor/commands/give-floor.ts';
import { openList } from '#floor/commands/open-list.ts';
import { openMeeting } from '#floor/commands/open-meeting.ts';
import { planMeeting } from '#programme/commands/plan-meeting.ts';
import { planSession } from '#programme/commands/plan-session.ts';
import { demonstration } from './demonstration-session.ts';
import { idm2024First } from './mechanisms/idm-2024-1.ts';
import { words } from './mechanisms/in-six-languages.ts';
import { planProcedures } from './procedures.ts';
import { inSteps, isStep } from './steps.ts';

const actor = system('scenario');
const MINUTE = 60_000;

/** The first session of the 2024 dialogue as it is known: its programme without a floor, since nobody kept one. */
async function planPastSession(whole: Spine): Promise<void> {
  const spine = inSteps(whole, 'past session');
  const { slug, mechanism, title, theme, startsOn, endsOn, place, aims, stages, avenues, programme, programmeNote } = idm2024First;
  await spine.run(planSession, {
    actor,
    input: {
      session: slug, mechanism, title, theme, startsOn, endsOn, place, timeZone: 'America/New_York',
      content: {
        aims: [...aims],
        programmeNote,
        lists: [
          {
            slug: 'stages',
            title: words({ en: 'Stages of the migration cycle', fr: 'Étapes du cycle migratoire', es: 'Etapas del ciclo migratorio', ru: 'Этапы миграционного цикла', ar: 'مراحل دورة الهجرة', zh: '移民周期的阶段' }),
            items: stages.map((stage) => stage.name),
          },
          {
            slug: 'avenues',
            title: words({ en: 'Avenues of action', fr: 'Pistes d’action', es: 'Vías de acción', ru: 'Направления действий', ar: 'سبل العمل', zh: '行动途径' }),
            items: [...avenues],
          },
        ],
      },
    },
  });
  for (const day of programme) {
    for (const meeting of day.meetings) {
      await spine.run(planMeeting, {
        actor,
        input: { meeting: `${slug}-${meeting.slug}`, session: slug, title: meeting.title, form: meeting.form, day: day.on },
      });
    }
  }
}

/**
 * The demonstration: an opening that has been under way for a while, with two who have spoken and a list to run, and a
 * panel to come whose list is open, and three more by other rules. What is past is carried out at the moments at which it would have happened.
 */
async function openDemonstration(spine: Spine, begunAt: Date): Promise<void> {
  const now = begunAt.getTime();
  const quarter = 15 * MINUTE;
  const start = Math.floor((now - 25 * MINUTE) / quarter) * quarter;
  const tomorrow = start + 24 * 60 * MINUTE;
  let at = start - 3 * 24 * 60 * MINUTE;
  const then = inSteps(createSpine({ db: spine.db, catalogue: spine.catalogue, now: () => new Date(at) }), 'demonstration');
  const { session, mechanism, title, theme, place, timeZone, aims, rooms, opening, panel } = demonstration;
  await then.run(planSession, {
    actor,
    input: {
      session, mechanism, title, theme, place, timeZone, startsOn: dayIn(timeZone, new Date(start)), endsOn: dayIn(timeZone, new Date(tomorrow + 24 * 60 * MINUTE)),
      content: { aims: [...aims], fictional: true },
    },
  });
  await then.run(planMeeting, {
    actor,
    input: {
      meeting: opening.meeting, session, title: opening.title, form: 'opening', ruleSet: 'panel-then-floor', room: rooms.large,
      startsAt: new Date(start).toISOString(), endsAt: new Date(start + 180 * MINUTE).toISOString(),
    },
  });
  await then.run(planMeeting, {
    actor,
    input: {
      meeting: panel.meeting, session, title: panel.title, form: 'panel', ruleSet: 'panel-then-floor', room: rooms.small,
      startsAt: new Date(tomorrow).toISOString(), endsAt: new Date(tomorrow + 120 * MINUTE).toISOString(),
    },
  });

  await planProcedures({ past: then, setClock: (moment) => void (at = moment), start });

  const meeting = opening.meeting;
  const add = async (party: string, onBehalfOf?: string): Promise<string> =>
    (await then.run(addSpeaker, { actor, input: { meeting, party, onBehalfOf } })).answer.turn!;
  const later = (minutes: number, seconds = 0): void => void (at += minutes * MINUTE + seconds * 1000);

  at = start + MINUTE;
  await then.run(openMeeting, { actor, input: { meeting } });
  await then.run(openList, { actor, input: { meeting: panel.meeting } });
  later(2);
  const ghana = await add('ghana');
  later(0, 20);
  const union = await add('belgium', 'european-union');
  later(1, 10);
  await then.run(giveFloor, { actor, input: { meeting, turn: union } });
  later(1, 35);
  await add('philippines');
  later(3, 4);
  await then.run(giveFloor, { actor, input: { meeting, turn: ghana, ending: union } });
  later(1, 2);
  await add('switzerland');
  later(0, 30);
  await add('uganda', 'group-of-77');
  later(1, 46);
  await then.run(endTurn, { actor, input: { meeting, turn: ghana } });
}

const first = (spine: Spine, session: string) =>
  spine.db.selectFrom('journal.entries').select(['at', 'submission']).where('stream', '=', `session/${session}`).where('number', '=', 1).executeTakeFirst();

/** The sessions of the scenario. Loading twice changes nothing, and loading again finishes what was left half-way. */
export async function loadMeeting(spine: Spine): Promise<void> {
  const [past, made] = [await first(spine, idm2024First.slug), await first(spine, demonstration.session)];
  // What was not loaded in steps cannot be taken up again, and stays as it is.
  if (!past || isStep(past.submission)) await planPastSession(spine);
  // What is past in the demonstration is reckoned from when the sessions were loaded first, however often they are.
  if (!made || isStep(made.submission)) await openDemonstration(spine, (await first(spine, idm2024First.slug))!.at);
}
