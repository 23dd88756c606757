/** What each action costs the store, held against the table in docs/ARCHITECTURE.md. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Broadcast, lastBroadcasts, messagesOf } from "../../bot/delivery/broadcasts.ts";
import { moved } from "../../bot/delivery/rows.ts";
import { importOrganisation } from "../../bot/organisation/import-organisation.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import { sampleId } from "../../demo/municipality/load.ts";
import { type Cost, countedStore } from "../support/counted-store.ts";
import { type RunningBot, sampleRoster, startBot } from "../support/start-bot.ts";
import { decideEverything } from "./idea-costs.ts";
import { askToSendWithoutName } from "./without-name-support.ts";
import { share } from "./sharing-support.ts";
import { type Person, startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

const counted = countedStore(openSqlite(":memory:"));
const seen = new Map<string, Cost>();
let now = new Date("2026-11-23T08:00:00Z");
/** Teams takes a few messages a second in one chat; this much has passed beside real time. */
let skipped = 0;
let teams: TeamsDouble;
let bot: RunningBot;

beforeAll(async () => {
  teams = await startTeams();
  const ADMINISTRATORS = sampleId("Kommunikasjonsrådgiver");
  const clock = () => now;
  bot = await startBot({
    teams,
    clock,
    store: counted.store,
    settles: false,
    monotonic: () => performance.now() + skipped,
    environment: { ADMINISTRATORS },
  });
  await walk();
});
afterAll(async () => {
  await bot.stop();
  await teams.stop();
});

test("no action costs more than docs/ARCHITECTURE.md says", () => {
  const written = costsInDocs();
  expect([...written.keys()].toSorted()).toEqual([...seen.keys()].toSorted());
  const over = [...seen].filter(([action, cost]) => exceeds(cost, written.get(action)));
  expect(over, "ask less of the store, or write this into docs/ARCHITECTURE.md").toEqual([]);
});

function exceeds(cost: Cost, most: Cost | undefined): boolean {
  return !(most && cost.get <= most.get && cost.range <= most.range && cost.write <= most.write);
}

async function count(action: string, work: () => Promise<unknown>): Promise<void> {
  seen.set(action, await counted.costOf(work));
}

/** One circle, from an idea to the edition that tells of it. */
async function walk(): Promise<void> {
  const nurse = person("Helsefagarbeider hjemmetjenesten sone nord");
  const leader = person("Leder hjemmetjenesten sone nord");
  const editor = person("Kommunikasjonsrådgiver");
  await count("`hjelp`, for somebody the bot meets the first time", () => nurse.say("hjelp"));
  await count("`hjelp`", () => nurse.say("hjelp"));
  await count("`innstillinger`", () => nurse.say("innstillinger"));
  await count("Lagre in `innstillinger`", () => nurse.press("Lagre"));
  for (const each of [leader, editor]) await each.say("hjelp");
  await bot.drain();
  await idea(nurse, leader);
  await edition(editor);
  await line(leader, editor);
  await trial(leader);
  await count("the dispatcher, nothing to do", () => bot.app.drain());
  await count("all jobs, nothing due", () => bot.app.runDue());
  await newLeader();
  await count("all jobs, a new leader of a unit with three open ideas", () => bot.app.runDue());
  await promise();
  await withoutName(nurse);
  await bot.drain();
  const [proposer, deciding] = [person("Helsefagarbeider dagsenteret"), person("Leder dagsenteret")];
  const above = person("Leder institusjon og dagtilbud");
  await decideEverything({ proposer, leader: deciding, above, count, drain });
}

/** Everything that is on its way arrives, however slow the machine: no pace holds anything back. */
async function drain(): Promise<void> {
  skipped += 60_000;
  await bot.drain();
}

