/** The idea form: opened, filled from a text, sent in. */
import { type Destination, type IdeaFields, ideaFormCard } from "../../adaptive-cards/ideas/idea-form.ts";
import { shortCard } from "../../adaptive-cards/ideas/short.ts";
import type { Card } from "../../adaptive-cards/card.ts";
import type { Handler } from "../handler.ts";
import { unitsLedBy } from "../organisation/organisation.ts";
import { guardFields } from "../privacy/guard.ts";
import type { Reader } from "../reader.ts";
import { findReceiver } from "./find-receiver.ts";
import { ideaValues, parseIdea } from "./forms.ts";
import type { IdeaHandlersDeps } from "./deps.ts";
import { dateWords, goesTo, unitName } from "./idea-view.ts";
import { submitIdea } from "./submit-idea.ts";

export interface SubmitHandlers {
  /** `idé`, "idé TEKST" (the text is what follows the word) and every button that opens the form. */
  readonly form: Handler;
  /** A message that is no command. */
  readonly freeText: Handler;
  readonly send: Handler;
  readonly close: Handler;
}

export function createSubmitHandlers(deps: IdeaHandlersDeps): SubmitHandlers {
  async function show(reader: Reader, form: Omit<FormState, "nonce">): Promise<Card> {
    return showForm(deps, reader, { ...form, nonce: deps.newId() });
  }

  return {
    form: (turn, reader) => show(reader, fromMessage(turn.text, reader, false)),
    freeText: (turn, reader) => show(reader, fromMessage(turn.text, reader, true)),
    send: (turn, reader) => send(deps, reader, turn.press?.fields ?? {}, turn.press?.nonce ?? ""),
    close: async (_, { texts }) => shortCard(texts.common.buttons.close, texts.common.closed),
  };
}

interface FormState {
  readonly nonce: string;
  readonly values: IdeaFields;
  readonly problems: readonly string[];
  readonly fromText: boolean;
}

/** Whatever was typed in the chat is in Teams already: a number there has to be deleted by the person. */
function fromMessage(text: string, { texts }: Reader, fromText: boolean): Omit<FormState, "nonce"> {
  if (text === "") return { values: {}, problems: [], fromText: false };
  const guarded = guardFields({ problem: text });
  if (guarded.kind === "clean") return { values: { problem: text }, problems: [], fromText };
  const words = texts.ideas.form;
  return { values: guarded.fields, problems: [words.nationalId, words.deleteInChat], fromText };
}

async function send(
  deps: IdeaHandlersDeps,
  reader: Reader,
  fields: Readonly<Record<string, string>>,
  nonce: string,
): Promise<Card> {
  const { texts } = reader;
  const again = (values: IdeaFields, problems: readonly string[]) =>
    showForm(deps, reader, { nonce, values, problems, fromText: false });
  const values = ideaValues(fields);
  const guarded = guardFields(values);
  if (guarded.kind === "refused") return again(guarded.fields, [texts.ideas.form.nationalId]);
  const parsed = parseIdea(fields, unitsOf(reader), texts);
  if (parsed.kind === "incomplete") return again(values, parsed.problems);
  const { draft, unit } = parsed;
  const submitted = await submitIdea(deps, { author: reader.id, unit, draft, nonce });
  if (submitted.kind !== "submitted") return again(values, [texts.ideas.form.emptyProblem]);
  const { kind, number } = submitted.file.idea;
  const words = texts.ideas.form;
  return shortCard(words.sent, words.sentNote(texts.ideas.things[kind].name, number));
}

async function showForm(deps: IdeaHandlersDeps, reader: Reader, form: FormState): Promise<Card> {
  const { texts } = reader;
  const units = unitsOf(reader);
  if (units.length === 0) return shortCard(texts.ideas.form.title, texts.ideas.form.noUnit);
  const destinations = await Promise.all(units.map((unit) => destinationOf(deps, reader, unit)));
  return ideaFormCard({ ...form, destinations }, texts);
}

async function destinationOf(deps: IdeaHandlersDeps, reader: Reader, unit: string): Promise<Destination> {
  const { owner, reason, answerDue } = await findReceiver(deps, unit, reader.id);
  return {
    unitId: unit,
    unit: unitName(unit, reader),
    goesTo: goesTo({ owner, reason, unit }, reader),
    due: dateWords(answerDue, reader, deps.clock()),
  };
}

/** The person's own units; whoever has none, but is known, chooses among all. */
function unitsOf({ organisation, person, id }: Reader): readonly string[] {
  const isActive = (unit: string) => organisation.units.get(unit)?.status === "active";
  const own = person.units.filter((unit) => isActive(unit));
  if (own.length > 0) return own;
  const led = unitsLedBy(organisation, id).map((unit) => unit.id);
  return led.length > 0 ? led : [...organisation.units.keys()].filter((unit) => isActive(unit));
}
