import { beforeEach, describe, expect, test } from "vitest";
import { changePublished } from "../../../../bot/weekly-update/afterwards/change-published.ts";
import { editionsOf, readEdition, readEvent, readHead } from "../../../../bot/weekly-update/edition-store.ts";
import { defaultSettings } from "../../../../bot/settings.ts";
import { type Desk, type Editor, setDesk, WRITTEN } from "../../../support/editors-desk.ts";

const TO = "Til hvem";
let desk: Desk;
let anne: Editor;

beforeEach(async () => {
  desk = setDesk();
  anne = desk.editor("anne");
});

async function write(text: Readonly<Record<string, string>> = WRITTEN): Promise<void> {
  await anne.say("utgave");
  await anne.press("Ny utgave");
  await anne.press("Lagre", text);
}

async function publish(): Promise<void> {
  for (const step of ["Til godkjenning", "Godkjenn", "Publiser nå", "Bekreft"]) await anne.press(step);
}

async function cancel(): Promise<string> {
  await anne.press("Legg bort utgaven");
  return anne.press("Bekreft");
}

async function statesOf(week = "2026-W48"): Promise<readonly string[]> {
  return (await editionsOf(desk.store, week)).map(({ id, state }) => `${id} ${state}`);
}

async function withdraw(id: string): Promise<void> {
  const deps = { store: desk.store, clock: () => desk.now, settings: defaultSettings };
  const changed = await changePublished(deps, {
    id,
    change: { kind: "withdrawn" },
    by: "anne",
    nonce: `w-${id}`,
  });
  expect(changed.kind).toBe("done");
}

describe("an edition that is put away", () => {
  test("is asked about first, keeps its text, and leaves its week free", async () => {
    await write();
    expect(await anne.press("Legg bort utgaven")).toContain("Legge bort utgaven for uke 48 til alle?");
    expect(await statesOf()).toEqual(["2026-W48|all|1 draft"]);
    expect(await anne.press("Bekreft")).toContain("Utgaven for uke 48 til alle er lagt bort");
    expect(await statesOf()).toEqual(["2026-W48|all|1 cancelled"]);
    const { value: head } = await readHead(desk.store);
    expect(head.open).toEqual([]);
    expect(await readEvent(desk.store, head.history)).toMatchObject({ kind: "cancelled", by: "anne" });
    expect(await anne.say("utgave")).toContain("Den neste blir uke 48.");
  });

  test("comes out again as a draft, also when it was approved", async () => {
    await write();
    await anne.press("Til godkjenning");
    await anne.press("Godkjenn");
    await cancel();
    expect(await anne.press("Hent fram igjen")).toContain("hentet fram igjen, som utkast");
    expect(anne.field("Siden sist")).toBe(WRITTEN["Siden sist"]);
    expect(await readEdition(desk.store, "2026-W48|all|1")).toMatchObject({ state: "draft" });
    expect((await readEdition(desk.store, "2026-W48|all|1"))?.approvedBy).toBeUndefined();
  });

  test("is found under utgave, and stays away when there is another for these people by then", async () => {
    await write();
    await cancel();
    const away = desk.editor("berit", anne.card);
    expect(await anne.say("utgave")).toContain("Lagt bort – trykk for å hente fram igjen:");
    expect(anne.everyButton).toContain("Uke 48: alle");
    await anne.press("Ny utgave");
    await anne.press("Lagre", WRITTEN);
    expect(await statesOf()).toEqual(["2026-W48|all|1 cancelled", "2026-W48|all|2 draft"]);
    expect(await away.press("Hent fram igjen")).toContain("Uke 48 har allerede en utgave til alle.");
  });

  test("what another editor was writing is kept as a beginning of the next", async () => {
    await write();
    const berit = desk.editor("berit");
    await berit.say("utgave");
    await cancel();
    const said = await berit.press("Lagre", { Påminnelse: "Ta vaksinen." });
    expect(said).toContain("Redaktør Anne la bort utgaven for uke 48 mens du skrev.");
    expect(berit.field("Påminnelse")).toBe("Ta vaksinen.");
    await berit.press("Lagre");
    expect(await statesOf()).toEqual(["2026-W48|all|1 cancelled", "2026-W48|all|2 draft"]);
  });

  test("Bekreft pressed again by Teams changes nothing more; a new text in between is not put away unseen", async () => {
    await write();
    await anne.press("Legg bort utgaven");
    const berit = desk.editor("berit");
    await berit.say("utgave");
    await berit.press("Lagre", { Påminnelse: "Ta vaksinen." });
    expect(await anne.press("Bekreft")).toContain("har endret teksten siden du leste den");
    expect(await cancel()).toContain("er lagt bort");
    const before = (await readHead(desk.store)).value.history;
    await anne.again();
    expect((await readHead(desk.store)).value.history).toBe(before);
  });

  test("one that is out cannot be put away by an old card", async () => {
    await write();
    const old = desk.editor("berit");
    await old.say("utgave");
    await old.press("Legg bort utgaven");
    await publish();
    expect(await old.press("Bekreft")).toContain("Uke 48 ble sendt ut av Redaktør Anne");
    expect(await statesOf()).toEqual(["2026-W48|all|1 publishing"]);
  });
});

describe("a withdrawn edition", () => {
  test("is issued again from its own text, under the next number, once", async () => {
    await write();
    await publish();
    await withdraw("2026-W48|all|1");
    await anne.say("utgave");
    const said = await anne.press("Uke 48: alle");
    expect(said).toContain("Her er teksten fra uke 48, som ble trukket tilbake.");
    expect(anne.field("Siden sist")).toBe(WRITTEN["Siden sist"]);
    await anne.press("Lagre", { "Siden sist": "Rettet." });
    await publish();
    expect(await statesOf()).toEqual(["2026-W48|all|1 withdrawn", "2026-W48|all|2 publishing"]);
    expect(await desk.editor("nina").say("siste")).toContain("Rettet.");
    expect(await anne.say("utgave")).not.toContain("Trukket tilbake –");
  });

  test("has told nothing: its Dere sa – vi gjorde comes in the next one, the latest or not", async () => {
    const told = (number: number, at: string) =>
      desk.answers.push({ number, at, kind: "idea", problem: "p", outcome: "adopted", words: "w" });
    told(7, "2026-11-20T09:00:00.000Z");
    await write();
    await publish();
    desk.now = new Date("2026-11-30T07:00:00Z");
    told(8, "2026-11-27T09:00:00.000Z");
    await write();
    await publish();
    await withdraw("2026-W48|all|1");
    desk.now = new Date("2026-12-07T07:00:00Z");
    await write();
    await publish();
    const numbers = async (id: string) =>
      (await readEdition(desk.store, id))?.publication?.answers.map(({ number }) => number);
    expect(await numbers("2026-W48|all|1")).toEqual([7]);
    expect(await numbers("2026-W49|all|1")).toEqual([8]);
    expect(await numbers("2026-W50|all|1")).toEqual([7]);
    // Withdrawn once more, told once more.
    await withdraw("2026-W50|all|1");
    desk.now = new Date("2026-12-14T07:00:00Z");
    await write();
    await publish();
    expect(await numbers("2026-W51|all|1")).toEqual([7]);
  });

  test("of some people only changes nothing for everyone's", async () => {
    await write();
    await publish();
    await anne.say("utgave");
    await anne.press("Ny utgave", { [TO]: "unit-hjem" });
    await anne.press("Lagre", WRITTEN);
    await publish();
    await withdraw("2026-W48|unit-hjem|1");
    expect((await readHead(desk.store)).value.latest).toBe("2026-W48|all|1");
  });
});
