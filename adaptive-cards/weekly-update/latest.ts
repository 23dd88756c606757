/** `siste`: an edition with what belongs beside it, and the way to its print. */
import { weekNumber } from "../../bot/calendar/iso-week.ts";
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card, type Element } from "../card.ts";
import { button, link } from "../parts/action.ts";
import { heading, note, paragraph } from "../parts/text.ts";
import { type AfterOf, afterPart } from "./after.ts";
import { afterVerbs } from "./after-verbs.ts";
import { type EditionView, editionActions, editionBody, editionTitle } from "./edition.ts";

export interface ShortEdition {
  readonly id: string;
  readonly week: string;
  /** Whom it is for, in words; undefined: everyone. */
  readonly to?: string | undefined;
}

export interface LatestView {
  readonly edition: EditionView;
  /** Others of the same week that the reader has. */
  readonly also: readonly ShortEdition[];
  /** Those that the reader did not get, newest first. */
  readonly missed: readonly ShortEdition[];
  /** For editors. */
  readonly after: AfterOf | undefined;
  /** For those who may see how far it reached, and are no editors. */
  readonly reach?: boolean;
}

export function latestCard({ edition, also, missed, after, reach }: LatestView, texts: Texts): Card {
  const { buttons } = texts.afterEdition;
  const of = { subject: edition.id, nonce: edition.nonce };
  const print = button({ title: buttons.print, verb: afterVerbs.print, ...of });
  const howFar = button({ title: buttons.reach, verb: afterVerbs.reach, ...of });
  return card(
    editionTitle(edition, texts),
    [
      ...editionBody(edition, texts),
      ...listPart(texts.audience.also, also, edition.nonce, texts),
      ...listPart(texts.afterEdition.missed(missed.length), missed, edition.nonce, texts),
      ...(after ? afterPart(after, texts) : []),
    ],
    [...editionActions(edition, texts), print, ...(reach === true ? [howFar] : [])],
  );
}

function listPart(line: string, editions: readonly ShortEdition[], nonce: string, texts: Texts): Element[] {
  if (editions.length === 0) return [];
  const actions = editions.map((each) =>
    button({ title: shortTitle(each, texts), verb: afterVerbs.read, subject: each.id, nonce }),
  );
  return [
    { ...note(line), separator: true },
    { type: "ActionSet", actions },
  ];
}

/** "Uke 48", "Uke 48: ledere og stedfortredere". */
export function shortTitle({ week, to }: Pick<ShortEdition, "week" | "to">, texts: Texts): string {
  const number = weekNumber(week);
  return to === undefined ? texts.afterEdition.buttons.week(number) : texts.audience.weekTo(number, to);
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
