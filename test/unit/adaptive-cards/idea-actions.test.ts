/** Buttons on an idea, in every state and for everybody: what may be done can be found, and Teams shows all of them. */
import { describe, expect, test } from "vitest";
import { ideaButtons, moreChoicesCard, newsButtons } from "../../../adaptive-cards/ideas/idea-actions.ts";
import type { IdeaView } from "../../../adaptive-cards/ideas/idea-view.ts";
import type { PersonAction } from "../../../bot/ideas/rules/actions.ts";
import { ideaStates, type IdeaState } from "../../../bot/ideas/idea.ts";
import { rules } from "../../../bot/ideas/rules/rules.ts";
import { textsIn } from "../../../bot/texts/texts.ts";
import { forLeader, forProposer } from "../../support/card-samples/idea-samples.ts";
import { CardView } from "../../support/teams-double/card-view.ts";

const texts = textsIn("nb");
/** Teams hides the seventh button of a row. */
const MOST = 6;
const readers = ["leader", "proposer", "participant", "informed", "administrator"] as const;
const states = ideaStates.flatMap((state) =>
  (["idea", "question"] as const).map((kind) => ({ state, kind })),
);

/** As if every condition held. */
function mayDo(state: IdeaState, kind: IdeaView["kind"], reader: IdeaView["reader"]): IdeaView["allowed"] {
  const own = rules.filter((rule) => rule.by.includes(reader) && rule.from.includes(state));
  return [...new Set(own.filter((rule) => rule.kinds.includes(kind)).map(({ action }) => action))];
}

function view(state: IdeaState, kind: IdeaView["kind"], reader: IdeaView["reader"]): IdeaView {
  const base = reader === "leader" ? forLeader : forProposer;
  const shareLevels = reader === "leader" ? (["unit"] as const) : (["unit", "municipality"] as const);
  return { ...base, state, kind, reader, shareLevels, allowed: mayDo(state, kind, reader) };
}

function titles(buttons: readonly { readonly title?: string }[]): string[] {
  return buttons.map(({ title }) => title ?? "");
}

/** What the buttons of an action are called. */
function titlesOf(action: PersonAction, { reader }: IdeaView): readonly string[] {
  const { share, check } = texts.ideas.presses;
  if (action === "share") return reader === "leader" ? [share.unit] : Object.values(share);
  return action === "check" ? Object.values(check) : [texts.ideas.actions[action].button];
}

describe.each(states)("$kind, $state", ({ state, kind }) => {
  test.each(readers)("%s sees at most six buttons in a row", (reader) => {
    const idea = view(state, kind, reader);
    expect(ideaButtons(idea, "n", texts).length).toBeLessThanOrEqual(MOST);
    expect(newsButtons(idea, "n", texts).length).toBeLessThanOrEqual(MOST);
  });

  test("the leader finds everything that may be done under Flere valg", () => {
    const idea = view(state, kind, "leader");
    const offered = idea.allowed.filter((action): action is PersonAction => action !== "stuck");
    const shown = new CardView(moreChoicesCard(idea, "n", texts).content).buttons;
    const wanted = offered.flatMap((action) => titlesOf(action, idea));
    expect(shown.toSorted()).toEqual([...wanted, "Lukk"].toSorted());
  });

  test.each(["proposer", "participant"] as const)("%s finds everything on the card itself", (reader) => {
    const idea = view(state, kind, reader);
    const wanted = (idea.allowed as PersonAction[]).flatMap((action) => titlesOf(action, idea));
    expect(titles(ideaButtons(idea, "n", texts)).toSorted()).toEqual(wanted.toSorted());
  });
});

test("a new idea shows what is pressed most, and a question its answer", () => {
  expect(titles(ideaButtons(view("received", "idea", "leader"), "n", texts))).toEqual([
    "Still spørsmål",
    "Prøv ut",
    "Løst med en gang",
    "Flere valg",
  ]);
  expect(titles(ideaButtons(view("received", "question", "leader"), "n", texts))).toEqual([
    "Svar",
    "Flere valg",
  ]);
});

test("what only the card itself offers is not in the way on news", () => {
  const planned = titles(newsButtons(view("planned", "idea", "proposer"), "n", texts));
  expect(planned).toEqual(["Skriv til"]);
  expect(titles(newsButtons(view("declined", "idea", "proposer"), "n", texts))).toContain(
    "Be om ny vurdering",
  );
});
