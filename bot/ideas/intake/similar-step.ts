/** Before Send inn: what others have proposed that may be the same, with Gjelder oss også on each. */
import { type SimilarIdeas, similarStep } from "../../../adaptive-cards/ideas/similar-ideas.ts";
import { type Step, stepCard } from "../../../adaptive-cards/ideas/step-card.ts";
import { UNDER_EDITION } from "../../../adaptive-cards/ideas/verbs.ts";
import type { Handler } from "../../handler.ts";
import { guardFields } from "../../privacy/guard.ts";
import type { Reader } from "../../reader.ts";
import { colleagueView } from "../colleagues/colleague-view.ts";
import type { IdeaHandlersDeps } from "../deps.ts";
import { ideaValues, parseNumber } from "../forms.ts";
import type { Draft } from "../idea.ts";
import { notFoundCard } from "../showing/show.ts";
import { findSimilar } from "../similar/find-similar.ts";
import type { Backing } from "../colleagues/support-idea.ts";

export interface AboutToSend extends Pick<SimilarIdeas, "subject" | "nonce" | "backed"> {
  readonly reader: Reader;
  readonly draft: Pick<Draft, "problem" | "proposal">;
}

/** Undefined when there is nothing like it that the person may see. */
export async function stepOfSimilar(deps: IdeaHandlersDeps, of: AboutToSend): Promise<Step | undefined> {
  const { reader, draft, subject, nonce, backed } = of;
  const files = await findSimilar(deps, reader, draft);
  if (files.length === 0) return undefined;
  const ideas = files.map((file) => colleagueView(file, reader, deps.clock()));
  return similarStep({ ideas, subject, nonce, ...(backed === undefined ? {} : { backed }) }, reader.texts);
}

/** Gjelder oss også on that card, and taking it back: then it shows the card again, with everything that was written. */
export function supportSimilarHandler(deps: IdeaHandlersDeps, back: Backing): Handler {
  return async ({ press }, reader) => {
    const [id = "", from = ""] = press?.subject.split("|") ?? [];
    const number = parseNumber(id);
    if (!press || number === undefined) return notFoundCard(undefined, reader);
    const supported = await back(deps, reader, number);
    const guarded = guardFields(ideaValues(press.fields));
    const values = guarded.kind === "refused" ? guarded.fields : ideaValues(press.fields);
    const subject = from === UNDER_EDITION ? UNDER_EDITION : "";
    const { problem = "", proposal } = values;
    const draft = { problem, ...(proposal === undefined ? {} : { proposal }) };
    const backed = supported.kind === "supported" ? { backed: number } : {};
    const { nonce } = press;
    const step = await stepOfSimilar(deps, { reader, draft, subject, nonce, ...backed });
    const { texts } = reader;
    const nothing: Step = { title: texts.sharing.similar.title, body: [], send: texts.sharing.similar.send };
    return stepCard({ step: step ?? nothing, values, problems: [], subject, nonce }, texts);
  };
}
