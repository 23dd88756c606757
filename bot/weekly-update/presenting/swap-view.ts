/** A swap as each of the two sees it, and the form of Bytt uke. */
import type { Card } from "../../../adaptive-cards/card.ts";
import { swapCard, swapForm } from "../../../adaptive-cards/weekly-update/presenting-plan.ts";
import { presentingNoticeCard } from "../../../adaptive-cards/weekly-update/presenting-turn.ts";
import { WEEK_PATTERN, weekNumber } from "../../calendar/iso-week.ts";
import { inSentence, unitName } from "../../ideas/names.ts";
import type { Reader } from "../../reader.ts";
import type { PresentingDeps } from "./deps.ts";
import { readSwap, type Swap } from "./presenting-store.ts";
import type { PlannedTurn } from "./rules/rotation.ts";
import { offersFor, type WholePlan, wholePlan } from "./swap-weeks.ts";

export async function showSwap(
  deps: PresentingDeps,
  reader: Reader,
  number: number,
  nonce: string,
): Promise<Card> {
  const { swap: words } = reader.texts.presenting;
  const swap = await readSwap(deps.store, number);
  if (!swap) return presentingNoticeCard(words.title, [words.gone]);
  const isAsker = swap.by === reader.id;
  const asks = swap.state === "asked" && !isAsker;
  const lines = swap.state === "refused" ? asTheyAre(swap, reader) : afterSwap(swap, reader);
  return swapCard(
    {
      title: titleOf(swap, reader),
      lead: asks ? words.ifYes : undefined,
      lines: swap.state === "outdated" ? [words.outdated] : lines,
      asks: asks ? number : undefined,
      nonce,
    },
    reader.texts,
  );
}

function titleOf({ one, other, by, state }: Swap, reader: Reader): string {
  const { swap: words } = reader.texts.presenting;
  const asker = unitName(one.unit, reader);
  const asked = unitName(other.unit, reader);
  if (by !== reader.id) {
    const titles = { asked: words.question(asker), done: words.told(asker), refused: words.youSaidNo };
    return state === "outdated" ? words.refused : titles[state];
  }
  const titles = { asked: words.title, done: words.saidYes(asked), refused: words.saidNo(asked) };
  return state === "outdated" ? words.refused : titles[state];
}

/** "Hjemmetjenesten: uke 51", for both. */
export function afterSwap({ one, other }: Pick<Swap, "one" | "other">, reader: Reader): readonly string[] {
  return asTheyAre(
    { one: { week: other.week, unit: one.unit }, other: { week: one.week, unit: other.unit } },
    reader,
  );
}

function asTheyAre({ one, other }: Pick<Swap, "one" | "other">, reader: Reader): readonly string[] {
  const { swap: words } = reader.texts.presenting;
  return [one, other].map(({ unit, week }) => words.weeks(unitName(unit, reader), weekNumber(week)));
}

export interface SwapAsk {
  /** Undefined: chosen among the reader's own. */
  readonly own: PlannedTurn | undefined;
  readonly nonce: string;
  readonly warnings?: readonly string[];
}

/** @param isOwn whether the reader may swap this service's turn */
export async function showSwapForm(
  deps: PresentingDeps,
  reader: Reader,
  isOwn: (unit: string) => Promise<boolean>,
  { own, nonce, warnings = [] }: SwapAsk,
): Promise<Card> {
  const whole = await wholePlan(deps);
  const owns = own ? [own] : await ownTurns(whole, isOwn);
  const offered = owns.flatMap((each) => offersFor(whole, each));
  const others = whole.turns.filter((turn) => offered.some((each) => turnValue(each) === turnValue(turn)));
  const choices = (turns: readonly PlannedTurn[]) =>
    turns.map((turn) => ({ title: turnWords(turn, reader), value: turnValue(turn) }));
  const view = {
    subject: own ? turnValue(own) : "",
    nonce,
    own: own && turnWords(own, reader),
    owns: choices(owns),
    others: choices(others),
    warnings,
  };
  return swapForm(view, reader.texts);
}

export async function ownTurns(
  { turns }: WholePlan,
  isOwn: (unit: string) => Promise<boolean>,
): Promise<readonly PlannedTurn[]> {
  const own: PlannedTurn[] = [];
  for (const turn of turns) if (await isOwn(turn.unit)) own.push(turn);
  return own;
}

function turnValue({ week, unit }: PlannedTurn): string {
  return `${week}|${unit}`;
}

const turnPattern = new RegExp(`^(${WEEK_PATTERN})\\|(.{1,200})$`);

/** Undefined: no card of ours carries this. */
export function parseTurn(value: string): PlannedTurn | undefined {
  const [, week, unit] = turnPattern.exec(value) ?? [];
  return week === undefined || unit === undefined ? undefined : { week, unit };
}

function turnWords({ week, unit }: PlannedTurn, reader: Reader): string {
  return reader.texts.presenting.swap.turn(weekNumber(week), inSentence(unit, reader));
}
