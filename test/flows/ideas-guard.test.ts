import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Log } from "../../bot/log.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import { cardWith, LEADER, NURSE, PROBLEM, sentIdea, startTown, type Town } from "./ideas-support.ts";

// Synthetic, of Skatteetaten's kind; the digits in other guises below.
const NUMBER = "13915200065";
const WRITTEN = [
  "139152 00065",
  "13.91.52-00065",
  "１３９１５２０００６５",
  "139152\u200b00065",
  "139152 nr. 00065",
];
const MASK = "•••••• •••••";

let folder: string;
let logged: string[];
let town: Town;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "guard-"));
  logged = [];
  const write = (...line: unknown[]) => void logged.push(JSON.stringify(line));
  const log: Log = { info: write, warn: write, error: write };
  town = await startTown({ store: openSqlite(path.join(folder, "bot.db")), log });
});
afterEach(async () => {
  await town.stop();
  rmSync(folder, { recursive: true });
});

/** Neither in a row, nor in what the database has written and forgotten, nor in the log, however it was written. */
function expectNowhere(): void {
  const files = readdirSync(folder).map((file) => readFileSync(path.join(folder, file), "utf8"));
  expect(files.join("")).toContain("outbox");
  const everything = [...files, ...logged].join("\n").normalize("NFKC");
  for (const part of [NUMBER, ...WRITTEN]) expect(everything).not.toContain(part.normalize("NFKC"));
}

test("a number in the form comes back masked, the rest untouched, and is stored nowhere", async () => {
  await town.person(LEADER);
  const nurse = await town.person(NURSE);
  await nurse.say("idé");
  await nurse.press("Vil du si mer?");
  for (const written of WRITTEN) {
    await nurse.press("Send inn", {
      [PROBLEM]: `Bruker ${written} venter for lenge`,
      "Forslag til løsning": "Ring først",
    });
    expect(nurse.newest.text).toContain("fødselsnummer");
    expect(nurse.newest.text).not.toContain("Slett meldingen i chatten");
    expect(nurse.newest.value(PROBLEM)).toBe(`Bruker ${MASK} venter for lenge`);
    expect(nurse.newest.value("Forslag til løsning")).toBe("Ring først");
  }
  await nurse.say("mine ideer");
  expect(nurse.newest.text).toContain("Du har ikke sendt inn noe ennå");
  expectNowhere();
});

test("the masked text can be sent in", async () => {
  const leader = await town.person(LEADER);
  const nurse = await town.person(NURSE);
  await nurse.say("idé");
  await nurse.press("Send inn", { [PROBLEM]: `Bruker ${NUMBER} venter` });
  await nurse.press("Send inn");
  expect(cardWith(leader, "Idé 1 – Mottatt")).toContain(`Bruker ${MASK} venter`);
  expectNowhere();
});

test.each(["idé Bruker ", "Bruker "])(
  "a number typed in the chat as %j is to be deleted there too",
  async (before) => {
    const nurse = await town.person(NURSE);
    await nurse.say(`${before}${NUMBER} venter`);
    expect(nurse.newest.text).toContain("Slett meldingen i chatten også");
    expect(nurse.newest.value(PROBLEM)).toBe(`Bruker ${MASK} venter`);
    expectNowhere();
  },
);

test("every other text is guarded as well", async () => {
  const { nurse, leader } = await sentIdea(town);
  const forms: [string, string, string, Record<string, string>][] = [
    ["Still spørsmål", "Spørsmål", "Send inn", {}],
    ["Si nei", "Begrunnelse", "Bekreft", { Årsak: "Annet" }],
    ["Løst med en gang", "Hva ble gjort?", "Bekreft", {}],
  ];
  for (const [open, label, submit, more] of forms) {
    if (open === "Si nei") await leader.press("Flere valg");
    await leader.press(open);
    await leader.press(submit, { [label]: `Se ${NUMBER} først`, ...more });
    expect(leader.newest.text).toContain("fødselsnummer");
    expect(leader.newest.value(label)).toBe(`Se ${MASK} først`);
    for (const [field, value] of Object.entries(more))
      expect(leader.newest.inputs().find((one) => one.label === field)?.value, value).not.toBe("");
    await leader.press("Lukk");
  }
  expect(cardWith(nurse, "Idé 1 – Mottatt")).not.toContain("spurte");
  expectNowhere();
});
