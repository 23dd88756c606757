/** One idea as a card for whoever asked, with what went otherwise than they expected on top. */
import { colleagueCard } from "../../../adaptive-cards/ideas/colleague-card.ts";
import { ideaCard, type IdeaCardOptions } from "../../../adaptive-cards/ideas/idea-card.ts";
import { shortCard } from "../../../adaptive-cards/ideas/short.ts";
import type { Card } from "../../../adaptive-cards/card.ts";
import type { IdeaView } from "../../../adaptive-cards/ideas/idea-view.ts";
import type { Reader } from "../../reader.ts";
import { colleagueView } from "../colleagues/colleague-view.ts";
import { possibleActions } from "../rules/decide.ts";
import type { IdeaFile } from "../idea-store.ts";
import type { Party } from "../rules/parties.ts";
import { standingOf } from "../rules/standing.ts";
import { holderWords, ideaView } from "./idea-view.ts";

export interface Opened {
  readonly file: IdeaFile;
  readonly party: Party;
}

/** How a person sees an idea they may open. */
export function viewOf({ file, party }: Opened, reader: Reader, now: Date): IdeaView {
  const as = party === "bot" ? "proposer" : party;
  const allowed = possibleActions(file.idea, standingOf(reader.organisation, file.idea, reader.id, as));
  const { idea, events, supporters } = file;
  return ideaView({ idea, events, as, allowed, supporters: supporters.length }, reader, now);
}

export function showIdea(opened: Opened, reader: Reader, now: Date, options: IdeaCardOptions): Card {
  if (opened.party === "colleague" || opened.party === "participant")
    return colleagueCard(colleagueView(opened.file, reader, now), options, reader.texts);
  return ideaCard(viewOf(opened, reader, now), options, reader.texts);
}

/** The same answer whether it is not there or not theirs. */
export function notFoundCard(number: number | undefined, reader: Reader): Card {
  const words = reader.texts.ideas.refusals;
  return shortCard(words.title, number === undefined ? words.notFound : words.notYours(number));
}

/** In place of an idea that is somebody else's now. */
export function passedOnCard({ idea }: IdeaFile, reader: Reader): Card {
  const { leader, things } = reader.texts.ideas;
  const name = things[idea.kind].name;
  const inSentence = `${name.toLocaleLowerCase("nb")} ${idea.number}`;
  return shortCard(`${name} ${idea.number}`, leader.passedOn(inSentence, holderWords(idea.owner, reader)));
}
