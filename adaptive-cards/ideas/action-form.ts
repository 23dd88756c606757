/** The forms behind the buttons on an idea: a question, an answer, a no, a date, what was done. */
import type { FieldId } from "../../bot/ideas/fields.ts";
import type { Texts } from "../../bot/texts/texts.ts";
import { card, type Card, type Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { choiceField, dateField, textField } from "../parts/field.ts";
import { fold } from "../parts/fold.ts";
import { heading, note, paragraph, warning } from "../parts/text.ts";
import { nameInSentence } from "./idea-parts.ts";
import type { FormKind, IdeaView } from "./idea-view.ts";
import { ideaVerbs } from "./verbs.ts";

export interface ActionForm {
  readonly kind: FormKind;
  readonly idea: IdeaView;
  readonly nonce: string;
  readonly values: Readonly<Partial<Record<FieldId, string>>>;
  readonly problems: readonly string[];
  /** The dates that may be chosen, YYYY-MM-DD. */
  readonly dates: { readonly first: string; readonly last: string };
}

/** Conversation is sent in, decisions are confirmed. */
const confirmed: ReadonlySet<FormKind> = new Set(["decline", "postpone", "solve"]);
const helped: ReadonlySet<FormKind> = new Set(["ask", "answer", "decline", "postpone"]);

export function actionFormCard(form: ActionForm, texts: Texts): Card {
  const { kind, idea, nonce } = form;
  const words = texts.ideas.actions;
  const title = words.titles[kind](nameInSentence(idea, texts));
  const body: Element[] = [
    heading(title),
    ...form.problems.map((problem) => warning(problem)),
    note(idea.problem),
    ...lastQuestion(form, texts),
    ...fields(form, texts),
    ...hint(words.notes[kind]),
    note(texts.common.caution),
    ...(helped.has(kind) ? replyHelp(texts) : []),
  ];
  const subject = String(idea.number);
  const label = confirmed.has(kind) ? texts.common.buttons.confirm : texts.common.buttons.send;
  return card(title, body, [
    button({ title: label, verb: ideaVerbs[kind], subject, nonce, style: "positive" }),
    button({ title: texts.common.buttons.close, verb: ideaVerbs.open, subject, nonce, ignoresInputs: true }),
  ]);
}

function fields(form: ActionForm, texts: Texts): readonly Element[] {
  const { kind, values } = form;
  const words = texts.ideas.actions;
  const placeholder = words.hints[kind];
  const text = textField({
    id: "text",
    label: words.labels[kind],
    required: texts.common.required,
    multiline: true,
    ...(placeholder ? { placeholder } : {}),
    ...(values.text === undefined ? {} : { value: values.text }),
  });
  return [...reasonField(form, texts), ...dateFields(form, texts), text];
}

function reasonField({ kind, values }: ActionForm, texts: Texts): readonly Element[] {
  if (kind !== "decline") return [];
  const words = texts.ideas.actions;
  const choices = Object.entries(texts.ideas.reasons).map(([value, title]) => ({ title, value }));
  const value = values.reason === undefined ? {} : { value: values.reason };
  return [
    choiceField({
      id: "reason",
      label: words.labels.reason,
      required: words.missing.reason,
      choices,
      ...value,
    }),
  ];
}

function dateFields({ kind, values, dates }: ActionForm, texts: Texts): readonly Element[] {
  if (kind !== "postpone") return [];
  const label = texts.ideas.actions.labels.until;
  const value = values.until === undefined ? {} : { value: values.until };
  const limits = { min: dates.first, max: dates.last };
  return [dateField({ id: "until", label, required: texts.common.required, ...limits, ...value })];
}

/** Whoever replies sees the question again. */
function lastQuestion({ kind, idea }: ActionForm, texts: Texts): readonly Element[] {
  const asked = idea.events.findLast((event) => event.kind === "asked");
  if (kind !== "reply" || !asked) return [];
  return [paragraph(texts.ideas.happened.asked(asked.who ?? texts.ideas.shown.theBot, asked.text ?? ""))];
}

function replyHelp(texts: Texts): readonly Element[] {
  const words = texts.ideas.actions;
  const items = words.helpLines.map((line) => note(line));
  return fold({ id: "help", title: words.help, open: false, items });
}

function hint(text: string): readonly Element[] {
  return text === "" ? [] : [note(text)];
}
