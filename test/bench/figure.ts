/** One measured figure and what it should be. */
export interface Figure {
  readonly part: string;
  readonly figure: string;
  readonly measured: number;
  readonly unit: string;
  /** Missed when `measured` is above it; left out for what is only worth knowing. */
  readonly atMost?: number;
}

export function isMissed({ measured, atMost }: Figure): boolean {
  // Written so that NaN, which is nothing measured, misses every target.
  return atMost !== undefined && !(measured <= atMost);
}

/** The value that this share of the numbers does not exceed; NaN of none. */
export function percentile(numbers: readonly number[], share: number): number {
  const ordered = numbers.toSorted((a, b) => a - b);
  return ordered[Math.max(0, Math.ceil(ordered.length * share) - 1)] ?? Number.NaN;
}

export function rounded(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}
