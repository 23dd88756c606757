/** Time and chance come in as parameters; these are their shapes. */

/** Product time. CLOCK and tests can move it; leases, timeouts and pacing never use it. */
export type Clock = () => Date;

/** A fresh unguessable id. */
export type NewId = () => string;
