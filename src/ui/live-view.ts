/**
 * How the line to the server stands. `up`: what is shown is the newest. `stale`: it broke a moment ago and is
 * being restored. `down`: it has been broken for longer, or the device is off the network. `ended`: the server has said that
 * this reader is told no more, and nothing is restored; `why` says what she can do. `since` is when it
 * came to be so, in milliseconds of the device's clock; for the others, when the line was last known up.
 */
export interface LineStanding {
  readonly state: 'up' | 'stale' | 'down' | 'ended';
  readonly why?: 'signed-out' | 'not-yours';
  readonly since: number;
}

/** What an island is given as `live`. */
export interface LiveView<Answer = unknown> {
  readonly answer: Answer;
  /** The stream number the answer shows. */
  readonly number: number;
  readonly line: LineStanding;
  /** Milliseconds to add to the device's clock to have the server's. */
  readonly clockOffset: number;
}
