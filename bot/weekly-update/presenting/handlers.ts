/** The buttons of en tjeneste presenterer seg, and the plan. */
import { z } from "zod/v4";
import type { Card } from "../../../adaptive-cards/card.ts";
import { passForm, presentingNoticeCard } from "../../../adaptive-cards/weekly-update/presenting-turn.ts";
import { presentingVerbs as verbs } from "../../../adaptive-cards/weekly-update/presenting-verbs.ts";
import type { Press } from "../../chat.ts";
import type { Handler } from "../../handler.ts";
import { inSentence, unitName } from "../../ideas/names.ts";
import { hasRole } from "../../organisation/organisation.ts";
import { guardFields } from "../../privacy/guard.ts";
import type { Reader } from "../../reader.ts";
import { MAX_CHARACTERS } from "../sections.ts";
import { sendIn, standOver, type TurnChanged } from "./change-turn.ts";
import type { PresentingDeps } from "./deps.ts";
import { showPlan } from "./plan-view.ts";
import { readSwap } from "./presenting-store.ts";
import { type AnswerProblem, type Answers, asText, problemOf } from "./rules/presentation.ts";
import type { PlannedTurn } from "./rules/rotation.ts";
import { afterSwap, parseTurn, showSwap, showSwapForm } from "./swap-view.ts";
import { answerSwap, requestSwap, type SwapResult } from "./swap-weeks.ts";
import { createWhoDoesWhat } from "./who-does-what.ts";
import { isOver, showTurn } from "./turn-view.ts";

export function createPresentingHandlers(deps: PresentingDeps) {
  const onTurn = (handle: (of: OnTurn) => Promise<Card>): Handler => forTurn(deps, handle);
  const who = createWhoDoesWhat(deps);
  return {
    /** `hvem presenterer seg` */
    plan: ((_, reader) => showPlan(deps, reader, ownOf(deps, reader))) satisfies Handler,
    /** `hvem gjør hva` */
    whoDoesWhat: who.list,
    /** Who may press is asked of each turn: it may be somebody above the service. */
    verbs: {
      [verbs.turn]: onTurn(({ reader, of }) => showTurn(deps, reader, of, { nonce: deps.newId() })),
      [verbs.send]: onTurn((on) => send(deps, on)),
      [verbs.passForm]: onTurn(({ reader, of }) => showPass(deps, reader, of, "", [])),
      [verbs.pass]: onTurn((on) => pass(deps, on)),
      [verbs.swapForm]: (turn, reader) => openSwap(deps, turn.press, reader),
      [verbs.swap]: (turn, reader) => swap(deps, turn.press, reader),
      [verbs.swapYes]: answering(deps, true),
      [verbs.swapNo]: answering(deps, false),
      [verbs.whoList]: who.list,
      [verbs.whoOpen]: who.open,
    } satisfies Readonly<Record<string, Handler>>,
  };
}

interface OnTurn {
  readonly press: Press;
  readonly reader: Reader;
  readonly of: PlannedTurn;
}

function forTurn(deps: PresentingDeps, handle: (of: OnTurn) => Promise<Card>): Handler {
  return async ({ press }, reader) => {
    const of = parseTurn(press?.subject ?? "");
    if (!press || !of)
      return presentingNoticeCard(reader.texts.presenting.plan.title, [reader.texts.common.brokenButton]);
    return (await mayAnswer(deps, reader, of.unit)) ? handle({ press, reader, of }) : notYours(reader, of);
  };
}

/** Leader or deputy, whoever acts for them, and an editor, who makes the plan work. */
async function mayAnswer(deps: PresentingDeps, reader: Reader, unit: string): Promise<boolean> {
  if (!reader.confirmed) return false;
  if (hasRole(reader.organisation, reader.id, "editor")) return true;
  return answersFor(deps, reader, unit);
}

async function answersFor(
  deps: PresentingDeps,
  { organisation, id }: Reader,
  unit: string,
): Promise<boolean> {
  const own = organisation.units.get(unit);
  if (own?.leader === id || own?.deputy === id) return true;
  return (await deps.answering(unit)).may.includes(id);
}

/** Whose turns a person may swap, each service asked about once. */
function ownOf(deps: PresentingDeps, reader: Reader): (unit: string) => Promise<boolean> {
  const known = new Map<string, Promise<boolean>>();
  return (unit) => {
    const answer = known.get(unit) ?? mayAnswer(deps, reader, unit);
    known.set(unit, answer);
    return answer;
  };
}

function notYours(reader: Reader, { unit }: PlannedTurn): Card {
  const { plan, notYours: words } = reader.texts.presenting;
  return presentingNoticeCard(plan.title, [words(inSentence(unit, reader))]);
}

const text = z
  .string()
  .transform((written) => written.normalize("NFC").replace(/\r\n?/g, "\n").trim())
  .optional();
const answersSchema = z.object({ who: text, use: text, contact: text, struggle: text, proud: text });

