/** A comment's writer wrote to the leader of then: whoever leads the unit later reads nothing of it until the writer says so. */
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { importOrganisation } from "../../bot/organisation/import-organisation.ts";
import { createPeople } from "../../bot/organisation/people.ts";
import { writeAnswer } from "../../bot/reflections/answering/answer-store.ts";
import { ask } from "../../bot/reflections/asking/ask.ts";
import { sampleId } from "../../demo/municipality/load.ts";
import { testSealing } from "../support/sealing.ts";
import { type RunningBot, sampleRoster, startBot } from "../support/start-bot.ts";
import type { Person } from "../support/teams-double/person.ts";
import { startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

const ID = "2026-W48|unit-hjemme-nord";
const OLD = "Leder hjemmetjenesten sone nord";
const NEXT = "Kommunikasjonsrådgiver";
const NEW = Array.from({ length: 13 }, (_, at) => `aaaaaaaa-0000-4000-8000-${String(at).padStart(12, "0")}`);
const ALL = "La lederen lese alt";

let teams: TeamsDouble;
let bot: RunningBot;
let now: Date;
beforeAll(async () => {
  teams = await startTeams();
});
afterEach(() => bot.stop());
afterAll(() => teams.stop());

function roster(leader: string) {
  const { units, people } = sampleRoster();
  const of = { email: "", units: ["hjemme-nord"], roles: [], profession: "", language: "nb" as const };
  const added = NEW.map((id, at) => ({ ...of, id, name: `Ny ${at}` }));
  return {
    units: units.map((unit) => (unit.id === "hjemme-nord" ? { ...unit, leader: sampleId(leader) } : unit)),
    people: [...people, ...added],
  };
}

/** The old leader and the writer of comment 1 have written to each other; then another leads the unit. */
async function written() {
  now = new Date("2026-11-23T08:00:00Z");
  bot = await startBot({ teams, clock: () => now, organisation: roster(OLD) });
  const [old, next] = [OLD, NEXT].map((name) =>
    teams.person(sampleId(name), name, bot, { kind: "personal" }),
  );
  const writer = teams.person(NEW[1] ?? "", "Ny 1", bot, { kind: "personal" });
  if (!old || !next) throw new Error("two leaders");
  for (const one of [old, next, writer]) await one.install();
  const people = createPeople(bot.store, { appointed: [] });
  const deps = { store: bot.store, sealing: testSealing, people, clock: () => now, newId: () => "id" };
  const item = { id: "own-2026-W48", kind: "question", texts: { nb: "Hva bør vi gjøre?" } } as const;
  await ask(deps, { id: ID, items: [item], by: old.id }, now);
  await bot.drain();
  for (const [at, id] of NEW.entries())
    await writeAnswer(deps, ID, id, {
      sees: "unit",
      values: {},
      comment: `Kommentar ${at}`,
      mayShow: at > 0,
    });
  now = new Date("2026-12-08T12:00:00Z");
  await bot.runDue();
  await old.press("Svar på en kommentar");
  await old.press("Svar", { "Hvilken vil du svare på?": "Kommentar 1" });
  await old.press("Send inn", { Svar: "Hva mener du?" });
  await writer.press("Send inn", { Svar: "Bare til deg." });
  expect(old.newest.text).toContain("Bare til deg.");
  await old.press("Send inn", { Svar: "Takk for det." });
  await importOrganisation(bot.store, roster(NEXT), now);
  await bot.runDue();
  return { old, next, writer };
}

async function opens(person: Person): Promise<void> {
  const { rows } = await bot.store.query(`reflection|${ID}`, { from: "r|" });
  const comments = rows
    .flatMap(({ data }) => data["records"] as { kind: string; of: number; text: string }[])
    .filter(({ kind, of }) => kind === "comment" && of === 0);
  const at = comments.findIndex(({ text }) => text === "Kommentar 1");
  await person.sends({
    type: "message",
    value: { verb: "reflection.thread", subject: `0|${at}|${ID}`, nonce: `n${person.chat.length}` },
  });
}

test("a new leader sees that there is something, and reads only what is written to and by that leader", async () => {
  const { old, next, writer } = await written();
  await opens(next);
  expect(next.newest.text).toContain("Kommentar 1");
  expect(next.newest.text).toContain("En tidligere leder og den som skrev");
  expect(next.newest.text).not.toContain("Hva mener du?");
  expect(next.newest.text).not.toContain("Bare til deg.");
  await next.press("Send inn", { Svar: "Jeg er ny her. Vil du si mer?" });
  expect(writer.newest.text).toContain(`${OLD}\nHva mener du?`);
  expect(writer.newest.text).toContain(`${NEXT}\nJeg er ny her.`);
  expect(writer.newest.text).toContain(`${NEXT} leder enheten nå og ser ikke det`);
  await writer.press("Send inn", { Svar: "Ja, gjerne." });
  expect(next.newest.text).toContain("Ja, gjerne.");
  expect(next.newest.text).not.toContain("Bare til deg.");
  await opens(old);
  expect(old.newest.text).toContain("ikke for deg");
});

test("an answer on a card from the former leader goes to nobody before its writer has read who leads now", async () => {
  const { next, writer } = await written();
  const before = next.chat.length;
  await writer.press("Send inn", { Svar: "En ting til, bare oss imellom." }, { on: "Takk for det." });
  expect(writer.newest.text).toContain(`Ingenting er sendt.`);
  expect(writer.newest.text).toContain(NEXT);
  expect(next.chat.length).toBe(before);
  await writer.press("Send inn");
  expect(next.newest.text).toContain("En ting til, bare oss imellom.");
  expect(next.newest.text).not.toContain("Bare til deg.");
});

test("the writer opens all of it to the new leader, and to no other", async () => {
  const { next, writer } = await written();
  await opens(writer);
  await writer.press(ALL);
  expect(writer.newest.text).toContain(`${NEXT} kan lese`);
  expect(next.newest.text).toContain(`${OLD}\nHva mener du?`);
  expect(next.newest.text).toContain("Bare til deg.");
  expect(JSON.stringify(next.newest.content)).not.toContain(writer.id);
  await opens(writer);
  expect(writer.newest.buttons).not.toContain(ALL);
  const third = teams.person(sampleId("Psykiatrisk sykepleier"), "Psykiatrisk sykepleier", bot);
  await third.install();
  await importOrganisation(bot.store, roster("Psykiatrisk sykepleier"), now);
  await opens(third);
  expect(third.newest.text).toContain("En tidligere leder");
  expect(third.newest.text).not.toContain("Bare til deg.");
  await opens(next);
  expect(next.newest.text).toContain("ikke for deg");
});

test("a button that names one leader opens nothing to the next", async () => {
  const { next, writer } = await written();
  await opens(writer);
  await importOrganisation(bot.store, roster("Psykiatrisk sykepleier"), now);
  await writer.press(ALL);
  expect(writer.newest.text).toContain("Psykiatrisk sykepleier leder enheten nå");
  await importOrganisation(bot.store, roster(NEXT), now);
  await opens(next);
  expect(next.newest.text).not.toContain("Bare til deg.");
});
