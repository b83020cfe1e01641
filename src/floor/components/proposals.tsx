import type { ComponentChildren } from 'preact';
import { StateMark } from '#ui/state.tsx';
import { useSetting } from '#ui/setting.ts';
import { apart, inText, type Proceedings, type ProposalShown, type SayUnderWay, sayTally } from './proceedings.ts';
import { clockTime, dayAndTime } from './saying.ts';

type Mark = 'open' | 'waiting' | 'closed' | 'needs-you';

const MARKS: Readonly<Record<ProposalShown['state'], Mark>> = {
  'before-the-meeting': 'waiting', tied: 'waiting', adopted: 'open', rejected: 'closed', withdrawn: 'closed', 'no-action': 'closed', 'not-competent': 'closed',
};

/** What is proposed and what became of it, amendments under what they would change. `children`: what can be done about one. */
export function Proposals({ now, zone, say, level = 2, id = 'floor-proposals', children, before, atNext }: {
  readonly now: Proceedings;
  readonly zone: string;
  readonly say: SayUnderWay;
  readonly level?: 2 | 3;
  /** Of its heading, where it stands on a page more than once. */
  readonly id?: string;
  readonly children?: (proposal: ProposalShown) => ComponentChildren;
  /** Stands under the heading, also where nothing was proposed yet. */
  readonly before?: ComponentChildren;
  /** What is done about the one that is decided next, where it is named. */
  readonly atNext?: (proposal: ProposalShown) => ComponentChildren;
}) {
  const { proposals } = now;
  if (!proposals && !before) return null;
  const Head = `h${level}` as const;
  const next = proposals?.list.find((one) => one.id === proposals.next?.proposal);
  const depthOf = ({ amends }: ProposalShown): number => {
    const parent = amends === undefined ? undefined : proposals?.list.find(({ id }) => id === amends);
    return parent ? 1 + depthOf(parent) : 0;
  };
  return (
    <section class="proposals" aria-labelledby={id}>
      <Head id={id}>{say('proposals')}</Head>
      {proposals?.next && (
        <div class="proposal-next">
          <p class="under-way-label">{say('nextToDecide')}</p>
          <p class="proposal-next-what">{proposals.next.part === undefined ? apart(proposals.next.proposal) : say('partOf', { proposal: apart(proposals.next.proposal), part: apart(proposals.next.part) })}</p>
          <p class="rule">
            {proposals.next.rule.words} <span class="why-source">{proposals.next.rule.source}</span>
          </p>
          {next && atNext?.(next)}
        </div>
      )}
      {proposals && (
        <ul class="proposal-list">
          {proposals.list.map((proposal) => (
            <li key={proposal.id} data-depth={Math.min(2, depthOf(proposal))} aria-current={proposals.next?.proposal === proposal.id ? 'true' : undefined}>
              <OneProposal proposal={proposal} zone={zone} say={say} />
              {children && <div class="proposal-acts">{children(proposal)}</div>}
            </li>
          ))}
        </ul>
      )}
      {before}
    </section>
  );
}

function OneProposal({ proposal, zone, say }: { readonly proposal: ProposalShown; readonly zone: string; readonly say: SayUnderWay }) {
  const { language, now: today } = useSetting();
  const { state, by, amends, tally } = proposal;
  const origin = [
    ...(amends === undefined ? [] : [say('amendmentTo', { proposal: apart(amends) })]),
    by ? say('introducedBy', { who: inText(by) }) : say('fromChair'),
    ...(proposal.isSecondVote ? [say('isSecondVote')] : []),
    ...(proposal.isImportant ? [say('isImportant')] : []),
  ];
  return (
    <div class="proposal">
      <p class="proposal-name">
        <bdi>{proposal.id}</bdi>
        <StateMark state={MARKS[state]}>{say(`state-${state}`)}</StateMark>
      </p>
      <p class="under-way-note">{origin.join(' · ')}</p>
      {proposal.parts.length > 0 && (
        <div class="proposal-parts">
          <p class="under-way-note">{say('voteSeparately')}</p>
          <ul>
            {proposal.parts.map((part) => (
              <li key={part.name}>
                <bdi>{part.name}</bdi> <span class="under-way-note" data-part={part.state}>{say(`part-${part.state}`)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {proposal.decidedAt !== undefined && (proposal.withoutVote || tally) && (
        <p class="under-way-note">
          {proposal.withoutVote ? say('withoutVote') : tally && sayTally(tally, say)} <time dateTime={proposal.decidedAt}>{clockTime(proposal.decidedAt, zone, language)}</time>
        </p>
      )}
      {proposal.secondVoteUntil !== undefined && <p class="under-way-note">{say('secondVoteUntil', { time: dayAndTime(proposal.secondVoteUntil, zone, language, today) })}</p>}
      {state === 'before-the-meeting' && proposal.objected && <p class="under-way-note">{say('somebodyObjects')}</p>}
      {proposal.dissociated.length > 0 && (
        <p class="under-way-note">
          {say('haveDissociated')}: {proposal.dissociated.map(({ party, name }, index) => <span key={party}>{index > 0 && say('listComma')}<bdi>{name}</bdi></span>)}
        </p>
      )}
    </div>
  );
}
