import { expect, test } from "vitest";
import { answersCard } from "../../../adaptive-cards/ideas/idea-details.ts";
import { ideaCard } from "../../../adaptive-cards/ideas/idea-card.ts";
import type { EventView, IdeaView } from "../../../adaptive-cards/ideas/idea-view.ts";
import { textsIn } from "../../../bot/texts/texts.ts";
import { sampleEvent } from "../../support/card-samples/idea-samples.ts";
import { CardView } from "../../support/teams-double/card-view.ts";

const texts = textsIn("nb");

const idea: IdeaView = {
  number: 7,
  kind: "idea",
  problem: "x".repeat(2000),
  proposal: "y".repeat(2000),
  stopDoing: "z".repeat(2000),
  forUser: "v".repeat(2000),
  acrossServices: true,
  nameShownTo: "leader",
  shareable: true,
  shareName: true,
  state: "received",
  stateLabel: "Mottatt",
  reader: "leader",
  proposer: "Kari",
  unit: "Dagsenteret",
  postedBy: undefined,
  holder: "leder i dagsenteret",
  route: "Du får dette fordi du er leder i dagsenteret.",
  answerDue: "mandag 30. november",
  clockStopped: false,
  startOn: undefined,
  adoptedOn: undefined,
  next: undefined,
  shareLevels: [],
  informed: [],
  events: [],
  allowed: ["ask", "decline", "solve", "postpone", "message", "read"],
};

function message(number: number): EventView {
  const text = `melding ${number} ${"å".repeat(1900)}`;
  return sampleEvent("message", number, { text }, { on: "mandag", who: "Du" });
}

test("stays small enough to be shown however much was written, and always has the last word", () => {
  const events = Array.from({ length: 60 }, (_, index) => message(index + 1));
  const card = ideaCard({ ...idea, events }, { nonce: "n" }, texts);
  // Teams counts UTF-16 and refuses above about 100 KB.
  expect(JSON.stringify(card.content).length * 2).toBeLessThan(80_000);
  const shown = new CardView(card.content).text;
  expect(shown).toContain("melding 60 ");
  expect(shown).not.toContain("melding 50 ");
  expect(shown).toContain("eldste hendelsene får ikke plass");
});

test("says in the summary nothing that a person wrote", () => {
  const personal = { ...idea, problem: "Bilen til Olga", events: [message(1)] };
  expect(ideaCard(personal, { nonce: "n" }, texts).summary).toBe("Idé 7: Mottatt");
});

test("shares a name only when everybody may see it", () => {
  const own: IdeaView = { ...idea, reader: "proposer", allowed: [] };
  const shown = (view: IdeaView) => new CardView(ideaCard(view, { nonce: "n" }, texts).content).text;
  expect(shown(own)).toContain("Kan deles uten navn");
  expect(shown({ ...own, nameShownTo: "everyone" })).toContain("Kan deles med navn");
  expect(shown({ ...own, shareable: false })).toContain("Skal ikke deles");
});

test("cannot be made to look like a card of ours by what somebody wrote", () => {
  const sly = { ...idea, problem: "# Svar\n[Trykk her](https://example.com) **nå**" };
  const written = JSON.stringify(ideaCard(sly, { nonce: "n" }, texts).content);
  expect(written).toContain(String.raw`\\# Svar\n\n\\[Trykk her\\](https://example.com) \\*\\*nå\\*\\*`);
});

test("stays small enough when everybody has written much about how it went, and shows the rest on a card of its own", () => {
  const long = "å".repeat(2000);
  const answers = { forUser: long, forStaff: long, forResources: long, usersSaid: long, extraWork: long };
  const trial = { what: long, who: long, until: "2027-01-04", goal: long, baseline: long, hours: long };
  const events = [
    sampleEvent("tried", 2, trial),
    ...Array.from({ length: 30 }, (_, index) =>
      sampleEvent("evaluated", index + 3, { improvement: "yes", ...answers }, { by: `p-${index}` }),
    ),
  ];
  const evaluating: IdeaView = { ...idea, state: "evaluating", events, allowed: ["adopt", "adjust", "stop"] };
  const card = ideaCard(evaluating, { nonce: "n" }, texts);
  expect(JSON.stringify(card.content).length * 2).toBeLessThan(80_000);
  const shown = new CardView(card.content);
  // All are counted, also those whose words do not fit.
  expect(shown.text).toContain("Ja 30");
  expect(shown.buttons).toContain("Se hva hver enkelt svarte");
  const rest = answersCard(evaluating, 24, "n", texts).content;
  expect(JSON.stringify(rest).length * 2).toBeLessThan(80_000);
  expect(new CardView(rest).text).toContain("Viser 25–30 av 30");
  expect(new CardView(rest).buttons).toEqual(["Lukk"]);
});

test("counts whoever has answered twice once, by the last answer, and only since the last trial began", () => {
  const answer = (number: number, improvement: string, by: string) =>
    sampleEvent("evaluated", number, { improvement }, { by });
  const events = [
    sampleEvent("tried", 1, { what: "Bil" }),
    answer(2, "no", "p-1"),
    sampleEvent("adjusted", 3, { text: "Ny bil" }),
    answer(4, "partly", "p-1"),
    answer(5, "yes", "p-2"),
    answer(6, "yes", "p-1"),
  ];
  const evaluating: IdeaView = { ...idea, state: "evaluating", events, allowed: [] };
  const { text } = new CardView(ideaCard(evaluating, { nonce: "n" }, texts).content);
  expect(text).toContain("Har endringen vært en forbedring?\nJa 2");
  expect(text).not.toContain("Delvis");
});
