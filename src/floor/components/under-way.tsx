import type { ComponentChildren } from 'preact';
import { sayDuration } from '#ui/clock.tsx';
import { useLanguage, useSetting } from '#ui/setting.ts';
import { apart, inText, type MotionShown, type Proceedings, sayList, sayOutcome, sayQuestion, sayTally, type SayUnderWay } from './proceedings.ts';
import { clockTime, dayAndTime, isolated } from './saying.ts';

/** Stages that say nothing beyond what the speaker's name and the list say already. */
const QUIET: readonly Proceedings['stage'][] = ['speaking', 'ready', 'to-come', 'over'];
export const isQuiet = ({ stage }: Pick<Proceedings, 'stage'>): boolean => QUIET.includes(stage);

/** What is under way as one heading: `Point of order`, `Motion to close the debate`. */
export function sayStage(now: Proceedings, say: SayUnderWay): string {
  if (now.stage === 'voting' && now.voting) return sayQuestion(now.voting, say);
  if (now.stage === 'no-debate' && now.debate) return say(now.debate === 'closed' ? 'debateIsClosed' : 'debateIsAdjourned');
  if (now.stage === 'motion' && now.motions[0]) return say(`motion-${now.motions[0].kind}`);
  return say(`stage-${now.stage}`);
}

/** By whom, in a few words. */
export function sayBy(now: Proceedings, say: SayUnderWay): string | undefined {
  if (now.stage === 'point-of-order' && now.point) return say('raisedBy', { who: inText(now.point.by) });
  if (now.stage === 'voting') return now.voting?.by && say(now.voting.on === 'appeal' ? 'askedBy' : 'movedBy', { who: inText(now.voting.by) });
  if (now.stage === 'motion' && now.motions[0]) return say('movedBy', { who: inText(now.motions[0].by) });
  if (now.stage === 'quorum' && now.quorum?.by) return say('askedBy', { who: inText(now.quorum.by) });
  if (now.stage === 'replies' && now.replies[0]) return say('next', { who: inText(now.replies[0]) });
  return undefined;
}

/** One sentence for who cannot see it, said when it changes. */
export const announcementOf = (now: Proceedings, say: SayUnderWay): string => {
  if (isQuiet(now)) return '';
  const by = sayBy(now, say);
  return by === undefined ? sayStage(now, say) : `${sayStage(now, say)}, ${by}`;
};

/** What is under way: what, by whom, since when and by which rule. `children`: what can be done about it. */
export function UnderWay({ now, zone, say, children, always = false }: {
  readonly now: Proceedings;
  readonly zone: string;
  readonly say: SayUnderWay;
  readonly children?: ComponentChildren;
  /** Shown also where only a speaker has the floor. */
  readonly always?: boolean;
}) {
  const language = useLanguage();
  if (isQuiet(now) && !always) return null;
  const by = sayBy(now, say);
  return (
    <section class="under-way" aria-labelledby="floor-under-way" data-stage={now.stage} data-quiet={isQuiet(now) ? 'true' : undefined}>
      <div class="under-way-what">
        <p class="under-way-label">
          {now.stage === 'voting' ? say('stage-voting') : say('underWay')}
          {now.since !== undefined && <span class="under-way-since">{isQuiet(now) ? ' ' : ' · '}{say('since', { time: isolated(clockTime(now.since, zone, language)) })}</span>}
        </p>
        <h2 id="floor-under-way">{sayStage(now, say)}</h2>
        {isQuiet(now) && <p class="under-way-note">{now.rule.source}</p>}
        {by && <p class="under-way-by">{by}</p>}
        <Details now={now} say={say} />
        {!isQuiet(now) && (
          <p class="rule">
            {now.rule.words} <span class="why-source">{now.rule.source}</span>
          </p>
        )}
      </div>
      {children}
    </section>
  );
}

function Details({ now, say }: { readonly now: Proceedings; readonly say: SayUnderWay }) {
  const { stage, voting, motions, quorum, replies } = now;
  if (stage === 'voting' && voting) {
    return (
      <>
        {voting.on === 'appeal' && <p>{say('appealAsks')}</p>}
        {voting.votes && voting.votes.length > 0 && <Board votes={voting.votes} say={say} />}
        <p class="under-way-note">
          {!voting.counted && <>{say('haveVoted', { n: voting.given })} · </>}
          {say(`majority-${voting.majority}`)}
        </p>
      </>
    );
  }
  const [motion] = motions;
  if (stage === 'motion' && motion) return <MotionSpeakers motion={motion} say={say} />;
  if (stage === 'quorum' && quorum) return <p class="under-way-note">{say('needed', { debate: quorum.debate, decide: quorum.decide })}</p>;
  if (stage === 'replies' && replies.length > 0) return <RepliesAsked replies={replies} say={say} />;
  return null;
}

/** How each has voted so far, where the meeting shows it. */
const Board = ({ votes, say }: { readonly votes: NonNullable<NonNullable<Proceedings['voting']>['votes']>; readonly say: SayUnderWay }) => (
  <ul class="vote-board" aria-label={say('board')}>
    {votes.map(({ party, name, answer }) => (
      <li key={party} data-answer={answer}>
        <bdi>{name}</bdi> <span>{say(answer)}</span>
      </li>
    ))}
  </ul>
);

