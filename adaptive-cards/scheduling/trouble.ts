/** To a systemansvarlig: something planned did not go out. */
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card } from "../card.ts";
import { button } from "../parts/action.ts";
import { close, heading, note, paragraph } from "../parts/text.ts";
import { schedulingVerbs } from "./verbs.ts";

export interface ScheduleTroubleView {
  readonly id: string;
  readonly name: string;
  /** "mandag 23. november kl. 08.00: ble ikke sendt i tide" */
  readonly lines: readonly string[];
  /** At least one was tried until it was given up. */
  readonly gaveUp: boolean;
  readonly nonce: string;
}

export function scheduleTroubleCard(view: ScheduleTroubleView, texts: Texts): Card {
  const { trouble: words, buttons } = texts.scheduling;
  const { id: subject, nonce } = view;
  return card(
    words.title,
    [
      heading(words.title),
      paragraph(words.lead(view.name)),
      ...view.lines.map((line) => close(line)),
      note(view.gaveUp ? words.gaveUp : words.missed),
    ],
    [
      button({ title: buttons.run, verb: schedulingVerbs.run, subject, nonce }),
      button({ title: buttons.history, verb: schedulingVerbs.history, subject, nonce }),
    ],
  );
}
