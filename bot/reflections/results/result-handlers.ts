/** The result on a card, and Ta opp i personalmøtet. */
import { agendaCard } from "../../../adaptive-cards/reflections/agenda-card.ts";
import { resultsCard } from "../../../adaptive-cards/reflections/results-card.ts";
import { withOlder } from "../../../adaptive-cards/reflections/short-cards.ts";
import { shortCard } from "../../../adaptive-cards/ideas/short.ts";
import type { Card } from "../../../adaptive-cards/card.ts";
import { addDays, localDate } from "../../calendar/local-date.ts";
import type { Handler } from "../../handler.ts";
import type { Reader } from "../../reader.ts";
import { pointersIn } from "../../storage/pointers.ts";
import { concerning } from "../concerns.ts";
import type { ReflectionDeps } from "../deps.ts";
import { wasAsked } from "../messages.ts";
import { parseQuestionId } from "../question.ts";
import { CLOSED_REFLECTIONS } from "../question-store.ts";
import { readClosed } from "./result-store.ts";
import { resultsView } from "./results-view.ts";

export function createResultHandlers(deps: ReflectionDeps) {
  return {
    results: (async ({ press }, reader) => {
      const [, from = "", at = "0", id = ""] =
        /^(\d{1,4})(?:-(\d{1,4}))?\|(.+)$/.exec(press?.subject ?? "") ?? [];
      const place = { from: Number(from), at: Number(at) };
      const shown =
        place.from + place.at === 0
          ? await firstPage(deps, reader, id, await closedFor(deps, reader))
          : await showResults(deps, reader, id, place);
      return shown ?? refused(reader);
    }) satisfies Handler,
    agenda: (async ({ press }, reader) => {
      const id = press?.subject ?? "";
      const file = parseQuestionId(id) && (await readClosed(deps.store, id));
      if (!file || !(await wasAsked(deps.store, reader, id))) return refused(reader);
      const view = await resultsView(deps, reader, file, { nonce: deps.newId(), from: 0, own: false });
      return view?.isLeader ? agendaCard(view, reader.texts) : refused(reader);
    }) satisfies Handler,
  };
}

/** Undefined: not closed, or not for this reader. */
export async function showResults(
  deps: ReflectionDeps,
  reader: Reader,
  id: string,
  {
    from = 0,
    at = 0,
    own = false,
  }: { readonly from?: number; readonly at?: number; readonly own?: boolean } = {},
): Promise<Card | undefined> {
  const file = parseQuestionId(id) && (await readClosed(deps.store, id));
  if (!file || !(await wasAsked(deps.store, reader, id))) return undefined;
  const view = await resultsView(deps, reader, file, { nonce: deps.newId(), from, at, own });
  return view && resultsCard(view, reader.texts);
}

/** The newest that the reader was asked. */
export async function lastResult(deps: ReflectionDeps, reader: Reader): Promise<Card | undefined> {
  const ids = await closedFor(deps, reader);
  for (const id of ids) {
    const shown = await firstPage(deps, reader, id, ids);
    if (shown) return shown;
  }
  return undefined;
}

/** What somebody asks for has the own answer on it, and leads to the one before: two close at the same time. */
async function firstPage(
  deps: ReflectionDeps,
  reader: Reader,
  id: string,
  ids: readonly string[],
): Promise<Card | undefined> {
  const shown = await showResults(deps, reader, id, { own: true });
  const at = ids.indexOf(id);
  if (!shown || at < 0) return shown;
  for (const older of ids.slice(at + 1))
    if ((await readClosed(deps.store, older)) && (await wasAsked(deps.store, reader, older)))
      return withOlder(shown, { subject: `0|${older}`, nonce: deps.newId() }, reader.texts);
  return shown;
}

/** The newest first. */
async function closedFor({ store, clock }: ReflectionDeps, reader: Reader): Promise<readonly string[]> {
  const from = addDays(localDate(clock()), -DAYS_BACK);
  const closed = concerning(reader, await pointersIn(store, CLOSED_REFLECTIONS, { from, to: "9" }));
  return closed.toReversed().slice(0, MOST_BACK);
}

const MOST_BACK = 5;
const DAYS_BACK = 60;

function refused({ texts }: Reader): Card {
  return shortCard(texts.reflections.results.title, texts.reflections.results.notYours);
}
