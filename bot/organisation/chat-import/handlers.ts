/** Files in the chat: received, shown, imported or not; and the list of what was imported. */
import { placeIn } from "../place-in-list.ts";
import {
  importCard,
  importedCard,
  importFormCard,
  importsCard,
  LINES_SHOWN,
} from "../../../adaptive-cards/organisation/import.ts";
import { messageCard } from "../../../adaptive-cards/common/message-card.ts";
import type { Card } from "../../../adaptive-cards/card.ts";
import type { Attachment, FetchAttachment, Turn } from "../../chat.ts";
import type { Clock, NewId } from "../../clock.ts";
import { refusalWords } from "../../files/refusal-words.ts";
import type { Handler } from "../../handler.ts";
import { maskNationalIds } from "../../privacy/national-id.ts";
import type { Reader } from "../../reader.ts";
import type { FileName } from "../../tables/file-faults.ts";
import { recogniseFile } from "../../tables/recognise-file.ts";
import {
  forget,
  importDone,
  type ImportDone,
  importsDone,
  type Pending,
  readLines,
  readPending,
} from "./import-store.ts";
import { type ImportResult, importSent, resultOf } from "./import-sent.ts";
import { isOver, type ReceiveDeps, receiveFiles } from "./receive-files.ts";
import { fileNames, figureRows, importLines, notesOf } from "./words.ts";

export interface ImportDeps extends ReceiveDeps {
  readonly clock: Clock;
  readonly newId: NewId;
  readonly fetchAttachment: FetchAttachment;
}

/** 20,000 people are about 4 MB. */
const LIMITS = { maxBytes: 10 * 1024 * 1024 } as const;
const spreadsheets: ReadonlySet<string> = new Set(["xlsx", "xls", "ods"]);
const texts: ReadonlySet<string> = new Set(["csv", "txt"]);

/** By what Teams says it is. A spreadsheet is taken too: whoever sends it is told what to do instead. */
export function takesImport({ name, type }: Attachment): boolean {
  const ending = endingOf({ name, type });
  return texts.has(ending) || spreadsheets.has(ending);
}

export function createImportHandlers(deps: ImportDeps) {
  return {
    receiveFiles: ((turn, reader) => receive(deps, turn, reader)) satisfies Handler,
    showImport: (async ({ press }, reader) => {
      const [id = "", start = "0"] = (press?.subject ?? "").split("|");
      const pending = await pendingOf(deps, reader, id);
      return pending ? show(deps, reader, pending, { from: placeIn(start) }) : over(deps, reader, id);
    }) satisfies Handler,
    importForm: (async ({ press }, reader) => {
      const id = press?.subject ?? "";
      const pending = await pendingOf(deps, reader, id);
      if (!pending) return over(deps, reader, id);
      return pending.faults > 0 ? show(deps, reader, pending, { from: 0 }) : form(deps, reader, pending);
    }) satisfies Handler,
    import: (async ({ press }, reader) => {
      const id = press?.subject ?? "";
      const result = await importSent(deps, { person: reader.id, id, now: deps.clock() });
      return answer(deps, reader, id, result);
    }) satisfies Handler,
    refuseImport: (async ({ press }, reader) => {
      const id = press?.subject ?? "";
      const words = reader.texts.organisationImport;
      const done = await importDone(deps.store, id);
      if (done) return answer(deps, reader, id, resultOf(done));
      const pending = (await readPending(deps.store, reader.id))?.pending;
      // Of other files than these nothing was said; and what was begun is gone on with.
      if (pending && (pending.id !== id || pending.begun)) return messageCard(words.gone);
      await forget(deps.store, reader.id);
      return messageCard(words.refused);
    }) satisfies Handler,
    imports: (async ({ press }, reader) => history(deps, reader, placeIn(press?.subject))) satisfies Handler,
  };
}

async function receive(deps: ImportDeps, turn: Turn, reader: Reader): Promise<Card> {
  const sent = new Map<FileName, Uint8Array>();
  const problems: string[] = [];
  for (const attachment of turn.attachments) {
    const fetched = await fetchOne(deps, attachment, reader);
    if (typeof fetched === "string") problems.push(fetched);
    else sent.set(fetched.file, fetched.bytes);
  }
  if (sent.size === 0) return messageCard(problems.join("\n\n"));
  const received = await receiveFiles(deps, sent, receiving(deps, reader));
  if (received.kind === "pending") return show(deps, reader, received.pending, { from: 0, problems });
  const { unchanged } = reader.texts.organisationImport;
  return messageCard([...problems, unchanged(fileNames(received.files, reader.texts))].join("\n\n"));
}

function receiving(deps: ImportDeps, { id, texts: words }: Reader) {
  return { person: id, texts: words, now: deps.clock() };
}

