import type { ComponentChildren } from 'preact';
import type { Preset } from '#platform/offered.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { CommandForm } from '#ui/form.tsx';
import type { Direction } from '../queries/direction.ts';
import type { MyParty } from '../queries/my-parties.ts';
import type { SpeakersList } from '../queries/speakers-list.ts';
import { type PartyChoice, PartyPicker } from './party-picker.tsx';
import { apart, type ProposalShown, type ProposalsShown, type SayUnderWay } from './proceedings.ts';
import { Proposals } from './proposals.tsx';
import type { SayDesk, SayDirecting } from './saying.ts';

/** Titles may be in any script: what tells forms apart is in letters that element ids can hold. */
const keyOf = (...names: readonly string[]): string => names.map(encodeURIComponent).join('-');

const isVotedOn = ({ parts }: ProposalShown): boolean => parts.some(({ state }) => state !== 'to-vote');
const isOpen = ({ state }: ProposalShown): boolean => state === 'before-the-meeting';

const Folded = ({ words, note, children }: { readonly words: string; readonly note?: string | undefined; readonly children: ComponentChildren }) => (
  <details class="my-right">
    <summary>{words}</summary>
    {note !== undefined && <p class="mine-note">{note}</p>}
    {children}
  </details>
);

/** Symbol, and whether it is an amendment to something that is before the meeting. */
function IntroduceFields({ proposals, say }: { readonly proposals: ProposalsShown | undefined; readonly say: SayUnderWay }) {
  const open = proposals?.list.filter((one) => isOpen(one) && !isVotedOn(one)) ?? [];
  return (
    <>
      <Field<'floor.introduce-proposal'> name="proposal" label={say('symbol')} hint={say('symbolHint')} required maxLength={80} autocomplete="off" />
      {open.length > 0 && (
        <Field<'floor.introduce-proposal'>
          name="amends" type="select" label={say('whatItIs')}
          options={[{ value: '', label: say('ownProposal') }, ...open.map(({ id }) => ({ value: id, label: say('amendmentTo', { proposal: apart(id) }) }))]}
        />
      )}
    </>
  );
}

/** A delegate's phone: what is before the meeting, and what her delegation may do about each. */
export function MyProposals({ own, list, say }: { readonly own: MyParty; readonly list: SpeakersList; readonly say: SayUnderWay }) {
  const { meeting, offers, proceedings: now } = list;
  if (list.state !== 'open' || !offers.includes('votes') || own.standing?.standing !== 'member') return null;
  const { party } = own;
  const isFree = !now.voting && !now.point;
  return (
    <Proposals
      now={now} zone={list.timeZone} say={say} level={3} id={`proposals-${party}`}
      before={isFree && (
        <Folded words={say('introduce')}>
          <CommandForm command="floor.introduce-proposal" formKey={party} hidden={{ meeting, party }} label={say('introduce')}>
            <IntroduceFields proposals={now.proposals} say={say} />
            <p class="form-end"><Button tone="quiet">{say('introduceIt')}</Button></p>
          </CommandForm>
        </Folded>
      )}
    >
      {(proposal) => {
        const hidden = { meeting, party, proposal: proposal.id };
        const key = keyOf(party, proposal.id);
        const isOwn = proposal.by?.party === party;
        const isAmended = now.proposals?.list.some((one) => one.amends === proposal.id && one.state === 'adopted') === true;
        return isFree && (
          <>
            {isOpen(proposal) && isOwn && !isVotedOn(proposal) && !isAmended && (
              <Folded words={say('withdrawIt')} note={say('withdrawItAsk')}>
                <CommandForm command="floor.withdraw-proposal" formKey={key} hidden={hidden} submit={say('withdrawIt')} tone="danger" label={`${say('withdrawIt')}: ${proposal.id}`} />
              </Folded>
            )}
            {isOpen(proposal) && !isOwn && !proposal.objected && (
              <Folded words={say('objectToVoteless')}>
                <CommandForm command="floor.object" formKey={key} hidden={{ meeting, party, to: proposal.id }} submit={say('objectToVoteless')} tone="quiet" label={`${say('objectToVoteless')}: ${proposal.id}`} />
              </Folded>
            )}
            {proposal.state === 'adopted' && !proposal.dissociated.some((one) => one.party === party) && (
              <Folded words={say('dissociateFromIt')} note={say('dissociateAsk')}>
                <CommandForm command="floor.dissociate" formKey={key} hidden={hidden} submit={say('dissociateFromIt')} tone="danger" label={`${say('dissociateFromIt')}: ${proposal.id}`} />
              </Folded>
            )}
          </>
        );
      }}
    </Proposals>
  );
}

interface DeskProposalsProps {
  readonly list: SpeakersList;
  readonly direction: Direction;
  readonly presides: boolean;
  readonly parties: readonly PartyChoice[];
  readonly say: { readonly desk: SayDesk; readonly underWay: SayUnderWay; readonly directing: SayDirecting };
  readonly take: (event: SubmitEvent) => void;
}

