/** Why something was not done, in words: what has to be mended in the form, or how the idea is now. */
import { isChoiceField, labelOf } from "../../../adaptive-cards/ideas/fields.ts";
import { eventLine } from "../../../adaptive-cards/ideas/idea-parts.ts";
import type { Reader } from "../../reader.ts";
import type { PersonAction, Refusal } from "../rules/actions.ts";
import { conditions } from "../rules/conditions.ts";
import { dateFields, type FieldId } from "../rules/fields.ts";
import { lastEvent } from "../idea-store.ts";
import { dateWords, eventView, holderWords, isFor } from "./idea-view.ts";
import { rulesOf } from "../rules/rules.ts";
import { holderIn, seatsOf } from "../owner/succession.ts";
import type { Opened } from "./show.ts";
import { standingOf } from "../rules/standing.ts";

/** What has to be mended in the form; undefined when no form could help. */
export function problemOf(
  refusal: Refusal,
  kind: PersonAction,
  reader: Reader,
  now: Date,
): string | undefined {
  const words = reader.texts.ideas.forms;
  const label = (field: FieldId) => labelOf(kind, field, reader.texts);
  switch (refusal.kind) {
    case "missing":
      return missing(refusal.field, label(refusal.field), reader);
    case "too-long":
      return words.tooLong(label(refusal.field), refusal.most);
    case "bad-date": {
      const [first, last] = [refusal.first, refusal.last].map((date) => dateWords(date, reader, now));
      return words.badDate(label(refusal.field), first ?? "", last ?? "");
    }
    case "bad-unit":
      return badUnit(refusal.unit, reader);
    case "national-id":
      return reader.texts.common.nationalId;
    case "not-yours":
    case "not-now":
    case "unmet":
    case "wrong-kind":
      return undefined;
  }
}

/** Closed meanwhile, empty, or where it is already. */
function badUnit(id: string | undefined, reader: Reader): string {
  const words = reader.texts.ideas.refusals;
  const unit = id === undefined ? undefined : reader.organisation.units.get(id);
  if (!unit) return words.badUnit;
  const seats = seatsOf(reader.organisation, unit);
  if (seats.closed) return words.unitNotInUse(unit.name);
  const isEmpty = holderIn(seats, { role: "leader", unit: unit.id }) === undefined;
  return isEmpty ? words.unitEmpty(unit.name) : words.badUnit;
}

function missing(field: FieldId, label: string, { texts }: Reader): string {
  const words = texts.ideas.forms.missing;
  const isDate = (dateFields as readonly FieldId[]).includes(field);
  if (isDate) return words.date(label);
  if (field === "reason" || field === "unit") return words[field];
  return isChoiceField(field) ? words.choice(label) : words.text(label);
}

/** Why this action is not possible on the idea as it is now. */
export function noticeOf({ file, party }: Opened, reader: Reader, kind: PersonAction, now: Date): string {
  const words = reader.texts.ideas.refusals;
  const { idea } = file;
  const lines = rulesOf(kind);
  if (!lines.some(({ by }) => by.includes(party)))
    return lines.some(({ by }) => by.includes("leader"))
      ? words.onlyHolder(holderWords(idea.owner, reader))
      : words.onlyProposer;
  if (!lines.some(({ kinds }) => kinds.includes(idea.kind))) return words.wrongKind[idea.kind];
  const inState = lines.find(({ by, from }) => by.includes(party) && from.includes(idea.state));
  const standing = standingOf(reader.organisation, idea, reader.id, party);
  const unmet = inState?.when.find((condition) => !conditions[condition](idea, standing));
  if (unmet && unmet !== "after-no") return words.unmet[unmet];
  if (kind === "share" && inState && party === "proposer")
    return words[idea.shareAsked ? "shareAsked" : "shared"];
  // The card below shows colleagues where it stands; what was said about it is not theirs to read.
  if (party === "colleague" || party === "participant") return words.notNow("").trim();
  const as = party === "bot" ? "proposer" : party;
  const last = file.events.findLast((event) => isFor(as, event)) ?? lastEvent(file);
  return words.notNow(eventLine(eventView(last, { idea, as }, reader, now), idea, reader.texts));
}
