/** Parley cannot start, for a reason the operator can act on: `message` is a sentence to show as it is, without a stack. */
export class StartRefusal extends Error {
  override name = 'StartRefusal';
}