/** The desks: what is proposed, what comes next and why; the chair puts it, both enter what delegations say. */
export function DeskProposals(props: DeskProposalsProps) {
  const { list, direction, presides, parties, say, take } = props;
  const { meeting, proceedings: now } = list;
  if (!list.offers.includes('votes') || (list.state !== 'open' && !now.proposals)) return null;
  const may = (act: string, id?: string): boolean => direction.next.some((one) => one.act === act && (id === undefined || one.id === id));
  const isNext = ({ id }: ProposalShown): boolean => now.proposals?.next?.proposal === id;
  const mayPut = ({ id }: ProposalShown): boolean => may('put-to-vote', id) || may('decide-without-vote', id);
  return (
    <div class="desk-proposals" onSubmitCapture={(event) => ((event.target as HTMLElement).closest('.put') ? take(event) : undefined)}>
      <Proposals
        now={now} zone={list.timeZone} say={say.underWay}
        atNext={(proposal) => presides && <Put proposal={proposal} {...props} />}
        before={may('introduce') && (
          <details class="work">
            <summary>{say.underWay('introduce')}</summary>
            <CommandForm command="floor.introduce-proposal" formKey="desk" hidden={{ meeting }} label={say.underWay('introduce')}>
              <IntroduceFields proposals={now.proposals} say={say.underWay} />
              <Field<'floor.introduce-proposal'>
                name="party" type="select" label={say.underWay('whoseProposal')}
                options={[{ value: '', label: say.underWay('fromChair') }, ...parties.map(({ id, name }) => ({ value: id, label: name }))]}
              />
              <p class="form-end"><Button tone="quiet">{say.underWay('introduceIt')}</Button></p>
            </CommandForm>
          </details>
        )}
      >
        {(proposal) => (
          <>
            {presides && !isNext(proposal) && mayPut(proposal) && (
              <details class="next-for-party">
                <summary>{say.directing('putToVote')}</summary>
                <Put proposal={proposal} {...props} />
              </details>
            )}
            {isOpen(proposal) && may('object', proposal.id) && !proposal.objected && (
              <ForOne words={say.underWay('objectToVoteless')} command="floor.object" proposal={proposal.id} hidden={{ meeting, to: proposal.id }} parties={parties} say={say} />
            )}
            {may('withdraw-proposal', proposal.id) && proposal.by && (
              <details class="next-for-party">
                <summary>{say.underWay('withdrawIt')}</summary>
                <CommandForm
                  command="floor.withdraw-proposal" formKey={keyOf('desk', proposal.id)} hidden={{ meeting, proposal: proposal.id, party: proposal.by.party }}
                  submit={`${say.underWay('withdrawIt')} (${proposal.by.name})`} tone="quiet" label={`${say.underWay('withdrawIt')}: ${proposal.id}`}
                />
              </details>
            )}
            {may('dissociate', proposal.id) && (
              <ForOne words={say.underWay('dissociateFromIt')} command="floor.dissociate" proposal={proposal.id} hidden={{ meeting, proposal: proposal.id }} parties={parties} say={say} />
            )}
          </>
        )}
      </Proposals>
    </div>
  );
}

type Said =
  | { readonly command: 'floor.object'; readonly hidden: Omit<Preset<'floor.object'>, 'party'> }
  | { readonly command: 'floor.dissociate'; readonly hidden: Omit<Preset<'floor.dissociate'>, 'party'> };

/** What a delegation said from its seat about one proposal: entered for the one that said it. */
const ForOne = ({ words, proposal, parties, say, ...said }: {
  readonly words: string;
  readonly proposal: string;
} & Said & Pick<DeskProposalsProps, 'parties' | 'say'>) => (
  <details class="next-for-party">
    <summary>{words}</summary>
    <CommandForm {...said} formKey={keyOf('desk', proposal)} label={`${words}: ${proposal}`}>
      <PartyPicker<Said['command']> name="party" label={say.directing('whose')} parties={parties} say={say.desk} />
      <p class="form-end"><Button tone="quiet">{say.directing('do')}</Button></p>
    </CommandForm>
  </details>
);

/** Put to the vote, with the majority it takes, or decided without one: what the rules would refuse is not there. */
function Put({ proposal, list, direction, say }: DeskProposalsProps & { readonly proposal: ProposalShown }) {
  const { meeting, proceedings: { proposals } } = list;
  const vote = direction.next.find(({ act, id }) => act === 'put-to-vote' && id === proposal.id);
  const voteless = direction.next.some(({ act, id }) => act === 'decide-without-vote' && id === proposal.id);
  if (!vote && !voteless) return null;
  const isNext = proposals?.next?.proposal === proposal.id;
  const asksMajority = proposals?.mayBeImportant === true && !proposal.isImportant;
  return (
    <div class="put">
      {vote && (
        <CommandForm command="floor.put-to-vote" formKey={keyOf(proposal.id, vote.part ?? '')} hidden={{ meeting, question: proposal.id, part: vote.part }} label={`${say.directing('putToVote')}: ${proposal.id}`}>
          {asksMajority && (
            <Field<'floor.put-to-vote'>
              name="majority" type="select" label={say.underWay('majorityNeeded')} value="simple"
              options={[{ value: 'simple', label: say.underWay('simpleMajority') }, { value: 'two-thirds', label: say.underWay('isImportant') }]}
            />
          )}
          {!asksMajority && <p class="under-way-note">{say.underWay(proposal.isImportant ? 'majority-two-thirds' : 'majority-simple')}</p>}
          <Button tone={isNext ? 'primary' : 'quiet'}>{vote.part === undefined ? say.directing('putToVote') : say.underWay('putThisPart', { part: apart(vote.part) })}</Button>
        </CommandForm>
      )}
      {voteless && (
        <CommandForm
          command="floor.decide-without-vote" formKey={keyOf(proposal.id)} hidden={{ meeting, question: proposal.id }} submit={say.directing('withoutVote')} tone="quiet"
          label={`${say.directing('withoutVote')}: ${proposal.id}`}
        />
      )}
      {vote && isNext && proposals && <p class="rule">{proposals.majority.words} <span class="why-source">{proposals.majority.source}</span></p>}
    </div>
  );
}
