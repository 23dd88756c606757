import { describe, expect, test } from "vitest";
import { editionsOf, readHead } from "../../../../bot/weekly-update/edition-store.ts";
import { setDesk, WRITTEN, type Desk, type Editor } from "../../../support/editors-desk.ts";

const TO = "Til hvem";
const ROLES = "Hvilke roller? (når du har valgt «Bare noen roller»)";

async function begun(desk: Desk = setDesk(), id = "anne"): Promise<Editor> {
  const editor = desk.editor(id);
  await editor.say("utgave");
  await editor.press("Ny utgave");
  return editor;
}

async function publish(editor: Editor): Promise<string> {
  for (const step of ["Til godkjenning", "Godkjenn", "Publiser nå"]) await editor.press(step);
  return editor.press("Bekreft");
}

async function idsOf(desk: Desk): Promise<readonly string[]> {
  return (await editionsOf(desk.store, "2026-W48")).map(({ id, state }) => `${id} ${state}`);
}

describe("Til hvem", () => {
  test("an edition is for everyone until an editor says otherwise, and the form says how many that is", async () => {
    const desk = setDesk();
    const anne = await begun(desk);
    expect(anne.text).toContain("Går til alle: 4 personer.");
    expect(anne.field(TO)).toBe("all");
    await anne.press("Lagre", WRITTEN);
    expect(await idsOf(desk)).toEqual(["2026-W48|all|1 draft"]);
  });

  test("a unit takes all below it with it, and is written small inside the sentence", async () => {
    const desk = setDesk();
    const anne = await begun(desk);
    const said = await anne.press("Lagre", { ...WRITTEN, [TO]: "unit-natt" });
    expect(said).toContain("Går til natt-teamet: én person. Dere sa – vi gjorde kommer i utgaven til alle.");
    expect(await idsOf(desk)).toEqual(["2026-W48|unit-natt|1 draft"]);
    expect((await readHead(desk.store)).value.open).toEqual(["2026-W48|unit-natt|1"]);
  });

  test("roles are ticked, and both ways of doing half of it are refused with everything written", async () => {
    const desk = setDesk();
    const anne = await begun(desk);
    expect(await anne.press("Lagre", { ...WRITTEN, [TO]: "roles" })).toContain("Kryss av for minst én rolle");
    expect(anne.field("Siden sist")).toBe(WRITTEN["Siden sist"]);
    expect(await anne.press("Lagre", { [TO]: "all", [ROLES]: "editor" })).toContain(
      "valgt noe annet i «Til hvem»",
    );
    expect(await idsOf(desk)).toEqual([]);
    expect(await anne.press("Lagre", { [TO]: "roles", [ROLES]: "editor,administrator" })).toContain(
      "Går til redaktører og systemansvarlige: 3 personer.",
    );
    expect(await idsOf(desk)).toEqual(["2026-W48|roles-editor+administrator|1 draft"]);
  });

  test("nobody in it is refused with words; so is what no card of ours offers", async () => {
    const anne = await begun();
    expect(await anne.press("Lagre", { ...WRITTEN, [TO]: "roles", [ROLES]: "safety-rep" })).toContain(
      "Utgaven går til verneombud, men der er det ingen nå.",
    );
    expect(await anne.press("Lagre", { [TO]: "unit-finnes-ikke", [ROLES]: "" })).toContain(
      "der er det ingen nå",
    );
    expect(await anne.press("Lagre", { [TO]: "kongen" })).toContain("Velg hvem utgaven går til.");
    expect(anne.field("Siden sist")).toBe(WRITTEN["Siden sist"]);
  });

  test("a unit that is emptied after approval gets nothing, and the editor hears why", async () => {
    const desk = setDesk();
    const anne = await begun(desk);
    await anne.press("Lagre", { ...WRITTEN, [TO]: "unit-natt" });
    await anne.press("Til godkjenning");
    await anne.press("Godkjenn");
    const nina = desk.organisation.people.get("nina");
    if (!nina) throw new Error("Nina is missing");
    const people = new Map(desk.organisation.people).set("nina", { ...nina, units: ["hjem"] });
    desk.organisation = { ...desk.organisation, people };
    const again = desk.editor("anne", anne.card);
    expect(await again.press("Publiser nå")).toContain("der er det ingen nå");
    expect(await idsOf(desk)).toEqual(["2026-W48|unit-natt|1 approved"]);
  });
});

