/** `siste`: an edition with what belongs beside it, and the way to its print. */
import { weekNumber } from "../../bot/calendar/iso-week.ts";
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card, type Element } from "../card.ts";
import { button, link } from "../parts/action.ts";
import { heading, note, paragraph } from "../parts/text.ts";
import { type AfterOf, afterPart } from "./after.ts";
import { afterVerbs } from "./after-verbs.ts";
import { type EditionView, editionActions, editionBody, editionTitle } from "./edition.ts";

export interface LatestView {
  readonly edition: EditionView;
  /** Ids and weeks of those before it that the reader did not get, newest first. */
  readonly missed: readonly { readonly id: string; readonly week: string }[];
  /** For editors. */
  readonly after: AfterOf | undefined;
}

export function latestCard({ edition, missed, after }: LatestView, texts: Texts): Card {
  const { buttons } = texts.afterEdition;
  const print = button({
    title: buttons.print,
    verb: afterVerbs.print,
    subject: edition.id,
    nonce: edition.nonce,
  });
  return card(
    editionTitle(edition, texts),
    [
      ...editionBody(edition, texts),
      ...missedPart(missed, edition.nonce, texts),
      ...(after ? afterPart(after, texts) : []),
    ],
    [...editionActions(edition, texts), print],
  );
}

function missedPart(missed: LatestView["missed"], nonce: string, texts: Texts): Element[] {
  if (missed.length === 0) return [];
  const { missed: words, buttons } = texts.afterEdition;
  const actions = missed.map(({ id, week }) =>
    button({ title: buttons.week(weekNumber(week)), verb: afterVerbs.read, subject: id, nonce }),
  );
  return [
    { ...note(words(missed.length)), separator: true },
    { type: "ActionSet", actions },
  ];
}

export interface PrintView {
  readonly week: string;
  /** Undefined: nobody knows where this program is. */
  readonly address: string | undefined;
  readonly minutes: number;
  readonly subject: string;
  readonly nonce: string;
}

export function printCard(view: PrintView, texts: Texts): Card {
  const { print } = texts.afterEdition;
  const title = print.title(weekNumber(view.week));
  const { address, subject, nonce } = view;
  const words = address === undefined ? print.noAddress : print.explained(view.minutes);
  return card(
    title,
    [heading(title), paragraph(words)],
    [
      ...(address === undefined ? [] : [link({ title: print.download, address })]),
      button({
        title: texts.common.buttons.close,
        verb: afterVerbs.read,
        subject,
        nonce,
        ignoresInputs: true,
      }),
    ],
  );
}
