/** Kjør nå, where many get something: how many, before it is done. */
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card } from "../card.ts";
import { button } from "../parts/action.ts";
import { heading, note, paragraph } from "../parts/text.ts";
import { schedulingVerbs } from "./verbs.ts";

export interface ConfirmRunView {
  readonly id: string;
  readonly name: string;
  /** What the job does, in one sentence. */
  readonly does: string;
  /** How many would get it now. */
  readonly recipients: number;
  readonly nonce: string;
}

export function confirmRunCard({ id, name, does, recipients, nonce }: ConfirmRunView, texts: Texts): Card {
  const words = texts.scheduling.confirm;
  const { confirm, close } = texts.common.buttons;
  const { runConfirmed, list } = schedulingVerbs;
  return card(
    words.title(name),
    [heading(words.title(name)), paragraph(does), paragraph(words.reaches(recipients)), note(words.usual)],
    [
      button({ title: confirm, verb: runConfirmed, subject: id, nonce, style: "positive" }),
      button({ title: close, verb: list, nonce, ignoresInputs: true }),
    ],
  );
}
