import { expect, test } from "vitest";
import { lineChange } from "../../../../bot/weekly-update/unit-lines/unit-line-store.ts";
import { type Desk, type Editor, setDesk, WRITTEN } from "../../../support/editors-desk.ts";

const AS = "Hvem leser";

async function previewed(desk: Desk, text: Readonly<Record<string, string>> = {}): Promise<Editor> {
  const anne = desk.editor("anne");
  await anne.say("utgave");
  await anne.press("Ny utgave");
  await anne.press("Forhåndsvis", { ...WRITTEN, ...text });
  return anne;
}

test("a leader has the button for the morning meeting, others do not", async () => {
  const anne = await previewed(setDesk());
  expect(anne.buttons).not.toContain("Tatt opp på rapport eller morgenmøte");
  await anne.press("Forhåndsvis", { [AS]: "leader" });
  expect(anne.buttons).toContain("Tatt opp på rapport eller morgenmøte");
  expect(anne.field(AS)).toBe("leader");
});

test("in a team channel nobody can write an idea on the card, and the text is the same", async () => {
  const anne = await previewed(setDesk());
  const said = await anne.press("Forhåndsvis", { [AS]: "channel" });
  expect(said).toContain("Har du en idé? Skriv til meg i en egen chat.");
  expect(said).toContain("Hjemmetjenesten har fått ny bil.");
  expect(anne.buttons).not.toContain("Har du en idé?");
});

test("somebody in a unit sees the line of its leader, and others do not", async () => {
  const desk = setDesk();
  const line = { week: "2026-W48", unit: "natt", text: "Nøklene henger i gangen.", by: "carl", version: 1 };
  await desk.store.transact("editions", [lineChange({ ...line, at: "2026-11-20T09:00:00.000Z" })]);
  const anne = await previewed(desk);
  expect(anne.text).not.toContain("Nøklene henger i gangen.");
  expect(await anne.press("Forhåndsvis", { [AS]: "unit-natt" })).toContain("Nøklene henger i gangen.");
});

test("in the channel of a unit the line of its leader stands, in others it does not", async () => {
  const desk = setDesk({ linked: [{ channel: "19:natt", unit: "natt" }] });
  const line = { week: "2026-W48", unit: "natt", text: "Nøklene henger i gangen.", by: "carl", version: 1 };
  await desk.store.transact("editions", [lineChange({ ...line, at: "2026-11-20T09:00:00.000Z" })]);
  const anne = await previewed(desk);
  const said = await anne.press("Forhåndsvis", { [AS]: "channel-natt" });
  expect(said).toContain("Nøklene henger i gangen.");
  expect(said).toContain("Skriv til meg i en egen chat.");
  expect(await anne.press("Forhåndsvis", { [AS]: "channel" })).not.toContain("Nøklene henger");
});

test("another language is that of the reader; what is for the editor stays in the editor's", async () => {
  const anne = await previewed(setDesk(), { "Til hvem": "unit-natt" });
  const said = await anne.press("Forhåndsvis", { Språk: "en" });
  expect(said).toContain("From Redaktør Anne to natt-teamet");
  expect(said).toContain("Slik ser leserne den.");
});

test("it says bruker, pasient or beboer as the municipality does", async () => {
  const desk = setDesk({ settings: { user: "resident" } });
  const at = "2026-11-20T09:00:00.000Z";
  const outcome = "adopted-after-trial" as const;
  desk.answers.push({ number: 7, at, kind: "idea", problem: "Uro", outcome, words: "Roligere kvelder." });
  expect((await previewed(desk)).text).toContain("Dette betydde det for beboeren: Roligere kvelder.");
});

test("looking at it changes nothing, and what no card offers is shown as to oneself", async () => {
  const desk = setDesk();
  const anne = await previewed(desk);
  const before = (await desk.store.query("editions", { from: "h|", to: "h|~" })).rows.length;
  await anne.press("Forhåndsvis", { [AS]: "unit-finnes-ikke", Språk: "klingon" });
  expect(anne.field(AS)).toBe("self");
  expect((await desk.store.query("editions", { from: "h|", to: "h|~" })).rows).toHaveLength(before);
});

test("one for some people shows no Dere sa – vi gjorde, as none will be in it", async () => {
  const desk = setDesk();
  const at = "2026-11-20T09:00:00.000Z";
  desk.answers.push({ number: 7, at, kind: "idea", problem: "Nøkler", outcome: "adopted", words: "Kjøpt." });
  expect((await previewed(desk)).text).toContain("Dere sa: Nøkler");
  expect((await previewed(setDeskWith(desk), { "Til hvem": "unit-natt" })).text).not.toContain(
    "Dere sa: Nøkler",
  );
});

function setDeskWith({ answers }: Desk): Desk {
  const desk = setDesk();
  desk.answers.push(...answers);
  return desk;
}
