/** One thing more between the idea form and Send inn. What was filled in comes along, and nothing is stored yet. */
import type { Texts } from "../../bot/texts/texts.ts";
import { card, type Card, type CardAction, type Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { keptFields } from "../parts/kept.ts";
import { heading, note, warning } from "../parts/text.ts";
import type { IdeaFields } from "./idea-form.ts";
import { ideaVerbs } from "./verbs.ts";

export interface Step {
  readonly title: string;
  readonly body: readonly Element[];
  /** Ids of the idea's fields that this card itself asks for. */
  readonly asks?: readonly string[];
  /** On the button that goes on; Send inn when left out. */
  readonly send?: string;
  /** Other ways on from here, between the two; Teams shows six buttons in all. */
  readonly buttons?: readonly CardAction[];
}

export interface StepCard {
  readonly step: Step;
  readonly values: IdeaFields;
  readonly problems: readonly string[];
  /** UNDER_EDITION or "". */
  readonly subject: string;
  readonly nonce: string;
}

export function stepCard({ step, values, problems, subject, nonce }: StepCard, texts: Texts): Card {
  const { send, close } = texts.common.buttons;
  const shared = { subject, nonce };
  return card(
    step.title,
    [
      heading(step.title),
      ...problems.map((problem) => warning(problem)),
      ...step.body,
      note(texts.intake.nothingSent),
      ...keptFields(values, step.asks),
    ],
    [
      button({ ...shared, title: step.send ?? send, verb: ideaVerbs.send, style: "positive" }),
      ...(step.buttons ?? []),
      button({ ...shared, title: texts.intake.change, verb: ideaVerbs.edit }),
      button({ ...shared, title: close, verb: ideaVerbs.close, ignoresInputs: true }),
    ],
  );
}
