import { type Act, type Decisions, objecting, type Taken, without } from './act-types.ts';
import { asWaiting } from './clock.ts';
import { voiceOf, waitingTurn, withLiveExchanges } from './list.ts';
import { compareTurns, inscribe } from './order.ts';
import type { RuleSet } from './rule-set.ts';
import { type Exchange, type Floor, SETTING_ACTS, type SettingAct, type SettingKey, type Turn, type Undoable } from './state.ts';

/** A speaker who has begun is not taken back. */
export const UNDO_WITHIN_SECONDS = 30;

const SETTINGS: readonly SettingKey[] = ['list', 'opensAt', 'closesAt', 'closingAnnouncedAt', 'limits', 'timesEach', 'chair', 'repliesBegunAt', 'items', 'item', 'debate'];
const isSetting = (type: string): type is SettingAct => (SETTING_ACTS as readonly string[]).includes(type);

/** Proposals to exchange that ended with the act, because a turn they were about left the list. */
const lapsedBy = (before: Floor, after: Floor): readonly Exchange[] => (before.exchanges ?? []).filter((exchange) => !after.exchanges?.includes(exchange));

const revived = (floor: Floor, lapsed: readonly Exchange[]): Floor => {
  const ids = new Set(floor.waiting.map((turn) => turn.id));
  const live = lapsed.filter((exchange) => ids.has(exchange.turn) && ids.has(exchange.with));
  return live.length === 0 ? floor : { ...floor, exchanges: [...(floor.exchanges ?? []), ...live] };
};

/** How an act just taken can be taken back without harm to anybody; `undefined` for all that cannot. */
export function undoableAs(before: Floor, act: Act, { floor: after }: Taken): Undoable | undefined {
  const { at } = act;
  if (isSetting(act.type)) {
    const changed = SETTINGS.filter((key) => before[key] !== after[key]);
    if (changed.length === 0) return undefined;
    const without = changed.filter((key) => before[key] === null);
    return { act: act.type, at, former: Object.fromEntries(changed.map((key) => [key, before[key] ?? null])), ...(without.length > 0 && { without }) };
  }
  switch (act.type) {
    case 'give': return { act: 'give', at, turn: act.turn, lapsed: lapsedBy(before, after) };
    case 'move': {
      const place = before.waiting.findIndex((turn) => turn.id === act.turn);
      const { placedAt, placed } = before.waiting[place]!;
      return { act: 'move', at, turn: act.turn, before: before.waiting[place + 1]?.id ?? null, ...(placedAt !== undefined && { placedAt }), ...(placed && { placed }) };
    }
    case 'carry-list': return { act: 'carry-list', at, turns: after.takenOver!.slice(before.takenOver?.length ?? 0) };
    case 'absent': return { act: 'absent', at, turn: before.waiting[0]!, lapsed: lapsedBy(before, after) };
    case 'pause': case 'resume': {
      const { pausedAt, pausedMilliseconds } = before.speaking!;
      return { act: act.type, at, turn: act.turn, pausedMilliseconds, ...(pausedAt !== undefined && { pausedAt }) };
    }
    default: return undefined;
  }
}

/** A turn back where it stood; where those who asked meanwhile have made that a breach of the order, where the rules place it. */
function backAt(rules: RuleSet, others: readonly Turn[], turn: Turn, place: number): Turn[] {
  const isInOrder = turn.placedAt !== undefined || others.every((other, index) => {
    const difference = other.placedAt === undefined ? compareTurns(rules, other, turn) : 0;
    return index < place ? difference <= 0 : difference >= 0;
  });
  return isInOrder ? others.toSpliced(place, 0, turn) : inscribe(rules, others, turn);
}

const isDroppedBy = (turn: Turn, rules: RuleSet): boolean => (turn.absences ?? 0) + 1 >= rules.absence.dropsAt;

