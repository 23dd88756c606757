/** The idea form: opened, filled from a text, sent in. */
import { type Destination, type IdeaForm, ideaFormCard } from "../../adaptive-cards/ideas/idea-form.ts";
import { shortCard } from "../../adaptive-cards/ideas/short.ts";
import { UNDER_EDITION } from "../../adaptive-cards/ideas/verbs.ts";
import { shiftWords } from "../../adaptive-cards/privacy/signpost.ts";
import type { Card } from "../../adaptive-cards/card.ts";
import type { Press } from "../chat.ts";
import type { Handler } from "../handler.ts";
import { pathToRoot, unitsLedBy } from "../organisation/organisation.ts";
import type { Unit } from "../organisation/person.ts";
import { guardFields } from "../privacy/guard.ts";
import { signsIn } from "../privacy/signposts.ts";
import type { Reader } from "../reader.ts";
import type { Texts } from "../texts/texts.ts";
import { receiverOf } from "./find-receiver.ts";
import { ideaValues, parseIdea } from "./forms.ts";
import { nextStep } from "./intake-steps.ts";
import type { IdeaHandlersDeps } from "./deps.ts";
import { dateWords, goesTo, unitName } from "./idea-view.ts";
import { informingLines } from "./informed-words.ts";
import { otherServices } from "./informed.ts";
import { isChoosable, recipientChoices } from "./recipient.ts";
import { submitIdea } from "./submit-idea.ts";

export interface SubmitHandlers {
  /** `idé`, "idé TEKST" (the text is what follows the word) and every button that opens the form. */
  readonly form: Handler;
  /** A message that is no command. */
  readonly freeText: Handler;
  /** From the form, and from every card that asked one thing more. */
  readonly send: Handler;
  /** Back to the form from such a card. */
  readonly edit: Handler;
  readonly close: Handler;
}

export function createSubmitHandlers(deps: IdeaHandlersDeps): SubmitHandlers {
  return {
    form: ({ text, press }, reader) =>
      showForm(deps, reader, {
        ...fromMessage(deps, text, reader),
        underEdition: isUnderEdition(press),
        fromText: false,
      }),
    freeText: ({ text }, reader) =>
      showForm(deps, reader, { ...fromMessage(deps, text, reader), fromText: true }),
    send: ({ press }, reader) => (press ? send(deps, reader, press) : showForm(deps, reader, empty)),
    edit: ({ press }, reader) => (press ? edit(deps, reader, press) : showForm(deps, reader, empty)),
    close: async ({ press }, { texts }) =>
      shortCard(texts.common.buttons.close, texts.common.closed, ...wayBack(press, texts)),
  };
}

/** Without a nonce: a new form. */
interface FormState extends Pick<IdeaForm, "values" | "problems" | "fromText" | "underEdition"> {
  readonly nonce?: string;
}

const empty: FormState = { values: {}, problems: [], fromText: false };

/** Whatever was typed in the chat is in Teams already: a number there has to be deleted by the person. */
function fromMessage(
  { settings }: IdeaHandlersDeps,
  text: string,
  { texts }: Reader,
): Pick<FormState, "values" | "problems"> {
  if (text === "") return empty;
  const guarded = guardFields({ problem: text });
  // Whoever is sick reads at once whom to ring, and is not told again on the way to Send inn.
  const sick = guarded.kind === "clean" && signsIn([text]).includes("absence");
  if (sick) return { values: { problem: text, passed: "absence" }, problems: shiftWords(settings, texts) };
  if (guarded.kind === "clean") return { values: { problem: text }, problems: [] };
  const words = texts.ideas.form;
  return { values: guarded.fields, problems: [texts.common.nationalId, words.deleteInChat] };
}

