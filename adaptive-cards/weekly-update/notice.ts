/** Short answers around an edition: nothing to show, not for you, start a new one. */
import { weekNumber } from "../../bot/calendar/iso-week.ts";
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card } from "../card.ts";
import { button } from "../parts/action.ts";
import { heading, note, paragraph } from "../parts/text.ts";
import { type AfterOf, afterPart } from "./after.ts";
import { verbs } from "./verbs.ts";

export function noticeCard(lines: readonly string[]): Card {
  return card(lines[0] ?? "", lines.map(paragraph));
}

export interface NoOpenEditionView {
  /** The week that Ny utgave would take. */
  readonly week: string;
  /** Weeks that are on their way out. */
  readonly sending: readonly string[];
  /** There is an earlier edition to copy from. */
  readonly mayCopy: boolean;
  readonly nonce: string;
  /** The latest edition that is out. */
  readonly after?: (AfterOf & { readonly week: string }) | undefined;
}

export function noOpenEditionCard(view: NoOpenEditionView, texts: Texts): Card {
  const { editor } = texts.weeklyUpdate;
  const line = editor.none(weekNumber(view.week));
  return card(
    line,
    [
      heading(texts.weeklyUpdate.name),
      ...view.sending.map((week) => note(editor.sending(weekNumber(week)))),
      paragraph(line),
      ...(view.after ? afterPart(view.after, texts, view.after.week) : []),
    ],
    [
      button({ title: editor.buttons.start, verb: verbs.start, nonce: view.nonce, style: "positive" }),
      ...(view.mayCopy ? [button({ title: editor.buttons.copy, verb: verbs.copy, nonce: view.nonce })] : []),
      button({
        title: texts.common.buttons.close,
        verb: verbs.close,
        nonce: view.nonce,
        ignoresInputs: true,
      }),
    ],
  );
}
