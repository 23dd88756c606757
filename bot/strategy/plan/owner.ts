/** Which unit's leader answers for a goal. Pure. */
import type { Organisation } from "../../organisation/organisation.ts";
import type { Goal } from "./goal.ts";

/** The unit at the top where the plan names none; undefined before the first import. */
export function ownerUnit({ owner }: Pick<Goal, "owner">, { units }: Organisation): string | undefined {
  return (
    owner ?? [...units.values()].find(({ parent, status }) => parent === undefined && status !== "closed")?.id
  );
}
