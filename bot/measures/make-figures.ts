/** The measures of a month, made once when it is over: they never change afterwards, and cost one read to show. */
import { localDate } from "../calendar/local-date.ts";
import type { IdeasDeps } from "../ideas/deps.ts";
import { countFirstTimers } from "../ideas/counted/first-timers.ts";
import { countedQuietly, touchedIn } from "../ideas/counted/happened.ts";
import { unitsHeard } from "../ideas/counted/heard.ts";
import type { Idea, Owner } from "../ideas/idea.ts";
import { openFilesIn } from "../ideas/views.ts";
import type { Organisation } from "../organisation/organisation.ts";
import type { TableStore } from "../storage/table-store.ts";
import { awarenessPublished } from "../strategy/asking/published.ts";
import { unitsWithLines } from "../weekly-update/lines/heard-lines.ts";
import { keepFigures, readFigures } from "./measures-store.ts";
import { answerFigures, type History } from "./rules/answers.ts";
import { AT_LEAST, type Figures } from "./rules/figures.ts";
import { isWithin, monthBefore, type Span, spanOf } from "./rules/month.ts";
import { outcomeFigures } from "./rules/outcomes.ts";
import { quietUnits } from "./rules/silence.ts";
import { stillFigures } from "./rules/still-done.ts";

export interface TwoMonths {
  readonly month: Figures;
  readonly before: Figures;
}

/** Of a month that is over, and of the one before it. */
export async function figuresOf(deps: IdeasDeps, month: string): Promise<TwoMonths> {
  const earlier = monthBefore(month);
  const before = (await readFigures(deps.store, earlier)) ?? (await make(deps, earlier, undefined));
  return { before, month: (await readFigures(deps.store, month)) ?? (await make(deps, month, before)) };
}

/** Only when both were made: what a card carries makes nothing. */
export async function keptFigures(store: TableStore, month: string): Promise<TwoMonths | undefined> {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) return undefined;
  const kept = await readFigures(store, month);
  const before = await readFigures(store, monthBefore(month));
  return kept && before && { month: kept, before };
}

async function make(deps: IdeasDeps, month: string, before: Figures | undefined): Promise<Figures> {
  const span = spanOf(month);
  const now = deps.clock();
  if (now < span.to) throw new Error(`${month} is not over`);
  const asked = spanOf(monthBefore(month));
  const organisation = await deps.people.organisation();
  const histories = await historiesOf(deps, organisation, asked.from);
  const quiet = await quietIn(deps, organisation, month, histories);
  const was = before && isOfItsTime(before) ? new Set(before.quiet) : undefined;
  return keepFigures(deps.store, {
    month,
    madeAt: now.toISOString(),
    ...answerFigures(histories, span, nextOf(span)),
    ...outcomeFigures(histories, span),
    still: stillFigures(histories, asked, span.to),
    across: acrossOf(histories, span),
    firstTimers: await firstTimersOf(deps, histories, span),
    goals: [...(await awarenessPublished(deps.store, span.from, span.to))],
    quiet: [...quiet],
    ...(was
      ? {
          silent: namedUnits(
            organisation,
            quiet.filter((unit) => was.has(unit)),
          ),
        }
      : {}),
  });
}

/** Made when it should, and not together with the month after it: the product was there, and people could speak. */
function isOfItsTime({ month, madeAt }: Figures): boolean {
  return isWithin(spanOf(nextOf(spanOf(month))), madeAt);
}

/** What happened since then, and what is open: what this reads follows those, not how many ideas there are. */
async function historiesOf(
  deps: IdeasDeps,
  { units }: Organisation,
  from: Date,
): Promise<readonly History[]> {
  const leaders: Owner[] = [...units.keys()].map((unit) => ({ role: "leader", unit }));
  const owners: readonly Owner[] = [...leaders, { role: "administrator" }];
  const before = new Date(from.getTime() - 1);
  const touched = await touchedIn(deps.store, owners, before, deps.clock(), countedQuietly);
  const files = [...touched.map(({ file }) => file), ...(await openFilesIn(deps, owners))];
  return [...new Map(files.map((file) => [file.idea.number, file])).values()];
}

async function quietIn(
  deps: IdeasDeps,
  { units, people }: Organisation,
  month: string,
  histories: readonly History[],
): Promise<readonly string[]> {
  const span = spanOf(month);
  const joined = histories.flatMap(({ events }) =>
    events.flatMap(({ kind, at, by = "" }) =>
      kind === "joined" && isWithin(span, at) ? (people.get(by)?.units ?? []) : [],
    ),
  );
  const spoke = await unitsHeard(deps.store, month);
  const lines = await unitsWithLines(deps.store, span.from, span.to);
  return quietUnits([...units.values()], people.values(), new Set([...spoke, ...lines, ...joined]));
}

function namedUnits({ units }: Organisation, ids: readonly string[]): NonNullable<Figures["silent"]> {
  return ids.map((unit) => ({ unit, name: units.get(unit)?.name ?? unit }));
}

async function firstTimersOf(
  deps: IdeasDeps,
  histories: readonly History[],
  span: Span,
): Promise<Figures["firstTimers"]> {
  const count = await countFirstTimers(deps, sentIn(histories, span));
  return count < AT_LEAST ? "few" : count;
}

function acrossOf(histories: readonly History[], span: Span): Figures["across"] {
  const having = (wanted: "transferred" | "raised"): number =>
    histories.filter(({ events }) => events.some(({ kind, at }) => kind === wanted && isWithin(span, at)))
      .length;
  const sent = sentIn(histories, span);
  const takenUp = sent.filter(({ origin }) => origin !== undefined);
  return {
    concerns: sent.filter(({ acrossServices }) => acrossServices).length,
    sentOn: having("transferred"),
    raised: having("raised"),
    takenUp: takenUp.length,
    takenUpIn: new Set(takenUp.map(({ unit }) => unit)).size,
  };
}

function sentIn(histories: readonly History[], span: Span): readonly Idea[] {
  return histories
    .filter(({ events }) => events.some(({ kind, at }) => kind === "submitted" && isWithin(span, at)))
    .map(({ idea }) => idea);
}

/** "2026-11" of a span that ends where November begins. */
function nextOf({ to }: Span): string {
  return localDate(to).slice(0, 7);
}
