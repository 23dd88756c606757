/** On a collected reminder: Vis flere, and what an idea is held up by. */
import { PAGE } from "../../../adaptive-cards/parts/page.ts";
import { reminderCard } from "../../../adaptive-cards/ideas/reminder.ts";
import type { Card } from "../../../adaptive-cards/card.ts";
import type { Handler } from "../../handler.ts";
import type { Reader } from "../../reader.ts";
import { act } from "../act.ts";
import type { IdeaHandlersDeps } from "../deps.ts";
import { parseNumber } from "../forms.ts";
import { reminderRows } from "./reminder-view.ts";

export function createReminderHandlers(
  deps: IdeaHandlersDeps,
): Readonly<Record<"reminders" | "stuck", Handler>> {
  async function show(subject: string | undefined, reader: Reader): Promise<Card> {
    const rows = await reminderRows(deps, reader);
    const upTo = Math.max(PAGE, parseNumber(subject ?? "") ?? PAGE);
    return reminderCard({ rows, upTo, nonce: deps.newId() }, reader.texts);
  }

  return {
    reminders: ({ press }, reader) => show(press?.subject, reader),

    /** An idea that was decided meanwhile takes no answer, and is not on the card that comes back. */
    async stuck({ press }, reader) {
      for (const [number, reason] of answers(press?.fields ?? {})) {
        const action = { kind: "stuck", fields: { reason } } as const;
        await act(deps, { number, by: reader.id, action, nonce: press?.nonce });
      }
      return show(press?.subject, reader);
    },
  };
}

function answers(fields: Readonly<Record<string, string>>): readonly (readonly [number, string])[] {
  return Object.entries(fields).flatMap(([id, reason]) => {
    const number = parseNumber(/^stuck-(\d+)$/.exec(id)?.[1] ?? "");
    return number === undefined || reason === "" ? [] : [[number, reason] as const];
  });
}
