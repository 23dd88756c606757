/** What one reader sees of a result: the whole, and the group that the reader's own unit is in; a leader also every group led. */
import type { FiguresView, ResultsView } from "../../../adaptive-cards/reflections/results-card.ts";
import { inSentence, personName, unitName, unitNames } from "../../ideas/names.ts";
import { unitsAnsweredFor } from "../../organisation/answers-for.ts";
import { localDate } from "../../calendar/local-date.ts";
import { longDate } from "../../calendar/format.ts";
import { createHomes } from "../../privacy/small-groups.ts";
import { treeAsked } from "../../weekly-update/audience/audience.ts";
import type { Reader } from "../../reader.ts";
import { readAnswer } from "../answering/answer-store.ts";
import type { ReflectionDeps } from "../deps.ts";
import { audienceOf, isPulse, unitOf } from "../question.ts";
import { leaderOfGroup } from "../threads/own-leader.ts";
import type { QuestionFile } from "../question-store.ts";
import { readNamed, readResults } from "./result-store.ts";
import { resultsBefore } from "./results-before.ts";
import { changeSince, meanOf } from "../rules/change.ts";
import type { GroupResult, Results } from "../rules/results.ts";
import { fieldsOf, itemsFor, ownAnswerView } from "../answering/show.ts";

interface Looking {
  readonly nonce: string;
  /** As on the card. */
  readonly from: number;
  readonly at?: number;
  /** With the own answer. */
  readonly own: boolean;
}

/** Undefined: it is not closed. */
export async function resultsView(
  deps: ReflectionDeps,
  reader: Reader,
  file: QuestionFile,
  { nonce, from, at = 0, own }: Looking,
): Promise<ResultsView | undefined> {
  const results = await readResults(deps.store, file);
  if (!results || !file.closed) return undefined;
  const { question, id } = file;
  const before = await resultsBefore(deps.store, file);
  const led = await ledUnits(deps, reader);
  // One group of everybody is the whole: it is shown once.
  const whole = results.groups.length === 1 ? results.groups[0] : undefined;
  const groups = whole ? [] : ownGroups(results, reader, led, id);
  const pickOf = (group: GroupResult) =>
    leaderOfGroup(reader.organisation, id, group) === reader.id
      ? { pick: `${results.groups.indexOf(group)}|${from}|${id}` }
      : {};
  const figuresOf = (group: GroupResult) => ({
    ...pickOf(group),
    ...figuresView({ ...group, change: (item) => changeSince(item, group, before, question.thresholds) }),
  });
  // Never on the card that everybody is sent: that one is the same for those who have answered and those who have not.
  const answer = own ? await readAnswer(deps, id, reader.id) : undefined;
  const named = await readNamed(deps, id, reader.id);
  return {
    subject: id,
    nonce,
    items: itemsFor(reader, question),
    isPulse: isPulse(question),
    unit: unitAsked(reader, file),
    closed: longDate(localDate(new Date(question.closes)), reader.texts.reflections.language),
    thresholds: question.thresholds,
    total: whole ? figuresOf(whole) : results.total && figuresView({ ...results.total, change: undefined }),
    groups: groups.map((group) => ({
      units: unitNames(group.units, reader),
      ...figuresOf(group),
    })),
    named: named.map(({ by, values, comment = "" }) => {
      const { values: chosen } = fieldsOf({ values, sees: "leader" });
      return { name: personName(by, reader), values: chosen, comment };
    }),
    own: answer && ownAnswerView(reader, { id, question, nonce }, answer, deps.clock()),
    isLeader: led.length > 0,
    isMerged: groups.length === 0 && !isOwnUnit(reader, id, led),
    from,
    at,
  };
}

/** Units that the reader answers for: a deputy reads the leader's figures only in the leader's place. */
async function ledUnits(
  { people, clock }: ReflectionDeps,
  { organisation, id }: Reader,
): Promise<readonly string[]> {
  return (await unitsAnsweredFor(people, organisation, id, clock())).map((unit) => unit.id);
}

function unitAsked(reader: Reader, { id, question }: QuestionFile): ResultsView["unit"] {
  const unit = unitOf(id);
  if (unit === undefined || question.by === undefined) return undefined;
  const by = personName(question.by, reader);
  return { name: unitName(unit, reader), inSentence: inSentence(unit, reader), by };
}

/** What the unit that was asked answered is about the own unit, even where all of it is one group. */
function isOwnUnit({ person }: Reader, id: string, led: readonly string[]): boolean {
  const unit = unitOf(id);
  return unit !== undefined && (person.units.includes(unit) || led.includes(unit));
}

/** The reader is counted where everybody is: within what was asked, and in the unit above when the own one is closed. */
function ownGroups(
  { groups }: Results,
  { person, organisation }: Reader,
  led: readonly string[],
  id: string,
): readonly GroupResult[] {
  const audience = audienceOf(id);
  const home = createHomes(audience ? treeAsked(organisation, audience) : [])(person.units);
  const own = new Set([...(home === undefined ? [] : [home]), ...led]);
  return groups.filter(({ units }) => units.some((unit) => own.has(unit)));
}

function figuresView({
  asked,
  answers,
  items,
  comments,
  change,
}: Omit<GroupResult, "at" | "units"> & {
  readonly change: ((item: string) => number | undefined) | undefined;
}): FiguresView {
  return {
    asked,
    answers,
    comments,
    items: items.map((item) => ({
      id: item.item,
      counts: item.counts,
      mean: meanOf(item),
      change: change?.(item.item),
    })),
  };
}
