/** Hva betyr dette hos dere?, and Kjente du til dette målet fra før? */
import {
  ANSWER_LENGTH,
  type AskedGoal,
  askCard,
  NAMELESS_FIELD,
  saidField,
} from "../../../adaptive-cards/strategy/ask-card.ts";
import { shortCard } from "../../../adaptive-cards/ideas/short.ts";
import { goalVerbs } from "../../../adaptive-cards/strategy/verbs.ts";
import { afterVerbs } from "../../../adaptive-cards/weekly-update/after-verbs.ts";
import type { Card } from "../../../adaptive-cards/card.ts";
import { longDate } from "../../calendar/format.ts";
import { localDate } from "../../calendar/local-date.ts";
import type { Press } from "../../chat.ts";
import type { Handler } from "../../handler.ts";
import { goesTo } from "../../ideas/showing/idea-view.ts";
import { guardFields } from "../../privacy/guard.ts";
import { isPseudonym } from "../../privacy/is-pseudonym.ts";
import type { Reader } from "../../reader.ts";
import { notePress } from "../../weekly-update/reading/presses.ts";
import { answerGoal, isOver, tapGoal } from "./answer-goal.ts";
import { readAnswer } from "./answer-store.ts";
import { askedIn, goalsFor } from "./asked.ts";
import type { StrategyDeps } from "../deps.ts";
import { isOwner, ownerOf } from "../plan/goal-owner.ts";
import type { Goal } from "../plan/goal.ts";
import { showSent } from "../sending/show-sent.ts";
import { type Asked, closesOn, isEdition, parseQuestion } from "./question.ts";
import { readTap } from "./tap-store.ts";

export function createAskHandlers(deps: StrategyDeps) {
  const tap = (knew: boolean | undefined): Handler => {
    return async ({ press }, reader) => {
      const question = parseQuestion(press?.subject ?? "");
      const on = question && (await askedOf(deps, reader, question.where));
      if (!press || !question || !on) return refused(reader);
      const isAsked = on.goals.some(({ nr }) => nr === question.nr);
      const tapped = isAsked ? await tapGoal(deps, reader, question, on.asked, knew) : "closed";
      if (tapped === "closed") return isAsked ? closed(reader) : refused(reader);
      await noteReader(deps, question.where, reader);
      return show(deps, reader, on, { press, warnings: [] });
    };
  };
  return {
    ask: async ({ press }, reader) => {
      const on = await askedOf(deps, reader, press?.subject ?? "");
      if (!press || !on) return refused(reader);
      await noteReader(deps, on.asked.where, reader);
      return show(deps, reader, on, { press: undefined, warnings: [] });
    },
    answer: async ({ press }, reader) => {
      const on = await askedOf(deps, reader, press?.subject ?? "");
      return press && on ? answer(deps, reader, on, press) : refused(reader);
    },
    knew: tap(true),
    knewNot: tap(false),
    skip: tap(undefined),
    /** Lukk, where the goal was sent alone. */
    sent: async ({ press }, reader) =>
      (await sentCardOf(deps, reader, press?.subject ?? "", undefined)) ?? refused(reader),
    close: async (_, { texts }) => shortCard(texts.common.buttons.close, texts.common.closed),
  } satisfies Record<string, Handler>;
}

/** Counts among the reach of an edition; what is sent alone has none. */
async function noteReader(deps: StrategyDeps, where: string, { id }: Reader): Promise<void> {
  if (isEdition(where)) await notePress(deps, where, id);
}

/** The card that sent the goal, which can be answered again from there; undefined for an edition. */
async function sentCardOf(
  deps: StrategyDeps,
  reader: Reader,
  where: string,
  done: string | undefined,
): Promise<Card | undefined> {
  if (isEdition(where)) return undefined;
  return showSent(deps, reader, where, { nonce: deps.newId(), ...(done === undefined ? {} : { done }) });
}

interface On {
  readonly asked: Asked;
  /** Those that concern the reader. */
  readonly goals: readonly Goal[];
}

/** Undefined: nothing is asked there, or nothing of this reader. */
async function askedOf(deps: StrategyDeps, reader: Reader, where: string): Promise<On | undefined> {
  const asked = await askedIn(deps.store, reader, where);
  const goals = asked ? await goalsFor(deps.store, asked, reader) : [];
  return asked && goals.length > 0 ? { asked, goals } : undefined;
}