/** @returns what kept it from being read, in words. */
async function fetchOne(
  { fetchAttachment }: ImportDeps,
  attachment: Attachment,
  { texts: all }: Reader,
): Promise<{ readonly file: FileName; readonly bytes: Uint8Array } | string> {
  const words = all.organisationImport;
  const name = maskNationalIds(attachment.name);
  if (spreadsheets.has(endingOf(attachment))) return words.spreadsheet(name);
  const fetched = await fetchAttachment(attachment, LIMITS);
  if (fetched.kind === "refused") return refusalWords(fetched, name, LIMITS, all);
  const file = recogniseFile(fetched.bytes, attachment.name);
  return file ? { file, bytes: fetched.bytes } : words.unknown(name);
}

function endingOf({ name, type }: Pick<Attachment, "name" | "type">): string {
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1];
  return (ending ?? type).toLowerCase();
}

async function pendingOf(deps: ImportDeps, { id: person }: Reader, id: string): Promise<Pending | undefined> {
  const pending = (await readPending(deps.store, person))?.pending;
  return pending?.id === id && !isOver(pending, deps.clock()) ? pending : undefined;
}

interface Shown {
  readonly from: number;
  readonly problems?: readonly string[];
  /** In place of that nothing is imported yet. */
  readonly lead?: string;
}

async function show(deps: ImportDeps, reader: Reader, pending: Pending, shown: Shown): Promise<Card> {
  const { texts: all } = reader;
  const lines = await readLines(deps.store, reader.id, pending.id);
  const from = shown.from < lines.length ? shown.from : 0;
  return importCard(
    {
      id: pending.id,
      files: fileNames(
        pending.files.map(({ file }) => file),
        all,
      ),
      faults: pending.faults,
      figures: figureRows(pending.figures, all),
      notes:
        from > 0 ? [] : [...(shown.problems ?? []), ...notesOf(pending, reader, deps.clock(), shown.lead)],
      warnings: pending.warnings,
      lines: lines.slice(from, from + LINES_SHOWN),
      from,
      total: lines.length,
      kept: pending.files.length > 0,
      nonce: deps.newId(),
    },
    all,
  );
}

function form(deps: ImportDeps, { texts: all }: Reader, { id, files, figures, warnings }: Pending): Card {
  const names = fileNames(
    files.map(({ file }) => file),
    all,
  );
  const rows = figureRows(figures, all);
  return importFormCard({ id, files: names, figures: rows, warnings, nonce: deps.newId() }, all);
}

async function answer(deps: ImportDeps, reader: Reader, id: string, result: ImportResult): Promise<Card> {
  const { texts: all } = reader;
  if (result.kind === "imported") {
    const { files, figures } = result.done;
    const rows = figureRows(figures, all);
    return importedCard({ files: fileNames(files, all), figures: rows, nonce: deps.newId() }, all);
  }
  if (result.kind === "partly") return partly(deps, reader, result.done);
  if (result.kind === "gone") return gone(reader);
  if (result.kind === "faulty") {
    const pending = await pendingOf(deps, reader, id);
    return pending ? show(deps, reader, pending, { from: 0 }) : gone(reader);
  }
  const received = await receiveFiles(deps, new Map(), receiving(deps, reader));
  const words = all.organisationImport;
  if (received.kind === "unchanged") return messageCard(words.unchanged(fileNames(received.files, all)));
  return show(deps, reader, received.pending, { from: 0, problems: [words.difference.anew] });
}

/** What took effect, and the difference of the rest as it is now. */
async function partly(deps: ImportDeps, reader: Reader, { files, left = [] }: ImportDone): Promise<Card> {
  const { difference } = reader.texts.organisationImport;
  const names = fileNames(left, reader.texts);
  const said = difference.partly(fileNames(files, reader.texts), names);
  const waiting = (await readPending(deps.store, reader.id))?.pending;
  if (!waiting || waiting.begun || isOver(waiting, deps.clock()))
    return messageCard(`${said} ${difference.partlyOver(names)}`);
  const received = await receiveFiles(deps, new Map(), receiving(deps, reader));
  if (received.kind === "unchanged") return messageCard(`${said} ${difference.partlySame(names)}`);
  const problems = [`${said} ${difference.partlyAnew}`];
  return show(deps, reader, received.pending, { from: 0, problems, lead: difference.partlyLead(names) });
}

/** The card is not of what waits now. */
async function over(deps: ImportDeps, reader: Reader, id: string): Promise<Card> {
  const done = await importDone(deps.store, id);
  return done?.left ? partly(deps, reader, done) : gone(reader);
}

async function history(deps: ImportDeps, reader: Reader, start: number): Promise<Card> {
  const all = await importsDone(deps.store);
  const from = start < all.length ? start : 0;
  const rows = all.slice(from, from + LINES_SHOWN).map((done) => importLines(done, reader, deps.clock()));
  return importsCard({ rows, from, total: all.length, nonce: deps.newId() }, reader.texts);
}

function gone({ texts: all }: Reader): Card {
  return messageCard(all.organisationImport.gone);
}
