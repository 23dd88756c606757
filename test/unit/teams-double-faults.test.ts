/** Teams' limits and faults as the double plays them, seen through the bot's own connector. */
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { card } from "../../adaptive-cards/card.ts";
import { button } from "../../adaptive-cards/parts/action.ts";
import { createConnector } from "../../bot/teams/connector.ts";
import {
  type FaultKind,
  faultKinds,
  faultOf,
  isUnknown,
  seededFaults,
} from "../support/teams-double/faults.ts";
import { createLimiter, documentedLimits } from "../support/teams-double/limits.ts";
import { startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

let teams: TeamsDouble | undefined;
afterEach(async () => {
  await teams?.stop();
  teams = undefined;
});

const hello = card("Hei", [], [button({ title: "Lest", verb: "x.read", nonce: "edition-1|p-1" })]);

async function start(options: Parameters<typeof startTeams>[0] = {}) {
  const started = await startTeams(options);
  teams = started;
  const connector = createConnector({ bot: undefined, timeoutMs: 300 });
  const send = (conversationId = "a:1") =>
    connector.send({ conversationId, serviceUrl: started.serviceUrl }, hello);
  return { started, connector, send };
}

/** Calls of one conversation at these milliseconds: which are let through. */
function admitted(times: readonly number[], conversationOf: (index: number) => string): boolean[] {
  const limiter = createLimiter(documentedLimits);
  return times.map((at, index) => limiter({ method: "POST", conversation: conversationOf(index), at }) === 0);
}

function every(ms: number, calls: number): number[] {
  return Array.from({ length: calls }, (_, index) => index * ms);
}

test("50 calls a second for the app, whatever they are and to whom", () => {
  expect(admitted(every(1, 51), String).indexOf(false)).toBe(50);
  expect(admitted(every(20, 500), String)).not.toContain(false);
  expect(admitted(every(19, 500), String)).toContain(false);
  const limiter = createLimiter(documentedLimits);
  const methods = ["POST", "PUT", "DELETE", "GET"];
  for (let n = 0; n < 50; n++)
    expect(limiter({ method: methods[n % 4] ?? "", conversation: `${n}`, at: 100 })).toBe(0);
  expect(limiter({ method: "GET", conversation: "", at: 400 })).toBe(700);
  expect(limiter({ method: "GET", conversation: "", at: 1100 })).toBe(0);
});

test.each([
  ["7 in a second", every(100, 8), 7],
  ["8 in two seconds", every(200, 9), 8],
  ["60 in thirty seconds", every(400, 61), 60],
  ["1,800 in an hour", every(1900, 1801), 1800],
])("one conversation takes %s", (_, times, first) => {
  expect(admitted(times, () => "a:1").indexOf(false)).toBe(first);
});

test("an update of a message is not a send to its conversation", () => {
  const limiter = createLimiter(documentedLimits);
  for (let n = 0; n < 20; n++) expect(limiter({ method: "PUT", conversation: "a:1", at: n })).toBe(0);
});

test("over the limit: 429 with Retry-After, and nothing is shown", async () => {
  const { started, send } = await start({
    limits: { app: [{ calls: 2, ms: 60_000 }], conversation: documentedLimits.conversation },
  });
  await send();
  await send("a:2");
  const refused = await send("a:3");
  expect(refused.kind).toBe("throttled");
  if (refused.kind !== "throttled") return;
  expect(refused.retryAfterMs).toBeGreaterThan(30_000);
  expect(refused.retryAfterMs).toBeLessThanOrEqual(60_000);
  expect(started.requests.map(({ status }) => status)).toEqual([201, 201, 429]);
  expect(started.messages("a:3")).toEqual([]);
});

test("without limits nothing is throttled", async () => {
  const { started, send } = await start();
  for (let n = 0; n < 60; n++) await send();
  expect(new Set(started.requests.map(({ status }) => status))).toEqual(new Set([201]));
});

const expected: Record<FaultKind, { kind: string; [more: string]: unknown }> = {
  "403 MessageWritesBlocked": { kind: "unreachable", code: "MessageWritesBlocked" },
  "403 BotDisabledByAdmin": { kind: "unreachable", code: "BotDisabledByAdmin" },
  "403 BotNotInConversationRoster": { kind: "unreachable", code: "BotNotInConversationRoster" },
  "403 ConversationBlockedByUser": { kind: "unreachable", code: "ConversationBlockedByUser" },
  "403 ForbiddenOperationException": { kind: "unreachable", code: "ForbiddenOperationException" },
  "404 ConversationNotFound": { kind: "unreachable", code: "ConversationNotFound" },
  "408": { kind: "ambiguous" },
  "412": { kind: "not-delivered" },
  "413": { kind: "failed", status: 413 },
  "429": { kind: "throttled", retryAfterMs: 1000 },
  "500": { kind: "ambiguous" },
  "502": { kind: "ambiguous" },
  "503": { kind: "ambiguous" },
  "504": { kind: "ambiguous" },
  reset: { kind: "ambiguous" },
  hang: { kind: "ambiguous" },
  drop: { kind: "ambiguous" },
};

test.each(faultKinds)("%s: the bot is told so, and one request was made", async (kind) => {
  const { started, send } = await start();
  started.fault = () => faultOf(kind);
  expect(await send()).toMatchObject(expected[kind]);
  expect(started.requests).toHaveLength(1);
  expect(started.messages("a:1")).toHaveLength(kind === "drop" ? 1 : 0);
  expect(started.requests[0]).toMatchObject({ delivered: kind === "drop", nonce: "edition-1|p-1" });
  expect(isUnknown(started.requests[0]?.status ?? 1)).toBe(expected[kind].kind === "ambiguous");
});

test("only what leaves it open can have been delivered", async () => {
  expect(faultKinds.filter((kind) => faultOf(kind, true).delivered)).toEqual([
    "408",
    "500",
    "502",
    "503",
    "504",
    "drop",
  ]);
  const { started, send } = await start();
  started.fault = () => faultOf("503", true);
  expect(await send()).toMatchObject({ kind: "ambiguous" });
  expect(started.messages("a:1")).toHaveLength(1);
});

test("a mixture has its share, every kind as often as the next, and the seed repeats it", () => {
  const draw = (seed: number) => {
    const fault = seededFaults({ seed, share: 0.1 });
    return Array.from({ length: 20_000 }, () => fault({ method: "POST" }));
  };
  const drawn = draw(7);
  expect(draw(7)).toEqual(drawn);
  expect(draw(8)).not.toEqual(drawn);
  const faults = drawn.filter((one) => one !== undefined);
  expect(faults.length).toBeGreaterThan(1800);
  expect(faults.length).toBeLessThan(2200);
  const hangs = faults.filter(({ silent }) => silent === "hang").length;
  expect(Math.abs(hangs - faults.length / faultKinds.length)).toBeLessThanOrEqual(1);
  const unsure = faults.filter(({ status }) => status === 503);
  expect(new Set(unsure.map(({ delivered }) => delivered))).toEqual(new Set([true, false]));
  expect(seededFaults({ seed: 7, share: 1 })({ method: "PUT" })).toBeUndefined();
});

test("every request is recorded with its time", async () => {
  const { started, send } = await start();
  await send();
  await wait(20);
  await send();
  const [first, second] = started.requests;
  expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(15);
});

test("a double that forgets answers the same and keeps no content", async () => {
  const { started, connector, send } = await start({ forgetful: true });
  const sent = await send();
  expect(sent).toMatchObject({ kind: "sent", activityId: "1:000001" });
  const at = { conversationId: "a:1", serviceUrl: started.serviceUrl };
  expect(await connector.update(at, "1:000001", hello)).toMatchObject({ kind: "sent" });
  expect(started.messages("a:1")).toEqual([]);
  expect(started.requests.map(({ body, nonce }) => ({ body, nonce }))).toEqual([
    { body: {}, nonce: "edition-1|p-1" },
    { body: {}, nonce: "edition-1|p-1" },
  ]);
});
