import type { Piece } from './snippet.ts';

/** A passage with what was found in it marked. Preact escapes every piece. */
export const MarkedText = ({ pieces }: { readonly pieces: readonly Piece[] }) => (
  <>{pieces.map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>))}</>
);
