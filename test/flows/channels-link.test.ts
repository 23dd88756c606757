/** A channel of a team is linked to a unit, and unlinked: who may, what everybody there is told, what leaders see. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { rowsOf } from "../../bot/storage/table-store.ts";
import { sampleId } from "../../demo/municipality/load.ts";
import { type RunningBot, startBot } from "../support/start-bot.ts";
import type { Where } from "../support/teams-double/person.ts";
import { type Person, startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

const TEAM = "19:general@thread.tacv2";
const CHANNEL = "19:nord@thread.tacv2";
const NORTH = "Leder hjemmetjenesten sone nord";
const HOME = "Leder hjemmetjenesten";
const NIGHT = "Leder nattjenesten";
const NURSE = "Helsefagarbeider hjemmetjenesten sone nord";
const ADMIN = "Systemansvarlig";

let teams: TeamsDouble;
let bot: RunningBot;
beforeEach(async () => {
  teams = await startTeams();
  bot = await startBot({ teams });
});
afterEach(async () => {
  await bot.stop();
  await teams.stop();
});

function inChannel(role: string, conversation = CHANNEL): Person {
  return teams.person(sampleId(role), role, bot, { kind: "channel", conversation, team: TEAM });
}

function alone(role: string, where?: Where): Person {
  return teams.person(sampleId(role), role, bot, where);
}

async function history() {
  const kinds: unknown[][] = [];
  for await (const { row, data } of rowsOf(bot.store, "channels"))
    if (row.startsWith("h|")) kinds.push([data["kind"], data["unit"], data["by"]]);
  return kinds;
}

describe("koble kanalen", () => {
  test("links it to the one unit of the leader, says so in the channel, and min enhet has its name", async () => {
    teams.teamNames.set(TEAM, { name: "Hjemmetjenesten", channels: { [CHANNEL]: "Sone nord" } });
    const leader = inChannel(NORTH);
    await leader.say("koble kanalen");
    expect(leader.newest.text).toContain("Kanalen er koblet til hjemmetjenesten sone nord");
    await leader.say("Koble kanalen!");
    expect(leader.newest.text).toBe("Kanalen er allerede koblet til hjemmetjenesten sone nord.");
    expect(await history()).toEqual([["linked", "hjemme-nord", leader.id]]);
    const own = alone(NORTH);
    await own.say("min enhet");
    expect(own.newest.text).toContain("Kanal: Sone nord i Hjemmetjenesten");
    const admin = alone(ADMIN);
    await admin.say("organisasjon sone nord");
    expect(admin.newest.text).toContain("Kanal: Sone nord i Hjemmetjenesten");
  });

  test("of the general channel, and where Teams does not say what it is called", async () => {
    const leader = inChannel(NORTH, TEAM);
    await leader.say("koble kanalen");
    await inChannel(NORTH).say("koble kanalen");
    const own = alone(NORTH);
    await own.say("min enhet");
    expect(own.newest.text).toContain("Kanaler: Generelt, En kanal i Teams");
  });

  test("takes the name of a unit: own, below the own, any for a systemansvarlig; no other", async () => {
    const above = inChannel(HOME);
    await above.say("koble kanalen til Nattjenesten");
    expect(above.newest.text).toContain("Kanalen er koblet til nattjenesten");
    const leader = inChannel(NORTH, "19:annen@thread.tacv2");
    await leader.say("koble kanalen Nattjenesten");
    expect(leader.newest.text).toContain("Du kan ikke koble kanalen til nattjenesten.");
    await leader.say("koble kanalen Månebasen");
    expect(leader.newest.text).toContain("Jeg finner ingen enhet med det navnet.");
    const admin = inChannel(ADMIN, "19:tredje@thread.tacv2");
    await admin.say("koble kanalen");
    expect(admin.newest.text).toContain("Skriv hvilken enhet kanalen skal kobles til");
    await admin.say("koble kanalen: dagsenteret");
    expect(admin.newest.text).toContain("Kanalen er koblet til dagsenteret");
    expect((await history()).map(([, unit]) => unit)).toEqual(["hjemme-natt", "dagsenter"]);
  });

  test("is refused to staff, and to a leader when it belongs to a unit beside the own", async () => {
    const nurse = inChannel(NURSE);
    await nurse.say("koble kanalen");
    expect(nurse.newest.text).toContain("Dette er bare for ledere og systemansvarlige.");
    await inChannel(NIGHT).say("koble kanalen");
    const leader = inChannel(NORTH);
    await leader.say("koble kanalen");
    expect(leader.newest.text).toContain("Kanalen er koblet til nattjenesten. Lederen der");
    await leader.say("koble fra kanalen");
    expect(leader.newest.text).toContain("Bare lederen og stedfortrederen der");
    // Above both: may.
    await inChannel(HOME).say("koble kanalen Hjemmetjenesten sone nord");
    expect((await history()).map(([, unit]) => unit)).toEqual(["hjemme-natt", "hjemme-nord"]);
  });

  test("with a name behind it, written by staff, shows nobody there the form of an idea", async () => {
    const nurse = inChannel(NURSE);
    await nurse.say("koble kanalen til nattevakta, jeg orker ikke mer");
    expect(nurse.newest.text).toContain("Skriv til meg i en egen chat");
    expect(nurse.newest.text).not.toContain("Går til");
  });

  test("in the own chat and in a group chat says where it is done", async () => {
    const own = alone(NORTH);
    await own.say("koble kanalen");
    expect(own.newest.text).toContain("Gjør det i kanalen som skal ha Mandagskvarteret");
    const group = alone(NORTH, { kind: "groupChat", conversation: "19:gruppe@thread.v2" });
    await group.say("koble kanalen");
    expect(group.newest.text).toContain("ikke en gruppechat");
    expect(await history()).toEqual([]);
  });
});

test("koble fra kanalen takes the link away, and history keeps who did what", async () => {
  const leader = inChannel(NORTH);
  await leader.say("koble kanalen");
  await leader.say("koble fra kanalen");
  expect(leader.newest.text).toContain("Kanalen er koblet fra hjemmetjenesten sone nord");
  await leader.say("koble fra kanalen");
  expect(leader.newest.text).toBe("Kanalen er ikke koblet til noen enhet.");
  expect(await history()).toEqual([
    ["linked", "hjemme-nord", leader.id],
    ["unlinked", "hjemme-nord", leader.id],
  ]);
  const own = alone(NORTH);
  await own.say("min enhet");
  expect(own.newest.text).not.toContain("Kanal");
});

test("a leader sees that the app was taken away from the team, that it is back, and a new name", async () => {
  const leader = inChannel(NORTH);
  await leader.say("koble kanalen");
  const own = alone(NORTH);
  await leader.uninstall();
  await own.say("min enhet");
  expect(own.newest.text).toContain("(jeg kan ikke skrive der nå)");
  await leader.installInTeam();
  await leader.sends({
    type: "conversationUpdate",
    channelData: {
      eventType: "channelRenamed",
      team: { id: TEAM },
      channel: { id: CHANNEL, name: "Nordneset" },
    },
  });
  await own.say("min enhet");
  expect(own.newest.text).toContain("Kanal: Nordneset");
  expect(own.newest.text).not.toContain("(jeg kan ikke");
});

test("hjelp in a channel tells leaders how", async () => {
  const nurse = inChannel(NURSE);
  await nurse.say("hjelp");
  expect(nurse.newest.text).toContain("«koble kanalen»");
});
