/** Which texts of an idea can be hidden, and the rows as they are without one of them. Pure. */
import type { FieldId } from "../rules/fields.ts";
import { type Draft, draftTexts, type Idea, type IdeaEvent } from "../idea.ts";

/** Stands in the rows where a text was: what it said is nowhere any more. */
export const HIDDEN_TEXT = "[Skjult]";

/** One text that somebody wrote. */
export interface WrittenText {
  /** "0.problem" for what was sent in, "4.text" for an event; a choice on the form. */
  readonly place: string;
  readonly event: IdeaEvent | undefined;
  readonly field: DraftText | FieldId;
  readonly text: string;
}

type DraftText = (typeof draftTexts)[number];
type Written = { readonly idea: Idea; readonly events: readonly IdeaEvent[] };

/** Dates, choices and ids tell nothing about anybody. */
const noWords: ReadonlySet<string> = new Set<FieldId>([
  "reason",
  "until",
  "start",
  "nextCheck",
  "unit",
  "rota",
  "still",
  "level",
  "event",
]);

/** What was sent in first, then every event's words; what is hidden already is left out. */
export function textsIn({ idea, events }: Written): readonly WrittenText[] {
  const sent = draftTexts.flatMap((field) => written(undefined, field, idea[field]));
  const said = events.flatMap((event) =>
    (Object.keys(event.fields) as FieldId[])
      .filter((field) => !noWords.has(field) && !(event.kind === "brought-in" && field === "role"))
      .flatMap((field) => written(event, field, event.fields[field])),
  );
  return [...sent, ...said];
}

function written(
  event: IdeaEvent | undefined,
  field: WrittenText["field"],
  text: string | undefined,
): readonly WrittenText[] {
  if (text === undefined || text === "" || text === HIDDEN_TEXT) return [];
  return [{ place: `${event?.number ?? 0}.${field}`, event, field, text }];
}

/** What was sent in, without the text at this place. */
export function draftWithout(place: string): Partial<Pick<Draft, DraftText>> {
  const field = draftTexts.find((each) => place === `0.${each}`);
  return field === undefined ? {} : { [field]: HIDDEN_TEXT };
}

/** The event without it; undefined when the place is in what was sent in, or nowhere. */
export function eventWithout(file: Written, place: string): IdeaEvent | undefined {
  const found = textsIn(file).find((each) => each.place === place);
  return found?.event && { ...found.event, fields: { ...found.event.fields, [found.field]: HIDDEN_TEXT } };
}
