/** A tag of a marked-up text, or the text between two. */
export type XmlPart =
  | { readonly text: string }
  | { readonly name: string; readonly isClosing: boolean; readonly isEmpty: boolean; readonly inside: string };

const HEAD = /(\/?)(?:[\w.-]+:)?([\w.-]+)/y;

/**
 * The tags and texts of an XML document in order; names without their prefix. What looks like no tag is text. Whatever it is
 * given, each character is looked at a fixed number of times: an expression over the whole would take the square of a `<` that
 * is never closed.
 */
export function* xmlParts(xml: string): Generator<XmlPart> {
  let nextClose = -1;
  let open = xml.indexOf('<');
  if (open !== 0) yield { text: open < 0 ? xml : xml.slice(0, open) };
  while (open >= 0) {
    const nextOpen = xml.indexOf('<', open + 1);
    const until = nextOpen < 0 ? xml.length : nextOpen;
    if (nextClose <= open && nextClose !== xml.length) nextClose = xml.indexOf('>', open);
    if (nextClose < 0) nextClose = xml.length;
    let reached = open + 1;
    if (nextClose < until) {
      const inside = xml.slice(open + 1, nextClose);
      HEAD.lastIndex = 0;
      const head = HEAD.exec(inside);
      if (head) {
        yield { name: head[2]!, isClosing: head[1] === '/', isEmpty: inside.endsWith('/') && inside.length > head[0].length, inside };
        reached = nextClose + 1;
      }
    }
    if (reached < until) yield { text: xml.slice(reached, until) };
    open = nextOpen;
  }
}
