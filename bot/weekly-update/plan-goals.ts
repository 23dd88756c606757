/** Goals of the strategy plan as an editor chooses them into mål i fokus: from then on they are the editor's words. */
import type { Choice } from "../../adaptive-cards/parts/field.ts";
import { PLAN_FIELD } from "../../adaptive-cards/weekly-update/field-ids.ts";
import type { Press } from "../chat.ts";

/** One that is in force. */
export interface PlanGoal {
  readonly nr: string;
  readonly title: string;
  /** What it adds to mål i fokus. */
  readonly line: string;
}

/** Those that the text does not hold yet. */
export function goalChoices(goals: readonly PlanGoal[], text: string): readonly Choice[] {
  return goals
    .filter((goal) => !isIn(text, goal))
    .map(({ nr, title }) => ({ title: `${nr} ${title}`, value: valueOf(nr) }));
}

/** The press as if its sender had written the goals that were chosen; what was chosen and is there already adds nothing. */
export async function withChosenGoals(
  press: Press,
  inForce: () => Promise<readonly PlanGoal[]>,
): Promise<Press> {
  const { [PLAN_FIELD]: chosen = "", ...fields } = press.fields;
  if (chosen === "") return press;
  const values = chosen.split(",");
  const text = fields["goals"] ?? "";
  const added = (await inForce()).filter((goal) => values.includes(valueOf(goal.nr)) && !isIn(text, goal));
  const goals = [text, ...added.map(({ line }) => line)].filter((line) => line !== "").join("\n");
  return { ...press, fields: { ...fields, ...(goals === "" ? {} : { goals }) } };
}

/** A line that begins with its title, whatever the editor made of the rest. */
function isIn(text: string, { title }: PlanGoal): boolean {
  return text.split("\n").some((line) => line.trim().toLowerCase().startsWith(title.toLowerCase()));
}

/** The values of several choices come with commas between. */
function valueOf(nr: string): string {
  return encodeURIComponent(nr);
}
