/** The owner's card with the answers, and Send inn on it. */
import { collectedCard, HEARD_FIELD, HEARD_LENGTH } from "../../../adaptive-cards/strategy/collected-card.ts";
import { shortCard } from "../../../adaptive-cards/ideas/short.ts";
import type { Card } from "../../../adaptive-cards/card.ts";
import type { Press } from "../../chat.ts";
import type { Handler } from "../../handler.ts";
import { personName } from "../../ideas/names.ts";
import { guardFields } from "../../privacy/guard.ts";
import type { Reader } from "../../reader.ts";
import { collectedView, type ShownAnswers } from "./collected.ts";
import type { StrategyDeps } from "../deps.ts";
import { isOwner, ownerOf, seesResults } from "../plan/goal-owner.ts";
import { readPlan } from "../plan/goal-store.ts";
import { parseQuestion, type Question } from "./question.ts";
import { sayHeard } from "./say-heard.ts";

export function createCollectedHandlers(deps: StrategyDeps) {
  return {
    collected: async ({ press }, reader) => {
      const [, upTo, subject = ""] = /^(?:(\d{1,4})\|)(.+)$/.exec(press?.subject ?? "") ?? [];
      const question = parseQuestion(subject);
      if (!question || upTo === undefined) return refused(reader);
      const written = press?.fields[HEARD_FIELD] ?? "";
      return showCollected(deps, reader, question, { upTo: Number(upTo), nonce: deps.newId(), written });
    },
    heard: async ({ press }, reader) => {
      const question = parseQuestion(press?.subject ?? "");
      return press && question ? say(deps, reader, question, press) : refused(reader);
    },
  } satisfies Record<string, Handler>;
}

export async function showCollected(
  deps: StrategyDeps,
  reader: Reader,
  question: Question,
  shown: ShownAnswers,
): Promise<Card> {
  const goal = (await readPlan(deps.store)).find(({ nr }) => nr === question.nr);
  const owner = goal && (await ownerOf(deps, goal));
  if (!goal || !owner || !seesResults(owner, reader)) return refused(reader);
  const view = await collectedView(deps, reader, { question, goal, owner }, shown);
  return view ? collectedCard(view, reader.texts) : refused(reader);
}

async function say(deps: StrategyDeps, reader: Reader, question: Question, press: Press): Promise<Card> {
  const { texts } = reader;
  const words = texts.strategy.collected;
  const goal = (await readPlan(deps.store)).find(({ nr }) => nr === question.nr);
  if (!goal || !reader.confirmed || !isOwner(await ownerOf(deps, goal), reader)) return refused(reader);
  const again = (warning: string, written: string) =>
    showCollected(deps, reader, question, { nonce: deps.newId(), warnings: [warning], written });
  const guarded = guardFields(press.fields);
  if (guarded.kind === "refused") return again(texts.common.nationalId, guarded.fields[HEARD_FIELD] ?? "");
  const text = (press.fields[HEARD_FIELD] ?? "").trim();
  if (text === "") return again(texts.common.required, "");
  if (text.length > HEARD_LENGTH) return again(texts.strategy.ask.tooLong(HEARD_LENGTH), text);
  const said = await sayHeard(deps, reader, question, { text, nonce: press.nonce });
  if (said.kind === "already")
    return shortCard(words.heard, words.already(personName(said.heard.by, reader)));
  return shortCard(words.heard, words.sent(said.people));
}

function refused({ texts }: Reader): Card {
  return shortCard(texts.strategy.collected.heard, texts.strategy.collected.notYours);
}
