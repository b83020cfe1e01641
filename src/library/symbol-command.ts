import { describeSymbol, documentAddress, parseSymbol, printSymbol } from './symbols.ts';

/** Blank lines are passed over; every other line answers with exactly one object. */
export async function symbolVerb({ input, write }: {
  readonly input: AsyncIterable<string>;
  readonly write: (value: object) => void;
}): Promise<void> {
  for await (const line of linesOf(input)) {
    if (line.trim() !== '') write(readLine(line));
  }
}

/** `{ input, symbol, address, canonical, organ, … }`, or `{ input, error, reason, at, suggestion? }`. */
function readLine(line: string): object {
  const parsed = parseSymbol(line);
  if (parsed.ok) {
    const { symbol } = parsed;
    return { input: line, symbol: printSymbol(symbol), address: documentAddress(symbol), ...describeSymbol(symbol) };
  }
  const { code, reason, at, suggestion } = parsed;
  const shown = line.length > 200 ? `${line.slice(0, 200)}…` : line;
  return { input: shown, error: code, reason, at, ...(suggestion ? { suggestion } : {}) };
}

/** A line is kept no longer than this many characters: the rest can only make it "too long". */
const KEPT = 1000;

/** Lines out of chunks that may end anywhere; `\n` and `\r\n` end a line, and so does the end of the input. */
async function* linesOf(input: AsyncIterable<string>): AsyncIterable<string> {
  let rest = '';
  for await (const chunk of input) {
    const lines = chunk.split('\n');
    for (const [i, piece] of lines.entries()) {
      rest = (rest + piece.slice(0, KEPT)).slice(0, KEPT);
      if (i === lines.length - 1) break;
      yield rest.replace(/\r$/, '');
      rest = '';
    }
  }
  if (rest !== '') yield rest.replace(/\r$/, '');
}
