/** Facts of a practice turned into what one reader sees. Pure. */
import type { PracticeView } from "../../adaptive-cards/practice/practice-view.ts";
import { inSentence, unitName } from "../ideas/names.ts";
import type { Practice } from "../ideas/colleagues/practice-of.ts";
import type { Reader } from "../reader.ts";

export function practiceView(
  { number, unit, fields, inUse, spread }: Practice,
  reader: Reader,
): PracticeView {
  const bases: Readonly<Record<string, string>> = reader.texts.ideas.fields.choices.basis;
  const { title = "", was = "", did = "", ledTo = "", basis = "", askRole = "", differently, adapt } = fields;
  return {
    number,
    title,
    unit: unitName(unit, reader),
    from: inSentence(unit, reader),
    was,
    did,
    ledTo,
    basis: bases[basis] ?? basis,
    differently,
    adapt,
    askRole,
    inUse,
    spread: spread.map((id) => unitName(id, reader)),
  };
}
