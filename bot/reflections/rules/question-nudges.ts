/** Advice to whoever writes a question or a statement. It never hinders anything. Pure. */

export type QuestionNudge =
  | "blames"
  | "leads"
  | "names"
  | "one-person"
  | "personal"
  | "two-in-one"
  | "no-question"
  | "not-own"
  | "long";

export interface QuestionNudgeFacts {
  readonly kind: "question" | "statement";
  readonly text: string;
  /** Of the people in the organisation. */
  readonly names: readonly string[];
  /** Of its units: a word that stands in one of them is no name of a person. */
  readonly units: readonly string[];
}

const MOST = 3;
const LONG = 25;

/** The three that matter most, that first. */
export function questionNudges(facts: QuestionNudgeFacts): readonly QuestionNudge[] {
  const { kind, text } = facts;
  const isQuestion = kind === "question";
  const found: readonly (readonly [QuestionNudge, boolean])[] = [
    ["names", namesSomebody(facts)],
    ["one-person", ratesOnePerson(text)],
    ["personal", isPersonal(text)],
    ["blames", blames(text)],
    ["leads", leads(text)],
    ["two-in-one", isQuestion ? asksTwice(text) : saysTwice(text)],
    ["no-question", isQuestion && text !== "" && !text.includes("?")],
    ["not-own", !isQuestion && text.includes("?")],
    ["long", wordsOf(text).length > LONG],
  ];
  return found.flatMap(([nudge, applies]) => (applies ? [nudge] : [])).slice(0, MOST);
}

/** "Hvorfor har du ikke", in three languages, also with "dere" and other verbs. */
function blames(text: string): boolean {
  return (
    /\b(hvorfor|kvifor)\s+\p{L}+\s+(du|dere|de|dykk|vi|ingen)\b[^?]*\b(ikke|ikkje|aldri)\b/iu.test(text) ||
    /\b(hvorfor|kvifor)\s+\p{L}+\s+(ikke|ikkje|aldri)\b/iu.test(text) ||
    /\b(hvorfor|kvifor)\s+\p{L}+\s+ingen\b/iu.test(text) ||
    /\bwhy\s+(have|has|did|do|does|are|is)(n't|\s+\p{L}+\s+(not|never))/iu.test(text) ||
    /\bhvem\s+(har\s+skylda|sin\s+feil|er\s+skyld)/iu.test(text)
  );
}

/** The answer stands in the question. `\b` knows no å: what may begin with one is bounded by letters. */
function leads(text: string): boolean {
  return (
    /\b(er|var|synes|syns|mener|tror|har|bør|burde|kan|vil|ser)\s+(du|dere|de|dykk|vi|det)\s+(ikke|ikkje)\b/iu.test(
      text,
    ) ||
    /\b(ikke|ikkje)\s+sant\b/iu.test(text) ||
    /,\s*(vel|eller\s+hva|eller\s+kva|ikke)\s*\?/iu.test(text) ||
    /\b(don't|isn't|aren't|wouldn't)\s+(you|we|they|it)\b/iu.test(text) ||
    /(?<!\p{L})(selvsagt|selvfølgelig|åpenbart|sjølvsagt|obviously)(?!\p{L})/iu.test(text) ||
    /\bhvor\s+(fornøyd|glad|bra|flink)\b/iu.test(text)
  );
}

/** What rates one person whom everybody can tell. */
function ratesOnePerson(text: string): boolean {
  return /\b(sjefen|lederen|leiaren|avdelingslederen|avdelingsleiaren|enhetslederen|nærmeste\s+leder|my\s+(manager|leader|boss))(\s+(min|din|vår|deres))?\b/iu.test(
    text,
  );
}

/** Health, family and belief of whoever answers. `\b` knows no å and ø. */
function isPersonal(text: string): boolean {
  const ill =
    "syk|sjuk|sykmeldt|sjukmeld|sykemeldt|gravid|deprimert|utbrent|utbrend|gift|skilt|ill|sick|pregnant|married";
  const own =
    "helsen?|helsa|sykdommen|sjukdommen|diagnosen|familien?|barna|samboeren|ektefellen|privatlivet|privatøkonomien|troen";
  const whose = "din|di|ditt|dine|deres|dykkar|min|mi|mitt|mine";
  return [
    `(?<!\\p{L})(du|dere|de|dykk|jeg|eg|you|i)\\s+((vært|vore|blitt|ofte|også|nå|no|been|often)\\s+)*(${ill})(?!\\p{L})`,
    `(?<!\\p{L})(du|dere|de|dykk)\\s+(ha|få)\\s+barn(?!\\p{L})`,
    `(?<!\\p{L})(${own})\\s+(${whose})(?!\\p{L})`,
    `(?<!\\p{L})(din|di|ditt|dine|min|mi|your|my)\\s+(egen\\s+|eiga\\s+|own\\s+)?(helse|familie|diagnose|health|family|children|diagnosis)(?!\\p{L})`,
  ].some((pattern) => new RegExp(pattern, "iu").test(text));
}

/** Also "hvordan … og hvorfor …": but "hvem hjalp deg, og hvordan?" of one thing is common, so only with a verb after it. */
function asksTwice(text: string): boolean {
  if ((text.match(/\?/g) ?? []).length > 1) return true;
  return /\b(hva|hvem|hvor|hvordan|hvorfor|når|hvilke[nt]?|kva|kven|korleis)\b.+\bog\s+(hva|hvem|hvor|hvordan|hvorfor|når|hvilke[nt]?|kva|kven|korleis)\s+\p{L}+/iu.test(
    text,
  );
}

/** "Jeg trives og har nok tid": whoever agrees with the half cannot answer. */
function saysTwice(text: string): boolean {
  // "og i helgene" is no "and I".
  return (
    /\b(og|men)\s+(jeg|eg|vi|har|er|får|kan|blir|vet)\b/iu.test(text) || /\b(and|but)\s+(i|we)\b/iu.test(text)
  );
}

function namesSomebody({ text, names, units }: QuestionNudgeFacts): boolean {
  const said = text.toLocaleLowerCase("nb");
  if (names.some((name) => name.includes(" ") && said.includes(name.toLocaleLowerCase("nb")))) return true;
  const ofUnits = new Set(units.flatMap(wordsOf).map((word) => word.toLocaleLowerCase("nb")));
  const first = new Set(names.map((name) => wordsOf(name)[0] ?? ""));
  const isOfUnit = (word: string): boolean => ofUnits.has(word.toLocaleLowerCase("nb"));
  if (capitalsWithin(text).some((word) => first.has(word) && !isOfUnit(word))) return true;
  return fullNamesWithin(text).some((words) => !words.some(isOfUnit));
}

/** Two words with a capital after each other, as somebody who is in no list is called. */
function fullNamesWithin(text: string): readonly (readonly string[])[] {
  const found = text.matchAll(/(?<=[\p{L}\p{N},;:–-]\s+)(\p{Lu}\p{Ll}+)\s+(\p{Lu}\p{Ll}+)/gu);
  return [...found].map(([, one = "", two = ""]) => [one, two]);
}

/** Words with a capital that do not begin a sentence. */
function capitalsWithin(text: string): readonly string[] {
  return [...text.matchAll(/(?<=[\p{L}\p{N},;:–-]\s+)\p{Lu}[\p{L}-]+/gu)].map(([word]) => word);
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}-]+/gu) ?? [];
}
