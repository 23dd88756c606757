/** Skjul opplysninger: the form, and what Bekreft does. */
import { hideFormCard } from "../../../adaptive-cards/ideas/hide-form.ts";
import { shortCard } from "../../../adaptive-cards/ideas/short.ts";
import type { Card } from "../../../adaptive-cards/card.ts";
import { localDate } from "../../calendar/local-date.ts";
import type { Handler } from "../../handler.ts";
import { hasRole } from "../../organisation/organisation.ts";
import { findNationalIds, maskNationalIds } from "../../privacy/national-id.ts";
import type { Reader } from "../../reader.ts";
import { act, partyOf } from "../act.ts";
import type { Refusal } from "../rules/actions.ts";
import type { IdeaHandlersDeps } from "../deps.ts";
import type { Fields } from "../rules/fields.ts";
import { actionValues, parseNumber } from "../forms.ts";
import { HIDDEN_TEXT, textsIn, type WrittenText } from "./hidden-text.ts";
import { hideReasons, type Idea, MAX_TEXT } from "../idea.ts";
import { type IdeaFile, loadIdea } from "../idea-store.ts";
import { dateWords } from "../showing/idea-view.ts";
import { notFoundCard, showIdea } from "../showing/show.ts";

/** From the button on an idea, or "skjul 17". */
export function hideFormHandler(deps: IdeaHandlersDeps): Handler {
  return async ({ press, text }, reader) => {
    const words = reader.texts.intake.hide;
    const { common, ideas } = reader.texts;
    if (!press && findNationalIds(text).length > 0)
      return shortCard(words.button, common.nationalId, ideas.form.deleteInChat);
    if (!press && text === "") return shortCard(words.button, words.howTo);
    const number = parseNumber((press?.subject ?? text).replace(/[.!]$/, ""));
    const found = number === undefined ? undefined : await hidable(deps, number, reader);
    return found ? form(deps, reader, found, {}, []) : notFoundCard(number, reader);
  };
}

export function hideHandler(deps: IdeaHandlersDeps): Handler {
  return async ({ press }, reader) => {
    const number = parseNumber(press?.subject ?? "");
    const found = number === undefined ? undefined : await hidable(deps, number, reader);
    if (!press || !found || number === undefined) return notFoundCard(number, reader);
    const fields = actionValues(press.fields);
    const fault = faultIn(fields);
    if (fault) return form(deps, reader, found, fields, [problemOf(fault, reader)]);
    await hideInEditions(deps, found.file, fields.event);
    const done = await act(deps, {
      number,
      by: reader.id,
      action: { kind: "hide", fields },
      nonce: press.nonce,
    });
    if (done.kind !== "done") return form(deps, reader, found, fields, [problemOf(done, reader)]);
    const words = reader.texts.intake.hide;
    const lead = words.doneNote(nameOf(done.file.idea, reader));
    if (done.party !== "leader") return shortCard(words.done, lead);
    return showIdea({ file: done.file, party: done.party }, reader, deps.clock(), {
      nonce: deps.newId(),
      lead,
    });
  };
}

/** Found before anything is hidden anywhere: what is refused must leave the editions as they are. */
function faultIn(fields: Fields): Refusal | undefined {
  if (!hideReasons.some((reason) => reason === fields.reason)) return { kind: "missing", field: "reason" };
  if ((fields.text?.length ?? 0) > MAX_TEXT) return { kind: "too-long", field: "text", most: MAX_TEXT };
  const hasNumber = Object.values(fields).some((text) => findNationalIds(text).length > 0);
  return hasNumber ? { kind: "national-id" } : undefined;
}

/** Before the fact: when it is done, the words are nowhere. */
async function hideInEditions(deps: IdeaHandlersDeps, file: IdeaFile, place = ""): Promise<void> {
  const written = textsIn(file).find((text) => text.place === place);
  if (!written || !(written.field === "problem" || written.field === "text")) return;
  await deps.hideInEditions(file.idea.number, written.event?.at, HIDDEN_TEXT);
}

interface Hidable {
  readonly file: IdeaFile;
  readonly isLeader: boolean;
}

/** Undefined: it is not there, or this person may hide nothing in it. */
async function hidable(deps: IdeaHandlersDeps, number: number, reader: Reader): Promise<Hidable | undefined> {
  const file = await loadIdea(deps.store, number);
  if (!file) return undefined;
  const isLeader = (await partyOf(deps, file.idea, reader.id)) === "leader";
  return isLeader || hasRole(reader.organisation, reader.id, "administrator")
    ? { file, isLeader }
    : undefined;
}

function form(
  deps: IdeaHandlersDeps,
  reader: Reader,
  { file, isLeader }: Hidable,
  values: Fields,
  problems: readonly string[],
): Card {
  const { idea } = file;
  const text = values.text === undefined ? {} : { text: maskNationalIds(values.text) };
  const texts = textsIn(file).map((written) => ({
    label: labelOf(written, reader, deps.clock()),
    text: written.text,
    value: written.place,
  }));
  const shown = { number: idea.number, name: nameOf(idea, reader), texts, values: { ...values, ...text } };
  return hideFormCard({ ...shown, problems, backToIdea: isLeader, nonce: deps.newId() }, reader.texts);
}

/** "Forslag til løsning", or the day on which something was said. */
function labelOf({ event, field }: WrittenText, reader: Reader, now: Date): string {
  const { ideas, intake } = reader.texts;
  const { problem, proposal, stopDoing, forUser, onBehalfOf } = ideas.form;
  const sent = { problem, proposal, stopDoing, forUser, onBehalfOf, ...intake.rota };
  const labels: Readonly<Record<string, string>> = sent;
  if (!event) return labels[field] ?? ideas.shown.content;
  return intake.hide.said(event.number, dateWords(localDate(new Date(event.at)), reader, now));
}

function nameOf({ kind, number }: Idea, { texts }: Reader): string {
  return `${texts.ideas.things[kind].name.toLocaleLowerCase("nb")} ${number}`;
}

function problemOf(refusal: Refusal, { texts }: Reader): string {
  const words = texts.intake.hide;
  if (refusal.kind === "national-id") return texts.common.nationalId;
  if (refusal.kind === "too-long") return texts.ideas.forms.tooLong(words.text, refusal.most);
  return refusal.kind === "missing" && refusal.field === "reason" ? words.chooseReason : words.chooseText;
}
