/** A question as one reader sees it, and what the form carries back. */
import { createHash } from "node:crypto";
import { type OwnAnswerView } from "../../../adaptive-cards/reflections/own-answer-card.ts";
import {
  type AnswerFields,
  COMMENT_LENGTH,
  questionCard,
  type QuestionView,
  type Sees,
} from "../../../adaptive-cards/reflections/question-card.ts";
import {
  COMMENT_FIELD,
  MAY_SHOW_FIELD,
  SEES_FIELD,
  valueField,
} from "../../../adaptive-cards/reflections/verbs.ts";
import type { Card } from "../../../adaptive-cards/card.ts";
import { longDateTime } from "../../calendar/format.ts";
import { localDate } from "../../calendar/local-date.ts";
import { personName } from "../../ideas/names.ts";
import type { Reader } from "../../reader.ts";
import type { StoredAnswer } from "./answer-store.ts";
import { leaderFor } from "../threads/own-leader.ts";
import { type AskedItem, canShow, isPulse, itemWords, type Question } from "../question.ts";

export interface Shown {
  readonly id: string;
  readonly question: Question;
  readonly nonce: string;
}

interface FormState {
  readonly filled?: AnswerFields | undefined;
  readonly isAnswered?: boolean;
  readonly warnings?: readonly string[];
}

export function showForm(reader: Reader, on: Shown, now: Date, state: FormState = {}): Card {
  const { id, question, nonce } = on;
  const leader = leaderFor(reader, on);
  const view: QuestionView = {
    subject: id,
    nonce,
    items: itemsFor(reader, question),
    isPulse: isPulse(question),
    from: question.by === undefined ? undefined : personName(question.by, reader),
    leader: leader === undefined ? undefined : { id: leader, name: personName(leader, reader) },
    closes: closesWords(reader, question, now),
    thresholds: question.thresholds,
    shows: showsOf(question),
    filled: state.filled,
    isAnswered: state.isAnswered ?? false,
    warnings: state.warnings ?? [],
  };
  return questionCard(view, reader.texts);
}

export function ownAnswerView(
  reader: Reader,
  { id, question, nonce }: Shown,
  answer: StoredAnswer,
  now: Date,
): Omit<OwnAnswerView, "isNew"> {
  return {
    subject: id,
    nonce,
    items: itemsFor(reader, question),
    isPulse: isPulse(question),
    answer: fieldsOf(answer),
    words: wordsKey(answer.comment ?? ""),
    leader: answer.leader === undefined ? undefined : personName(answer.leader, reader),
    closes: closesWords(reader, question, now),
    shows: showsOf(question),
  };
}

/** Which words a button is about; on a card of whoever wrote them, beside the words themselves. */
export function wordsKey(comment: string): string {
  return createHash("sha256").update(comment).digest("hex").slice(0, 16);
}

function showsOf(question: Question): QuestionView["shows"] {
  const { asked = 0 } = question.people ?? {};
  return { what: canShow(question), asked };
}

export function itemsFor({ texts }: Reader, { items }: Question): QuestionView["items"] {
  return items.map((item) => ({ id: item.id, words: itemWords(item, texts.reflections.language) }));
}

export function closesWords({ texts }: Reader, { closes }: Pick<Question, "closes">, now: Date): string {
  return longDateTime(new Date(closes), texts.reflections.language, localDate(now));
}

export function fieldsOf({ values, comment = "", sees, mayShow = false }: StoredAnswer): AnswerFields {
  const chosen = Object.entries(values).map(([id, value]) => [id, String(value)] as const);
  return { values: Object.fromEntries(chosen), comment, sees, mayShow };
}

/** What a press carries: nothing of it is trusted. Values that are not on the card are left out. */
export function parseAnswer(
  question: Pick<Question, "items" | "people" | "thresholds">,
  fields: Readonly<Record<string, string>>,
): StoredAnswer | "empty" | "too-long" {
  const values: Record<string, number> = {};
  for (const { id, kind } of question.items) {
    const value = fields[valueField(id)] ?? "";
    if (kind === "statement" && /^[1-5]$/.test(value)) values[id] = Number(value);
  }
  const comment = (fields[COMMENT_FIELD] ?? "").trim();
  if (comment.length > COMMENT_LENGTH) return "too-long";
  if (comment === "" && Object.keys(values).length === 0) return "empty";
  const mayShow = comment !== "" && canShow(question) === "words" && fields[MAY_SHOW_FIELD] === "true";
  return { sees: seesOf(fields), values, ...(comment === "" ? {} : { comment, mayShow }) };
}

/** As the form shows it again. */
export function filledIn(
  items: readonly AskedItem[],
  fields: Readonly<Record<string, string>>,
): AnswerFields {
  const values = items.flatMap(({ id }) => {
    const value = fields[valueField(id)];
    return value === undefined ? [] : [[id, value] as const];
  });
  return {
    values: Object.fromEntries(values),
    comment: fields[COMMENT_FIELD] ?? "",
    sees: seesOf(fields),
    mayShow: fields[MAY_SHOW_FIELD] === "true",
  };
}

/** Whatever else a card says, nobody sees a name. */
function seesOf(fields: Readonly<Record<string, string>>): Sees {
  const value = fields[SEES_FIELD] ?? "";
  if (value === "self") return value;
  return LEADER.test(value) ? "leader" : "unit";
}

const LEADER = /^leader(?:\|(.*))?$/;

/** Whether it was meant for somebody else than who is the leader now. Cards from before named nobody. */
export function isForAnother(fields: Readonly<Record<string, string>>, leader: string | undefined): boolean {
  const [, meant] = LEADER.exec(fields[SEES_FIELD] ?? "") ?? [];
  return meant !== undefined && meant !== leader;
}
