/** Every job that the product has can be planned in chat: each kind with its own fields, and what came with the bot is kept. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { sampleId, sampleOrganisation } from "../../demo/municipality/load.ts";
import { makeSchedule, type ScheduleDraft } from "../../bot/scheduling/change-schedule.ts";
import { listSchedules, readSchedule } from "../../bot/scheduling/schedule-store.ts";
import { editionsOf } from "../../bot/weekly-update/edition-store.ts";
import { goalSchedules } from "../../bot/strategy/schedules.ts";
import { type RunningBot, startBot } from "../support/start-bot.ts";
import { type Person, startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

const ADMINISTRATOR = "Kommunikasjonsrådgiver";
const PUBLISH = "Mandagskvarteret sendes ut";
/** Monday at nine in the morning, in Oslo. */
const MONDAY = new Date("2026-11-23T08:00:00Z");

let teams: TeamsDouble;
let bot: RunningBot;
let now: Date;

beforeEach(async () => {
  now = MONDAY;
  teams = await startTeams();
  bot = await startBot({
    teams,
    clock: () => now,
    environment: { ADMINISTRATORS: sampleId(ADMINISTRATOR) },
  });
  await bot.runDue();
});
afterEach(async () => {
  await bot.stop();
  await teams.stop();
});

function person(role: string): Person {
  return teams.person(sampleId(role), role, bot);
}

/** However many schedules there are. */
async function lists(administrator: Person, name: string): Promise<void> {
  await administrator.say("tidsplaner");
  while (!administrator.newest.text.includes(name)) await administrator.press("Vis flere");
}

test("the time of publishing is changed in a form that has nothing of an own message, and it still publishes", async () => {
  const administrator = person(ADMINISTRATOR);
  await lists(administrator, PUBLISH);
  await administrator.press("Endre", {}, { beside: PUBLISH });
  expect(administrator.newest.text).not.toContain("Melding");
  await administrator.press("Forhåndsvis", { Klokkeslett: "8.30" });
  expect(administrator.newest.text).toContain("mandag 30. november kl. 08.30");
  await administrator.press("Lagre");
  expect(administrator.newest.text).toContain(`«${PUBLISH}» er lagret.`);
  const kept = (await readSchedule(bot.store, "edition-publish"))?.value;
  expect(kept).toMatchObject({ job: "edition.publish", parameters: {}, rule: { time: "08:30" } });
  await lists(administrator, PUBLISH);
  await administrator.press("Historikk", {}, { beside: PUBLISH });
  expect(administrator.newest.text).toContain(
    `${ADMINISTRATOR} endret den. Når: fra «mandager kl. 08.00» til «mandager kl. 08.30».`,
  );
});

test("an approved edition goes out by Kjør nå after Bekreft, which says to how many", async () => {
  const administrator = person(ADMINISTRATOR);
  await administrator.say("utgave");
  await administrator.press("Ny utgave");
  await administrator.press("Lagre", { "Mål i fokus": "Færre fall", "Siden sist": "Ny bil." });
  await administrator.press("Til godkjenning");
  await administrator.press("Godkjenn");
  const everybody = sampleOrganisation().people.size;
  await administrator.say(`kjør ${PUBLISH}`);
  expect(administrator.newest.text).toContain(`${everybody} personer får melding`);
  await bot.runDue();
  expect(await editionState()).toBe("approved");
  await administrator.press("Bekreft");
  // One look begins, the next one sees that everything is in the outbox.
  for (const _ of [1, 2]) await bot.runDue();
  expect(await editionState()).toBe("published");
});

async function editionState(): Promise<unknown> {
  return (await editionsOf(bot.store, "2026-W48"))[0]?.state;
}

test("a form that was sent before there were kinds is one of an own message", async () => {
  const administrator = person(ADMINISTRATOR);
  const fields = { name: "Hilsen", text: "God uke!", audience: "everyone", days: "1", time: "8.30" };
  const rules = { repeat: "1", holiday: "move", missed: "run-late", hours: "12" };
  const value = { verb: "schedules.save", subject: "", nonce: "of-before", ...fields, ...rules };
  await administrator.sends({ type: "message", value });
  expect(administrator.newest.text).toContain("«Hilsen» er lagret.");
  const made = (await listSchedules(bot.store)).find(({ name }) => name === "Hilsen");
  expect(made).toMatchObject({ job: "message", parameters: { text: "God uke!", audience: "everyone" } });
});

test("ny tidsplan asks what it shall do; what there is one of already is not offered, but named", async () => {
  const administrator = person(ADMINISTRATOR);
  await administrator.say("ny tidsplan");
  const { text } = administrator.newest;
  expect(text).toContain("Hva skal den gjøre?");
  expect(text).toContain("Sender en tekst du skriver selv, til dem du velger.");
  expect(text).toContain("– Utsending av Mandagskvarteret");
  await administrator.press("Frist for Mandagskvarteret");
  expect(administrator.newest.text).toContain("Sier fra til redaktører og systemansvarlige");
  const fields = { Navn: "Frist på torsdag", Ukedag: "Torsdag", Klokkeslett: "14.00" };
  await administrator.press("Forhåndsvis", { ...fields, "Siste dag (valgfritt)": "2026-12-17" });
  expect(administrator.newest.text).toContain("torsdag 26. november kl. 14.00");
  await administrator.press("Lagre");
  await administrator.again();
  expect(administrator.newest.text).toContain("«Frist på torsdag» er lagret.");
  const deadlines = (await listSchedules(bot.store)).filter(({ job }) => job === "edition.deadline");
  expect(deadlines).toHaveLength(3);
  now = new Date("2026-11-26T13:00:00Z");
  await bot.runDue();
  await lists(administrator, "Frist på torsdag");
  await administrator.press("Historikk", {}, { beside: "Frist på torsdag" });
  expect(administrator.newest.text).toContain("torsdag 26. november kl. 14.00: sendt");
});

