/** Who else reads an idea, as a reader is told it. */
import type { Reader } from "../../reader.ts";
import type { Settings } from "../../settings.ts";
import { informedOf } from "../informed.ts";
import { informedWords } from "./idea-view.ts";

/** A sentence for each category that somebody reads beside the owner; shown before Send inn. */
export function informingLines(
  { informs }: Settings,
  units: readonly string[],
  reader: Reader,
): readonly string[] {
  const { form, categories: names, offered } = reader.texts.ideas;
  return offered.flatMap((category) => {
    const draft = { category, nameShownTo: "everyone", acrossServices: false } as const;
    const informed = units.flatMap((unit) => informedOf(reader.organisation, informs, draft, unit));
    const roles = [...new Set(informed.map((one) => informedWords(one, reader)))];
    return roles.length === 0 ? [] : [form.informs(names[category] ?? category, roles.join(" · "))];
  });
}
