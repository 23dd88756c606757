/** The message extension over HTTP: what may be put into a conversation, and "Gjør til idé" on any message. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { IDEA_ROW, ideaPartition, ideaRow, loadIdea } from "../../bot/ideas/idea-store.ts";
import type { Idea } from "../../bot/ideas/idea.ts";
import { sampleId } from "../../demo/municipality/load.ts";
import { makesIdea, searches } from "../support/teams-double/extension.ts";
import type { Person } from "../support/teams-double/person.ts";
import { cardWith, LEADER, NURSE, PROBLEM, sentIdea, startTown, type Town } from "./ideas-support.ts";

let town: Town;
beforeEach(async () => {
  town = await startTown();
});
afterEach(() => town.stop());

/** The same person in a conversation with others, where the bot was never installed. */
function among(name: string): Person {
  const where = { kind: "groupChat", conversation: "19:lunsj@thread.v2" } as const;
  return town.teams.person(sampleId(name), name, town.bot, where);
}

async function changed(number: number, change: Partial<Idea>): Promise<void> {
  const file = await loadIdea(town.bot.store, number);
  if (!file) throw new Error("no idea");
  const data = ideaRow.write({ ...file.idea, ...change });
  await town.bot.store.transact(ideaPartition(number), [
    { kind: "replace", row: IDEA_ROW, data, etag: file.etag },
  ]);
}

describe("from the compose box", () => {
  test("an idea that only its leader may read is not shown, with a sentence why", async () => {
    await sentIdea(town, "Vi mangler en bil på kvelden");
    const answer = await searches(among(NURSE), "bil");
    expect(answer).toContain("Derfor kan den ikke vises her");
    expect(JSON.stringify(town.teams.messages("19:lunsj@thread.v2"))).toBe("[]");
  });

  test("nor one that is shared with the unit only", async () => {
    await sentIdea(town, "Vi mangler en bil på kvelden");
    await changed(1, { visibility: "unit" });
    expect(await searches(among(NURSE), "1")).toContain("er delt med enheten, ikke med hele kommunen");
  });

  test("one that is shared with the municipality can be posted, and names nobody who did not want it", async () => {
    await sentIdea(town, "Vi mangler en bil på kvelden");
    await changed(1, { visibility: "municipality" });
    const found = await searches(among(NURSE), "bilen");
    if (typeof found === "string") throw new Error(found);
    expect(found.map(({ title }) => title)).toEqual(["Idé 1 · Mottatt"]);
    const text = found[0]?.card.text ?? "";
    expect(text).toContain("Vi mangler en bil på kvelden");
    expect(text).toContain("Fra hjemmetjenesten sone nord");
    expect(text).not.toContain(NURSE);
    await changed(1, { nameShownTo: "everyone" });
    const named = await searches(among(NURSE), "bilen");
    expect(typeof named === "string" ? "" : named[0]?.card.text).toContain(NURSE);
  });

  test("nothing is found for others, for other words, or for strangers", async () => {
    await sentIdea(town, "Vi mangler en bil på kvelden");
    expect(await searches(among("Leder nattjenesten"), "bil")).toContain("Jeg fant ingenting");
    expect(await searches(among(NURSE), "hansker")).toContain("Jeg fant ingenting");
    const stranger = town.teams.person("99999999-4d5b-4c3e-9a01-000000000099", "Ukjent", town.bot);
    expect(await searches(stranger, "bil")).toContain("Jeg kjenner deg ikke ennå");
  });

  test("what nobody sends is answered, too", async () => {
    const nurse = among(NURSE);
    await nurse.sends({ type: "invoke", name: "composeExtension/query", value: { parameters: "bil" } });
    expect(nurse.lastResponse.body).toMatchObject({ composeExtension: { type: "message" } });
    await nurse.sends({ type: "invoke", name: "composeExtension/submitAction", value: { data: { a: 1 } } });
    expect(JSON.stringify(nurse.lastResponse.body)).toContain("Jeg forsto ikke");
  });
});

describe("Gjør til idé", () => {
  test("on one's own message fills the form in, and the idea is sent from the dialog", async () => {
    const leader = await town.person(LEADER);
    const own = await town.person(NURSE);
    const dialog = await makesIdea(among(NURSE), {
      html: '<div>Vi mangler en bil &amp; nøkler<br>på kvelden. Hva sier du, <at id="0">Kari Nordmann</at>?</div>',
      author: sampleId(NURSE).toUpperCase(),
    });
    expect(dialog.card.value(PROBLEM)).toBe("Vi mangler en bil & nøkler\npå kvelden. Hva sier du, …?");
    await dialog.press("Send inn");
    expect(dialog.card.text).toContain("Idé 1 er sendt");
    expect(cardWith(leader, "Idé 1 – Mottatt")).toContain("Vi mangler en bil & nøkler");
    expect(cardWith(own, "Idé 1 – Mottatt")).toContain("Sendt til leder");
    expect(town.teams.messages("19:lunsj@thread.v2")).toEqual([]);
  });

  test("on somebody else's message asks for own words or a yes", async () => {
    const leader = await town.person(LEADER);
    await town.person(NURSE);
    const theirs = "Vi løper mellom to hus hver eneste kveld uten bil";
    const dialog = await makesIdea(among(NURSE), { html: `<p>${theirs}</p>`, author: leader.id });
    expect(dialog.card.text).toContain("Teksten er skrevet av en annen");
    await dialog.press("Send inn");
    expect(dialog.card.text).toContain("Her står det fortsatt ord som en annen har skrevet");
    expect(dialog.card.value(PROBLEM)).toBe(theirs);
    await dialog.press("Send inn", { [PROBLEM]: "Kveldsvakta trenger bil" });
    expect(dialog.card.text).toContain("Idé 1 er sendt");

    const second = await makesIdea(among(NURSE), { html: `<p>${theirs}</p>`, author: leader.id });
    await second.press("Send inn", { "Den som skrev meldingen, har sagt ja": "true" });
    expect(second.card.text).toContain("Idé 2 er sendt");
  });

  test("goes through the same steps, and a repeated press is one idea", async () => {
    const nurse = among(NURSE);
    const dialog = await makesIdea(nurse);
    await dialog.press("Send inn", { [PROBLEM]: "En bruker fikk feil medisin" });
    expect(dialog.card.text).toContain("Avvik meldes i");
    await dialog.press("Send inn");
    expect(dialog.card.text).toContain("Idé 1 er sendt");
    await nurse.again();
    expect(await loadIdea(town.bot.store, 2)).toBeUndefined();
  });

  test("masks a number, and cuts what is too long", async () => {
    const number = await makesIdea(among(NURSE), {
      html: "Bruker 13915200065 venter",
      author: sampleId(NURSE),
    });
    expect(number.card.value(PROBLEM)).toBe("Bruker •••••• ••••• venter");
    const long = await makesIdea(among(NURSE), { html: "Vi venter. ".repeat(400), author: sampleId(NURSE) });
    expect(long.card.value(PROBLEM)).toHaveLength(2000);
    expect(long.card.text).toContain("Meldingen var lang");
  });

  test("the conversation it was opened in never becomes the person's own", async () => {
    await makesIdea(among(NURSE));
    const { nurse } = await sentIdea(town);
    expect(cardWith(nurse, "Idé 1 – Mottatt")).toBeDefined();
    expect(town.teams.messages("19:lunsj@thread.v2")).toEqual([]);
  });

  test("is answered well within five seconds", async () => {
    const nurse = among(NURSE);
    const begun = performance.now();
    await makesIdea(nurse);
    await searches(nurse, "bil");
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