async function answer(deps: StrategyDeps, reader: Reader, on: On, press: Press): Promise<Card> {
  const words = reader.texts.strategy.ask;
  const guarded = guardFields(press.fields);
  if (guarded.kind === "refused") {
    const masked = { ...press, fields: guarded.fields };
    return show(deps, reader, on, { press: masked, warnings: [reader.texts.common.nationalId] });
  }
  const texts = on.goals.map(({ nr }) => textOf(press, nr));
  if (texts.some((text) => text.length > ANSWER_LENGTH))
    return show(deps, reader, on, { press, warnings: [words.tooLong(ANSWER_LENGTH)] });
  const saved = await save(deps, reader, on, press);
  if (saved === "closed") return closed(reader);
  if (saved === "empty") return show(deps, reader, on, { press, warnings: [words.empty] });
  await noteReader(deps, on.asked.where, reader);
  const done = saved === "taken-back" ? words.takenBack : words.thanks(deliveredOn(on.asked, reader));
  const sent = await sentCardOf(deps, reader, on.asked.where, done);
  if (sent) return sent;
  if (saved === "taken-back") return shortCard(words.title, done);
  return shortCard(words.sent, done, reader.texts.ideas.form.latestAgain);
}

type Saved = "saved" | "taken-back" | "empty" | "closed";

async function save(deps: StrategyDeps, reader: Reader, { asked, goals }: On, press: Press): Promise<Saved> {
  const isNamed = press.fields[NAMELESS_FIELD] !== "true";
  let saved: Saved = "empty";
  for (const goal of goals) {
    const text = textOf(press, goal.nr);
    const question = { nr: goal.nr, where: asked.where };
    const before = await readAnswer(deps, question, reader.id);
    if ((text === "" && !before) || isOwner(await ownerOf(deps, goal), reader)) continue;
    if ((await answerGoal(deps, reader, { question, asked, text, isNamed })) === "closed") return "closed";
    if (text !== "") saved = "saved";
    else if (saved === "empty") saved = "taken-back";
  }
  return saved;
}

interface Shown {
  /** With what is written and not sent; undefined: as it is stored. */
  readonly press: Press | undefined;
  readonly warnings: readonly string[];
}

async function show(deps: StrategyDeps, reader: Reader, on: On, { press, warnings }: Shown): Promise<Card> {
  const { asked } = on;
  const [first] = on.goals;
  if (first && (await isOver(deps, { nr: first.nr, where: asked.where }, asked))) return closed(reader);
  const found = await Promise.all(on.goals.map((goal) => askedGoal(deps, reader, asked, goal)));
  const goals = found.map(({ goal }) => (press ? { ...goal, text: textOf(press, goal.nr) } : goal));
  const isNameless = press
    ? press.fields[NAMELESS_FIELD] === "true"
    : found.some(({ isNameless }) => isNameless);
  const view = { goals, where: asked.where, isNameless, warnings, nonce: deps.newId() };
  const back = isEdition(asked.where) ? afterVerbs.read : goalVerbs.sent;
  return askCard({ ...view, when: deliveredOn(asked, reader), back }, reader.texts);
}

async function askedGoal(deps: StrategyDeps, reader: Reader, { where }: Asked, goal: Goal) {
  const question = { nr: goal.nr, where };
  const owner = await ownerOf(deps, goal);
  const tap = await readTap(deps, question, reader.id);
  const said = await readAnswer(deps, question, reader.id);
  const shown: AskedGoal = {
    nr: goal.nr,
    title: goal.title,
    why: goal.why,
    goesTo: goesTo(owner, reader),
    isOwn: isOwner(owner, reader),
    knew: tap?.knew,
    text: said?.text ?? "",
  };
  return { goal: shown, isNameless: said !== undefined && isPseudonym(said.by) };
}

function textOf({ fields }: Press, nr: string): string {
  return (fields[saidField(nr)] ?? "").replace(/\r\n?/g, "\n").trim();
}

function deliveredOn(asked: Asked, { texts }: Reader): string {
  return longDate(closesOn(asked), texts.common.language, localDate(new Date(asked.at)));
}

function closed({ texts }: Reader): Card {
  return shortCard(texts.strategy.ask.title, texts.strategy.ask.closed);
}

function refused({ texts }: Reader): Card {
  return shortCard(texts.strategy.ask.title, texts.strategy.ask.notYours);
}
