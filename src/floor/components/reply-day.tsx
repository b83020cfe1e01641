import type { Proceedings, SayUnderWay } from './proceedings.ts';

/** Replies where the day has several meetings: where those asked for here are heard, or which wait from earlier ones. */
export function ReplyDay({ now, say }: { readonly now: Proceedings; readonly say: SayUnderWay }) {
  const { replyDay } = now;
  if (!replyDay) return null;
  if (replyDay.meetingsLeft > 0) return replyDay.last === undefined ? null : <p class="under-way-note">{say('repliesAtLast', { meeting: `\u2068${replyDay.last}\u2069` })}</p>;
  return (
    <section class="replies" aria-labelledby="replies-left">
      <h2 id="replies-left">{say('repliesLeft')}</h2>
      <p class="under-way-note">{say('repliesLeftNote', { n: replyDay.left.length })}</p>
      <ol class="replies-asked">
        {replyDay.left.map((reply) => (
          <li key={reply.turn}>
            <bdi>{reply.name}</bdi>{' '}
            <span class="under-way-note">
              {reply.item !== undefined && `${say('item', { item: `\u2066${reply.item}\u2069` })} · `}
              {reply.meeting !== undefined && say('askedAt', { meeting: `\u2068${reply.meeting}\u2069` })}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
