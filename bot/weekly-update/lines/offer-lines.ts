/** What the form of an edition shows of the lines of services, and what its button takes in. */
import type { LinesPickView } from "../../../adaptive-cards/weekly-update/lines-picker.ts";
import { LINES_FIELD } from "../../../adaptive-cards/weekly-update/field-ids.ts";
import type { Press } from "../../chat.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import type { Reader } from "../../reader.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { inSentence } from "../../ideas/names.ts";
import { isEveryone } from "../audience/audience.ts";
import { audienceOfEdition, type Edition, weekOfEdition } from "../edition.ts";
import { linesFor } from "./line-store.ts";
import { isWaiting, type OfferedLine, offeredLines, withLines, type WithLines } from "./take-lines.ts";

/** More would make the form too large; there is room for a few in the section. */
const MOST_SHOWN = 8;

/** Undefined: the edition is not for everyone, and lines are for that one. */
export async function offerLines(
  store: TableStore,
  reader: Reader,
  {
    id,
    edition,
    text,
  }: { readonly id: string; readonly edition: Edition | undefined; readonly text: string },
): Promise<LinesPickView | undefined> {
  if (!isEveryone(audienceOfEdition(id))) return undefined;
  const { organisation } = reader;
  const offered = await offeredFor(store, organisation, { id, edition, text });
  const waiting = offered.filter(isWaiting);
  const answered = new Set(offered.map(({ line }) => line.unit));
  const had = (edition?.contributions?.lines ?? []).length > 0;
  return {
    choices: waiting.slice(0, MOST_SHOWN).map((one) => ({
      value: valueOf(one),
      text: one.put,
      is: one.state === "changed" ? "changed" : had && isLate(one, edition) ? "late" : "new",
    })),
    more: Math.max(0, waiting.length - MOST_SHOWN),
    withdrawn: offered.filter(({ state }) => state === "withdrawn").map(({ before = "" }) => before),
    nothing: offered
      .filter(({ state }) => state === "nothing")
      .map(({ line }) => inSentence(line.unit, reader)),
    unanswered: servicesIn(organisation)
      .filter(({ id: unit }) => !answered.has(unit))
      .map(({ id: unit }) => inSentence(unit, reader))
      .toSorted((a, b) => a.localeCompare(b, "nb")),
    taken: offered.filter(({ state }) => state === "taken").length,
  };
}

/** What the press has chosen, in the text that it came with. */
export async function chosenLines(
  store: TableStore,
  { organisation }: Reader,
  of: {
    readonly id: string;
    readonly edition: Edition | undefined;
    readonly press: Press;
    readonly most: number;
  },
): Promise<WithLines> {
  const text = of.press.fields["sinceLast"] ?? "";
  const values = (of.press.fields[LINES_FIELD] ?? "").split(",");
  const offered = await offeredFor(store, organisation, { ...of, text });
  const chosen = offered.filter((one) => isWaiting(one) && values.includes(valueOf(one)));
  return withLines(text, chosen, of.most);
}

async function offeredFor(
  store: TableStore,
  organisation: Organisation,
  {
    id,
    edition,
    text,
  }: { readonly id: string; readonly edition: Edition | undefined; readonly text: string },
): Promise<readonly OfferedLine[]> {
  const names = new Map([...organisation.units.values()].map((unit) => [unit.id, unit.name]));
  const lines = await linesFor(store, weekOfEdition(id));
  return offeredLines(lines, names, edition?.contributions?.lines ?? [], text);
}

/** Those that are asked: somebody answers for them. */
function servicesIn({ units, people }: Organisation) {
  return [...units.values()].filter(
    ({ status, leader, deputy }) =>
      status === "active" && [leader, deputy].some((person) => person !== undefined && people.has(person)),
  );
}

/** Sent after the text was saved last. */
function isLate({ line }: OfferedLine, edition: Edition | undefined): boolean {
  return edition !== undefined && line.at > edition.writtenAt;
}

/** Its version, too: what was changed while the form was open is not taken in unseen. */
function valueOf({ line }: OfferedLine): string {
  return `${encodeURIComponent(line.unit)}~${line.week}~${line.version}`;
}
