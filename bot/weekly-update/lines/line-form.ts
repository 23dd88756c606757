/** What a leader presses on the form: Send inn, Ingenting denne uka, Vis flere. Nothing that is written is lost. */
import type { Card } from "../../../adaptive-cards/card.ts";
import { lineField } from "../../../adaptive-cards/weekly-update/line-verbs.ts";
import type { Press } from "../../chat.ts";
import { inSentence } from "../../ideas/names.ts";
import type { Unit } from "../../organisation/person.ts";
import { guardFields } from "../../privacy/guard.ts";
import type { Reader } from "../../reader.ts";
import { type Line, lineOf, MOST_CHARACTERS, MOST_WORDS, problemOf, tidied, withService } from "./line.ts";
import { closedCard, firstCard, formCard, type LineDeps, type OnCard, sentCard } from "./line-cards.ts";
import { linesOfWeek } from "./line-store.ts";
import { MOST_SERVICES, pageAfter, toWrite } from "./page.ts";
import { type Sent, sendLines } from "./send-lines.ts";
import { seenOf } from "./show-lines.ts";

/** What is written on the card comes along: nothing is lost, and nothing is sent that is out of sight. */
export async function moreToWrite(deps: LineDeps, on: OnCard): Promise<Card> {
  const { reader, ref, units, all } = on;
  const { written, warnings } = readCard(on);
  const lines = await linesOfWeek(deps.store, ref.week);
  const kept = units.filter(({ id }) => isNewText(written.get(id) ?? "", lineOf(lines, id), seenOf(ref, id)));
  if (kept.length >= MOST_SERVICES) warnings.push(reader.texts.lines.sendFirst);
  const shown = warnings.length > 0 ? units : pageAfter(toWrite(all, lines), units, kept);
  const seen = new Map(kept.map(({ id }) => [id, seenOf(ref, id) ?? 0]));
  const texts = new Map(kept.map(({ id }) => [id, written.get(id) ?? ""]));
  return formCard(deps, { ...on, lines, units: shown }, { written: texts, warnings, seen });
}

/** An empty field where there was no line is nobody's text. */
function isNewText(text: string, stored: Line | undefined, seen: number | undefined): boolean {
  return text !== (stored?.text ?? "") && (text !== "" || seen !== 0);
}

export async function send(deps: LineDeps, on: OnCard): Promise<Card> {
  const { written, warnings } = readCard(on);
  if (warnings.length === 0) warnings.push(...warningsOf(on.reader, on.units, written));
  if (warnings.length > 0) return formCard(deps, on, { written, warnings, seen: on.ref.seen });
  return save(deps, on, written);
}

/** For those that have not answered; where all have, their lines are taken back. What is written is not thrown away. */
export async function nothing(deps: LineDeps, on: OnCard): Promise<Card> {
  const { written, warnings } = readCard(on);
  const lines = await linesOfWeek(deps.store, on.ref.week);
  const isNew = ({ id }: Unit) => !["", lineOf(lines, id)?.text].includes(written.get(id));
  if (warnings.length === 0 && on.units.some(isNew)) warnings.push(on.reader.texts.lines.writtenToo);
  if (warnings.length > 0) return formCard(deps, on, { written, warnings, seen: on.ref.seen });
  const open = shownWith(on, (version) => version === 0);
  return save(deps, on, new Map(), open.length > 0 ? open : on.units);
}

export async function withdraw(deps: LineDeps, on: OnCard): Promise<Card> {
  return save(
    deps,
    on,
    new Map(),
    shownWith(on, (version) => version > 0),
  );
}

function shownWith({ ref, units }: OnCard, holds: (version: number) => boolean): readonly Unit[] {
  return units.filter(({ id }) => holds(seenOf(ref, id) ?? 0));
}

/** What was written, masked where it may not be kept: then there is a warning. */
function readCard({ press, reader, units }: OnCard) {
  const guarded = guardFields(press.fields);
  const refused = guarded.kind === "refused";
  return {
    written: writtenIn(refused ? guarded.fields : press.fields, units),
    warnings: refused ? [reader.texts.common.nationalId] : [],
  };
}

function writtenIn(fields: Press["fields"], units: readonly Unit[]): ReadonlyMap<string, string> {
  return new Map(units.map(({ id, name }) => [id, tidied(fields[lineField(id)] ?? "", name)]));
}

function warningsOf(
  reader: Reader,
  units: readonly Unit[],
  written: ReadonlyMap<string, string>,
): readonly string[] {
  const { texts } = reader;
  if ([...written.values()].every((text) => text === "")) return [texts.lines.empty];
  return units.flatMap(({ id }) => {
    const service = inSentence(id, reader);
    const problem = problemOf(written.get(id) ?? "");
    if (!problem) return [];
    return problem.kind === "too-long"
      ? [texts.lines.tooLong(service, MOST_CHARACTERS)]
      : [texts.lines.tooManyWords(service, problem.words, MOST_WORDS)];
  });
}

/** Services without a text have nothing this week. */
async function save(
  deps: LineDeps,
  on: OnCard,
  written: ReadonlyMap<string, string>,
  answered = on.units,
): Promise<Card> {
  const { reader, ref } = on;
  const wanted = answered.map(({ id }) => ({
    unit: id,
    text: written.get(id) ?? "",
    seen: seenOf(ref, id) ?? 0,
  }));
  const sent: Sent = await sendLines(deps, { week: ref.week, by: reader.id, wanted });
  switch (sent.kind) {
    case "sent":
      return firstCard(deps, on, true);
    case "closed":
      return (await closedCard(deps, on)) ?? sentCard(deps, on);
    case "newer":
      return formCard(deps, on, {
        written: new Map(wanted.map(({ unit, text }) => [unit, text])),
        newer: sent.lines.map((line) => newerLine(on, line)),
      });
  }
}

function newerLine({ reader, units }: OnCard, { by, unit, text }: Line) {
  const { lines } = reader.texts;
  const service = units.find(({ id }) => id === unit)?.name ?? "";
  const name = reader.organisation.people.get(by)?.name ?? lines.somebody;
  return { by: name, line: withService(service, text || lines.nothing) };
}
