/** A ressursperson writes for a colleague; the colleague decides. */
import { choiceField } from "../../../adaptive-cards/parts/field.ts";
import { note } from "../../../adaptive-cards/parts/text.ts";
import type { IdeaFields } from "../../../adaptive-cards/ideas/idea-form.ts";
import { shortCard } from "../../../adaptive-cards/ideas/short.ts";
import { type Step, stepCard } from "../../../adaptive-cards/ideas/step-card.ts";
import type { Card } from "../../../adaptive-cards/card.ts";
import type { Handler } from "../../handler.ts";
import type { Person } from "../../organisation/person.ts";
import type { Reader } from "../../reader.ts";
import { colleaguesNamed, isFacilitator, MOST_COLLEAGUES } from "./colleagues.ts";
import type { IdeaHandlersDeps } from "../deps.ts";
import { ideaValues, parseIdea } from "../forms.ts";
import { claimedNumber } from "../idea-store.ts";
import { closeOffer, makeOffer, type Offer, readOffer } from "./offer-store.ts";
import { showForm } from "../showing/show-form.ts";

/** Instead of Send inn when it is for a colleague; undefined when it is not. */
export async function offerToColleague(
  deps: IdeaHandlersDeps,
  reader: Reader,
  values: IdeaFields,
  nonce: string,
): Promise<Card | undefined> {
  const name = values.colleague ?? "";
  if (name === "" || !isFacilitator(reader.organisation, reader.id)) return undefined;
  const { texts } = reader;
  const words = texts.offers;
  const again = (problem: string) =>
    showForm(deps, reader, { values: withoutChoice(values), problems: [problem], fromText: false, nonce });
  // The colleague says which unit it is about; everything else has to be in order now.
  const parsed = parseIdea(values, ["any"], texts);
  if (parsed.kind === "incomplete") return again(parsed.problems.join(" "));
  const found = colleaguesNamed(reader.organisation, reader.person, name);
  if (found.length === 0) return again(words.notFound(name));
  if (found.length > MOST_COLLEAGUES) return again(words.tooMany(name));
  const chosen = found.find(({ id }) => id === values.colleagueId);
  if (!chosen) return stepCard({ ...asking(found, reader), values, subject: "", nonce }, texts);
  await makeOffer(deps, { id: nonce, by: reader.id, to: chosen.id, values: offered(values) });
  return shortCard(texts.ideas.form.sent, words.asked(chosen.name));
}

/** The colleague looks at it: the form, with everything in it. */
export function offerOpenHandler(deps: IdeaHandlersDeps): Handler {
  return async ({ press }, reader) => {
    const id = press?.subject ?? "";
    const offer = await offerFor(deps, id, reader);
    if (offer?.state !== "open") return shortCard(reader.texts.offers.title, reader.texts.offers.gone);
    const values = { ...ideaValues(offer.values ?? {}), offer: id };
    return showForm(deps, reader, { values, problems: [], fromText: false });
  };
}

export function offerNoHandler(deps: IdeaHandlersDeps): Handler {
  return async ({ press }, reader) => {
    const { title, declined, gone } = reader.texts.offers;
    const id = press?.subject ?? "";
    const offer = await offerFor(deps, id, reader);
    if (!offer || offer.state === "sent") return shortCard(title, gone);
    await closeOffer(deps, id, "closed");
    return shortCard(title, declined);
  };
}

/** What sending in an offered idea goes by; undefined when it was answered otherwise, or is not theirs. */
export interface Taken {
  readonly nonce: string;
  readonly postedBy: string;
  readonly close: (isNameless: boolean) => Promise<void>;
}

export async function takeOffer(
  deps: IdeaHandlersDeps,
  reader: Reader,
  id: string,
): Promise<Taken | undefined> {
  const offer = await offerFor(deps, id, reader);
  if (!offer) return undefined;
  // One offer is one idea, however often it is sent. Rows keep this name: it must not lead back to the offer.
  const nonce = deps.sealing.tag("offer", id);
  const isTaken = (await claimedNumber(deps, reader.id, nonce)) !== undefined;
  if (offer.state !== "open" && !isTaken) return undefined;
  const close = (isNameless: boolean) => closeOffer(deps, id, isNameless ? "closed" : "sent");
  return { nonce, postedBy: offer.by, close };
}

async function offerFor(deps: IdeaHandlersDeps, id: string, reader: Reader): Promise<Offer | undefined> {
  const offer = await readOffer(deps.store, id);
  return offer?.to === reader.id ? offer : undefined;
}

function asking(found: readonly Person[], { texts }: Reader): { step: Step; problems: readonly string[] } {
  const words = texts.offers;
  const [only] = found;
  const field = choiceField({
    id: "colleagueId",
    label: words.which,
    required: words.chooseOne,
    choices: found.map(({ id, name }) => ({ title: name, value: id })),
    style: "expanded",
    ...(found.length === 1 && only ? { value: only.id } : {}),
  });
  const step = { title: words.stepTitle, body: [field, note(words.stepNote)], asks: ["colleagueId"] };
  return { step, problems: [] };
}

function withoutChoice(values: IdeaFields): IdeaFields {
  const { colleagueId: _, ...rest } = values;
  return rest;
}

/** Who sees the name, where it goes and which unit it is about is the colleague's to choose. */
function offered(values: IdeaFields): Readonly<Record<string, string>> {
  const kept = ["kind", "problem", "proposal", "category", "stopDoing", "forUser", "onBehalfOf"] as const;
  return Object.fromEntries(kept.flatMap((id) => (values[id] === undefined ? [] : [[id, values[id]]])));
}
