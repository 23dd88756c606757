/** What a service tells about itself: five questions, one text. Pure. */
import type { Texts } from "../../../texts/texts.ts";
import { countWords } from "../../sections.ts";

const questions = ["who", "use", "contact", "struggle", "proud"] as const;
export type Question = (typeof questions)[number];
/** Only what was answered. */
export type Answers = Readonly<Partial<Record<Question, string | undefined>>>;

type Words = Pick<Texts["presenting"], "starts">;

/** As it stands in an edition: the service's name, then an answer a line. */
export function asText(service: string, answers: Answers, { starts }: Words): string {
  const lines = questions.flatMap((question) => {
    const answer = answers[question]?.replace(/\s*\n\s*/g, " ") ?? "";
    return answer === "" ? [] : [starts[question] + answer];
  });
  return [service, ...lines].join("\n");
}

export type AnswerProblem =
  | { readonly kind: "empty" }
  | { readonly kind: "too-many-words"; readonly words: number; readonly most: number }
  | { readonly kind: "too-long"; readonly most: number };

/** @param most words in all, with those that the answers begin with */
export function problemOf(
  text: string,
  answers: Answers,
  most: { readonly words: number; readonly characters: number },
): AnswerProblem | undefined {
  if (questions.every((question) => (answers[question] ?? "") === "")) return { kind: "empty" };
  const words = countWords(text);
  if (words > most.words) return { kind: "too-many-words", words, most: most.words };
  return text.length > most.characters ? { kind: "too-long", most: most.characters } : undefined;
}

/** A text as an editor left it, taken apart where it can be: what has no known beginning is about who they are. */
export function fromText(text: string, service: string, languages: readonly Words[]): Answers {
  const found: Partial<Record<Question, string>> = {};
  for (const line of text.split("\n").filter((each) => each.trim() !== "" && each.trim() !== service)) {
    const [question, answer] = startOf(line, languages) ?? ["who", line];
    found[question] = [found[question], answer.trim()].filter(Boolean).join("\n");
  }
  return found;
}

function startOf(line: string, languages: readonly Words[]): readonly [Question, string] | undefined {
  for (const { starts } of languages)
    for (const question of questions) {
      const start = starts[question].trim();
      if (start !== "" && line.startsWith(start)) return [question, line.slice(start.length)];
    }
  return undefined;
}
