/** Kjør nå, where many get something: how many, before it is done. */
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card } from "../card.ts";
import { button } from "../parts/action.ts";
import { close, heading, note, paragraph } from "../parts/text.ts";
import { schedulingVerbs } from "./verbs.ts";

export interface ConfirmRunView {
  readonly id: string;
  readonly name: string;
  /** What the job does, in one sentence. */
  readonly does: string;
  /** What they would get, a line each. */
  readonly what: readonly string[];
  /** How many would get it now. */
  readonly recipients: number;
  readonly nonce: string;
}

export function confirmRunCard(view: ConfirmRunView, texts: Texts): Card {
  const { id, name, does, what, recipients, nonce } = view;
  const words = texts.scheduling.confirm;
  const { buttons, quoted } = texts.common;
  const { runConfirmed, list } = schedulingVerbs;
  return card(
    words.title(name),
    [
      heading(words.title(name)),
      paragraph(does),
      ...what.map((line) => close(quoted(line))),
      paragraph(words.reaches(recipients)),
      note(words.usual),
    ],
    [
      button({ title: buttons.confirm, verb: runConfirmed, subject: id, nonce, style: "positive" }),
      button({ title: buttons.close, verb: list, nonce, ignoresInputs: true }),
    ],
  );
}
