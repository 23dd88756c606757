/** What colleagues do with an idea that is shared with them, and what others learn from one that was adopted. */
import { ideaStates } from "../idea.ts";
import type { Rule } from "./rule.ts";
import { line } from "./rule-line.ts";

const notWithdrawn = ideaStates.filter((state) => state !== "withdrawn");
/** While there is something to take part in. */
const joinable = ["received", "clarifying", "planned", "trial", "evaluating", "postponed"] as const;

export const rulesForColleagues: readonly Rule[] = [
  line(notWithdrawn, "message", "same", "commented", {
    by: ["participant", "colleague"],
    needs: ["text"],
    tells: ["proposer", "leaders"],
  }),
  line(joinable, "join", "same", "joined", {
    by: ["colleague", "informed"],
    when: ["has-room"],
    tells: ["proposer", "leaders"],
  }),
  // Nobody is told: whoever pressed it by mistake takes it back as quietly.
  line([...joinable, "adopted"], "leave", "same", "left", { by: ["participant"], tells: [] }),
  line(["adopted"], "describe", "same", "described", {
    needs: ["title", "was", "did", "ledTo", "basis", "askRole"],
    takes: ["differently", "adapt"],
    tells: ["proposer"],
  }),
  line(["adopted", "trial", "evaluating", "stopped"], "takeUp", "same", "taken-up", {
    by: ["bot"],
    needs: ["unit"],
    tells: ["proposer", "leaders"],
  }),
];