describe("whom it is for is changed", () => {
  test("the text comes along, the approval does not, and the place is free again", async () => {
    const desk = setDesk();
    const anne = await begun(desk);
    await anne.press("Lagre", WRITTEN);
    await anne.press("Til godkjenning");
    await anne.press("Godkjenn");
    const said = await anne.press("Lagre", { [TO]: "unit-hjem" });
    expect(said).toContain("må godkjennes på nytt");
    expect(said).toContain("Utkast.");
    expect(await idsOf(desk)).toEqual(["2026-W48|all|1 moved", "2026-W48|unit-hjem|1 draft"]);
    expect((await readHead(desk.store)).value.open).toEqual(["2026-W48|unit-hjem|1"]);
    // Back again: an id is never used twice.
    await anne.press("Lagre", { [TO]: "all" });
    expect((await readHead(desk.store)).value.open).toEqual(["2026-W48|all|2"]);
  });

  test("what another editor writes meanwhile on the old form follows it", async () => {
    const desk = setDesk();
    const anne = await begun(desk);
    await anne.press("Lagre", WRITTEN);
    const berit = desk.editor("berit");
    await berit.say("utgave");
    await anne.press("Lagre", { [TO]: "unit-hjem" });
    const said = await berit.press("Lagre", { Påminnelse: "Ta vaksinen." });
    expect(said).toContain("Går til hjemmetjenesten: 4 personer.");
    expect(berit.field("Påminnelse")).toBe("Ta vaksinen.");
    expect((await readHead(desk.store)).value.open).toEqual(["2026-W48|unit-hjem|1"]);
  });

  test("another edition for these people in that week stands in the way, and nothing is lost", async () => {
    const desk = setDesk();
    const anne = await begun(desk);
    await anne.press("Lagre", { ...WRITTEN, [TO]: "unit-hjem" });
    const berit = await begunAnother(desk, "berit", "all");
    const said = await berit.press("Lagre", { ...WRITTEN, "Ukas ros": "Til natt.", [TO]: "unit-hjem" });
    expect(said).toContain("Uke 48 har allerede en utgave til hjemmetjenesten.");
    expect(berit.field("Ukas ros")).toBe("Til natt.");
    expect(await idsOf(desk)).toEqual(["2026-W48|unit-hjem|1 draft"]);
  });
});

async function begunAnother(desk: Desk, id: string, to: string): Promise<Editor> {
  const editor = desk.editor(id);
  await editor.say("utgave");
  if (editor.buttons.includes("Lagre")) await editor.press("Ny utgave");
  await editor.press("Ny utgave", { [TO]: to });
  return editor;
}

describe("several at once", () => {
  test("utgave opens the only one, with a way to one for others, and lists several", async () => {
    const desk = setDesk();
    const anne = await begun(desk);
    await anne.press("Lagre", WRITTEN);
    expect(await anne.press("Ny utgave")).toContain("Utkast:");
    await anne.press("Ny utgave", { [TO]: "roles", [ROLES]: "editor" });
    expect(anne.text).toContain("Går til redaktører: 2 personer.");
    await anne.press("Lagre", WRITTEN);
    await anne.say("utgave");
    await anne.press("Uke 48: redaktører");
    expect(anne.text).toContain("Går til redaktører: 2 personer.");
    await anne.say("utgave");
    await anne.press("Uke 48: alle");
    expect(anne.text).toContain("Går til alle: 4 personer.");
  });

  test("Ny utgave for people who have one under way opens that", async () => {
    const desk = setDesk();
    const anne = await begun(desk);
    await anne.press("Lagre", WRITTEN);
    await anne.press("Ny utgave");
    expect(await anne.press("Ny utgave", { [TO]: "all" })).toContain("allerede under arbeid");
    expect(await idsOf(desk)).toHaveLength(1);
  });

  test("Lukk on a preview leads back to the edition that was looked at", async () => {
    const desk = setDesk();
    const anne = await begun(desk);
    await anne.press("Lagre", WRITTEN);
    await begunAnother(desk, "anne", "unit-natt").then((other) => other.press("Lagre", WRITTEN));
    await anne.say("utgave");
    await anne.press("Uke 48: natt-teamet");
    await anne.press("Forhåndsvis");
    expect(anne.text).toContain("Fra Redaktør Anne til natt-teamet");
    await anne.press("Lukk");
    expect(anne.text).toContain("Går til natt-teamet: én person.");
  });

  test("publishing one leaves the other as it is, and Dere sa – vi gjorde waits for the one for everyone", async () => {
    const desk = setDesk();
    desk.answers.push({
      number: 7,
      at: "2026-11-20T09:00:00.000Z",
      kind: "idea",
      problem: "Vi mangler nøkler.",
      outcome: "adopted",
      words: "Nye nøkler.",
    });
    const anne = await begun(desk);
    await anne.press("Lagre", { ...WRITTEN, [TO]: "unit-hjem" });
    expect(await publish(anne)).toContain("Den går til 4 personer.");
    const [part] = await editionsOf(desk.store, "2026-W48");
    expect(part?.publication).toMatchObject({ recipients: 4, answers: [] });
    expect((await readHead(desk.store)).value).not.toHaveProperty("latest");
    const berit = await begun(desk, "berit");
    await berit.press("Lagre", WRITTEN);
    await publish(berit);
    const [whole] = await editionsOf(desk.store, "2026-W48");
    expect(whole?.publication?.answers.map(({ number }) => number)).toEqual([7]);
  });
});

describe("siste", () => {
  test("is each reader's own: those outside neither see it nor can open it by its id", async () => {
    const desk = setDesk();
    const anne = await begun(desk);
    await anne.press("Lagre", { ...WRITTEN, "Ukas ros": "Bare for natta.", [TO]: "unit-natt" });
    await publish(anne);
    expect(await desk.editor("carl").say("siste")).toContain("ikke sendt ut ennå");
    expect(await desk.editor("nina").say("siste")).toContain("Bare for natta.");
  });

  test("in a channel it is the one for everyone", async () => {
    const desk = setDesk();
    const anne = await begun(desk);
    await anne.press("Lagre", WRITTEN);
    await publish(anne);
    const berit = await begunAnother(desk, "berit", "unit-natt");
    await berit.press("Lagre", { ...WRITTEN, "Ukas ros": "Bare for natta." });
    await publish(berit);
    expect(await desk.editor("nina").say("siste", "shared")).not.toContain("Bare for natta.");
    expect(await desk.editor("nina").say("siste")).toContain("Bare for natta.");
  });
});
