import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { verbs as edition } from "../../adaptive-cards/weekly-update/verbs.ts";
import { ideaVerbs, sendVerb } from "../../adaptive-cards/ideas/verbs.ts";
import { organisationVerbs } from "../../adaptive-cards/organisation/verbs.ts";
import { goalVerbs } from "../../adaptive-cards/strategy/verbs.ts";
import { afterVerbs } from "../../adaptive-cards/weekly-update/after-verbs.ts";
import { presentingVerbs } from "../../adaptive-cards/weekly-update/presenting-verbs.ts";
import { unitLineVerbs } from "../../adaptive-cards/weekly-update/unit-line-verbs.ts";
import type { Person } from "../support/teams-double/person.ts";
import { cardWith, sentIdea, startTown, type Town } from "./ideas-support.ts";

let town: Town;
beforeEach(async () => {
  town = await startTown();
});
afterEach(() => town.stop());

interface Data {
  readonly verb: string;
  readonly subject: string;
  readonly nonce: string;
  readonly [field: string]: string;
}

/** A press of a card as some client still shows it; answered with the new card as JSON. */
async function presses(person: Person, data: Data): Promise<string> {
  const action = { type: "Action.Execute", verb: data.verb, data };
  await person.sends({ type: "invoke", name: "adaptiveCard/action", value: { action } });
  return JSON.stringify(person.lastResponse.body);
}

describe("one form that stands on two devices", () => {
  test("a second idea written in it is sent too, and the same one twice is one", async () => {
    const { nurse, leader } = await sentIdea(town);
    const form = { verb: ideaVerbs.send, subject: "", nonce: "one-form" };
    for (const problem of ["Døra er treg", "Døra er treg", "Lyset er borte"])
      await presses(nurse, { ...form, problem });
    await leader.say("venter");
    const { text, buttons } = leader.newest;
    expect(text).toContain("Lyset er borte");
    expect(buttons.filter((title) => title.startsWith("Åpne"))).toHaveLength(3);
  });

  test("a second message is sent too, and a second decision is not said to be sent", async () => {
    const { nurse, leader } = await sentIdea(town);
    const message = { verb: sendVerb("message"), subject: "1", nonce: "one-form" };
    await presses(leader, { ...message, text: "Takk for den" });
    await presses(leader, { ...message, text: "Jeg spør verkstedet" });
    expect(cardWith(nurse, "Jeg spør verkstedet")).toBeDefined();
    const no = { verb: sendVerb("decline"), subject: "1", nonce: "a-no", reason: "economy" };
    await presses(leader, { ...no, text: "Ikke råd" });
    const second = await presses(leader, { ...no, text: "Vi har ikke plass" });
    expect(second).toContain("Det er ikke mulig lenger");
    expect(second).toContain("Vi har ikke plass");
  });

  test("an edition saved from both shows both texts", async () => {
    const editor = await town.person("Kommunikasjonsrådgiver");
    const form = { verb: edition.save, subject: "2026-W48|all|1|0", nonce: "one-form", goals: "Færre fall" };
    expect(await presses(editor, { ...form, sinceLast: "Ny bil" })).toContain("Lagret");
    const second = await presses(editor, { ...form, sinceLast: "Ny bil og ny båt" });
    expect(second).toContain("Ny bil og ny båt");
  });
});

test("one nonce used by two people, or for two buttons, is two presses", async () => {
  const { nurse, leader } = await sentIdea(town);
  await presses(nurse, { verb: sendVerb("message"), subject: "1", nonce: "guessed", text: "Hei" });
  await presses(leader, { verb: ideaVerbs.read, subject: "1", nonce: "guessed" });
  await presses(leader, { verb: sendVerb("solve"), subject: "1", nonce: "guessed", text: "Bilen er hentet" });
  expect(cardWith(nurse, "Ideen din er lest")).toBeDefined();
  expect(cardWith(nurse, "Bilen er hentet")).toBeDefined();
});

test.each(["a/b", "#", "😀", "\u0000", "n".repeat(100)])(
  "a press with the nonce %j is answered",
  async (nonce) => {
    const { leader } = await sentIdea(town);
    expect(await presses(leader, { verb: sendVerb("solve"), subject: "1", nonce, text: "Ordnet" })).toContain(
      "Innført",
    );
  },
);

test("a subject that no card of ours carries is answered in words, whatever the button", async () => {
  const administrator = await town.person("Kommunikasjonsrådgiver");
  const pressed = [
    goalVerbs.ask,
    goalVerbs.answer,
    goalVerbs.stale,
    afterVerbs.reach,
    afterVerbs.print,
    organisationVerbs.import,
    edition.publish,
    presentingVerbs.turn,
    unitLineVerbs.save,
  ];
  for (const verb of pressed)
    for (const subject of ["../x", "../x|all|1", "😀|😀|1", "1|../x", "\u0000", "-1"])
      expect(await presses(administrator, { verb, subject, nonce: "n" })).not.toContain("noe gikk galt");
});
