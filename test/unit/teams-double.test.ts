/** The Teams double itself: it must be as strict as Teams, or every flow test is worth less. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type Card, card } from "../../adaptive-cards/card.ts";
import { button } from "../../adaptive-cards/parts/action.ts";
import { choiceField, dateField, textField, toggleField } from "../../adaptive-cards/parts/field.ts";
import { fold } from "../../adaptive-cards/parts/fold.ts";
import { heading, paragraph } from "../../adaptive-cards/parts/text.ts";
import { createConnector } from "../../bot/teams/connector.ts";
import { createServer, type Server } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import type { Person } from "../support/teams-double/person.ts";
import { startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

const form = card(
  "Skjema",
  [
    heading("1. Skjema_med *tegn*"),
    textField({ id: "problem", label: "Problem", required: "Fyll ut" }),
    ...fold({
      id: "more",
      title: "Mer",
      open: false,
      items: [
        choiceField({ id: "kind", label: "Type", choices: [{ title: "Idé", value: "idea" }], value: "idea" }),
        dateField({ id: "date", label: "Dato", min: "2026-11-24", max: "2026-12-01" }),
        toggleField({ id: "share", title: "Kan deles" }),
      ],
    }),
  ],
  [
    button({ title: "Send inn", verb: "x.send", subject: "7", nonce: "n1" }),
    button({ title: "Lukk", verb: "x.close", nonce: "n1", ignoresInputs: true }),
  ],
);
const bot = { send: createConnector({ bot: undefined }) };

let teams: TeamsDouble;
let receiver: Server;
let received: Record<string, unknown>[];
let answer: unknown;
let nurse: Person;

beforeAll(async () => {
  receiver = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      received.push(JSON.parse(Buffer.concat(chunks).toString("utf8")) as Record<string, unknown>);
      response.end(answer === undefined ? "" : JSON.stringify(answer));
    });
  }).listen(0, "127.0.0.1");
  await once(receiver, "listening");
});
afterAll(() => {
  receiver.closeAllConnections();
  receiver.close();
});
beforeEach(async () => {
  received = [];
  answer = { statusCode: 200, type: "application/vnd.microsoft.card.adaptive", value: form.content };
  teams = await startTeams();
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
  nurse = teams.person("p-1", "Sykepleier", { url, settle: async () => {} });
  return () => teams.stop();
});

function send(of: Card = form) {
  return bot.send.send({ conversationId: nurse.conversation, serviceUrl: teams.serviceUrl }, of);
}

test("a card is read as a person reads it: no folded fields, no Markdown signs", async () => {
  await send();
  expect(nurse.newest.text).toBe("1. Skjema_med *tegn*\nProblem");
  expect(nurse.newest.buttons).toEqual(["Mer", "Send inn", "Lukk"]);
  expect(nurse.newest.allText).toContain("Kan deles");
});

test("Execute carries the data and every input, folded ones too", async () => {
  await send();
  await nurse.press("Mer");
  await nurse.press("Send inn", { Problem: "Vi\nventer", Dato: "2026-11-30", "Kan deles": "true" });
  expect(received[0]).toMatchObject({
    type: "invoke",
    name: "adaptiveCard/action",
    from: { aadObjectId: "p-1" },
    replyToId: "1:000001",
    value: {
      action: {
        type: "Action.Execute",
        verb: "x.send",
        data: {
          verb: "x.send",
          subject: "7",
          nonce: "n1",
          problem: "Vi venter",
          kind: "idea",
          share: "true",
        },
      },
    },
  });
});

test("Submit carries the same as a message, and again() repeats it under a new id", async () => {
  answer = undefined;
  await send();
  await nurse.press("Send inn", { Problem: "x" }, { as: "submit" });
  await nurse.again();
  const [first, second] = received;
  expect(first).toMatchObject({
    type: "message",
    replyToId: "1:000001",
    value: { verb: "x.send", problem: "x" },
  });
  expect(second?.["value"]).toEqual(first?.["value"]);
  expect(second?.["id"]).not.toBe(first?.["id"]);
});

test("the answer to Execute takes the card's place; an update and a deletion are seen", async () => {
  await send();
  answer = { ...(answer as object), value: card("Ny", [paragraph("Ny")]).content };
  await nurse.press("Lukk");
  expect(nurse.chat.map(({ text }) => text)).toEqual(["Ny"]);
  const at = { conversationId: nurse.conversation, serviceUrl: teams.serviceUrl };
  await bot.send.update(at, "1:000001", form);
  expect(nurse.newest.buttons).toContain("Send inn");
  await bot.send.delete(at, "1:000001");
  expect(nurse.chat).toEqual([]);
});

test.each<[string, (person: Person) => Promise<void>, RegExp]>([
  ["an empty required field", (one) => one.press("Send inn"), /"Problem" is required and empty/],
  ["a button that is not there", (one) => one.press("Sendt inn"), /no button "Sendt inn".*"Send inn"/],
  [
    "an unknown label",
    (one) => one.press("Send inn", { Problemet: "x" }),
    /"Problemet" is not the label.*"Problem"/,
  ],
  ["a folded field", (one) => one.press("Send inn", { Dato: "2026-11-30" }), /"Dato" is folded/],
])("people do not get past %s", async (_, act, message) => {
  await send();
  await expect(act(nurse)).rejects.toThrow(message);
  expect(received).toEqual([]);
});

test.each([
  ["Type", "Tanke", /no choice|0 choices "Tanke".*"Idé"/],
  ["Dato", "30.11.2026", /a date like/],
  ["Dato", "2026-11-23", /no date before/],
  ["Dato", "2026-12-02", /no date after/],
  ["Kan deles", "kanskje", /"true" or "false"/],
])("%s does not take %s", async (label, value, message) => {
  await send();
  await nurse.press("Mer");
  await expect(nurse.press("Send inn", { Problem: "x", [label]: value })).rejects.toThrow(message);
});

test("an invoke without an answer is a fault: Teams would run it again", async () => {
  await send();
  answer = undefined;
  await expect(nurse.press("Lukk")).rejects.toThrow(/Teams repeats it/);
});

test.each<[string, Card]>([
  [
    "two inputs with one id",
    card("x", [textField({ id: "a", label: "A" }), textField({ id: "a", label: "B" })]),
  ],
  ["no summary", { ...form, summary: "" }],
  ["more than 80 KB", card("x", [paragraph("x".repeat(50_000))])],
])("what Teams shows badly is refused and complained about: %s", async (_, bad) => {
  expect(await send(bad)).toMatchObject({ kind: "failed", status: 400 });
  expect(teams.complaints).toHaveLength(1);
  answer = undefined;
  await expect(nurse.say("hei")).rejects.toThrow(/what Teams does not show/);
});

test("faults: refused, or delivered with the reply lost", async () => {
  teams.fault = () => ({ status: 500 });
  expect(await send()).toMatchObject({ kind: "ambiguous" });
  expect(nurse.chat).toHaveLength(0);
  teams.fault = () => ({ status: 500, delivered: true });
  expect(await send()).toMatchObject({ kind: "ambiguous" });
  expect(nurse.chat).toHaveLength(1);
  expect(teams.requests.map(({ status }) => status)).toEqual([500, 500]);
});
