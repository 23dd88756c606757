/** `budsjettrunde`: the collection as a card, and as a file behind a link of a few minutes. */
import { BUDGET_PAGE, type BudgetItem, budgetCard } from "../../../adaptive-cards/ideas/budget.ts";
import { messageCard } from "../../../adaptive-cards/common/message-card.ts";
import { localDate } from "../../calendar/local-date.ts";
import { csvOf } from "../../downloads/csv.ts";
import { DOWNLOAD_MINUTES, type FileMaker, type MadeFile, offerDownload } from "../../downloads/download.ts";
import type { Handler } from "../../handler.ts";
import type { Reader } from "../../reader.ts";
import { type Budget, budgetFor } from "./budget.ts";
import type { IdeaHandlersDeps } from "../deps.ts";
import { parseNumber } from "../forms.ts";
import type { Idea } from "../idea.ts";
import { dateWords, stateLabel, unitName } from "../showing/idea-view.ts";

const BUDGET_FILE = "budget";

export function budgetHandler(deps: IdeaHandlersDeps): Handler {
  return async ({ press }, reader) => {
    const { texts } = reader;
    const budget = await budgetFor(deps, reader.id);
    if (!budget) return messageCard(texts.budget.notForYou);
    const now = deps.clock();
    const items = itemsOf(budget, reader, now);
    const address = items.length === 0 ? undefined : await linkFor(deps, reader.id);
    const view = { items, address, from: dateWords(budget.from, reader, now), minutes: DOWNLOAD_MINUTES };
    const upTo = Math.max(BUDGET_PAGE, parseNumber(press?.subject ?? "") ?? BUDGET_PAGE);
    return budgetCard({ ...view, upTo, nonce: deps.newId() }, texts);
  };
}

export function budgetFile(deps: IdeaHandlersDeps): Readonly<Record<string, FileMaker>> {
  return { [BUDGET_FILE]: (person) => fileFor(deps, person) };
}

async function fileFor(deps: IdeaHandlersDeps, person: string): Promise<MadeFile | undefined> {
  const reader = await deps.people.reader(person);
  const budget = reader && (await budgetFor(deps, person));
  if (!budget) return undefined;
  const now = deps.clock();
  const words = reader.texts.budget;
  const lines = budget.units.flatMap(({ ideas }) => ideas.map((idea) => lineOf(idea, reader, now)));
  return {
    name: `${words.file}-${localDate(now)}.csv`,
    type: "text/csv; charset=utf-8",
    content: csvOf([words.columns, ...lines]),
  };
}

async function linkFor(deps: IdeaHandlersDeps, person: string): Promise<string | undefined> {
  const base = deps.publicUrl();
  if (base === undefined) return undefined;
  return `${base}/files/${await offerDownload(deps, { file: BUDGET_FILE, person })}`;
}

function itemsOf(budget: Budget, reader: Reader, now: Date): readonly BudgetItem[] {
  return budget.units.flatMap(({ unit, ideas }) =>
    ideas.map(({ number, problem, extraPerson, withoutExtra, ...rest }) => ({
      unit: unitName(unit, reader),
      number,
      state: stateLabel({ number, problem, ...rest }, reader, now),
      problem,
      extraPerson,
      withoutExtra,
    })),
  );
}

function lineOf(idea: Idea, reader: Reader, now: Date): readonly string[] {
  return [
    unitName(idea.unit, reader),
    String(idea.number),
    localDate(new Date(idea.receivedAt)),
    stateLabel(idea, reader, now),
    idea.problem,
    idea.proposal ?? "",
    idea.extraPerson ?? "",
    idea.withoutExtra ?? "",
  ];
}
