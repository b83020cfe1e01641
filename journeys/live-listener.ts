/** One event of a live query as it came over the line. */
export interface LiveEvent<Answer> {
  readonly id: string;
  readonly number: number;
  readonly answer: Answer;
}

export interface LiveListener<Answer> {
  /** Every answer heard so far, in the order in which it came. */
  readonly heard: readonly LiveEvent<Answer>[];
  /** True once the other side has ended the line or died. */
  readonly ended: () => boolean;
  close(): void;
}

/**
 * Listens to a live query as a program does, without a browser: one line, no reconnecting of its own.
 * Resolves once the line stands.
 */
export async function listenTo<Answer>(origin: string, query: string, input: object, lastEventId?: string): Promise<LiveListener<Answer>> {
  const stopping = new AbortController();
  const response = await fetch(`${origin}/live/${query}?input=${encodeURIComponent(JSON.stringify(input))}`, {
    headers: { accept: 'text/event-stream', ...(lastEventId !== undefined && { 'last-event-id': lastEventId }) },
    signal: stopping.signal,
  });
  if (!response.ok || !response.body) throw new Error(`${query} answered ${response.status} where a live line was expected.`);
  const heard: LiveEvent<Answer>[] = [];
  let ended = false;
  void (async () => {
    let rest = '';
    for await (const part of response.body!.pipeThrough(new TextDecoderStream())) {
      const events = (rest + part).split('\n\n');
      rest = events.pop()!;
      for (const event of events) {
        const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(event)?.[1];
        if (field('event') === 'answer') heard.push({ id: field('id')!, ...(JSON.parse(field('data')!) as { number: number; answer: Answer }) });
      }
    }
  })()
    .catch(() => {})
    .finally(() => (ended = true));
  return { heard, ended: () => ended, close: () => stopping.abort() };
}
