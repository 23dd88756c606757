/**
 * Whether people say bruker, pasient or beboer is the municipality's choice. Where a text of the catalogue says it, it
 * holds a mark, `${user.the}`, and the word in the right form takes its place when the catalogue is made (fill). What
 * people write never goes through here: marks are made of characters that no keyboard has, and are taken out of it.
 */
import type { Language } from "../organisation/person.ts";

export const userWords = ["user", "patient", "resident"] as const;
export type UserWord = (typeof userWords)[number];

const [OPEN, CLOSE] = ["\uE000", "\uE001"];

/** Marks: a user, the user, users, the users; with a capital letter at the start of a sentence. */
export const user = {
  a: mark("a"),
  the: mark("the"),
  many: mark("many"),
  all: mark("all"),
  The: mark("The"),
  Many: mark("Many"),
} as const;

type Form = "a" | "the" | "many" | "all";
type Forms = Readonly<Record<Form, string>>;

const forms: Readonly<Record<Language, Readonly<Record<UserWord, Forms>>>> = {
  nb: {
    user: { a: "bruker", the: "brukeren", many: "brukere", all: "brukerne" },
    patient: { a: "pasient", the: "pasienten", many: "pasienter", all: "pasientene" },
    resident: { a: "beboer", the: "beboeren", many: "beboere", all: "beboerne" },
  },
  nn: {
    user: { a: "brukar", the: "brukaren", many: "brukarar", all: "brukarane" },
    patient: { a: "pasient", the: "pasienten", many: "pasientar", all: "pasientane" },
    resident: { a: "bebuar", the: "bebuaren", many: "bebuarar", all: "bebuarane" },
  },
  en: {
    user: { a: "user", the: "the user", many: "users", all: "the users" },
    patient: { a: "patient", the: "the patient", many: "patients", all: "the patients" },
    resident: { a: "resident", the: "the resident", many: "residents", all: "the residents" },
  },
};

function mark(form: string): string {
  return `${OPEN}${form}${CLOSE}`;
}

const MARKS = /\uE000(\w+)\uE001/g;
const MARK_CHARACTERS = /[\uE000\uE001]/g;

/** @param language of this text: what is not translated is in bokmål, and its words are, too. */
function fill(text: string, language: Language, word: UserWord): string {
  return text.replace(MARKS, (_, form: string) => {
    const small = form.toLowerCase() as Form;
    const found = forms[language][word][small];
    return small === form ? found : `${found.charAt(0).toUpperCase()}${found.slice(1)}`;
  });
}

/** Every text of a catalogue in one language, with the words in their places. */
export function filled<T>(part: T, language: Language, word: UserWord): T {
  return filledAny(part, language, word) as T;
}

function filledAny(part: unknown, language: Language, word: UserWord): unknown {
  if (typeof part === "string") return fill(part, language, word);
  if (Array.isArray(part)) return part.map((each) => filledAny(each, language, word));
  if (typeof part === "function") return filling(part as Says, language, word);
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, filledAny(value, language, word)]),
  );
}

type Says = (...given: readonly unknown[]) => unknown;

function filling(says: Says, language: Language, word: UserWord): Says {
  return (...given) => {
    const own = given.map((each) => (typeof each === "string" ? each.replace(MARK_CHARACTERS, "") : each));
    return filledAny(says(...own), language, word);
  };
}
