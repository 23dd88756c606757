/** The chat word and the buttons of a leader's line. Who answers for which service is asked at every press. */
import type { Card } from "../../../adaptive-cards/card.ts";
import { noticeCard } from "../../../adaptive-cards/weekly-update/notice.ts";
import { lineField } from "../../../adaptive-cards/weekly-update/line-verbs.ts";
import { weekNumber } from "../../calendar/iso-week.ts";
import type { Press, Turn } from "../../chat.ts";
import type { NewId } from "../../clock.ts";
import type { Handler } from "../../handler.ts";
import type { Unit } from "../../organisation/person.ts";
import { inSentence } from "../../ideas/names.ts";
import { guardFields } from "../../privacy/guard.ts";
import type { Reader } from "../../reader.ts";
import { comingWeek, linesAre } from "./coming-week.ts";
import { type Line, MOST_CHARACTERS, MOST_WORDS, problemOf, tidied, withService } from "./line.ts";
import { linesOfWeek } from "./line-store.ts";
import { type LineDeps as SendDeps, type Sent, sendLines, type Wanted } from "./send-lines.ts";
import { askedAbout, servicesOf, type ServicesDeps } from "./services.ts";
import {
  type LineRef,
  lineOf,
  parseSubject,
  seenOf,
  showFate,
  showLineForm,
  showSent,
} from "./show-lines.ts";

export type LineDeps = SendDeps & ServicesDeps & { readonly newId: NewId };

export function createLineHandlers(deps: LineDeps) {
  return {
    /** `linje` */
    line: (async (_, reader) => showComing(deps, reader)) satisfies Handler,
    lineForm: onCard(deps, async (on) => (await closedCard(deps, on)) ?? formCard(deps, on, {})),
    lineShow: onCard(deps, async (on) => (await closedCard(deps, on)) ?? sentCard(deps, on)),
    lineSend: onCard(deps, (on) => send(deps, on)),
    lineNothing: onCard(deps, (on) =>
      save(
        deps,
        on,
        on.units.map((unit) => wantedOf(on.ref, unit, "")),
      ),
    ),
  };
}

/** A press, understood: which edition, and which of its services are the reader's. */
interface OnCard {
  readonly press: Press;
  readonly reader: Reader;
  readonly ref: LineRef;
  readonly units: readonly Unit[];
}

function onCard(deps: LineDeps, handle: (on: OnCard) => Promise<Card>): Handler {
  return async ({ press }: Turn, reader) => {
    const ref = press && parseSubject(press.subject);
    if (!ref) return showComing(deps, reader);
    const own = await servicesOf(deps, reader.id, deps.clock());
    const units = own.filter(({ id }) => seenOf(ref, id) !== undefined);
    if (units.length === 0) return noticeCard([reader.texts.lines.noServices]);
    return handle({ press, reader, ref, units });
  };
}

/** For the edition that is written now: what was sent, else the form. */
async function showComing(deps: LineDeps, reader: Reader): Promise<Card> {
  const all = await servicesOf(deps, reader.id, deps.clock());
  if (all.length === 0) return noticeCard([reader.texts.lines.noServices]);
  // A deputy is not to answer for a service whose leader is there, unless there is no other.
  const asked = await askedAbout(deps, reader.id, deps.clock());
  const units = asked.length > 0 ? asked : all;
  const week = await comingWeek(deps.store, deps.clock());
  const lines = await linesOfWeek(deps.store, week);
  const seen = new Map(units.map(({ id }) => [id, lineOf(lines, id)?.version ?? 0]));
  const on = { reader, ref: { week, seen }, units };
  const closed = await closedCard(deps, on);
  if (closed) return closed;
  const answered = units.every(({ id }) => seen.get(id) !== 0);
  return answered ? sentCard(deps, on) : formCard(deps, on, {});
}

type On = Omit<OnCard, "press">;

/** Undefined while lines can be sent. */
async function closedCard({ store }: LineDeps, { reader, ref, units }: On): Promise<Card | undefined> {
  const are = await linesAre(store, ref.week);
  if (are === "open") return undefined;
  if (are === "out") return showFate(store, reader, ref.week, units);
  const { lines } = reader.texts;
  return noticeCard([lines.approved(weekNumber(ref.week)), lines.approvedNext]);
}

type Shown = Pick<Parameters<typeof showLineForm>[1], "written" | "warnings" | "newer">;

async function formCard(deps: LineDeps, { reader, ref, units }: On, shown: Shown): Promise<Card> {
  const lines = await linesOfWeek(deps.store, ref.week);
  return showLineForm(reader, { week: ref.week, units, lines, nonce: deps.newId(), ...shown });
}

async function sentCard(deps: LineDeps, { reader, ref, units }: On): Promise<Card> {
  const lines = await linesOfWeek(deps.store, ref.week);
  return showSent(reader, { week: ref.week, units, lines, nonce: deps.newId() });
}

async function send(deps: LineDeps, on: OnCard): Promise<Card> {
  const { press, reader, units } = on;
  const guarded = guardFields(press.fields);
  if (guarded.kind === "refused") {
    const warnings = [reader.texts.common.nationalId];
    return formCard(deps, on, { written: writtenIn(guarded.fields, units), warnings });
  }
  const written = writtenIn(press.fields, units);
  const warnings = warningsOf(reader, units, written);
  if (warnings.length > 0) return formCard(deps, on, { written, warnings });
  return save(
    deps,
    on,
    units.map((unit) => wantedOf(on.ref, unit, written.get(unit.id) ?? "")),
  );
}

function writtenIn(fields: Press["fields"], units: readonly Unit[]): ReadonlyMap<string, string> {
  return new Map(units.map(({ id, name }) => [id, tidied(fields[lineField(id)] ?? "", name)]));
}

function wantedOf(ref: LineRef, { id }: Unit, text: string): Wanted {
  return { unit: id, text, seen: seenOf(ref, id) ?? 0 };
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

async function save(deps: LineDeps, on: OnCard, wanted: readonly Wanted[]): Promise<Card> {
  const { reader, ref } = on;
  const sent: Sent = await sendLines(deps, { week: ref.week, by: reader.id, wanted });
  switch (sent.kind) {
    case "sent":
      return sentCard(deps, on);
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
