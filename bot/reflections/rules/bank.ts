/** What can be asked: questions by family, and statements for a pulse. Pure. */
import { z } from "zod/v4";
import type { Texts } from "../../texts/texts.ts";

export const families = [
  "user",
  "trials",
  "stopping",
  "learning",
  "together",
  "speakingUp",
  "direction",
  "service",
] as const;
type Family = (typeof families)[number];

/** One of the bank. Its texts change; what it is called stays, so that answers over time can be compared. */
export const bankItemSchema = z.object({
  id: z.string(),
  kind: z.enum(["question", "statement"]),
  /** Of a question. */
  family: z.enum(families).optional(),
  /** Bokmål is the source; what another language lacks falls back to it. */
  texts: z.object({ nb: z.string(), nn: z.string().optional(), en: z.string().optional() }),
  /** Asked no more; what was asked keeps its words. */
  retired: z.boolean().optional(),
});
export type BankItem = z.infer<typeof bankItemSchema>;

/** Of the questions that the bank begins with, by their keys in the texts. */
const firstFamilies = {
  matters: "user",
  ownChoice: "user",
  waiting: "user",
  goodCare: "user",
  handsBehind: "user",
  nextWeek: "trials",
  withoutPosts: "trials",
  nextShift: "trials",
  shoePinches: "trials",
  stopDoing: "stopping",
  keep: "stopping",
  onTop: "stopping",
  unsure: "learning",
  wentWrong: "learning",
  asPlanned: "learning",
  prevented: "learning",
  colleagues: "learning",
  knowTooLittle: "together",
  askedEarlier: "together",
  severalGroups: "together",
  aroundUser: "together",
  talkMore: "speakingUp",
  worries: "speakingUp",
  ethics: "speakingUp",
  goalHere: "direction",
  newNeed: "direction",
  masterNew: "direction",
  safe: "service",
  reachable: "service",
  time: "service",
  connected: "service",
} as const satisfies Readonly<Record<keyof Texts["reflectionBank"]["questions"], Family>>;

type Language = "nb" | "nn" | "en";
type BankTexts = Pick<Texts["reflectionBank"], "questions" | "statements">;

/** The bank as it is before anybody changed it. */
export function firstBank(texts: Readonly<Record<Language, BankTexts>>): readonly BankItem[] {
  const questions = keysOf(texts.nb.questions).map((id): BankItem => {
    const words = { nb: texts.nb.questions[id], nn: texts.nn.questions[id], en: texts.en.questions[id] };
    return { id, kind: "question", family: firstFamilies[id], texts: words };
  });
  const statements = keysOf(texts.nb.statements).map((id): BankItem => {
    const words = { nb: texts.nb.statements[id], nn: texts.nn.statements[id], en: texts.en.statements[id] };
    return { id, kind: "statement", texts: words };
  });
  return [...questions, ...statements];
}

function keysOf<T extends object>(record: T): readonly (keyof T & string)[] {
  return Object.keys(record) as (keyof T & string)[];
}
