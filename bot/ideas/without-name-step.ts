/** Before something is sent in without a name: what that covers, what it does not, and who gets it. */
import type { Step } from "../../adaptive-cards/ideas/step-card.ts";
import { paragraph, subheading, warning } from "../../adaptive-cards/parts/text.ts";
import type { Reader } from "../reader.ts";
import type { IdeaHandlersDeps } from "./deps.ts";
import { findReceiver } from "./find-receiver.ts";
import type { Draft } from "./idea.ts";
import { goesTo, inSentence } from "./idea-view.ts";

/** Up to here the number of people is worth a word. */
const FEW = 20;

interface Unsent {
  readonly reader: Reader;
  readonly draft: Draft;
  readonly unit: string;
}

export async function withoutNameStep(
  deps: IdeaHandlersDeps,
  { reader, draft, unit }: Unsent,
): Promise<Step | undefined> {
  if (draft.nameShownTo !== "nobody") return undefined;
  const words = reader.texts.withoutName;
  const name = inSentence(unit, reader);
  const people = peopleIn(unit, reader);
  const mine = await findReceiver(deps, unit, reader.id);
  const anybodys = await findReceiver(deps, unit, "");
  const isUsual = JSON.stringify(mine.owner) === JSON.stringify(anybodys.owner);
  const routing = { owner: mine.owner, unit, reason: isUsual ? mine.reason : ("chosen" as const) };
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
      paragraph(goesTo(routing, reader)),
      ...(isUsual ? [] : [warning(words.otherThanUsual)]),
    ],
  };
}

function peopleIn(unit: string, { organisation }: Reader): number {
  return [...organisation.people.values()].filter(({ units }) => units.includes(unit)).length;
}
