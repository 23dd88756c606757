/** What the fields of the form carry back. Parsed, never trusted. */
import { z } from "zod/v4";
import {
  CHANNELS_FIELD,
  markField,
  ORDER_FIELD,
  pickField,
  placeField,
} from "../../../adaptive-cards/weekly-update/field-ids.ts";
import type { Press } from "../../chat.ts";
import type { Texts } from "../../texts/texts.ts";
import { pickOf, withPicks } from "./library.ts";
import type { Writing } from "./merge.ts";
import {
  type Arrangement,
  marks,
  orderOf,
  reordered,
  type SectionName,
  sectionNames,
  type Sections,
} from "../sections.ts";

const text = z
  .string()
  .default("")
  .transform((written) => written.normalize("NFC").replace(/\r\n?/g, "\n").trim());

const fieldsSchema = z.object(
  Object.fromEntries(sectionNames.map((name) => [name, text])) as Record<SectionName, typeof text>,
);

export function parseSections(press: Press): Sections {
  return fieldsSchema.parse(press.fields);
}

const names = z.array(z.enum(sectionNames));

/** Undefined: the form that was sent had no order. */
function parseArrangement({ fields }: Press): Arrangement | undefined {
  const known = names.safeParse(fields[ORDER_FIELD]?.split(","));
  if (!known.success) return undefined;
  const chosen = sectionNames.flatMap((name) => {
    const mark = marks.find((one) => one === fields[markField(name)]);
    return mark ? [[name, mark]] : [];
  });
  const order = orderOf({ order: [...new Set(known.data)], marks: {} });
  return {
    order: moved(order, fields),
    marks: Object.fromEntries(chosen) as Arrangement["marks"],
    ...(fields[CHANNELS_FIELD] === "false" ? { channels: false } : {}),
  };
}

/** With what was chosen from the library, in the editor's words from then on. */
export function parseWriting(press: Press, texts: Texts): Partial<Writing> & Pick<Writing, "sections"> {
  const arrangement = parseArrangement(press);
  const picks = (["assignment", "reminder"] as const).flatMap((section) => {
    const pick = pickOf(section, press.fields[pickField(section)] ?? "", texts.weeklyUpdate.suggestions);
    return pick ? [pick] : [];
  });
  const sections = withPicks(parseSections(press), picks);
  return { sections, ...(arrangement ? { arrangement } : {}) };
}

/** Sections that the form shows change places among themselves; the others keep theirs. */
function moved(order: readonly SectionName[], fields: Press["fields"]): SectionName[] {
  const wishes = order.flatMap((name) => {
    const [, to] = /^(\d{1,2})$/.exec(fields[placeField(name)] ?? "") ?? [];
    return to === undefined ? [] : [[name, Number(to)] as const];
  });
  const shown = wishes.map(([name]) => name);
  const after = [...reordered(shown, Object.fromEntries(wishes))];
  return order.map((name) => (shown.includes(name) ? (after.shift() ?? name) : name));
}
