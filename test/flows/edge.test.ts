/** Words, roles, places, comings and goings: what the edge itself decides. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sampleId } from "../../demo/municipality/load.ts";
import { addressOf } from "../../bot/delivery/recipients.ts";
import { type RunningBot, startBot } from "../support/start-bot.ts";
import type { Where } from "../support/teams-double/person.ts";
import { startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

let teams: TeamsDouble;
let bot: RunningBot;

beforeAll(async () => {
  teams = await startTeams();
  bot = await startBot({ teams });
});
afterAll(async () => {
  await bot.stop();
  await teams.stop();
});

function person(name: string, where?: Where) {
  return teams.person(sampleId(name), name, bot, where);
}

const nurseName = "Helsefagarbeider hjemmetjenesten sone nord";

describe("hjelp shows what this person can do", () => {
  test.each([
    [nurseName, ["Ny idé", "Mine ideer", "Siste Mandagskvarteret"]],
    ["Leder nattjenesten", ["Ny idé", "Mine ideer", "Siste Mandagskvarteret", "Venter på deg", "Borte"]],
    ["Kommunikasjonsrådgiver", ["Ny idé", "Mine ideer", "Siste Mandagskvarteret", "Utgave"]],
    ["Systemansvarlig", ["Ny idé", "Mine ideer", "Siste Mandagskvarteret"]],
  ])("%s", async (name, buttons) => {
    const someone = person(name);
    await someone.say("  Hjelp! ");
    expect(someone.lastResponse).toEqual({ status: 200, body: undefined });
    expect(someone.newest.buttons).toEqual(expect.arrayContaining(buttons));
    const others = ["Venter på deg", "Borte", "Utgave"].filter((title) => !buttons.includes(title));
    if (name !== "Systemansvarlig")
      for (const title of others) expect(someone.newest.buttons).not.toContain(title);
  });

  test("its buttons do what the words do, and take the card's place", async () => {
    const nurse = person("Lærling hjemmetjenesten sone nord");
    await nurse.say("hjelp");
    await nurse.press("Siste Mandagskvarteret");
    expect(nurse.chat).toHaveLength(1);
    expect(nurse.newest.text).not.toContain("Hva kan jeg hjelpe med?");
  });
});

test("a word of another role gets an answer that says whose it is", async () => {
  const nurse = person(nurseName);
  await nurse.say("utgave");
  expect(nurse.newest.text).toBe(
    "Dette er bare for redaktører. Skriv «hjelp», så ser du hva du kan gjøre her.",
  );
});

test("a button of another role, pressed anyway, is refused by the server", async () => {
  const nurse = person(nurseName);
  await nurse.say("hjelp");
  const word = nurse.newest.actions()[0]?.action["data"] as Record<string, string>;
  for (const verb of ["edition.publish", "word"]) {
    await nurse.sends({
      type: "message",
      value: { ...word, verb, subject: verb === "word" ? "edition" : "2026-W48|all|1|0" },
    });
    expect(nurse.newest.text).toContain("bare for redaktører");
  }
});

test("a button that no card has any more, and data that no card carries", async () => {
  const nurse = person(nurseName);
  await nurse.sends({ type: "message", value: { verb: "edition.gone", subject: "", nonce: "1" } });
  expect(nurse.newest.text).toContain("Denne knappen virker ikke lenger");
  for (const value of [
    {},
    { verb: 7 },
    { verb: "edition.open" },
    "text",
    [1],
    { verb: "x", nonce: "n", subject: "s".repeat(500) },
  ]) {
    await nurse.sends({ type: "message", value });
    expect(nurse.newest.text).toContain("Jeg forsto ikke hva knappen skulle gjøre");
    const data = typeof value === "object" && !Array.isArray(value) ? value : {};
    await nurse.sends({ type: "invoke", name: "adaptiveCard/action", value: { action: { data } } });
    expect(JSON.stringify(nurse.lastResponse.body)).toContain("Jeg forsto ikke");
  }
});

test("an invoke is never answered with nothing, whatever it is", async () => {
  const nurse = person(nurseName);
  for (const name of ["composeExtension/selectItem", "task/fetch", undefined]) {
    await nurse.sends({ type: "invoke", ...(name ? { name } : {}), value: {} });
    expect(nurse.lastResponse.status).toBe(200);
    expect(nurse.lastResponse.body).toMatchObject({
      statusCode: 400,
      type: "application/vnd.microsoft.error",
    });
  }
});

test.each(["execute", "submit"] as const)("a form with far too much in it stays (%s)", async (as) => {
  const nurse = person(nurseName);
  await nurse.say("idé");
  await nurse.press("Send inn", { "Hva er problemet eller behovet?": "Bilen ".repeat(4000) }, { as });
  expect(nurse.chat.some((card) => card.buttons.includes("Send inn"))).toBe(true);
  const answers = [...nurse.notices, ...nurse.chat.map((card) => card.text)];
  expect(answers.filter((text) => text.startsWith("Teksten er for lang"))).toHaveLength(1);
});

test("a message that no card could show is answered all the same", async () => {
  const nurse = person(nurseName);
  await nurse.say("Bilen ".repeat(12_000));
  expect(nurse.newest.text).toContain("Teksten er for lang");
});

test("a picture without words", async () => {
  const nurse = person(nurseName);
  await nurse.sends({ type: "message", text: "", attachments: [{ contentType: "image/png" }] });
  expect(nurse.newest.text).toContain("Jeg kan bare lese tekst");
});

test.each<Where>([
  { kind: "groupChat", conversation: "19:gruppe@thread.v2" },
  { kind: "channel", conversation: "19:kanal@thread.tacv2;messageid=1" },
])("in a $kind only editions and help are shown", async (where) => {
  const editor = person("Kommunikasjonsrådgiver", where);
  const mention = {
    type: "mention",
    text: "<at>Mandagskvarteret</at>",
    mentioned: { id: "28:mandagskvarteret" },
  };
  const mentioned = (text: string) => ({
    type: "message",
    text: `<at>Mandagskvarteret</at>&nbsp;${text}`,
    entities: [mention],
  });
  await editor.sends(mentioned("hjelp"));
  expect(editor.newest.text).toContain("Skriv «siste» for å se Mandagskvarteret");
  expect(editor.newest.buttons).toEqual([]);
  await editor.sends(mentioned("siste"));
  expect(editor.newest.text).not.toContain("en egen chat, så ser");
  for (const text of ["utgave", "Vi trenger en sykkel til", "mine ideer"]) {
    await editor.sends(mentioned(text));
    expect(editor.newest.text).toContain("Skriv til meg i en egen chat, så ser");
  }
  const known = await addressOf(bot.store, sampleId("Kommunikasjonsrådgiver"));
  expect(known?.address.conversationId).not.toBe(where.conversation);
});

test("one person's press never replaces a card that everybody sees", async () => {
  const where = { kind: "groupChat", conversation: "19:felles@thread.v2" } as const;
  const nurse = person(nurseName, where);
  await nurse.say("hjelp");
  const [help] = nurse.chat;
  const replyToId = teams.messages(where.conversation)[0]?.id;
  const value = { verb: "idea.form", subject: "", nonce: "1" };
  await nurse.sends({
    type: "invoke",
    name: "adaptiveCard/action",
    replyToId,
    value: { action: { data: value } },
  });
  expect(nurse.notices.at(-1)).toBeDefined();
  await nurse.sends({ type: "message", replyToId, value });
  expect(nurse.chat[0]?.text).toBe(help?.text);
  expect(nurse.chat).toHaveLength(2);
});

test("somebody nobody knows gets an answer in the personal chat, and nothing in shared places", async () => {
  const stranger = teams.person("12345678-2222-4333-8444-555555555555", "Ukjent", bot);
  await stranger.say("utgave");
  expect(stranger.chat).toHaveLength(1);
  const where = { kind: "groupChat", conversation: "19:ukjent@thread.v2" } as const;
  const inGroup = teams.person("12345678-2222-4333-8444-555555555555", "Ukjent", bot, where);
  await inGroup.say("siste");
  expect(inGroup.newest.text).toContain("Skriv til meg i en egen chat");
});

test("an install and every turn keep the newest address; taking the app away ends it; coming back begins anew", async () => {
  const id = sampleId("Aktivitør dagsenteret");
  const someone = person("Aktivitør dagsenteret");
  await someone.install();
  expect(await addressOf(bot.store, id)).toMatchObject({
    state: "active",
    address: { conversationId: someone.conversation, serviceUrl: teams.serviceUrl },
  });
  await someone.uninstall();
  expect(await addressOf(bot.store, id)).toMatchObject({ state: "uninstalled" });
  await someone.say("hjelp");
  expect(await addressOf(bot.store, id)).toMatchObject({ state: "active" });
});

test("kinds of activities that are nothing to us are taken and cost nothing", async () => {
  const nurse = person("Leder korttidsavdelingen");
  for (const type of [
    "typing",
    "messageReaction",
    "messageUpdate",
    "event",
    "installationUpdate",
    "somethingNew",
  ]) {
    await nurse.sends({ type, ...(type === "installationUpdate" ? { action: "remove-upgrade" } : {}) });
    expect(nurse.lastResponse).toEqual({ status: 200, body: undefined });
  }
  expect(nurse.chat).toEqual([]);
});

test("when the update of a pressed card fails, the answer comes as a new message", async () => {
  const editor = person("Kommunikasjonsrådgiver");
  await editor.say("hjelp");
  const cards = editor.chat.length;
  teams.fault = ({ method }) =>
    method === "PUT" ? { status: 403, body: { error: { code: "NotSupported" } } } : undefined;
  await editor.press("Siste Mandagskvarteret", {}, { as: "submit" });
  teams.fault = undefined;
  expect(editor.chat).toHaveLength(cards + 1);
});
