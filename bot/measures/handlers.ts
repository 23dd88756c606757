/** `tall`, and the same as a file behind a link of some minutes. */
import { messageCard } from "../../adaptive-cards/common/message-card.ts";
import { measuresFileCard } from "../../adaptive-cards/measures/file-card.ts";
import { measuresCard } from "../../adaptive-cards/measures/measures-card.ts";
import { monthName } from "../calendar/format.ts";
import { localDate } from "../calendar/local-date.ts";
import type { NewId } from "../clock.ts";
import { csvOf } from "../downloads/csv.ts";
import { DOWNLOAD_MINUTES, type FileMaker, offerDownload } from "../downloads/download.ts";
import type { Handler } from "../handler.ts";
import type { IdeasDeps } from "../ideas/deps.ts";
import { languages } from "../organisation/person.ts";
import type { Reader } from "../reader.ts";
import { figuresOf, keptFigures, type TwoMonths } from "./make-figures.ts";
import { monthTitle, measuresView } from "./measures-view.ts";
import { measuresTable } from "./measures-table.ts";
import { maySeeMeasures } from "./roles.ts";
import { askedMonth, monthBefore } from "./rules/month.ts";

export interface MeasuresDeps extends IdeasDeps {
  readonly newId: NewId;
  readonly publicUrl: () => string | undefined;
}

const FILE = "measures";

export function createMeasuresHandlers(deps: MeasuresDeps) {
  return { show: showHandler(deps), file: fileHandler(deps) };
}

export type MeasuresHandlers = ReturnType<typeof createMeasuresHandlers>;

/** `tall`, `tall oktober`. The newest month that is over is made now when the job has not run; older ones are never. */
function showHandler(deps: MeasuresDeps): Handler {
  return async ({ text }, reader) => {
    const words = reader.texts.measures;
    if (!(await maySee(deps, reader))) return messageCard(words.notForYou);
    const today = localDate(deps.clock());
    const asked = askedMonth(text, today, monthNames);
    if (asked.kind === "unknown") return messageCard(words.unknownMonth(text.trim()));
    if (asked.kind === "not-over")
      return messageCard(
        words.notOver(`${monthName(asked.month, words.language)} ${asked.month.slice(0, 4)}`),
      );
    const isNewest = asked.month === monthBefore(today);
    const figures = isNewest
      ? await figuresOf(deps, asked.month)
      : await keptFigures(deps.store, asked.month);
    if (!figures) return messageCard(words.noSuchMonth);
    return measuresCard(measuresView(figures, reader, deps.newId()), reader.texts);
  };
}

const monthNames = languages.map((language) =>
  Array.from({ length: 12 }, (_, month) =>
    monthName(`2026-${String(month + 1).padStart(2, "0")}`, language).toLowerCase(),
  ),
);

function fileHandler(deps: MeasuresDeps): Handler {
  return async ({ press }, reader) => {
    const { texts } = reader;
    if (!(await maySee(deps, reader))) return messageCard(texts.measures.notForYou);
    const month = press?.subject ?? "";
    if (!(await keptFigures(deps.store, month))) return messageCard(texts.measures.noSuchMonth);
    const base = deps.publicUrl();
    const order = { file: FILE, person: reader.id, about: month };
    const address = base === undefined ? undefined : `${base}/files/${await offerDownload(deps, order)}`;
    return measuresFileCard({ title: monthTitle(month, reader), address, minutes: DOWNLOAD_MINUTES }, texts);
  };
}

/** The right is asked again when it is fetched. */
export function measuresFile(deps: MeasuresDeps): Readonly<Record<string, FileMaker>> {
  const make: FileMaker = async (person, about) => {
    const reader = await deps.people.reader(person);
    const figures = await keptFigures(deps.store, about);
    return reader && figures && (await maySee(deps, reader)) ? fileOf(figures, reader) : undefined;
  };
  return { [FILE]: make };
}

function fileOf(figures: TwoMonths, reader: Reader) {
  return {
    name: `${reader.texts.measures.file}-${figures.month.month}.csv`,
    type: "text/csv; charset=utf-8",
    content: csvOf(measuresTable(figures, reader)),
  };
}

async function maySee(
  { people, clock }: MeasuresDeps,
  { organisation, id, confirmed }: Reader,
): Promise<boolean> {
  return confirmed && (await maySeeMeasures(people, organisation, id, clock()));
}
