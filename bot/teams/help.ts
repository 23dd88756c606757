/** hjelp, by role. */
import { type HelpView, helpCard, sharedHelpCard } from "../../adaptive-cards/common/help-card.ts";
import type { Handler } from "../handler.ts";
import type { Reader } from "../reader.ts";
import { isAmong } from "./audience.ts";

const groups: HelpView["groups"] = [
  { group: "everyone", words: ["idea", "myIdeas", "latest", "help"] },
  { group: "leader", words: ["waiting", "away"] },
  { group: "editor", words: ["edition"] },
  { group: "administrator", words: ["waiting"] },
];

export function createHelpHandler(): Handler {
  return async (turn, reader) => {
    if (turn.place === "shared") return sharedHelpCard(reader.texts);
    return helpCard({ groups: groupsOf(reader) }, reader.texts);
  };
}

function groupsOf(reader: Reader): HelpView["groups"] {
  return groups.filter(({ group }) => isAmong(reader, [group]));
}
