/** Ideas with the history that a test wants, without a store. */
import type { EventKind, Idea, IdeaEvent } from "../../bot/ideas/idea.ts";
import type { Fields } from "../../bot/ideas/rules/fields.ts";
import type { History } from "../../bot/measures/rules/answers.ts";
import { sampleIdea } from "./sample-idea.ts";

/** Kind, date, by whom ("" is the bot), what was filled in. */
export type Happening = readonly [kind: EventKind, date: string, by?: string, fields?: Fields];

let last = 0;

/** Sent in by "nurse"; each happens at ten in the morning. */
export function history(happenings: readonly Happening[], of: Partial<Idea> = {}): History {
  last += 1;
  const events = happenings.map(([kind, date, by = "boss", fields = {}], place): IdeaEvent => {
    const author = kind === "submitted" ? "nurse" : by;
    return {
      number: place + 1,
      at: `${date}T09:00:00.000Z`,
      ...(author === "" ? {} : { by: author }),
      kind,
      fields,
    };
  });
  return { idea: { ...sampleIdea, number: last, ...of }, events };
}
