/** What is said to an answer that comes when the question takes none: nothing a person typed is lost, and it stands nowhere else. */
import { lateCard } from "../../../adaptive-cards/reflections/short-cards.ts";
import type { Card } from "../../../adaptive-cards/card.ts";
import type { Press } from "../../chat.ts";
import { personName } from "../../ideas/names.ts";
import { guardFields } from "../../privacy/guard.ts";
import type { Reader } from "../../reader.ts";
import type { ReflectionDeps } from "../deps.ts";
import { itemWords, type Question } from "../question.ts";
import { readQuestion } from "../question-store.ts";
import { closesWords, filledIn, type Shown } from "./show.ts";

interface Late extends Shown {
  readonly press: Press;
  readonly reader: Reader;
  readonly now: Date;
}

export async function tooLate({ store }: Pick<ReflectionDeps, "store">, on: Late): Promise<Card> {
  const { reader, question, now } = on;
  const words = reader.texts.reflections;
  const written = writtenIn(on);
  if ((await readQuestion(store, on.id))?.withdrawn === true)
    return lateCard({ ...withdrawnWords(reader, question), written }, reader.texts);
  const closes = closesWords(reader, question, now);
  const line = written.length === 0 ? words.lateSkip(closes) : words.lateThen(closes);
  return lateCard({ title: words.late, line, written }, reader.texts);
}

/** In place of the question, and for whoever presses on an older card: the same for everybody. */
export function withdrawnWords(
  reader: Reader,
  { by }: Pick<Question, "by">,
): { readonly title: string; readonly line: string } {
  const words = reader.texts.reflections.takenBack;
  return { title: words.title(personName(by ?? "", reader)), line: words.line };
}

function writtenIn({ press, reader, question }: Late): readonly string[] {
  const { values, comment } = filledIn(question.items, press.fields);
  const { scale } = reader.texts.reflections;
  const chosen = question.items.flatMap((item) => {
    const value = scale[Number(values[item.id]) - 1];
    return value === undefined ? [] : [`${itemWords(item, reader.texts.reflections.language)} ${value}`];
  });
  const guarded = guardFields({ comment });
  const text = guarded.kind === "refused" ? (guarded.fields["comment"] ?? "") : comment;
  return [...chosen, ...(text === "" ? [] : [text])];
}
