import type { SpeakingShown, WaitingShown } from '../queries/speakers-list.ts';
import type { SayUnderWay } from './proceedings.ts';

type Tagged = Pick<WaitingShown, 'level' | 'remote' | 'wasAbsent' | 'hasExchanged' | 'carried'> & Pick<SpeakingShown, 'purpose'>;

/** What is known of a turn beside whose it is: its level, where it speaks from, what happened to its place. */
export function TurnTags({ turn, say }: { readonly turn: Tagged; readonly say: SayUnderWay }) {
  const tags = [
    turn.level && say(`level-${turn.level}`), turn.purpose === 'reply' && say('stage-replies'), turn.remote && say('remote'), turn.wasAbsent && say('wasAbsent'), turn.hasExchanged && say('exchanged'),
    turn.carried && say('carriedFrom', { meeting: `\u2068${turn.carried.title}\u2069`, n: turn.carried.place }),
  ].filter((tag): tag is string => typeof tag === 'string');
  return tags.length === 0 ? null : <span class="turn-tags">{tags.join(' · ')}</span>;
}
