/** Time and chance come in as parameters; these are their shapes. */

/** Product time. CLOCK and tests can move it; leases, timeouts and pacing never use it. */
export type Clock = () => Date;

/** A fresh unguessable id. */
export type NewId = () => string;

/** Starts at `start` and runs on from there; the machine's own time when undefined. */
export function productClock(start: Date | undefined): Clock {
  if (start === undefined) return () => new Date();
  const begun = performance.now();
  return () => new Date(start.getTime() + performance.now() - begun);
}
