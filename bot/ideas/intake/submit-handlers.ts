/** The idea form: opened, filled from a text, sent in. */
import { shortCard } from "../../../adaptive-cards/ideas/short.ts";
import { UNDER_EDITION } from "../../../adaptive-cards/ideas/verbs.ts";
import { shiftWords } from "../../../adaptive-cards/privacy/signpost.ts";
import type { Card } from "../../../adaptive-cards/card.ts";
import type { ChosenMessage, Press } from "../../chat.ts";
import type { Handler } from "../../handler.ts";
import { guardFields } from "../../privacy/guard.ts";
import { signsIn } from "../../privacy/signposts.ts";
import type { Reader } from "../../reader.ts";
import type { Texts } from "../../texts/texts.ts";
import { isNameless } from "../author.ts";
import { ideaValues, parseIdea } from "../forms.ts";
import { MAX_TEXT } from "../idea.ts";
import { nextStep } from "./intake-steps.ts";
import type { IdeaHandlersDeps } from "../deps.ts";
import { offerToColleague, takeOffer } from "./offer-handlers.ts";
import { isChoosable } from "../owner/recipient.ts";
import { emptyForm, type FormState, showForm, unitsOf } from "../showing/show-form.ts";
import { submitIdea } from "./submit-idea.ts";
import { takeUp, withSeenOrigin } from "../colleagues/take-up.ts";

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
  /** "Gjør til idé": the form with the words of a message, or empty when there is none. */
  readonly fromChosen: (message: ChosenMessage | undefined, reader: Reader) => Promise<Card>;
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
    send: ({ press }, reader) => (press ? send(deps, reader, press) : showForm(deps, reader, emptyForm)),
    edit: ({ press }, reader) => (press ? edit(deps, reader, press) : showForm(deps, reader, emptyForm)),
    close: async ({ press }, { texts }) =>
      shortCard(texts.common.buttons.close, texts.common.closed, ...wayBack(press, texts)),
    fromChosen: (message, reader) => showForm(deps, reader, chosen(deps, message, reader)),
  };
}

/** Whatever was typed in the chat is in Teams already: a number there has to be deleted by the person. */
function fromMessage(
  { settings }: IdeaHandlersDeps,
  text: string,
  { texts }: Reader,
): Pick<FormState, "values" | "problems" | "title" | "lead"> {
  if (text === "") return emptyForm;
  const guarded = guardFields({ problem: text });
  // Whoever is sick reads at once whom to ring, and is not told again on the way to Send inn.
  const sick = guarded.kind === "clean" && signsIn([text]).includes("absence");
  if (sick) {
    const { title, stillIdea: lead } = texts.intake.absence;
    const values = { problem: text, passed: "absence" };
    return { values, problems: shiftWords(settings, texts), title, lead };
  }
  if (guarded.kind === "clean") return { values: { problem: text }, problems: [] };
  const words = texts.ideas.form;
  return { values: guarded.fields, problems: [texts.common.nationalId, words.deleteInChat] };
}

/** Whoever did not write it is asked for own words, or for the consent of whoever did. */
function chosen(deps: IdeaHandlersDeps, message: ChosenMessage | undefined, reader: Reader): FormState {
  if (!message || message.text === "") return emptyForm;
  const { cut } = reader.texts.intake.others;
  const text = message.text.length > MAX_TEXT ? `${message.text.slice(0, MAX_TEXT - 1)}…` : message.text;
  const form = fromMessage(deps, text, reader);
  const problems = text === message.text ? form.problems : [...form.problems, cut];
  const isOwn = message.author === reader.id;
  const values = isOwn ? form.values : { ...form.values, quoted: form.values.problem ?? "" };
  return { values, problems, fromText: true };
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
  const handed = await offerToColleague(deps, reader, values, nonce);
  if (handed) return handed;
  const parsed = parseIdea(fields, unitsOf(reader), texts);
  if (parsed.kind === "incomplete")
    return showForm(deps, reader, { ...same, values: shown, problems: parsed.problems });
  const { draft, unit } = parsed;
  if (!isChoosable(reader.organisation, draft.recipient))
    return showForm(deps, reader, { ...same, values: shown, problems: [words.recipientGone] });
  const underEdition = isUnderEdition(press);
  const step = await nextStep(deps, { reader, draft, unit, values, nonce, underEdition });
  if (step) return step;
  const taken = values.offer === undefined ? undefined : await takeOffer(deps, reader, values.offer);
  if (values.offer !== undefined && !taken) return shortCard(texts.offers.title, texts.offers.gone);
  const submitted = await submitIdea(deps, {
    author: reader.id,
    unit,
    draft: await withSeenOrigin(deps, reader.id, draft),
    nonce,
    ...taken,
  });
  // The form was checked above, with a sentence for each fault; the use case only makes sure.
  if (submitted.kind !== "submitted")
    return showForm(deps, reader, { ...same, values: shown, problems: [words.emptyProblem] });
  await takeUp(deps, submitted.file.idea);
  const { kind, number } = submitted.file.idea;
  await taken?.close(isNameless(submitted.file.idea));
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
