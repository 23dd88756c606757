/** One of a list, set off from the one before it. */
import type { Element } from "../card.ts";

export function setOff(items: readonly Element[]): Element {
  return { type: "Container", separator: true, spacing: "Medium", items: [...items] };
}
