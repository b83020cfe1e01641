import type { ComponentChildren } from 'preact';
import { findSymbols } from '../find-symbols.ts';
import { canonicalSymbol, documentAddress, parseSymbol } from '../symbols.ts';

/** A running text of any language with each document symbol in it a link to the document. */
export function SymbolText({ text }: { readonly text: string }) {
  const pieces: ComponentChildren[] = [];
  let reached = 0;
  for (const { start, end, symbol } of findSymbols(text)) {
    pieces.push(text.slice(reached, start));
    const written = text.slice(start, end);
    const canonical = canonicalSymbol(symbol);
    pieces.push(
      <a href={documentAddress(symbol)} title={written === canonical ? undefined : canonical} key={start}>
        <bdi dir="ltr">{written}</bdi>
      </a>,
    );
    reached = end;
  }
  pieces.push(text.slice(reached));
  return <>{pieces}</>;
}

/** One symbol as a link to its document; what cannot be read as a symbol stays text. */
export function SymbolLink({ symbol }: { readonly symbol: string }) {
  const parsed = parseSymbol(symbol);
  const shown = <bdi dir="ltr">{symbol}</bdi>;
  return parsed.ok ? <a href={documentAddress(parsed.symbol)}>{shown}</a> : shown;
}
