/** The one button that takes an edition forward from where it is. */
import type { Step } from "../../bot/weekly-update/edition.ts";
import type { Texts } from "../../bot/texts/texts.ts";
import type { CardAction } from "../card.ts";
import { button } from "../parts/action.ts";
import { verbs } from "./verbs.ts";

export function stepButton(
  of: { readonly step: Step | undefined; readonly subject: string; readonly nonce: string },
  texts: Texts,
): CardAction[] {
  if (of.step === undefined) return [];
  const title = texts.weeklyUpdate.editor.buttons[of.step];
  return [button({ title, verb: verbs[of.step], subject: of.subject, nonce: of.nonce, style: "positive" })];
}
