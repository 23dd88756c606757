/** What somebody may put into a conversation: only what everybody who could read there may see. */
import { type PostedIdea, postedIdeaCard } from "../../adaptive-cards/ideas/posted-idea.ts";
import { postedPracticeCard } from "../../adaptive-cards/practice/practice-card.ts";
import type { Found, Postable } from "../chat.ts";
import type { Reader } from "../reader.ts";
import type { IdeaHandlersDeps } from "../ideas/deps.ts";
import type { Idea } from "../ideas/idea.ts";
import { personName, stateLabel, inSentence } from "../ideas/showing/idea-view.ts";
import { type Practice, practiceOf } from "../ideas/colleagues/practice-of.ts";
import { practiceView } from "./practice-view.ts";
import { searchIdeas } from "../ideas/similar/find-similar.ts";
import { createTextIndex } from "../ideas/similar/text-index.ts";
import { myIdeas } from "../ideas/views.ts";
import { placeOf } from "../ideas/colleagues/visibility.ts";

/** Teams shows no more at once. */
const MOST = 25;

/** @returns never a card of what is not shared with the whole municipality: nobody knows who reads a conversation. */
export function findPostable(deps: IdeaHandlersDeps) {
  return async (text: string, reader: Reader): Promise<Found> => {
    const words = reader.texts.intake.compose;
    const own = await myIdeas(deps, reader.id);
    if (text === "" && own.length === 0) return { kind: "nothing", sentence: words.start };
    const shared = text === "" ? [] : await searchIdeas(deps, reader, text);
    const practices = new Map(shared.map((file) => [file.idea.number, practiceOf(file)]));
    const found = [
      ...new Map([...matching(own, text), ...shared.map(({ idea }) => idea)].map(byNumber)).values(),
    ];
    const open = found.filter(isForAll);
    if (open.length > 0) {
      const now = deps.clock();
      const results = open.slice(0, MOST).map((idea) => {
        const practice = practices.get(idea.number);
        return practice ? postablePractice(practice, reader) : postable(idea, reader, now);
      });
      return { kind: "found", results };
    }
    const [first] = found;
    return { kind: "nothing", sentence: first ? whyNot(first, reader) : words.none };
  };
}

function byNumber(idea: Idea): readonly [number, Idea] {
  return [idea.number, idea];
}

/** Of one's own: by number, or by words. */
function matching(ideas: readonly Idea[], text: string): readonly Idea[] {
  if (text === "") return ideas;
  const number = Number(/^\D*(\d{1,9})$/.exec(text)?.[1]);
  const numbered = ideas.filter((idea) => idea.number === number);
  if (numbered.length > 0) return numbered;
  const index = createTextIndex(
    ideas.map((idea) => ({ id: String(idea.number), text: `${idea.problem}\n${idea.proposal ?? ""}` })),
  );
  const byId = new Map(ideas.map((idea) => [String(idea.number), idea]));
  return index.search(text).flatMap(({ id }) => byId.get(id) ?? []);
}

function isForAll(idea: Idea): boolean {
  return placeOf(idea) === "municipality";
}

function whyNot(idea: Idea, reader: Reader): string {
  const words = reader.texts.intake.compose;
  const name = nameOf(idea, reader);
  return idea.visibility === "unit" ? words.onlyUnit(name) : words.private(name);
}

/** What was adopted is told as others can use it. */
function postablePractice(practice: Practice, reader: Reader): Postable {
  const view = practiceView(practice, reader);
  return { title: view.title, text: view.ledTo, card: postedPracticeCard(view, reader.texts) };
}

function postable(idea: Idea, reader: Reader, now: Date): Postable {
  const title = reader.texts.intake.compose.shared(nameOf(idea, reader), stateLabel(idea, reader, now));
  const unit = inSentence(idea.unit, reader);
  const isNamed = idea.nameShownTo === "everyone" && idea.nameRemoved !== true;
  const { problem, proposal, onBehalfOf } = idea;
  const shown: PostedIdea = {
    title,
    unit,
    problem,
    proposer: isNamed ? personName(idea.author, reader) : undefined,
    ...(proposal === undefined ? {} : { proposal }),
    ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
  };
  return { title, text: problem, card: postedIdeaCard(shown, reader.texts) };
}

function nameOf({ kind, number }: Idea, { texts }: Reader): string {
  return `${texts.ideas.things[kind].name} ${number}`;
}
