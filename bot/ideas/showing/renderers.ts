/** Stored messages about ideas, made into cards at the moment they are sent: they show the state of now. */
import type { Card } from "../../../adaptive-cards/card.ts";
import { checkCard, startCard } from "../../../adaptive-cards/ideas/ask-card.ts";
import { openButton } from "../../../adaptive-cards/ideas/idea-actions.ts";
import { eventLine, summaryOf } from "../../../adaptive-cards/ideas/idea-parts.ts";
import { newsCard } from "../../../adaptive-cards/ideas/news-card.ts";
import { doneCard } from "../../../adaptive-cards/ideas/short.ts";
import type { Outgoing } from "../../delivery/outgoing.ts";
import type { Renderer } from "../../delivery/renderer.ts";
import type { Reader } from "../../reader.ts";
import { partyOf } from "../act.ts";
import type { ActionKind } from "../rules/actions.ts";
import { isAuthor, isNameless } from "../author.ts";
import type { IdeasDeps } from "../deps.ts";
import { leadersOf } from "../owner/find-receiver.ts";
import { formCard } from "./form-card.ts";
import type { EventKind, IdeaEvent } from "../idea.ts";
import { type IdeaFile, loadIdea } from "../idea-store.ts";
import { isInformed } from "../informed.ts";
import { dateWords, eventView, holderWords } from "./idea-view.ts";
import type { Party } from "../rules/parties.ts";
import { type Opened, passedOnCard, showIdea, viewOf } from "./show.ts";
import { sayUntil } from "../promise/promise-rules.ts";
import { isStillAsked } from "../promise/still-asked.ts";
import { audienceOf, type IdeaCard, ideaOf, isTimed, REDRAW, redrawnBy } from "../tell.ts";

export function createIdeaRenderers(
  deps: IdeasDeps,
): Readonly<Record<Exclude<IdeaCard, "idea-escalated">, Renderer>> {
  async function load(message: Outgoing): Promise<IdeaFile | undefined> {
    return loadIdea(deps.store, Number(message.subject));
  }

  /** About one event: what happened, or what is asked because of it. */
  async function about(message: Outgoing, reader: Reader): Promise<Card | undefined> {
    const file = await load(message);
    const event = file?.events.find(({ number }) => number === toldOf(message));
    if (!file || !event) return undefined;
    const party = await partyReading(deps, file, message, reader);
    // Whoever has nothing to do with it any more does not keep its words either.
    if (party === undefined || party === "bot")
      return message.act.kind === "send" ? undefined : passedOnCard(file, reader);
    const isFirst = message.act.kind === "send";
    if (isFirst && !(await mayBeAsked(deps, { file, party }, event, reader))) return undefined;
    return newsOrQuestion(deps, { file, party }, event, message.key, reader);
  }

  return {
    async "idea-receipt"(message, reader) {
      const file = await load(message);
      return file && showIdea({ file, party: "proposer" }, reader, deps.clock(), { nonce: message.key });
    },

    async "idea-for-leader"(message, reader) {
      const file = await load(message);
      if (!file) return undefined;
      // Whoever stood in, or led the unit, and does so no longer: what happens now is not theirs to read.
      if (!(await isLeaderNow(deps, file, reader)))
        return message.act.kind === "send" ? undefined : passedOnCard(file, reader);
      const lead = leadOf(message, file, reader);
      const options = { nonce: message.key, ...(lead === undefined ? {} : { lead }) };
      return showIdea({ file, party: "leader" }, reader, deps.clock(), options);
    },

    async "idea-informed"(message, reader) {
      const file = await load(message);
      if (!file || (await partyReading(deps, file, message, reader)) !== "informed") return undefined;
      return showIdea({ file, party: "informed" }, reader, deps.clock(), { nonce: message.key });
    },

    "idea-news": about,
    "idea-evaluation": about,
    "idea-check": about,
    "idea-start": about,
  };
}

/** What waited for a window can have been answered meanwhile; and nobody who is away is asked to decide. */
async function mayBeAsked(
  deps: IdeasDeps,
  opened: Opened,
  event: IdeaEvent,
  reader: Reader,
): Promise<boolean> {
  if (!isStillAsked(opened.file, event, nameOf(opened, reader))) return false;
  return !(
    isTimed(event) &&
    opened.party === "leader" &&
    (await deps.people.isAway(reader.id, deps.clock()))
  );
}

