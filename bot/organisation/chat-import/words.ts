/** What was sent and what was imported, as a card says it. */
import { clockTime, longDateTime } from "../../calendar/format.ts";
import { localDate } from "../../calendar/local-date.ts";
import type { Reader } from "../../reader.ts";
import { type FileName, goalsFile, peopleFile, unitsFile } from "../../tables/file-faults.ts";
import type { Texts } from "../../texts/texts.ts";
import { figureNames } from "./figures.ts";
import type { Figures, ImportDone, Pending } from "./import-store.ts";

const order: readonly FileName[] = [unitsFile, peopleFile, goalsFile];

/** "enheter.csv, ansatte.csv og delmal.csv" */
export function fileNames(files: readonly FileName[], { organisationImport: words }: Texts): string {
  const names = order.filter((file) => files.includes(file));
  const last = names.at(-1) ?? "";
  return names.length > 1 ? names.slice(0, -1).join(", ") + words.and + last : last;
}

export function figureRows(
  figures: Figures,
  { organisationImport: words }: Texts,
): readonly (readonly [string, string])[] {
  return figureNames
    .filter((name) => (figures[name] ?? 0) > 0)
    .map((name) => [words.figures[name], String(figures[name])]);
}

export function notesOf(
  { faults, files, ends }: Pending,
  reader: Reader,
  now: Date,
  lead = reader.texts.organisationImport.difference.lead,
): readonly string[] {
  const { faulty, difference, files: named } = reader.texts.organisationImport;
  const kept = files.map(({ file }) => file);
  const names = fileNames(kept, reader.texts);
  const until = endWords(ends, reader, now);
  if (faults > 0) return [faulty.lead, ...(kept.length === 0 ? [] : [faulty.kept(names, until)])];
  const [alone, ...more] = kept.filter((file) => file !== goalsFile);
  return [
    named(names),
    ...(alone === undefined || more.length > 0 ? [] : [difference.alone[alone]]),
    `${lead} ${difference.until(until)}`,
  ];
}

function endWords(ends: string, { texts }: Reader, now: Date): string {
  const at = new Date(ends);
  const { language } = texts.common;
  return localDate(at) === localDate(now) ? clockTime(at, language) : longDateTime(at, language);
}

export function importLines({ at, by, files, figures, left = [] }: ImportDone, reader: Reader, now: Date) {
  const { texts, organisation } = reader;
  const { history: words } = texts.organisationImport;
  const when = longDateTime(new Date(at), texts.common.language, localDate(now));
  const who = by === undefined ? words.commandLine : (organisation.people.get(by)?.name ?? unnamed(reader));
  const counted = figureRows(figures, texts).map(([name, count]) => `${name}: ${count}`);
  return {
    title: words.line(when, who),
    lines: [
      fileNames(files, texts),
      counted.join(" · ") || words.nothing,
      ...(left.length === 0 ? [] : [words.left(fileNames(left, texts))]),
    ],
  };
}

function unnamed({ texts }: Reader): string {
  return texts.organisation.appointedName;
}