async function send(deps: IdeaHandlersDeps, reader: Reader, press: Press): Promise<Card> {
  const { texts } = reader;
  const words = texts.ideas.form;
  const { fields, nonce } = press;
  const values = ideaValues(fields);
  // Whatever has to be mended is mended on the form; from there every step is asked again.
  const { passed: _, ...shown } = values;
  const same = { nonce, fromText: false, underEdition: isUnderEdition(press) };
  const guarded = guardFields(shown);
  if (guarded.kind === "refused")
    return showForm(deps, reader, { ...same, values: guarded.fields, problems: [texts.common.nationalId] });
  const parsed = parseIdea(fields, unitsOf(reader), texts);
  if (parsed.kind === "incomplete")
    return showForm(deps, reader, { ...same, values: shown, problems: parsed.problems });
  const { draft, unit } = parsed;
  if (!isChoosable(reader.organisation, draft.recipient))
    return showForm(deps, reader, { ...same, values: shown, problems: [words.recipientGone] });
  const underEdition = isUnderEdition(press);
  const step = await nextStep(deps, { reader, draft, unit, values, nonce, underEdition });
  if (step) return step;
  const submitted = await submitIdea(deps, { author: reader.id, unit, draft, nonce });
  // The form was checked above, with a sentence for each fault; the use case only makes sure.
  if (submitted.kind !== "submitted")
    return showForm(deps, reader, { ...same, values: shown, problems: [words.emptyProblem] });
  const { kind, number } = submitted.file.idea;
  const sentence = words.sentNote(texts.ideas.things[kind].name, number);
  return shortCard(words.sent, sentence, ...wayBack(press, texts));
}

async function edit(deps: IdeaHandlersDeps, reader: Reader, press: Press): Promise<Card> {
  const { passed: _, ...values } = ideaValues(press.fields);
  const guarded = guardFields(values);
  const form = { nonce: press.nonce, fromText: false, underEdition: isUnderEdition(press) };
  return guarded.kind === "refused"
    ? showForm(deps, reader, { ...form, values: guarded.fields, problems: [reader.texts.common.nationalId] })
    : showForm(deps, reader, { ...form, values, problems: [] });
}

function isUnderEdition(press: Press | undefined): boolean {
  return press?.subject === UNDER_EDITION;
}

/** The form took the place of the edition that the person was reading. */
function wayBack(press: Press | undefined, texts: Texts): readonly string[] {
  return isUnderEdition(press) ? [texts.ideas.form.latestAgain] : [];
}

async function showForm(deps: IdeaHandlersDeps, reader: Reader, form: FormState): Promise<Card> {
  const { texts } = reader;
  const units = unitsOf(reader);
  if (units.length === 0) return shortCard(texts.ideas.form.title, texts.ideas.form.noUnit);
  const destinations = await Promise.all(units.map((unit) => destinationOf(deps, reader, unit)));
  const { organisation } = reader;
  const services = new Map(
    units.flatMap((unit) => otherServices(organisation, unit)).map((one) => [one.id, one]),
  );
  const asked = {
    nonce: form.nonce ?? deps.newId(),
    destinations,
    recipients: recipientChoices(organisation, units, texts),
    services: [...services.values()].map(({ id, name }) => ({ title: name, value: id })),
    informs: informingLines(deps.settings, units, reader),
  };
  return ideaFormCard({ ...form, ...asked }, texts);
}

async function destinationOf(deps: IdeaHandlersDeps, reader: Reader, unit: string): Promise<Destination> {
  const receiver = await receiverOf(deps, { nameShownTo: "leader" }, unit, reader.id);
  const { answerDue } = receiver;
  return {
    unitId: unit,
    unit: unitName(unit, reader),
    goesTo: goesTo({ ...receiver, unit }, reader),
    due: dateWords(answerDue, reader, deps.clock()),
  };
}

/** The person's own units, or the nearest active ones above; else those they lead; else the top. A few at most. */
function unitsOf({ organisation, person, id }: Reader): readonly string[] {
  const isActive = (unit: Unit) => unit.status === "active";
  const own = person.units.flatMap((unit) => pathToRoot(organisation, unit).find(isActive)?.id ?? []);
  if (own.length > 0) return [...new Set(own)];
  const led = unitsLedBy(organisation, id);
  const tops = [...organisation.units.values()].filter((unit) => isActive(unit) && unit.parent === undefined);
  return (led.length > 0 ? led : tops).map((unit) => unit.id);
}
