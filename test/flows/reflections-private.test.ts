/**
 * Who has answered a reflection, and what, is in no row, log line, card or request but the person's own conversation; and a
 * store, a log and messages of a run in which a marked person answered differ in nothing about that person from one in
 * which the same person skipped, or did nothing.
 */
import { expect, test } from "vitest";
import { sampleId } from "../../demo/municipality/load.ts";
import { AUTHOR, isMarked, listenToFetch, rosterWith } from "../support/marked-author.ts";
import { createQuietLog } from "../support/quiet-log.ts";
import { openFileStore, type RawRow } from "../support/raw-rows.ts";
import { recordingStore, type Written } from "../support/recording-store.ts";
import { startBot } from "../support/start-bot.ts";
import { type Person, startTeams } from "../support/teams-double/teams.ts";

const TEXT = "Kvitkløver under trappa";
const OTHERS = ["Leder hjemmetjenesten sone nord", "Systemansvarlig", "Kommunikasjonsrådgiver"];
const LONG = 120_000;

type Act = (author: Person) => Promise<void>;
const answers: Act = (author) =>
  author.press("Send inn", {
    Svar: TEXT,
    "Det jeg skriver, kan stå ordrett i resultatet, uten navn": "true",
  });
const answersToLeader: Act = (author) =>
  author.press("Send inn", {
    Svar: TEXT,
    "Hvem ser svaret?": "Leder hjemmetjenesten sone nord, med navnet mitt",
  });
const skips: Act = (author) => author.press("Hopp over");
const looks: Act = (author) => author.say("refleksjon");

/** One week, with everything that can be read afterwards by anybody but the author. */
async function week(act: Act, write?: Parameters<typeof recordingStore>[2]) {
  const file = openFileStore();
  const written: Written[] = [];
  const log = createQuietLog();
  const teams = await startTeams();
  const heard = listenToFetch();
  let now = new Date("2026-11-23T08:00:00Z");
  const begun = now.getTime();
  const monotonic = () => performance.now() + now.getTime() - begun;
  const store = recordingStore(file.store, written, write);
  const bot = await startBot({
    teams,
    clock: () => now,
    log,
    monotonic,
    store,
    organisation: rosterWith(AUTHOR),
  });
  const [author, ...others] = [AUTHOR, ...OTHERS.map((name) => ({ id: sampleId(name), name }))].map(
    ({ id, name }) => teams.person(id, name, bot),
  );
  if (!author) throw new Error("nobody is there");
  for (const one of [author, ...others]) await one.install();
  await bot.runDue();
  const days: readonly (readonly [string, Act | undefined])[] = [
    ["2026-11-25T11:00:05Z", act],
    ["2026-11-30T08:00:05Z", undefined],
    ["2026-12-01T11:01:05Z", undefined],
  ];
  let open: readonly RawRow[] = [];
  for (const [at, does] of days) {
    now = new Date(at);
    await bot.runDue();
    await does?.(author);
    await bot.runDue();
    for (const one of others)
      for (const word of ["refleksjon", "utsendinger", "tidsplaner"]) await one.say(word);
    if (does) open = file.rows();
  }
  const rows = file.rows();
  heard.stop();
  const elsewhere = heard.exchanges.filter(({ conversation }) => conversation !== author.conversation);
  const seen = author.chat.map(({ text }) => text).join("\n");
  const shown = others.flatMap((one) => one.chat.map(({ text }) => text)).join("\n");
  await bot.stop();
  await teams.stop();
  file.remove();
  return {
    open,
    rows,
    written,
    logged: log.lines.map((line) => JSON.stringify(line)),
    elsewhere,
    seen,
    shown,
  };
}

type Week = Awaited<ReturnType<typeof week>>;

/** Rows that name the author, without what is drawn by lot: ids of activities and of the organisation's version. */
function naming(rows: readonly RawRow[]): readonly string[] {
  return rows
    .map(({ partition, row, data }) => `${partition} ${row} ${data}`)
    .filter((text) => isMarked(text))
    .map((text) =>
      text
        .replace(/\\"activityId\\":\\"[^"\\]*\\"/g, "")
        .replace(/"etag":"?[\w-]+"?/g, "")
        .replace(/127\.0\.0\.1:\d+/g, "")
        .replace(/[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, (id) =>
          isMarked(id) ? id : "",
        ),
    )
    .toSorted();
}

/** Where the answer, or whose it is, comes out. */
function leaks({ open, rows, written, logged, elsewhere }: Week): readonly string[] {
  const texts = [
    ...[...open, ...rows].map(({ partition, row, data }) => `${partition} ${row} ${data}`),
    ...written.map(({ partition, row, data }) => `${partition} ${row} ${JSON.stringify(data ?? {})}`),
    ...logged,
    ...elsewhere.map(({ text }) => text),
  ];
  const about = texts.filter((text) => text.includes(TEXT));
  const answered = texts.filter((text) => /reflection-(answers|named)/.test(text) && isMarked(text));
  return [...about, ...answered].map((text) => text.slice(0, 120));
}

/** Beside the gate, which is the same whoever answered. */
function answersIn(rows: readonly RawRow[]): readonly RawRow[] {
  return rows.filter(({ partition, row }) => partition.startsWith("reflection-answers") && row !== "gate");
}

test("nothing that names a person tells whether that person answered", { timeout: LONG }, async () => {
  const [answered, skipped, looked] = [await week(answers), await week(skips), await week(looks)];
  expect(answered.seen).toContain("Takk!");
  expect(skipped.seen).toContain("Hoppet over");
  for (const part of ["Påminnelse til alle", "Dette svarte vi"])
    for (const { seen } of [answered, skipped, looked]) expect(seen).toContain(part);
  // It was stored, and would be found.
  expect(answersIn(answered.open)).toHaveLength(1);
  expect(naming(answered.rows).length).toBeGreaterThan(3);
  expect(naming(answered.open)).toEqual(naming(skipped.open));
  expect(naming(answered.rows)).toEqual(naming(skipped.rows));
  expect(naming(answered.rows)).toEqual(naming(looked.rows));
  expect(answered.logged.filter((line) => isMarked(line))).toEqual(
    skipped.logged.filter((line) => isMarked(line)),
  );
  expect(leaks(answered)).toEqual([]);
  // Nothing is left of it.
  expect(answersIn(answered.rows)).toEqual([]);
});

test("an answer to the leader comes out to that leader alone", { timeout: LONG }, async () => {
  const told = await week(answersToLeader);
  expect(told.shown).toContain(TEXT);
  const rowsAndLog = { ...told, elsewhere: [] };
  expect(leaks(rowsAndLog)).toEqual([]);
  expect(naming(told.rows)).toEqual(naming((await week(skips)).rows));
});

test("the search finds what it is to find", { timeout: LONG }, async () => {
  const planted = await week(answers, (partition, change) =>
    partition.startsWith("reflection-answers") && change.kind === "upsert"
      ? { ...change, data: { ...change.data, by: AUTHOR.id } }
      : change,
  );
  expect(leaks(planted)).not.toEqual([]);
  expect(naming(planted.open)).not.toEqual(naming((await week(skips)).open));
});
