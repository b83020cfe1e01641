import type { ItemShown, Proceedings, SayUnderWay } from './proceedings.ts';

const TITLE = '\u0000';

/** `Item 8:`, as each language sets it before a title. */
const beforeTitle = ({ item }: ItemShown, say: SayUnderWay): string => say('itemOf', { item: `\u2066${item}\u2069`, title: TITLE }).split(TITLE)[0]!.trimEnd();

/** The number and title of an item, and what became of the debate on it. */
export const ItemName = ({ item, say }: { readonly item: ItemShown; readonly say: SayUnderWay }) => (
  <>
    <span class="item-number">{beforeTitle(item, say)}</span> <ItemTitle item={item} say={say} />
  </>
);

/** The title alone, where its number stands beside it. */
export const ItemTitle = ({ item, say }: { readonly item: ItemShown; readonly say: SayUnderWay }) => (
  <>
    <bdi class="item-title">{item.title}</bdi>
    {item.debate && <span class="item-debate">{say(`debate-${item.debate}`)}</span>}
  </>
);

/** The item of the agenda under consideration. */
export const ItemNow = ({ now, say }: { readonly now: Proceedings; readonly say: SayUnderWay }) =>
  now.item ? (
    <p class="item-now">
      <span class="unseen">{say('itemNow')}: </span>
      <ItemName item={now.item} say={say} />
    </p>
  ) : null;
