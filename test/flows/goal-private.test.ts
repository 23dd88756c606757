/**
 * Whether a marked person, alone in a marked unit, knew a goal is in no row, log line or request but the person's own
 * conversation: rows and log of a run in which she said yes name neither her nor her unit otherwise than those of one in which she
 * looked and said nothing.
 */
import { expect, test } from "vitest";
import { importGoals } from "../../bot/strategy/plan/import-goals.ts";
import { sampleGoals, sampleId } from "../../demo/municipality/load.ts";
import { AUTHOR, isMarked, listenToFetch, rosterWith } from "../support/marked-author.ts";
import { publishGoal } from "../support/publish-goal.ts";
import { createQuietLog } from "../support/quiet-log.ts";
import { openFileStore } from "../support/raw-rows.ts";
import { recordingStore, type Written } from "../support/recording-store.ts";
import { startBot } from "../support/start-bot.ts";
import { type Person, startTeams } from "../support/teams-double/teams.ts";

const LONG = 120_000;
const UNIT = "zqxwv-enhet";
const ASK = "Hva betyr dette hos dere?";

function roster() {
  const { units, people } = rosterWith({ ...AUTHOR, units: [UNIT] });
  const north = units.find(({ id }) => id === "hjemme-nord");
  if (!north) throw new Error("no such unit");
  return { units: [...units, { ...north, id: UNIT, name: "Zqxwv" }], people };
}

/** From Monday to the next, with everything that can be read afterwards by anybody but the author. */
async function week(act: (author: Person) => Promise<void>, write?: Parameters<typeof recordingStore>[2]) {
  const file = openFileStore();
  const written: Written[] = [];
  const log = createQuietLog();
  const teams = await startTeams();
  const heard = listenToFetch();
  let now = new Date("2026-11-23T08:00:00Z");
  const store = recordingStore(file.store, written, write);
  const bot = await startBot({ teams, clock: () => now, log, store, organisation: roster() });
  await importGoals(bot.store, sampleGoals(), now);
  const author = teams.person(AUTHOR.id, AUTHOR.name, bot);
  const leader = teams.person(sampleId("Leder hjemmetjenesten"), "Leder hjemmetjenesten", bot);
  for (const one of [author, leader]) await one.install();
  await publishGoal(
    teams.person(sampleId("Kommunikasjonsrådgiver"), "Kommunikasjonsrådgiver", bot),
    "1.2 Færre fall",
  );
  await author.press(ASK);
  written.length = 0;
  await act(author);
  await bot.runDue();
  const open = file.rows();
  const said = author.newest.text;
  now = new Date("2026-11-30T08:00:00Z");
  await bot.runDue();
  heard.stop();
  const elsewhere = heard.exchanges.filter(({ conversation }) => conversation !== author.conversation);
  await bot.stop();
  await teams.stop();
  file.remove();
  const taps = open.filter(
    ({ partition, row }) => partition.startsWith("goal-said|") && row.startsWith("tap|"),
  );
  return { open, taps, written, log: log.lines.map((line) => JSON.stringify(line)), elsewhere, said };
}

type Week = Awaited<ReturnType<typeof week>>;

/** Rows that came out of the press and name the person or the unit. */
function naming({ written }: Week): readonly string[] {
  return written
    .map(({ partition, row, data }) => `${partition} ${row} ${JSON.stringify(data ?? {})}`)
    .filter((text) => text.startsWith("goal") && isMarked(text));
}

/** Row keys that name them, wherever; what is drawn by lot is in the data. */
function keysNaming({ open }: Week): readonly string[] {
  return open.filter(({ partition, row, data }) => isMarked(`${partition} ${row} ${data}`)).map(keyOf);
}

function keyOf({ partition, row }: { readonly partition: string; readonly row: string }): string {
  return `${partition.replace(/org\|.*/, "org")} ${row}`;
}

function boxesOf({ taps }: Week): readonly string[] {
  return taps.map(({ data }) => /box\\?":\\?"([\w-]+)/.exec(data)?.[1] ?? data);
}

const knew = (author: Person) => author.press("Ja");
const knewNot = (author: Person) => author.press("Nei");
const looks = async () => undefined;

test("no row names whoever tapped, or her unit", { timeout: LONG }, async () => {
  const [yes, no, looked] = [await week(knew), await week(knewNot), await week(looks)];
  expect(yes.said).toContain("Du svarte ja.");
  expect([yes, no, looked].map(({ taps }) => taps.length)).toEqual([1, 1, 0]);
  expect(boxesOf(yes).map(({ length }) => length)).toEqual(boxesOf(no).map(({ length }) => length));
  for (const one of [yes, no]) {
    expect(naming(one)).toEqual([]);
    expect(keysNaming(one)).toEqual(keysNaming(looked));
    expect(one.taps.map(({ data }) => data).join(" ")).not.toMatch(/zqxwv|knew|true|false/i);
    expect(one.log.filter((line) => isMarked(line))).toEqual(looked.log.filter((line) => isMarked(line)));
    expect(one.elsewhere.filter(({ text }) => /tap\|/.test(text))).toEqual([]);
  }
  expect(keysNaming(yes).length).toBeGreaterThan(3);
});

test("the search finds a unit in clear", { timeout: LONG }, async () => {
  const planted = await week(knew, (partition, change) =>
    partition.startsWith("goal-said|") && change.kind === "upsert" && change.row.startsWith("tap|")
      ? { ...change, data: { v: 1, knew: true, unit: UNIT } }
      : change,
  );
  expect(naming(planted)).not.toEqual([]);
  expect(keysNaming(planted)).not.toEqual(keysNaming(await week(looks)));
});
