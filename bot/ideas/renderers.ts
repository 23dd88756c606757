/** Stored messages about ideas, made into cards at the moment they are sent: they show the state of now. */
import type { Card } from "../../adaptive-cards/card.ts";
import { newsCard } from "../../adaptive-cards/ideas/news-card.ts";
import { shortCard } from "../../adaptive-cards/ideas/short.ts";
import type { Outgoing } from "../delivery/outgoing.ts";
import type { Renderer } from "../delivery/renderer.ts";
import type { Reader } from "../reader.ts";
import { partyOf } from "./act.ts";
import type { IdeasDeps } from "./deps.ts";
import { type IdeaFile, loadIdea } from "./idea-store.ts";
import { eventView, holderWords } from "./idea-view.ts";
import { showIdea, viewOf } from "./show.ts";
import type { IdeaCard } from "./tell.ts";

export function createIdeaRenderers(
  deps: IdeasDeps,
): Readonly<Record<Exclude<IdeaCard, "idea-escalated">, Renderer>> {
  async function load(message: Outgoing): Promise<IdeaFile | undefined> {
    return loadIdea(deps.store, Number(message.subject));
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
      if (!file || (await partyOf(deps, file.idea, reader.id)) !== "informed") return undefined;
      return showIdea({ file, party: "informed" }, reader, deps.clock(), { nonce: message.key });
    },

    "idea-news": news,
    "idea-start": news,
    "idea-evaluation": news,
    "idea-check": news,
  };

  async function news(message: Outgoing, reader: Reader): Promise<Card | undefined> {
    const file = await load(message);
    const event = file?.events.find(({ number }) => number === toldOf(message));
    if (!file || !event) return undefined;
    const now = deps.clock();
    const isProposer = message.to === file.idea.author;
    if (!isProposer && !(await isLeaderNow(deps, file, reader)))
      return message.act.kind === "send" ? undefined : passedOnCard(file, reader);
    const party = isProposer ? "proposer" : "leader";
    const idea = viewOf({ file, party }, reader, now);
    return newsCard(idea, eventView(event, reader, now, party), message.key, reader.texts);
  }
}

async function isLeaderNow(deps: IdeasDeps, file: IdeaFile, reader: Reader): Promise<boolean> {
  return (await partyOf(deps, file.idea, reader.id)) === "leader";
}

/** The number of the event that a news card is about; an update is about what its target told. */
function toldOf({ act, history }: Outgoing): number {
  return act.kind === "update" ? Number(act.target.split("|")[1]) : history;
}

/** In place of the idea that was there. */
function passedOnCard({ idea }: IdeaFile, reader: Reader): Card {
  const { leader, things } = reader.texts.ideas;
  const name = things[idea.kind].name;
  const inSentence = `${name.toLocaleLowerCase("nb")} ${idea.number}`;
  return shortCard(`${name} ${idea.number}`, leader.passedOn(inSentence, holderWords(idea.owner, reader)));
}

/** Why the card came; nothing when it is only brought up to date. */
function leadOf(message: Outgoing, { idea, events }: IdeaFile, { texts }: Reader): string | undefined {
  if (message.act.kind !== "send") return undefined;
  const cause = events.find(({ number }) => number === message.history);
  if (cause?.kind !== "resumed") return texts.ideas.leader.received[idea.kind];
  const thing = texts.ideas.things[idea.kind].name.toLocaleLowerCase("nb");
  return texts.ideas.leader.resumed(`${thing} ${idea.number}`);
}
