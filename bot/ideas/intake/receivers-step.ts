/** Before Send inn: who gets the idea, when that is not what the form could say already. */
import type { Element } from "../../../adaptive-cards/card.ts";
import type { Step } from "../../../adaptive-cards/ideas/step-card.ts";
import { note, paragraph } from "../../../adaptive-cards/parts/text.ts";
import type { Reader } from "../../reader.ts";
import type { IdeasDeps } from "../deps.ts";
import { type Receiver, receiverOf } from "../owner/find-receiver.ts";
import type { Draft } from "../idea.ts";
import { dateWords, goesTo, informedWords } from "../showing/idea-view.ts";
import { informedOf } from "../informed.ts";

export interface Unsent {
  readonly reader: Reader;
  readonly draft: Draft;
  readonly unit: string;
}

/** Another recipient than the own leader. What has no name is asked about in without-name-step.ts, with the same lines. */
export async function receiversStep(deps: IdeasDeps, unsent: Unsent): Promise<Step | undefined> {
  const { recipient, nameShownTo } = unsent.draft;
  if (recipient === undefined || nameShownTo === "nobody") return undefined;
  const { lines } = await whoGetsIt(deps, unsent);
  return { title: unsent.reader.texts.ideas.form.receiver, body: lines };
}

/** So that it is asked again when another recipient is chosen. */
export function receiversStepName({ draft, unit }: Unsent): string {
  return `receivers:${encodeURIComponent(`${unit},${draft.recipient ?? ""}`)}`;
}

/** Who answers and by when, and who reads it too. */
export async function whoGetsIt(
  deps: IdeasDeps,
  { reader, draft, unit }: Unsent,
): Promise<{ readonly receiver: Receiver; readonly lines: readonly Element[] }> {
  const words = reader.texts.ideas.form;
  const receiver = await receiverOf(deps, draft, unit, reader.id);
  const informed = informedOf(reader.organisation, deps.settings.informs, draft, unit, receiver.owner);
  const readers = informed.map((one) => informedWords(one, reader)).join(", ");
  const hasName = draft.nameShownTo === "everyone";
  const also = [
    paragraph(words.alsoRead(readers)),
    note(hasName ? words.nameForReaders : words.noNameForReaders),
  ];
  return {
    receiver,
    lines: [
      paragraph(goesTo({ ...receiver, unit }, reader)),
      paragraph(words.due(dateWords(receiver.answerDue, reader, deps.clock()))),
      ...(readers === "" ? [] : also),
    ],
  };
}
