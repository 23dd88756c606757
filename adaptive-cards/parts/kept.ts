/** What a person filled in earlier, out of sight, so that a card in between brings it along. Nothing is stored for it. */
import type { Element } from "../card.ts";
import { textField } from "./field.ts";

/** Hidden inputs are sent all the same. Ids in `shown` have a field of their own on the card. */
export function keptFields(
  values: Readonly<Record<string, string | undefined>>,
  shown: readonly string[] = [],
): readonly Element[] {
  const items = Object.entries(values).flatMap(([id, value]) =>
    value === undefined || value === "" || shown.includes(id)
      ? []
      : [textField({ id, label: id, value, multiline: true })],
  );
  return items.length === 0 ? [] : [{ type: "Container", isVisible: false, items }];
}