async function withoutName(nurse: Person): Promise<void> {
  await drain();
  await askToSendWithoutName(nurse, "Kaffen er tom hver mandag");
  await count("Send inn without a name, after what that does not cover", () => nurse.press("Send inn"));
  await count("the same, sent", () => drain());
  await count("`mine ideer`, five and one without a name", () => nurse.say("mine ideer"));
}

/** The ideas of the walk that nobody has answered are due on 30 November. */
async function promise(): Promise<void> {
  await bot.drain();
  now = new Date("2026-11-26T08:00:00Z");
  await count("all jobs, three ideas at their first reminder", () => bot.app.runDue());
  await bot.drain();
  await count("all jobs, when the work of the day is done", () => bot.app.runDue());
  now = new Date("2026-12-02T08:00:00Z");
  await count("all jobs, a deputy brought in on three ideas, and the measures of two months made", () =>
    bot.app.runDue(),
  );
}

async function idea(nurse: Person, leader: Person): Promise<void> {
  await count("`idé`: the form, with who will get it", () => nurse.say("idé"));
  await nurse.press("Vil du si mer?");
  const fields = { "Hva er problemet eller behovet?": "Nøklene ligger et annet sted hver dag" };
  await count("Send inn", () =>
    nurse.press("Send inn", { ...fields, "Kan deles i Dere sa – vi gjorde": "true" }),
  );
  await count("Send inn, pressed again", () => nurse.again());
  await count("receipt and leader's card, sent", () => bot.drain());
  await leader.press("Flere valg");
  await count("Lest", () => leader.press("Lest"));
  await bot.drain();
  await count("`venter`, one idea", () => leader.say("venter"));
  await count("`min enhet`, one idea", () => leader.say("min enhet"));
  await leader.say("venter");
  await count("Åpne", () => leader.press("Åpne 1"));
  await count("Løst med en gang: the form", () => leader.press("Løst med en gang"));
  await count("Løst med en gang, Bekreft", () =>
    leader.press("Bekreft", { "Hva ble gjort?": "En fast krok" }),
  );
  await count("`mine ideer`, one idea", () => nurse.say("mine ideer"));
  await bot.drain();
  for (const problem of [
    "Bilene er uten is-skrape",
    "Vi får vaktlista for sent",
    "Lyset i garasjen er borte",
  ]) {
    await nurse.say("idé");
    await nurse.press("Send inn", { "Hva er problemet eller behovet?": problem });
  }
  await bot.drain();
  await count("`venter`, three ideas of one unit", () => leader.say("venter"));
  await similar();
  await nurse.say("idé");
  await nurse.press("Vil du si mer?");
  await nurse.press("Send inn", {
    "Hva er problemet eller behovet?": "Vi er for få på kvelden",
    "Hva handler det om?": "Turnus og bemanning",
  });
  await count("Send inn on Turnus og bemanning, after the two questions", () => nurse.press("Send inn"));
  const top = person("Kommunalsjef helse og omsorg");
  await top.say("hjelp");
  await bot.drain();
  await count("`budsjettrunde`, one idea", () => top.say("budsjettrunde"));
}

/** Idea 2 is shared, and somebody else is about to send in the same. */
async function similar(): Promise<void> {
  const helper = person("Assistent helg hjemmetjenesten sone nord");
  await helper.say("hjelp");
  const proposer = "Helsefagarbeider hjemmetjenesten sone nord";
  await share(bot, { number: 2, proposer, leader: "Leder hjemmetjenesten sone nord" }, "unit");
  await helper.say("idé");
  const fields = { "Hva er problemet eller behovet?": "Det mangler isskrape i bilene" };
  await count("Send inn, when a colleague has proposed the same", () => helper.press("Send inn", fields));
  await count("Gjelder oss også, with that card again", () => helper.press("Gjelder oss også"));
  await count("`erfaringer`, one shared idea", () => helper.say("erfaringer"));
  await helper.press("Åpne 2");
  await count("Jeg vil være med", () => helper.press("Jeg vil være med"));
  await bot.drain();
}

