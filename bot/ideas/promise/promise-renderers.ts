/** What the bot says about deadlines, made when it is sent: it says what waits then, and nothing when nothing does. */
import { escalatedCard } from "../../../adaptive-cards/ideas/escalated.ts";
import { reminderCard } from "../../../adaptive-cards/ideas/reminder.ts";
import { PAGE } from "../../../adaptive-cards/parts/page.ts";
import type { Renderer } from "../../delivery/renderer.ts";
import type { IdeasDeps } from "../deps.ts";
import { loadIdea } from "../idea-store.ts";
import { dateWords, holderWords } from "../showing/idea-view.ts";
import { latestReminder } from "./order-reminders.ts";
import { leaderDue } from "./promise-rules.ts";
import { reminderRows } from "./reminder-view.ts";
import { viewOf } from "../showing/show.ts";

export function createPromiseRenderers(
  deps: IdeasDeps,
): Readonly<Record<"idea-reminder" | "idea-escalated", Renderer>> {
  return {
    async "idea-reminder"({ act, key, subject }, reader) {
      if (await deps.people.isAway(reader.id, deps.clock())) return undefined;
      // One that waited for a window, and by now there is a newer one.
      if (((await latestReminder(deps.store, reader.id)) ?? subject) > subject) return undefined;
      const rows = await reminderRows(deps, reader);
      if (rows.length === 0 && act.kind === "send") return undefined;
      return reminderCard({ rows, upTo: PAGE, nonce: key }, reader.texts);
    },

    /** To the proposer; when it has been decided meanwhile, there is nothing left to say. */
    async "idea-escalated"({ key, subject }, reader) {
      const file = await loadIdea(deps.store, Number(subject));
      const due = file && leaderDue(file.idea);
      const broughtIn = file?.idea.broughtIn?.at(-1);
      if (!file || due === undefined || !broughtIn) return undefined;
      const now = deps.clock();
      const view = {
        idea: viewOf({ file, party: "proposer" }, reader, now),
        due: dateWords(due, reader, now),
        broughtIn: holderWords(broughtIn, reader),
      };
      return escalatedCard({ ...view, nonce: key }, reader.texts);
    },
  };
}
