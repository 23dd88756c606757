/** What a simulation of delivery found, added up over its runs, and the line that tells it. */

export interface Tally {
  readonly runs: number;
  /** Messages without a row, or whose row is at no end. */
  readonly lost: number;
  /** Messages to all that were sent again after an outcome nobody knows. */
  readonly sentAgain: number;
  readonly ambiguous: number;
  /** Most that can be ambiguous: being sent when their program died or froze, or answered so that nobody knows. */
  readonly mayBeAmbiguous: number;
}

export const nothing: Tally = { runs: 0, lost: 0, sentAgain: 0, ambiguous: 0, mayBeAmbiguous: 0 };

export function sumOf(a: Tally, b: Tally): Tally {
  return {
    runs: a.runs + b.runs,
    lost: a.lost + b.lost,
    sentAgain: a.sentAgain + b.sentAgain,
    ambiguous: a.ambiguous + b.ambiguous,
    mayBeAmbiguous: a.mayBeAmbiguous + b.mayBeAmbiguous,
  };
}

export function tell(name: string, seeds: readonly [number, number], tally: Tally, more = ""): void {
  const { runs, lost, sentAgain, ambiguous, mayBeAmbiguous } = tally;
  process.stdout.write(
    `${name}: ${runs} runs, seeds ${seeds.join("–")}, ${more}${lost} lost, ` +
      `${sentAgain} broadcast messages sent again, ${ambiguous} ambiguous (at most ${mayBeAmbiguous} could be)\n`,
  );
}