/** What a motion is aimed at and what it would bring, beside its name. */
export function sayAboutMotion(motion: MotionShown, say: SayUnderWay): string {
  const limits = Object.entries(motion.limits ?? {}).filter(([, limit]) => limit !== undefined && limit !== null);
  return [
    ...(motion.about === undefined ? [] : [say('onProposal', { proposal: apart(motion.about) })]),
    ...(motion.parts ? [sayList(motion.parts, say)] : []),
    ...limits.map(([kind, limit]) => say('partOf', { proposal: say(`kind-${kind as 'national'}`), part: isolated(sayDuration(limit!)) })),
    ...(motion.timesEach === undefined ? [] : [say('timesEach', { n: motion.timesEach })]),
  ].join(' · ');
}

function MotionSpeakers({ motion, say }: { readonly motion: MotionShown; readonly say: SayUnderWay }) {
  const heard = (side: 'for' | 'against') => motion.speakers.filter((one) => one.side === side);
  const asked = (side: 'for' | 'against') => motion.asked.filter((one) => one.side === side);
  const about = sayAboutMotion(motion, say);
  return (
    <>
      {about !== '' && <p class="motion-about">{about}</p>}
      <dl class="motion-speakers">
        {(['for', 'against'] as const).map((side) => {
          const left = motion.still[side];
          if (heard(side).length === 0 && asked(side).length === 0 && left === 0) return null;
          return (
            <div key={side}>
              <dt>{say(side)}</dt>
              <dd>
                {heard(side).map(({ party, name }, index) => <span key={party}>{index > 0 && ' · '}<bdi>{name}</bdi></span>)}
                {asked(side).map(({ party, name, isReserve }, index) => (
                  <span class="on-motion-waits" key={party}>
                    {(index > 0 || heard(side).length > 0) && ' · '}<bdi>{name}</bdi> <span class="under-way-note">({say(isReserve ? 'inReserve' : 'asksToSpeak')})</span>
                  </span>
                ))}
                {left !== null && left > 0 && <span class="under-way-note on-motion-still"> {say(side === 'for' ? 'stillFor' : 'stillAgainst', { n: left })}</span>}
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}

/** Replies in the order in which they come: every first before any second. */
export const RepliesAsked = ({ replies, say }: { readonly replies: Proceedings['replies']; readonly say: SayUnderWay }) => (
  <ol class="replies-asked">
    {replies.map((reply) => (
      <li key={reply.turn}>
        <bdi>{reply.name}</bdi>{' '}
        <span class="under-way-note">
          {say(reply.round === 1 ? 'round1' : 'round2')}
          {reply.item !== undefined && ` · ${say('item', { item: `\u2066${reply.item}\u2069` })}`}
        </span>
      </li>
    ))}
  </ol>
);

/** The last ruling, and whether it can still be appealed against. */
export const LastRuling = ({ now, say }: { readonly now: Proceedings; readonly say: SayUnderWay }) =>
  now.ruling && now.stage !== 'voting' ? (
    <p class="last-ruling">
      {say(now.ruling.ruling, { who: inText(now.ruling.by) })} <span class="under-way-note">{say('mayAppeal')}</span>
    </p>
  ) : null;

/** What the meeting decided, the newest first, each with its figures. */
export function Decisions({ now, zone, say, level = 2 }: { readonly now: Proceedings; readonly zone: string; readonly say: SayUnderWay; readonly level?: 2 | 3 }) {
  const language = useLanguage();
  if (now.decided.length === 0) return null;
  const Head = `h${level}` as const;
  return (
    <section class="decisions" aria-labelledby="floor-decisions">
      <Head id="floor-decisions">{say('decisions')}</Head>
      <ul>
        {now.decided.toReversed().map((one) => (
          <li key={`${one.id} ${one.decidedAt}`}>
            <strong>{sayQuestion(one, say)}</strong>: {sayOutcome(one, say)}
            <span class="under-way-note">
              {' '}
              {one.how === 'without-vote' ? say('withoutVote') : one.tally && sayTally(one.tally, say)}{' '}
              <time dateTime={one.decidedAt}>{clockTime(one.decidedAt, zone, language)}</time>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who presides, where somebody has taken the chair, and when the list opens or closes. */
export function ChairAndTimes({ now, zone, say }: { readonly now: Proceedings; readonly zone: string; readonly say: SayUnderWay }) {
  const { language, now: today } = useSetting();
  const time = (at: string) => ({ time: dayAndTime(at, zone, language, today) });
  const { chair, opensAt, closesAt, quorum } = now;
  const present = quorum && !quorum.asked ? quorum.present : undefined;
  if (!chair && opensAt === undefined && closesAt === undefined && present === undefined) return null;
  return (
    <p class="chair-and-times">
      {chair && (
        <span>
          {say('inTheChair')}: {say(`office-${chair.office}`)}
          {chair.name !== undefined && <> (<bdi>{chair.name}</bdi>)</>}
        </span>
      )}
      {present !== undefined && <span>{say('present', { n: present })}</span>}
      {opensAt !== undefined && <span>{say('opensAt', time(opensAt))}</span>}
      {closesAt !== undefined && <span>{say('closesAt', time(closesAt))}</span>}
    </p>
  );
}
