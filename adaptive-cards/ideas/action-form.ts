/** The form behind a button on an idea, made from what its rule needs and takes. */
import type { FieldId } from "../../bot/ideas/rules/fields.ts";
import type { Texts } from "../../bot/texts/texts.ts";
import { card, type Card, type Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { fold } from "../parts/fold.ts";
import { heading, note, paragraph, warning } from "../parts/text.ts";
import { type FieldData, fieldElement } from "./fields.ts";
import { eventLine, nameInSentence } from "./idea-parts.ts";
import type { IdeaView } from "./idea-view.ts";
import { type FormKind, ideaVerbs, sendVerb } from "./verbs.ts";

export interface ActionForm extends FieldData {
  readonly action: FormKind;
  readonly idea: IdeaView;
  readonly nonce: string;
  /** Shown and required, in this order. */
  readonly needs: readonly FieldId[];
  /** Offered behind Vil du si mer? */
  readonly takes: readonly FieldId[];
  /** True when somebody has written in what is folded. */
  readonly isOpen: boolean;
  /** What has to be mended before it can be sent. */
  readonly problems: readonly string[];
  /** What to think of first, e.g. that many trials are running. */
  readonly warnings: readonly string[];
  /** What is new, when the form comes by itself. */
  readonly lead?: string;
}

/** Conversation is sent in, decisions are confirmed. */
const sentIn: ReadonlySet<FormKind> = new Set([
  "ask",
  "reply",
  "answer",
  "message",
  "appeal",
  "evaluateInput",
]);
const helped: ReadonlySet<FormKind> = new Set(["ask", "answer", "decline", "postpone"]);

export function actionFormCard(form: ActionForm, texts: Texts): Card {
  const { action, idea, nonce } = form;
  const words = texts.ideas.actions[action];
  const title = words.title(nameInSentence(idea, texts));
  const subject = String(idea.number);
  const { send, confirm, close } = texts.common.buttons;
  const label = sentIn.has(action) ? send : confirm;
  return card(
    title,
    [heading(title), ...formBody(form, texts)],
    [
      button({ title: label, verb: sendVerb(action), subject, nonce, style: "positive" }),
      button({ title: close, verb: ideaVerbs.open, subject, nonce, ignoresInputs: true }),
    ],
  );
}

function formBody(form: ActionForm, texts: Texts): readonly Element[] {
  const { action, idea, needs } = form;
  const words = texts.ideas.actions[action];
  const isWritten = needs.length + form.takes.length > 0;
  return [
    ...(form.lead === undefined ? [] : [paragraph(form.lead)]),
    ...form.problems.map((problem) => warning(problem)),
    ...form.warnings.map((each) => warning(each)),
    note(idea.problem),
    ...lastQuestion(form, texts),
    ...needs.map((field) => fieldElement(field, form, needs.length === 1 ? "alone" : "needed", texts)),
    ...offered(form, texts),
    ...(words.note === "" ? [] : [note(words.note)]),
    ...(action === "extend" && idea.state === "received" ? [note(texts.ideas.forms.extendAnswer)] : []),
    ...(isWritten ? [note(texts.common.caution)] : []),
    ...help(form, texts),
  ];
}

/** Out of sight until asked for, unless there is nothing else to fill in. */
function offered(form: ActionForm, texts: Texts): readonly Element[] {
  const items = form.takes.map((field) => fieldElement(field, form, "offered", texts));
  if (items.length === 0 || form.needs.length === 0) return items;
  const titles: Readonly<Partial<Record<FormKind, string>>> = texts.ideas.forms.moreOf;
  const title = titles[form.action] ?? texts.ideas.forms.more;
  return fold({ id: "more", title, open: form.isOpen, items });
}

/** Whoever replies sees the question again. */
function lastQuestion({ action, idea }: ActionForm, texts: Texts): readonly Element[] {
  const asked = idea.events.findLast((event) => event.kind === "asked");
  return action === "reply" && asked ? [paragraph(eventLine(asked, idea, texts))] : [];
}

function help({ action }: ActionForm, texts: Texts): readonly Element[] {
  const words = texts.ideas.forms;
  const [title, lines] =
    action === "try" ? [words.trialHelp, words.trialHelpLines] : [words.help, words.helpLines];
  if (action !== "try" && !helped.has(action)) return [];
  return fold({ id: "help", title, open: false, items: lines.map((line) => note(line)) });
}
