import type { TurnShown } from '../showing.ts';
import { groupOf, type SayList } from './saying.ts';

/** Who speaks and, under it, for whom. */
export const Who = ({ turn, say }: { readonly turn: Pick<TurnShown, 'name' | 'onBehalfOfName' | 'onBehalfOfInText'>; readonly say: SayList }) => (
  <span class="who">
    <bdi class="who-name">{turn.name}</bdi>
    {turn.onBehalfOfName !== undefined && <span class="who-for">{say('onBehalfOf', { group: groupOf(turn)! })}</span>}
  </span>
);
