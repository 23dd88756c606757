/**
 * What stands between the form and Send inn, in order. Each step looks at the idea as it would be sent and either
 * has one thing more to ask, on a card that brings everything along, or nothing. A step is asked once: the card
 * carries the names of those that were. Nothing is stored before the last Send inn; none of the steps can stop it.
 */
import { type Step, stepCard } from "../../../adaptive-cards/ideas/step-card.ts";
import type { IdeaFields } from "../../../adaptive-cards/ideas/idea-form.ts";
import { UNDER_EDITION } from "../../../adaptive-cards/ideas/verbs.ts";
import { channelLink, channelWords, shiftWords } from "../../../adaptive-cards/privacy/signpost.ts";
import { choiceField, textField } from "../../../adaptive-cards/parts/field.ts";
import { note, paragraph } from "../../../adaptive-cards/parts/text.ts";
import type { Card, Element } from "../../../adaptive-cards/card.ts";
import type { Sign } from "../../privacy/signposts.ts";
import type { Reader } from "../../reader.ts";
import type { IdeaHandlersDeps } from "../deps.ts";
import { signsOf } from "../forms.ts";
import type { Draft } from "../idea.ts";
import { receiversStep, receiversStepName } from "./receivers-step.ts";
import { stepOfSimilar } from "./similar-step.ts";
import { withoutNameStep } from "./without-name-step.ts";

/** An idea that could be sent in now. */
export interface Intake {
  readonly reader: Reader;
  readonly draft: Draft;
  readonly unit: string;
  /** The form's fields as they came. */
  readonly values: IdeaFields;
  readonly underEdition: boolean;
  readonly nonce: string;
}

interface IntakeStep {
  /** Other words for what was chosen in between make it another step. */
  readonly name: string | ((intake: Intake) => string);
  /** Undefined: nothing to ask about this idea. */
  readonly ask: (deps: IdeaHandlersDeps, intake: Intake) => Step | undefined | Promise<Step | undefined>;
}

const steps: readonly IntakeStep[] = [
  { name: "absence", ask: askAbout("absence", absenceStep) },
  { name: "signpost", ask: signpostStep },
  { name: "similar", ask: askAboutSimilar },
  { name: "rota", ask: rotaStep },
  { name: receiversStepName, ask: receiversStep },
  { name: "without-name", ask: withoutNameStep },
];

/** The card of the first step that has something to ask; undefined: send it in. */
export async function nextStep(deps: IdeaHandlersDeps, intake: Intake): Promise<Card | undefined> {
  const { values, nonce, reader } = intake;
  const passed = (values.passed ?? "").split(" ").filter((name) => name !== "");
  for (const { name: named, ask } of steps) {
    const name = typeof named === "string" ? named : named(intake);
    const step = passed.includes(name) ? undefined : await ask(deps, intake);
    if (!step) continue;
    const kept = { ...values, passed: [...passed, name].join(" ") };
    const subject = intake.underEdition ? UNDER_EDITION : "";
    return stepCard({ step, values: kept, problems: [], subject, nonce }, reader.texts);
  }
  return undefined;
}

function askAbout(sign: Sign, step: IntakeStep["ask"]): IntakeStep["ask"] {
  return (deps, intake) => (signsOf(intake.draft).includes(sign) ? step(deps, intake) : undefined);
}

async function askAboutSimilar(
  deps: IdeaHandlersDeps,
  { reader, draft, underEdition, nonce }: Intake,
): Promise<Step | undefined> {
  return stepOfSimilar(deps, { reader, draft, subject: underEdition ? UNDER_EDITION : "", nonce });
}

function absenceStep({ settings }: IdeaHandlersDeps, { reader: { texts } }: Intake): Step {
  const words = texts.intake.absence;
  const body = [...shiftWords(settings, texts), words.stillIdea].map((line) => paragraph(line));
  return { title: words.title, body };
}

function signpostStep(
  { settings }: IdeaHandlersDeps,
  { draft, values, reader: { texts } }: Intake,
): Step | undefined {
  const kinds = (["whistleblowing", "incident"] as const).filter((kind) => draft.signs?.includes(kind));
  if (kinds.length === 0) return undefined;
  const words = texts.intake.signpost;
  const choices = Object.entries(words.reportedChoices).map(([value, title]) => ({ value, title }));
  const reported = choiceField({
    id: "incidentReported",
    label: words.reported,
    choices,
    style: "expanded",
    ...(values.incidentReported === undefined ? {} : { value: values.incidentReported }),
  });
  const body: Element[] = [
    ...kinds.flatMap((kind) => [paragraph(words[kind]), paragraph(channelWords(kind, settings, texts))]),
    paragraph(words.urgent),
    reported,
    note(words.goOn),
  ];
  const buttons = kinds.flatMap((kind) => channelLink(kind, settings, texts));
  return { title: words.title, body, asks: ["incidentReported"], buttons };
}

/** "More people" will be the commonest idea: the answers go with it to the budget round. */
function rotaStep(_deps: IdeaHandlersDeps, { draft, values, reader: { texts } }: Intake): Step | undefined {
  const answered = draft.extraPerson !== undefined || draft.withoutExtra !== undefined;
  if (draft.category !== "rota" || answered) return undefined;
  const words = texts.intake.rota;
  const field = (id: "extraPerson" | "withoutExtra") => {
    const value = values[id] === undefined ? {} : { value: values[id] };
    return textField({ id, label: words[id], multiline: true, ...value });
  };
  const body = [note(words.lead), field("extraPerson"), field("withoutExtra"), note(texts.common.caution)];
  return { title: words.title, body, asks: ["extraPerson", "withoutExtra"] };
}
