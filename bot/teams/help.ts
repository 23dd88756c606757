/** hjelp, by role. */
import { type HelpView, helpCard, sharedHelpCard } from "../../adaptive-cards/common/help-card.ts";
import type { NewId } from "../clock.ts";
import type { Handler } from "../handler.ts";
import type { IsAmong } from "./audience.ts";

/** A word that is answered for two groups is shown once, in the first that fits. */
const groups: HelpView["groups"] = [
  {
    group: "everyone",
    words: [
      "idea",
      "myIdeas",
      "latest",
      "reflection",
      "practice",
      "whoDoesWhat",
      "goals",
      "preferences",
      "incident",
      "whistleblowing",
      "help",
    ],
  },
  {
    group: "leader",
    words: ["waiting", "myUnit", "line", "unitLine", "away", "askUnit", "linkChannel", "presenting"],
  },
  { group: "top", words: ["measures"] },
  { group: "editor", words: ["edition", "questionBank", "presenting"] },
  {
    group: "administrator",
    words: [
      "waiting",
      "organisation",
      "broadcasts",
      "measures",
      "budget",
      "hide",
      "schedules",
      "newSchedule",
      "runSchedule",
      "linkChannel",
    ],
  },
];

/** Until the place is confirmed, somebody has their own ideas, and no more. */
const ofConfirmed: ReadonlySet<string> = new Set([
  "latest",
  "reflection",
  "practice",
  "whoDoesWhat",
  "goals",
]);

export function createHelpHandler(deps: { readonly isAmong: IsAmong; readonly newId: NewId }): Handler {
  return async (turn, reader) => {
    if (turn.place === "shared") return sharedHelpCard(reader.texts);
    const theirs = await Promise.all(groups.map(({ group }) => deps.isAmong(reader, [group])));
    const shown = withoutRepeats(groups.filter((_, index) => theirs[index]));
    if (!reader.confirmed)
      return helpCard({ groups: withoutConfirmed(shown), nonce: deps.newId() }, reader.texts);
    return helpCard({ groups: shown, nonce: deps.newId() }, reader.texts);
  };
}

function withoutConfirmed(of: HelpView["groups"]): HelpView["groups"] {
  return of.map(({ group, words }) => ({ group, words: words.filter((word) => !ofConfirmed.has(word)) }));
}

function withoutRepeats(of: HelpView["groups"]): HelpView["groups"] {
  const seen = new Set<string>();
  return of
    .map(({ group, words }) => ({ group, words: words.filter((word) => !seen.has(word) && seen.add(word)) }))
    .filter(({ words }) => words.length > 0);
}
