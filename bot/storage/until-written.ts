/** Reads, decides and writes again when somebody else was faster; gives up when that happens over and over. */
const ATTEMPTS = 5;

/**
 * @param what is named in the error: "edition 2026-W48|all|1"
 * @param attempt reads what there is, decides anew and writes; "conflict" when it had changed meanwhile
 * @throws Error after five conflicts in a row: then it is no coincidence
 */
export async function untilWritten<T>(what: string, attempt: () => Promise<T | "conflict">): Promise<T> {
  for (let attempts = 0; attempts < ATTEMPTS; attempts++) {
    const done = await attempt();
    if (done !== "conflict") return done;
  }
  throw new Error(`${what}: ${ATTEMPTS} writers in a row were faster`);
}