async function newsOrQuestion(
  deps: IdeasDeps,
  opened: Opened & { readonly party: Exclude<Party, "bot"> },
  event: IdeaEvent,
  nonce: string,
  reader: Reader,
): Promise<Card> {
  const now = deps.clock();
  const { file, party } = opened;
  const idea = viewOf(opened, reader, now);
  const isAsked = (kind: ActionKind) => idea.allowed.includes(kind);
  if (isTimed(event) && !isStillAsked(file, event, nameOf(opened, reader)))
    return settledCard(opened, nonce, reader, now);
  if (evaluation.has(event.kind) && isAsked("evaluateInput")) {
    const until = sayUntil(file.idea, deps.settings.promiseDays);
    const lead = reader.texts.ideas.asks.evaluation.lead(dateWords(until, reader, now));
    return formCard(deps, { opened, reader, kind: "evaluateInput", nonce, lead });
  }
  if (event.kind === "check-asked" && isAsked("check")) return checkCard(idea, nonce, reader.texts);
  if (event.kind === "start-asked" && isAsked("try")) return startCard(idea, nonce, reader.texts);
  if (evaluation.has(event.kind))
    return showIdea(opened, reader, now, { nonce, lead: leadWords(event.kind, file, reader) });
  const shown = eventView(event, { idea: file.idea, as: party }, reader, now);
  return newsCard(idea, shown, nonce, reader.texts);
}

const evaluation: ReadonlySet<EventKind> = new Set(["trial-ended", "evaluating", "evaluation-asked"]);

/** In place of a question that is answered, or past: where it stands, in a sentence, and the way to it. */
function settledCard(opened: Opened, nonce: string, reader: Reader, now: Date): Card {
  const idea = viewOf(opened, reader, now);
  const last = idea.events.at(-1);
  const sentence = last ? eventLine(last, idea, reader.texts) : "";
  return doneCard(summaryOf(idea, reader.texts), sentence, openButton(idea.number, nonce, reader.texts));
}

/** What the history calls this reader. */
function nameOf({ file, party }: Opened, reader: Reader): string {
  return party === "proposer" ? file.idea.author : reader.id;
}

/**
 * As what somebody reads a message. Whoever sent it in without a name, and has a role that is informed of it, gets what
 * everybody in the role gets: else the one who does not would be known.
 */
async function partyReading(
  deps: IdeasDeps,
  { idea }: IdeaFile,
  { to }: Outgoing,
  reader: Reader,
): Promise<Party | undefined> {
  if (to === idea.author) return "proposer";
  if (!isNameless(idea) || !isAuthor(deps, idea, reader.id)) return partyOf(deps, idea, reader.id);
  return isInformed(reader.organisation, idea, reader.id) ? "informed" : undefined;
}

/** For messages that were too many for one transaction: one row was written for all of them. */
export function createIdeaAudiences(deps: IdeasDeps) {
  async function joined(message: Outgoing): Promise<readonly Outgoing[]> {
    const file = await loadIdea(deps.store, ideaOf(message));
    return file ? audienceOf(message, file) : [];
  }

  return {
    "idea-news": joined,
    "idea-evaluation": joined,
    "idea-check": joined,
    async [REDRAW](message: Outgoing): Promise<readonly Outgoing[]> {
      const file = await loadIdea(deps.store, ideaOf(message));
      return file ? redrawnBy(message, file, await leadersOf(deps, file.idea)) : [];
    },
  };
}

async function isLeaderNow(deps: IdeasDeps, file: IdeaFile, reader: Reader): Promise<boolean> {
  return (await partyOf(deps, file.idea, reader.id)) === "leader";
}

/** The number of the event that a news card is about; an update is about what its target told. */
function toldOf({ act, history }: Outgoing): number {
  return act.kind === "update" ? Number(act.target.split("|")[1]) : history;
}

/** Why the card came; nothing when it is only brought up to date. */
function leadOf(message: Outgoing, file: IdeaFile, reader: Reader): string | undefined {
  if (message.act.kind !== "send") return undefined;
  const cause = file.events.find(({ number }) => number === message.history)?.kind ?? "submitted";
  return leadWords(cause, file, reader);
}

function leadWords(cause: EventKind, { idea }: IdeaFile, reader: Reader): string {
  const { leader, things } = reader.texts.ideas;
  const words: Readonly<Partial<Record<EventKind, (name: string, holder: string) => string>>> = leader.leads;
  const name = `${things[idea.kind].name.toLocaleLowerCase("nb")} ${idea.number}`;
  return words[cause]?.(name, holderWords(idea.owner, reader)) ?? leader.received[idea.kind];
}
