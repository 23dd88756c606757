/** The fields of an event as people read them: dates written out, choices by their title, units by their name. Pure. */
import { choicesOf } from "../../../adaptive-cards/ideas/fields.ts";
import { isDate } from "../../calendar/local-date.ts";
import type { Reader } from "../../reader.ts";
import type { ShownFields } from "../../texts/nb/idea-history.ts";
import { botActions, type PersonAction } from "../rules/actions.ts";
import { dateFields, type FieldId, fieldIds } from "../rules/fields.ts";
import type { EventKind, IdeaEvent } from "../idea.ts";
import { rules } from "../rules/rules.ts";
import { dateWords, inSentence } from "../names.ts";

export function shownFields(event: IdeaEvent, reader: Reader, now: Date): ShownFields {
  return Object.fromEntries(
    fieldIds.map((id) => [id, shown(id, event.fields[id] ?? "", event, reader, now)]),
  ) as ShownFields;
}

/** What a person did to cause it. */
export function actionBehind(kind: EventKind): PersonAction | undefined {
  return byEvent.get(kind);
}

const ofTheBot: readonly string[] = botActions;
const byEvent: ReadonlyMap<EventKind, PersonAction> = new Map(
  rules
    .filter(({ action }) => !ofTheBot.includes(action))
    .map(({ event, action }) => [event, action as PersonAction]),
);

const dates: ReadonlySet<FieldId> = new Set(dateFields);

function shown(id: FieldId, value: string, event: IdeaEvent, reader: Reader, now: Date): string {
  if (value === "") return "";
  if (dates.has(id) && isDate(value)) return dateWords(value, reader, now);
  if (id === "unit") return inSentence(value, reader);
  const action = actionBehind(event.kind);
  const choices = action === undefined ? [] : choicesOf(action, id, reader.texts);
  return choices.find((choice) => choice.value === value)?.title ?? value;
}
