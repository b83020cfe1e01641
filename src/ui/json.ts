/**
 * JSON that may stand inside a `<script>` element: no `<` can end the element or open a comment, and the two
 * line separators that JSON allows and older JavaScript does not are escaped. `JSON.parse` reads it back unchanged.
 */
export const jsonForHtml = (value: unknown): string =>
  (JSON.stringify(value) ?? 'null')
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