/** The floor as it would be without the act, what delegations did since then kept; `undefined` where that can no longer be. */
function takenBack(floor: Floor, undo: Undoable, rules: RuleSet): Floor | undefined {
  if ('former' in undo) {
    const kept = Object.fromEntries(Object.entries(floor).filter(([key]) => !Object.hasOwn(undo.former, key)));
    return { ...kept, ...Object.fromEntries(Object.entries(undo.former).filter(([key, value]) => value !== null || undo.without?.includes(key as SettingKey))) } as Floor;
  }
  switch (undo.act) {
    case 'give': {
      if (floor.speaking?.id !== undo.turn) return undefined;
      return revived({ ...floor, speaking: null, waiting: backAt(rules, floor.waiting, asWaiting(floor.speaking), 0) }, undo.lapsed);
    }
    case 'move': {
      const turn = waitingTurn(floor, undo.turn);
      // An exchange or a change of level has taken it elsewhere since.
      if (turn?.placedAt !== undo.at) return undefined;
      const { placedAt: _, placed: __, ...kept } = turn;
      const others = floor.waiting.filter((one) => one !== turn);
      const place = undo.before === null ? others.length : others.findIndex((one) => one.id === undo.before);
      if (place < 0) return undefined;
      return { ...floor, waiting: backAt(rules, others, { ...kept, ...(undo.placedAt !== undefined && { placedAt: undo.placedAt }), ...(undo.placed && { placed: undo.placed }) }, place) };
    }
    case 'absent': {
      const now = waitingTurn(floor, undo.turn.id);
      const isAsSentBack = now && now.absentAt === undo.at && now.levelChangedAt === undo.turn.levelChangedAt && now.exchangedWith === undefined;
      const isAsDropped = !now && isDroppedBy(undo.turn, rules) && !floor.waiting.some((turn) => voiceOf(turn) === voiceOf(undo.turn));
      // The delegation has withdrawn, asked again, or has another place since.
      if (!isAsSentBack && !isAsDropped) return undefined;
      const others = floor.waiting.filter((turn) => turn !== now);
      // In whose name it is heard may have been named since.
      const turn: Turn = { ...undo.turn, ...(now?.constituency !== undefined && { constituency: now.constituency }) };
      return revived({ ...floor, waiting: backAt(rules, others, turn, 0) }, undo.lapsed);
    }
    case 'carry-list': {
      const back = new Set(floor.waiting.map(({ id }) => id).filter((id) => undo.turns.includes(id)));
      // Whoever has exchanged places with one of them would keep a place that is nobody's.
      const staying = new Set(floor.waiting.map(({ id }) => id).filter((id) => !back.has(id)));
      if (floor.waiting.some(({ exchangedWith = '', id }) => (back.has(id) ? staying : back).has(exchangedWith))) return undefined;
      const { takenOver = [], ...rest } = floor;
      // Who has withdrawn meanwhile stays withdrawn.
      const kept = takenOver.filter((id) => !back.has(id));
      return withLiveExchanges({ ...rest, ...(kept.length > 0 && { takenOver: kept }), waiting: floor.waiting.filter(({ id }) => !back.has(id)) });
    }
    case 'pause': case 'resume': {
      if (floor.speaking?.id !== undo.turn) return undefined;
      const { pausedAt: _, ...speaking } = floor.speaking;
      return { ...floor, speaking: { ...speaking, pausedMilliseconds: undo.pausedMilliseconds, ...(undo.pausedAt !== undefined && { pausedAt: undo.pausedAt }) } };
    }
  }
}

/** Takes back the chair's last act, by an act that is itself on the record. */
export const undoDecisions: Decisions<'undo'> = {
  undo(floor, { at, of }, rules) {
    const { undo } = floor;
    if (!undo || undo.act !== of) return objecting('nothing-to-undo', 'chair-directs', floor.speaking);
    if (undo.act === 'give' && Date.parse(at) - Date.parse(undo.at) > UNDO_WITHIN_SECONDS * 1000) return objecting('too-late-to-undo', 'chair-directs', floor.speaking);
    const back = takenBack(floor, undo, rules);
    if (!back) return objecting('nothing-to-undo', 'chair-directs', floor.speaking);
    const turn = 'turn' in undo && typeof undo.turn === 'string' ? (waitingTurn(back, undo.turn) ?? back.speaking ?? undefined) : undefined;
    return { floor: without(back, 'undo') as Floor, ...(turn && { turn }) };
  },
};
