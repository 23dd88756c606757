/** Before something is sent in without a name: what that covers, what it does not, and who gets it. */
import type { Step } from "../../../adaptive-cards/ideas/step-card.ts";
import { paragraph, subheading, warning } from "../../../adaptive-cards/parts/text.ts";
import type { Reader } from "../../reader.ts";
import type { IdeaHandlersDeps } from "../deps.ts";
import { inSentence } from "../showing/idea-view.ts";
import { type Unsent, whoGetsIt } from "./receivers-step.ts";

/** Up to here the number of people is worth a word. */
const FEW = 20;

export async function withoutNameStep(
  deps: IdeaHandlersDeps,
  { reader, draft, unit }: Unsent,
): Promise<Step | undefined> {
  if (draft.nameShownTo !== "nobody") return undefined;
  const words = reader.texts.withoutName;
  const name = inSentence(unit, reader);
  const people = peopleIn(unit, reader);
  const { receiver, lines } = await whoGetsIt(deps, { reader, draft, unit });
  return {
    title: words.title,
    body: [
      paragraph(words.promise),
      subheading(words.limits),
      paragraph(words.text),
      paragraph(people <= FEW ? words.smallUnit(people, name) : words.unit(name)),
      paragraph(words.copies),
      paragraph(words.serious),
      subheading(words.receiver),
      ...lines,
      ...(receiver.dueToProposer ? [warning(words.otherThanUsual)] : []),
    ],
  };
}

function peopleIn(unit: string, { organisation }: Reader): number {
  return [...organisation.people.values()].filter(({ units }) => units.includes(unit)).length;
}