async function send(deps: PresentingDeps, { press, reader, of }: OnTurn): Promise<Card> {
  const { common, presenting } = reader.texts;
  const nonce = deps.newId();
  const guarded = guardFields(press.fields);
  if (guarded.kind === "refused") {
    const answers = answersSchema.parse(guarded.fields);
    return showTurn(deps, reader, of, { answers, warnings: [common.nationalId], nonce });
  }
  const answers = given(answersSchema.parse(press.fields));
  if (isOver(deps, of.week)) return showTurn(deps, reader, of, { nonce });
  const written = asText(unitName(of.unit, reader), answers, presenting);
  const problem = problemOf(written, answers, {
    words: deps.settings.presentingWords,
    characters: MAX_CHARACTERS,
  });
  if (problem) {
    const warnings = [presenting.turn.notSent, problemWords(problem, reader)];
    return showTurn(deps, reader, of, { answers, warnings, nonce });
  }
  await sendIn(deps, { ...of, by: reader.id, nonce: press.nonce }, answers);
  return showTurn(deps, reader, of, { nonce });
}

function given(answers: z.infer<typeof answersSchema>): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer));
}

function problemWords(problem: AnswerProblem, { texts }: Reader): string {
  const { turn } = texts.presenting;
  if (problem.kind === "empty") return turn.empty;
  return problem.kind === "too-long"
    ? turn.tooLong(problem.most)
    : turn.tooManyWords(problem.words, problem.most);
}

async function showPass(
  deps: PresentingDeps,
  reader: Reader,
  { week, unit }: PlannedTurn,
  reason: string,
  warnings: readonly string[],
): Promise<Card> {
  const view = { week, subject: `${week}|${unit}`, nonce: deps.newId(), reason, warnings };
  return passForm(view, reader.texts);
}

async function pass(deps: PresentingDeps, { press, reader, of }: OnTurn): Promise<Card> {
  const guarded = guardFields(press.fields);
  if (guarded.kind === "refused")
    return showPass(deps, reader, of, guarded.fields["reason"] ?? "", [reader.texts.common.nationalId]);
  if (isOver(deps, of.week)) return showTurn(deps, reader, of, { nonce: deps.newId() });
  const reason = (press.fields["reason"] ?? "").slice(0, MOST_REASON);
  const result = await standOver(deps, { ...of, by: reader.id, nonce: press.nonce }, reason);
  return showTurn(deps, reader, of, { nonce: deps.newId(), warnings: warningsOf(result, reader) });
}

const MOST_REASON = 500;

function warningsOf({ kind }: TurnChanged, { texts }: Reader): readonly string[] {
  return kind === "sent-already" ? [texts.presenting.turn.sentAlready] : [];
}

/** From a turn's own card, or from the plan, where the reader's own are chosen among. */
async function openSwap(deps: PresentingDeps, press: Press | undefined, reader: Reader): Promise<Card> {
  const own = parseTurn(press?.subject ?? "");
  if (own && !(await mayAnswer(deps, reader, own.unit))) return notYours(reader, own);
  return showSwapForm(deps, reader, ownOf(deps, reader), { own, nonce: deps.newId() });
}

async function swap(deps: PresentingDeps, press: Press | undefined, reader: Reader): Promise<Card> {
  const subject = parseTurn(press?.subject ?? "");
  const one = subject ?? parseTurn(press?.fields["own"] ?? "");
  const other = parseTurn(press?.fields["other"] ?? "");
  const again = (warning: string) => {
    const ask = { own: subject, nonce: deps.newId(), warnings: [warning] };
    return showSwapForm(deps, reader, ownOf(deps, reader), ask);
  };
  const { swap: words } = reader.texts.presenting;
  if (!press || !one || !other) return again(words.choose);
  if (!(await mayAnswer(deps, reader, one.unit))) return notYours(reader, one);
  const ask = press.fields["how"] !== "agreed";
  const result = await requestSwap(deps, { one, other, by: reader.id, nonce: press.nonce, ask });
  return showResult(result, reader, again);
}

function showResult(
  result: SwapResult,
  reader: Reader,
  again: (warning: string) => Promise<Card>,
): Promise<Card> | Card {
  const { swap: words } = reader.texts.presenting;
  switch (result.kind) {
    case "swapped":
      return presentingNoticeCard(words.done, afterSwap(result.swap, reader));
    case "asked":
      return presentingNoticeCard(words.title, [words.asked(unitName(result.swap.other.unit, reader))]);
    case "changed":
      return again(words.changed);
    case "sent":
      return again(words.sentAlready);
    case "too-close":
      return again(words.tooClose);
  }
}

function answering(deps: PresentingDeps, yes: boolean): Handler {
  return async ({ press }, reader) => {
    const number = Number(/^\d{1,6}$/.exec(press?.subject ?? "")?.[0] ?? "0");
    const swap = await readSwap(deps.store, number);
    const { swap: words } = reader.texts.presenting;
    if (!press || !swap) return presentingNoticeCard(words.title, [words.gone]);
    if (!(await mayAnswer(deps, reader, swap.other.unit))) return notYours(reader, swap.other);
    await answerSwap(deps, { number, yes, by: reader.id, nonce: press.nonce });
    return showSwap(deps, reader, number, deps.newId());
  };
}
