/** Legg bort utgaven: asked, and done. */
import { weekNumber } from "../../bot/calendar/iso-week.ts";
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card } from "../card.ts";
import { button } from "../parts/action.ts";
import { heading, paragraph } from "../parts/text.ts";
import { verbs } from "./verbs.ts";

export interface CancelView {
  readonly week: string;
  /** Whom it is for, in words. */
  readonly to: string;
  readonly subject: string;
  readonly nonce: string;
}

export function cancelForm({ week, to, subject, nonce }: CancelView, texts: Texts): Card {
  const { cancel } = texts.editionLife;
  const { confirm, close } = texts.common.buttons;
  const title = cancel.title(weekNumber(week), to);
  const of = { subject, nonce };
  return card(
    title,
    [heading(title), ...cancel.explained.map(paragraph)],
    [
      button({ title: confirm, verb: verbs.cancel, ...of, style: "destructive" }),
      button({ title: close, verb: verbs.open, ...of, ignoresInputs: true }),
    ],
  );
}

export function cancelledCard({ week, to, subject, nonce }: CancelView, texts: Texts): Card {
  const { cancel } = texts.editionLife;
  const title = cancel.done(weekNumber(week), to);
  return card(
    title,
    [heading(title), paragraph(cancel.kept)],
    [
      button({ title: cancel.takeBack, verb: verbs.takeBack, subject, nonce }),
      button({ title: texts.common.buttons.close, verb: verbs.close, nonce, ignoresInputs: true }),
    ],
  );
}
