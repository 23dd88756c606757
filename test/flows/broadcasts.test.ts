/** What a systemansvarlig sees of a broadcast, and how its failed and unknown messages are sent again. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ReadMessage, messageKey, moved, readMessage } from "../../bot/delivery/rows.ts";
import { broadcastMetrics } from "../../bot/delivery/broadcast-metrics.ts";
import { listBroadcast } from "../../bot/delivery/broadcasts.ts";
import { createBroadcastFigures } from "../../bot/delivery/figures.ts";
import { sampleId } from "../../demo/municipality/load.ts";
import { type RunningBot, startBot } from "../support/start-bot.ts";
import { type Person, startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

const ADMINISTRATOR = "Kommunikasjonsrådgiver";
let teams: TeamsDouble;
let bot: RunningBot;

beforeAll(async () => {
  teams = await startTeams();
  bot = await startBot({ teams, environment: { ADMINISTRATORS: sampleId(ADMINISTRATOR) } });
});
afterAll(async () => {
  await bot.stop();
  await teams.stop();
});

function person(role: string): Person {
  return teams.person(sampleId(role), role, bot);
}

async function publish(editor: Person): Promise<void> {
  await editor.say("utgave");
  await editor.press("Ny utgave");
  await editor.press("Lagre", { "Mål i fokus": "Færre fall", "Siden sist": "Ny bil" });
  for (const title of ["Til godkjenning", "Godkjenn", "Publiser nå", "Bekreft"]) await editor.press(title);
  await bot.drain();
}

async function messageTo(role: string): Promise<ReadMessage> {
  const row = await bot.store.get("outbox", messageKey(`edition-2026-W48-all-1|${sampleId(role)}`));
  if (!row) throw new Error(`nothing was ordered for ${role}`);
  return readMessage(row);
}

async function becomes(role: string, state: "failed" | "ambiguous", code: string): Promise<void> {
  const changes = moved(await messageTo(role), { state, code, activityId: "", queued: "" });
  expect((await bot.store.transact("outbox", changes)).kind).toBe("done");
}

async function pressRows(): Promise<readonly unknown[]> {
  const { rows } = await bot.store.query("broadcast|edition-2026-W48-all-1|*");
  return rows
    .map(({ data }) => data)
    .filter(({ by }) => by !== undefined)
    .toSorted((a, b) => (String(a["which"]) > String(b["which"]) ? -1 : 1));
}

test("the list tells each fate, and what failed or is unknown is sent again once, after a warning", async () => {
  const administrator = person(ADMINISTRATOR);
  const nurse = person("Helsefagarbeider hjemmetjenesten sone nord");
  const leader = person("Leder hjemmetjenesten sone nord");
  for (const each of [administrator, nurse, leader]) await each.say("hjelp");
  await administrator.say("utsendinger");
  expect(administrator.chat.at(-1)?.text).toContain("Ingenting er sendt ut til alle ennå.");
  await publish(administrator);
  await becomes("Helsefagarbeider hjemmetjenesten sone nord", "failed", "413 MessageSizeTooBig");
  await becomes("Leder hjemmetjenesten sone nord", "ambiguous", "HTTP 503");

  await administrator.say("utsendinger");
  const text = administrator.chat.at(-1)?.text ?? "";
  expect(text).toContain("Mandagskvarteret uke 48");
  expect(text).toMatch(/Sendt[:\s]+1 av \d+/);
  expect(text).toMatch(/Venter[:\s]+\d+ har ikke åpnet boten ennå/);
  expect(text).toMatch(/Feilet: 1/);
  expect(text).toMatch(/Uvisst: 1/);
  const metrics = await broadcastMetrics(bot.store, createBroadcastFigures(bot.store), 5);
  expect(metrics).toContain('broadcast_messages{broadcast="2026-W48|all|1",state="sent"} 1\n');
  expect(metrics).toContain('state="ambiguous"} 1\n');
  expect(metrics).toMatch(/state="held",reason="never-met"} \d+\n/);

  await administrator.press("Send på nytt");
  expect(administrator.chat.at(-1)?.text).toContain("kan noen få den to ganger");
  const before = nurse.chat.length;
  await administrator.press("Bekreft", { "Hvem skal få den på nytt?": "Den ene som feilet" });
  expect(administrator.chat.some((card) => card.text.includes("1 melding er lagt i køen"))).toBe(true);
  expect(administrator.newest.text).toMatch(
    /Sendt på nytt av Kommunikasjonsrådgiver .* kl\.\s\d\d\.\d\d: 1 som feilet/,
  );
  await administrator.again();
  await bot.drain();
  expect(nurse.chat).toHaveLength(before + 1);
  expect((await messageTo("Helsefagarbeider hjemmetjenesten sone nord")).message).toMatchObject({
    state: "sent",
    attempt: 2,
  });
  expect((await messageTo("Leder hjemmetjenesten sone nord")).message.state).toBe("ambiguous");
  await administrator.say("utsendinger");
  await administrator.press("Send på nytt");
  await administrator.press("Bekreft");
  await bot.drain();
  expect((await messageTo("Leder hjemmetjenesten sone nord")).message.state).toBe("sent");
  await administrator.say("utsendinger");
  expect(administrator.chat.at(-1)?.text).toMatch(/Sendt[:\s]+3 av \d+/);
  expect(administrator.newest.text).toContain("1 som kanskje hadde fått den");
  // A press that was repeated is told of once.
  expect(administrator.newest.text.match(/Sendt på nytt av/g)).toHaveLength(2);
  expect(await pressRows()).toMatchObject([
    { by: sampleId(ADMINISTRATOR), which: "failed", queued: 1 },
    { by: sampleId(ADMINISTRATOR), which: "ambiguous", queued: 1 },
  ]);
  expect(administrator.chat.at(-1)?.buttons).not.toContain("Send på nytt");
});

test("writing a broadcast out twice lists it once", async () => {
  const { message } = await messageTo(ADMINISTRATOR);
  const toAll = { ...message, key: "edition-2026-W48-all-1|*", to: "*" };
  await listBroadcast(bot.store, toAll, 42, new Date("2026-11-24T08:00:00Z"));
  const { rows } = await bot.store.query("broadcasts", { from: "t|", to: "t~" });
  expect(rows).toHaveLength(1);
});

test("others are told who it is for", async () => {
  const nurse = person("Helsefagarbeider hjemmetjenesten sone nord");
  await nurse.say("utsendinger");
  expect(nurse.chat.at(-1)?.text).toContain("bare for systemansvarlige");
});