/** Idea 3, from the first try to what is done from now on. */
async function trial(leader: Person): Promise<void> {
  await leader.say("venter");
  await leader.press("Åpne 3");
  await count("Flere valg", () => leader.press("Flere valg"));
  await count("Prøv ut: the form", () => leader.press("Prøv ut"));
  const fields = { Hva: "Lista kommer på torsdag", Hvem: "Sone nord" };
  await count("Prøv ut, Bekreft", () => leader.press("Bekreft", fields));
  await leader.press("Evaluer");
  await count("Evaluer, Bekreft", () => leader.press("Bekreft"));
  await leader.press("Innfør");
  const choices = ["Har endringen vært en forbedring?", "Er den tilstrekkelig?", "Er målene nådd?"];
  for (const label of choices) leader.newest.fill(label, "Ja");
  const texts = leader.newest.inputs().filter(({ required, value }) => required && value === "");
  const filled = Object.fromEntries(texts.map(({ label }) => [label, "Det gikk fint"]));
  await count("Innfør, Bekreft", () => leader.press("Bekreft", filled));
  await bot.drain();
}

async function edition(editor: Person): Promise<void> {
  await editor.say("utgave");
  await editor.press("Ny utgave");
  const text = { "Mål i fokus": "Færre fall", "Siden sist": "Ny bil" };
  await count("Lagre on an edition", () => editor.press("Lagre", text));
  await editor.press("Til godkjenning");
  await editor.press("Godkjenn");
  await editor.press("Publiser nå");
  await count("Publiser nå, Bekreft, one idea decided", () => editor.press("Bekreft"));
  await bot.drain();
  await count("`siste`", () => editor.say("siste"));
  await bot.runDue();
  await count("`utsendinger`, one broadcast that some wait for", () => editor.say("utsendinger"));
  for await (const read of messagesOf(bot.store, await onlyBroadcast()))
    if (read.message.queued !== "")
      await bot.store.transact("outbox", moved(read, { state: "unreachable", code: "left", queued: "" }));
  await editor.say("utsendinger");
  await count("`utsendinger`, one broadcast at its end", () => editor.say("utsendinger"));
}

/** Of a service, for the edition after that. */
async function line(leader: Person, editor: Person): Promise<void> {
  await count("`linje`", () => leader.say("linje"));
  const text = { "Hjemmetjenesten sone nord": "Ny bil" };
  await count("Send inn on a line", () => leader.press("Send inn", text));
  await editor.say("utgave");
  await editor.press("Ny utgave");
  await count("Ta med linjene", () => editor.press("Ta med linjene", { "Mål i fokus": "Færre fall" }));
}

async function onlyBroadcast(): Promise<Broadcast> {
  const [broadcast] = await lastBroadcasts(bot.store, 1);
  if (!broadcast) throw new Error("nothing was sent to all");
  return broadcast;
}

async function newLeader(): Promise<void> {
  const { units, people } = sampleRoster();
  const leader = sampleId("Sykepleier kveld hjemmetjenesten sone nord");
  const changed = units.map((unit) => (unit.id === "hjemme-nord" ? { ...unit, leader } : unit));
  await importOrganisation(counted.store, { units: changed, people }, new Date("2026-11-23T09:00:00Z"));
}

function person(role: string): Person {
  return teams.person(sampleId(role), role, bot);
}

/** Action → cost, from the table whose columns are get, range and write. */
function costsInDocs(): Map<string, Cost> {
  const table = /\| action \| get \| range \| write \|\n\|[-|]+\n([^]*?)\n\n/.exec(
    readFileSync("docs/ARCHITECTURE.md", "utf8"),
  )?.[1];
  const rows = (table ?? "").split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
  return new Map(
    rows.map(([, action = "", get, range, write]) => [
      action,
      { get: Number(get), range: Number(range), write: Number(write) },
    ]),
  );
}
