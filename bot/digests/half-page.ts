/** A half-page for AMU and the political committee: what happened in a leader's services in three months, as figures. */
import { halfPageCard } from "../../adaptive-cards/digests/half-page.ts";
import { messageCard } from "../../adaptive-cards/common/message-card.ts";
import { longDate } from "../calendar/format.ts";
import { addMonths, atLocalTime, localDate } from "../calendar/local-date.ts";
import type { NewId } from "../clock.ts";
import { DOWNLOAD_MINUTES, type FileMaker, offerDownload } from "../downloads/download.ts";
import { type Block, pageOf } from "../downloads/page.ts";
import type { Handler } from "../handler.ts";
import type { IdeasDeps } from "../ideas/deps.ts";
import { type Touched, touchedIn } from "../ideas/counted/happened.ts";
import { inSentence } from "../ideas/names.ts";
import { practiceOf } from "../ideas/colleagues/practice-of.ts";
import type { Unit } from "../organisation/person.ts";
import type { Reader } from "../reader.ts";
import { countLines, stuckLines } from "./digest-view.ts";
import { happenedTo, idsOf, lateIn, ownerOf } from "./in-units.ts";
import { followedBy } from "./roles.ts";
import { summaryOf } from "./rules/summary.ts";

export interface HalfPageDeps extends IdeasDeps {
  readonly newId: NewId;
  readonly publicUrl: () => string | undefined;
}

const HALF_PAGE = "half-page";
const MONTHS = 3;

export function halfPageHandler(deps: HalfPageDeps): Handler {
  return async (_, reader) => {
    const words = reader.texts.digests.halfPage;
    if ((await servicesOf(deps, reader)).length === 0) return messageCard(words.notForYou);
    const base = deps.publicUrl();
    const order = { file: HALF_PAGE, person: reader.id };
    const address = base === undefined ? undefined : `${base}/files/${await offerDownload(deps, order)}`;
    return halfPageCard({ address, minutes: DOWNLOAD_MINUTES }, reader.texts);
  };
}

export function halfPageFile(deps: IdeasDeps): Readonly<Record<string, FileMaker>> {
  const make: FileMaker = async (person) => {
    const reader = await deps.people.reader(person);
    const units = reader ? await servicesOf(deps, reader) : [];
    if (!reader || units.length === 0) return undefined;
    const words = reader.texts.digests.halfPage;
    const to = localDate(deps.clock());
    return {
      name: `${words.file}-${to}.html`,
      type: "text/html; charset=utf-8",
      content: await contentOf(deps, reader, units),
    };
  };
  return { [HALF_PAGE]: make };
}

/** The units that somebody answers for now with everything below; no units at all where nothing is below. */
async function servicesOf(deps: IdeasDeps, reader: Reader): Promise<readonly Unit[]> {
  const { own, below } = await followedBy(deps.people, reader.organisation, reader.id, deps.clock());
  return below.length === 0 ? [] : [...own, ...below];
}

async function contentOf(deps: IdeasDeps, reader: Reader, units: readonly Unit[]): Promise<string> {
  const { texts } = reader;
  const words = texts.digests.halfPage;
  const today = localDate(deps.clock());
  const from = addMonths(today, -MONTHS);
  const { language } = texts.common;
  const blocks = [
    line(words.period(longDate(from, language), longDate(today, language))),
    ...(await happenedBlocks(deps, reader, units, atLocalTime(from, "00:00"))),
    ...(await stuckBlocks(deps, reader, units, today)),
    line(words.note),
  ];
  const title = words.heading(units[0]?.name ?? "");
  return pageOf({ language, title, blocks, footer: words.footer });
}

/** Figures, and by name only what the proposer and the leader have shared with the municipality. */
async function happenedBlocks(
  { store, clock }: IdeasDeps,
  reader: Reader,
  units: readonly Unit[],
  from: Date,
): Promise<readonly Block[]> {
  const words = reader.texts.digests.halfPage;
  const touched = await touchedIn(store, units.map(ownerOf), from, clock());
  const counts = countLines(summaryOf(touched.map(happenedTo), idsOf(units)), reader);
  const shared = touched.filter(
    ({ file: { idea }, events }) =>
      idea.visibility === "municipality" &&
      events.some(({ kind }) => kind === "adopted" || kind === "solved"),
  );
  return [
    head(words.happened),
    ...(counts.length === 0 ? [words.nothing] : counts).map(line),
    ...(shared.length === 0 ? [] : [head(words.adopted)]),
    ...shared.map((each) => line(adoptedLine(each, reader))),
  ];
}

/** What is done now, as the leader described it; read aloud, the problem would sound like it. */
function adoptedLine({ file }: Touched, reader: Reader): string {
  const words = reader.texts.digests.halfPage;
  const { idea, events } = file;
  const solved = events.findLast(({ kind }) => kind === "solved")?.fields.text;
  const did = practiceOf(file)?.fields.did ?? solved;
  const unit = inSentence(idea.unit, reader);
  return did === undefined ? words.about(idea.problem, unit) : words.practice(did, unit);
}

async function stuckBlocks(
  deps: IdeasDeps,
  reader: Reader,
  units: readonly Unit[],
  today: string,
): Promise<readonly Block[]> {
  const late = await lateIn(deps, units, today);
  if (late.late === 0) return [];
  return [head(reader.texts.digests.halfPage.stuck), ...stuckLines(late, reader).map(line)];
}

function line(text: string): Block {
  return { text, heading: false };
}

function head(text: string): Block {
  return { text, heading: true };
}
