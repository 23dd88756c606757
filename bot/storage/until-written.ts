/** Reads, decides and writes again when somebody else was faster; gives up when that happens over and over. */
const ATTEMPTS = 5;
/** Where many may write the same row at the same moment, and each time all but one come too late. */
export const AMONG_MANY = 50;

/**
 * @param what is named in the error: "edition 2026-W48|all|1"
 * @param attempt reads what there is, decides anew and writes; "conflict" when it had changed meanwhile
 * @throws Error after so many conflicts in a row: then it is no coincidence
 */
export async function untilWritten<T>(
  what: string,
  attempt: () => Promise<T | "conflict">,
  attempts = ATTEMPTS,
): Promise<T> {
  for (let tried = 0; tried < attempts; tried++) {
    const done = await attempt();
    if (done !== "conflict") return done;
  }
  throw new Error(`${what}: ${attempts} writers in a row were faster`);
}
