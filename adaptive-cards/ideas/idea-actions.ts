/** Which buttons a reader gets on a card about an idea. */
import type { Texts } from "../../bot/texts/texts.ts";
import type { CardAction } from "../card.ts";
import { button } from "../parts/action.ts";
import type { FormKind, IdeaView } from "./idea-view.ts";
import { ideaVerbs } from "./verbs.ts";

type ButtonKind = FormKind | "read";

const verbs: Record<ButtonKind, string> = {
  ask: ideaVerbs.askForm,
  reply: ideaVerbs.replyForm,
  answer: ideaVerbs.answerForm,
  decline: ideaVerbs.declineForm,
  postpone: ideaVerbs.postponeForm,
  solve: ideaVerbs.solveForm,
  message: ideaVerbs.messageForm,
  read: ideaVerbs.read,
};

const first: Record<"idea" | "question", readonly ButtonKind[]> = {
  idea: ["ask", "decline", "solve"],
  question: ["answer", "ask", "decline"],
};
const rest: readonly ButtonKind[] = ["solve", "postpone", "message", "read"];

/** A leader's buttons: three, and the rest under Flere valg. Teams shows six on one card. */
export function leaderButtons(
  idea: IdeaView,
  nonce: string,
  all: boolean,
  texts: Texts,
): readonly CardAction[] {
  const main = first[idea.kind].filter((kind) => idea.allowed.includes(kind));
  const others = rest.filter((kind) => idea.allowed.includes(kind) && !main.includes(kind));
  const shown = all || others.length < 2 ? [...main, ...others] : main;
  const buttons = shown.map((kind) => ideaButton(kind, idea, nonce, texts));
  if (shown.length === main.length + others.length) return buttons;
  const more = { title: texts.ideas.buttons.more, verb: ideaVerbs.more, subject: String(idea.number), nonce };
  return [...buttons, button(more)];
}

export function proposerButtons(idea: IdeaView, nonce: string, texts: Texts): readonly CardAction[] {
  const kinds = (["reply", "message"] as const).filter((kind) => idea.allowed.includes(kind));
  return kinds.map((kind) => ideaButton(kind, idea, nonce, texts));
}

export function openButton(number: number, nonce: string, texts: Texts): CardAction {
  const title = texts.ideas.buttons.open(number);
  return button({ title, verb: ideaVerbs.open, subject: String(number), nonce });
}

function ideaButton(kind: ButtonKind, idea: IdeaView, nonce: string, texts: Texts): CardAction {
  const title = texts.ideas.buttons[kind];
  return button({ title, verb: verbs[kind], subject: String(idea.number), nonce });
}
