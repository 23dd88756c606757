/** An idea turned into what a colleague may see of it. Pure. */
import type { ColleagueView } from "../../../adaptive-cards/ideas/colleague-view.ts";
import type { Reader } from "../../reader.ts";
import { isPseudonym } from "../../privacy/is-pseudonym.ts";
import { possibleActions } from "../rules/decide.ts";
import type { IdeaFile } from "../idea-store.ts";
import { personName, stateLabel, unitName } from "../showing/idea-view.ts";
import { standingOf } from "../rules/standing.ts";

export function colleagueView({ idea, supporters }: IdeaFile, reader: Reader, now: Date): ColleagueView {
  const { kind, problem, proposal, stopDoing, forUser, onBehalfOf, number } = idea;
  const joined = idea.participants?.includes(reader.id) ?? false;
  const party = joined ? "participant" : "colleague";
  const isNamed = idea.nameShownTo === "everyone" && idea.nameRemoved !== true && !isPseudonym(idea.author);
  return {
    kind,
    problem,
    proposal,
    stopDoing,
    forUser,
    onBehalfOf,
    number,
    stateLabel: stateLabel(idea, reader, now),
    unit: unitName(idea.unit, reader),
    from: isNamed ? personName(idea.author, reader) : undefined,
    supporters: supporters.length,
    participants: idea.participants?.length ?? 0,
    backed: supporters.includes(reader.id),
    joined,
    allowed: possibleActions(idea, standingOf(reader.organisation, idea, reader.id, party)),
  };
}