test("publishing that is paused says that nothing goes out by itself, and is started again", async () => {
  const administrator = person(ADMINISTRATOR);
  await lists(administrator, PUBLISH);
  await administrator.press("Pause", {}, { beside: PUBLISH });
  const means = "da sendes ingenting ut av seg selv";
  expect(administrator.newest.text).toContain(`«${PUBLISH}» er satt på pause – ${means}.`);
  expect(administrator.newest.text).toContain(`På pause – ${means}`);
  await bot.runDue();
  expect((await readSchedule(bot.store, "edition-publish"))?.value.paused).toBe(true);
  await administrator.press("Start igjen", {}, { beside: PUBLISH });
  await lists(administrator, PUBLISH);
  expect(administrator.newest.text).toContain("Neste: mandag 30. november kl. 08.00");
  await administrator.press("Endre", {}, { beside: PUBLISH });
  await administrator.press("Forhåndsvis", { "Siste dag (valgfritt)": "2026-12-31" });
  expect(administrator.newest.text).toContain(`Etter siste dag kommer den ikke flere ganger, og ${means}.`);
  await administrator.press("Lukk");
  await lists(administrator, PUBLISH);
  await administrator.press("Historikk", {}, { beside: PUBLISH });
  expect(administrator.newest.text).toContain(`${ADMINISTRATOR} satte den på pause`);
  expect(administrator.newest.text).toContain("mandag 23. november kl. 09.00: fulgte med");
});

test("what sends to many is run after Bekreft, with how many get it; without an approved edition nobody does", async () => {
  const administrator = person(ADMINISTRATOR);
  await lists(administrator, PUBLISH);
  await administrator.press("Kjør nå", {}, { beside: PUBLISH });
  expect(administrator.newest.text).toContain("ingen som får noe");
  await administrator.press("Bekreft");
  await bot.runDue();
  await lists(administrator, PUBLISH);
  await administrator.press("Historikk", {}, { beside: PUBLISH });
  const told = `ingenting å sende: ingen utgave var godkjent, kjørt av ${ADMINISTRATOR}`;
  expect(administrator.newest.text).toContain(told);
});

test("ukas refleksjon asks before it goes to everybody, and says how many they are", async () => {
  const administrator = person(ADMINISTRATOR);
  const everybody = sampleOrganisation().people.size;
  await administrator.say("kjør Refleksjonen sendes ut");
  expect(administrator.newest.text).toMatch(new RegExp(`\n«.+[?.]»\n${everybody} personer får melding`));
  const asks = /«(.+[?.])»\n/.exec(administrator.newest.text)?.[1] ?? "";
  await administrator.press("Lukk");
  expect((await bot.store.query("outbox", {})).rows.some(({ row }) => row.includes("reflection"))).toBe(
    false,
  );
  await administrator.say("kjør Påminnelse om refleksjonen");
  expect(administrator.newest.text).toContain("ingen som får noe");
  await administrator.say("kjør Refleksjonen sendes ut");
  await administrator.press("Bekreft");
  await bot.runDue();
  await administrator.say("refleksjon");
  expect(administrator.newest.text).toContain(asks);
});

test("what is nobody's message is run at once, and is told of as work", async () => {
  const administrator = person(ADMINISTRATOR);
  await administrator.say("kjør Sletting av bilder");
  expect(administrator.newest.text).toContain("kjøres nå.");
  await bot.runDue();
  await lists(administrator, "Sletting av bilder som ikke er i bruk");
  await administrator.press("Historikk", {}, { beside: "Sletting av bilder som ikke er i bruk" });
  expect(administrator.newest.text).toContain(`kjørt, kjørt av ${ADMINISTRATOR}`);
});

test("parameters that stand in no field are kept", async () => {
  const administrator = person(ADMINISTRATOR);
  const made = { parameters: { days: "30" }, madeBy: sampleId(ADMINISTRATOR) };
  const draft = { ...goalSchedules[0], ...made } as ScheduleDraft;
  await makeSchedule(bot.store, { ...draft, id: "stale-two", name: "Gamle mål" }, now);
  await lists(administrator, "Gamle mål");
  await administrator.press("Endre", {}, { beside: "Gamle mål" });
  await administrator.press("Forhåndsvis", { Navn: "Mål uten liv" });
  await administrator.press("Lagre");
  expect((await readSchedule(bot.store, "stale-two"))?.value).toMatchObject({
    name: "Mål uten liv",
    parameters: { days: "30" },
    rule: draft.rule,
  });
});
