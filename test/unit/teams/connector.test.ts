import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { card } from "../../../adaptive-cards/card.ts";
import { paragraph } from "../../../adaptive-cards/parts/text.ts";
import type { Address } from "../../../bot/chat.ts";
import { createConnector } from "../../../bot/teams/connector.ts";
import { retryAfterMs } from "../../../bot/teams/outcome.ts";

const hello = card("Hei", [paragraph("Hei på deg")]);
const messages = createConnector({ bot: undefined, timeoutMs: 300 });

let teams: Server;
let to: Address;
let seen: { method: string; url: string; body: Record<string, unknown> }[];
let respond: (response: ServerResponse) => void;

beforeEach(async () => {
  seen = [];
  teams = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const text = Buffer.concat(chunks).toString("utf8");
      const body = (text === "" ? {} : JSON.parse(text)) as Record<string, unknown>;
      seen.push({ method: request.method ?? "", url: request.url ?? "", body });
      respond(response);
    });
  });
  teams.listen(0, "127.0.0.1");
  await once(teams, "listening");
  const { port } = teams.address() as AddressInfo;
  to = { conversationId: "a:1/2", serviceUrl: `http://127.0.0.1:${port}/emea/` };
});

afterEach(() => {
  teams.closeAllConnections();
  teams.close();
});

function answers(status: number, body?: unknown, headers: Record<string, string> = {}) {
  respond = (response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(typeof body === "string" ? body : JSON.stringify(body ?? {}));
  };
}

function refusal(code: string) {
  return { error: { code, message: "…" } };
}

test("a card goes alone, with its summary, and the id comes back", async () => {
  answers(201, { id: "1:7" });
  expect(await messages.send(to, hello)).toEqual({ kind: "sent", activityId: "1:7" });
  expect(seen[0]).toMatchObject({
    method: "POST",
    url: "/emea/v3/conversations/a%3A1%2F2/activities",
    body: { type: "message", summary: "Hei", attachments: [{ content: hello.content }] },
  });
  expect(seen[0]?.body).not.toHaveProperty("text");
});

test("an update and a deletion name the activity", async () => {
  answers(200, { id: "1:7" });
  expect(await messages.update(to, "1:7", hello)).toEqual({ kind: "sent", activityId: "1:7" });
  answers(200, "");
  expect(await messages.delete(to, "1:7")).toEqual({ kind: "sent", activityId: "1:7" });
  expect(seen.map(({ method, url }) => `${method} ${url.split("/").at(-1)}`)).toEqual([
    "PUT 1%3A7",
    "DELETE 1%3A7",
  ]);
});

test.each([
  [202, { id: "1:8" }, "1:8"],
  [204, "", ""],
  [200, "{half a reply", ""],
])("status %i with %j was delivered", async (status, body, activityId) => {
  answers(status, body);
  expect(await messages.send(to, hello)).toEqual({ kind: "sent", activityId });
});

describe("each refusal means one thing, and costs one request", () => {
  test.each([
    [403, refusal("MessageWritesBlocked"), { kind: "unreachable", code: "MessageWritesBlocked" }],
    [403, refusal("BotDisabledByAdmin"), { kind: "unreachable", code: "BotDisabledByAdmin" }],
    [403, refusal("BotNotInConversationRoster"), { kind: "unreachable", code: "BotNotInConversationRoster" }],
    [403, refusal("ConversationBlockedByUser"), { kind: "unreachable", code: "ConversationBlockedByUser" }],
    [
      403,
      refusal("ForbiddenOperationException"),
      { kind: "unreachable", code: "ForbiddenOperationException" },
    ],
    [
      403,
      { errorCode: 209, message: '{"subCode":"MessageWritesBlocked"}' },
      { kind: "unreachable", code: "MessageWritesBlocked" },
    ],
    [404, refusal("ConversationNotFound"), { kind: "unreachable", code: "ConversationNotFound" }],
    [403, refusal("SomethingElse"), { kind: "failed", status: 403, code: "SomethingElse" }],
    [404, refusal("ActivityNotFound"), { kind: "failed", status: 404, code: "ActivityNotFound" }],
    [400, refusal("BadSyntax"), { kind: "failed", status: 400, code: "BadSyntax" }],
    [413, "", { kind: "failed", status: 413, code: "HTTP 413" }],
    [307, "", { kind: "failed", status: 307, code: "HTTP 307" }],
    [412, refusal("PreconditionFailed"), { kind: "not-delivered", cause: "PreconditionFailed" }],
    [408, "", { kind: "ambiguous", cause: "HTTP 408" }],
    [500, refusal("ServiceError"), { kind: "ambiguous", cause: "HTTP 500" }],
    [502, "<html>", { kind: "ambiguous", cause: "HTTP 502" }],
    [503, "", { kind: "ambiguous", cause: "HTTP 503" }],
    [504, "", { kind: "ambiguous", cause: "HTTP 504" }],
  ])("%i %j", async (status, body, outcome) => {
    answers(status, body, { location: "/elsewhere" });
    expect(await messages.send(to, hello)).toEqual(outcome);
    expect(seen).toHaveLength(1);
  });

  test("429 with seconds", async () => {
    answers(429, refusal("TooManyRequests"), { "retry-after": "3" });
    expect(await messages.send(to, hello)).toEqual({ kind: "throttled", retryAfterMs: 3000 });
    expect(seen).toHaveLength(1);
  });

  test("429 without a time", async () => {
    answers(429);
    expect(await messages.send(to, hello)).toEqual({ kind: "throttled", retryAfterMs: undefined });
    expect(seen).toHaveLength(1);
  });

  test("a connection that is cut after the request", async () => {
    respond = (response) => response.destroy();
    expect(await messages.send(to, hello)).toEqual({ kind: "ambiguous", cause: "ECONNRESET" });
    expect(seen).toHaveLength(1);
  });

  test("no answer in time", async () => {
    respond = () => {};
    const begun = performance.now();
    expect(await messages.send(to, hello)).toEqual({ kind: "ambiguous", cause: "timeout" });
    expect(performance.now() - begun).toBeLessThan(2000);
    expect(seen).toHaveLength(1);
  });
});

test("an address where nobody listens", async () => {
  teams.close();
  await once(teams, "close");
  expect(await messages.send(to, hello)).toEqual({ kind: "not-delivered", cause: "ECONNREFUSED" });
});

test("a name that nobody has", async () => {
  const nowhere = { ...to, serviceUrl: "http://teams.invalid/" };
  expect(await messages.send(nowhere, hello)).toMatchObject({ kind: "not-delivered" });
});

test("without a token nothing is sent, and that is known", async () => {
  const id = "11111111-2222-4333-8444-555555555555";
  const registered = { id, tenantId: id, type: "UserAssignedMSI", password: undefined } as const;
  const outcome = await createConnector({ bot: registered, timeoutMs: 200 }).send(to, hello);
  expect(outcome).toMatchObject({
    kind: "not-delivered",
    cause: expect.stringContaining("no token") as string,
  });
  expect(seen).toEqual([]);
});

test("Retry-After is seconds or a date", () => {
  const now = Date.parse("2026-11-23T08:00:00Z");
  expect(retryAfterMs("1.5", now)).toBe(1500);
  expect(retryAfterMs("Mon, 23 Nov 2026 08:00:10 GMT", now)).toBe(10_000);
  expect(retryAfterMs("Mon, 23 Nov 2026 07:00:00 GMT", now)).toBe(0);
  expect(retryAfterMs("soon", now)).toBeUndefined();
  expect(retryAfterMs("", now)).toBeUndefined();
  expect(retryAfterMs(undefined, now)).toBeUndefined();
});

test.each([
  [200, { id: "29:1", userRole: "guest" }, true],
  [200, { id: "29:1", userRole: "user" }, false],
  [200, { id: "29:1" }, false],
  [404, refusal("MemberNotFoundInConversation"), false],
])("%i %j: is this a guest? %s", async (status, body, guest) => {
  answers(status, body);
  expect(await messages.isGuest(to, "29:1")).toBe(guest);
  expect(seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
    "GET /emea/v3/conversations/a%3A1%2F2/members/29%3A1",
  ]);
});

test("a connection is used again, but not after it has lain idle", async () => {
  answers(201, { id: "1" });
  const connections = new Set<unknown>();
  const closed: Promise<unknown>[] = [];
  teams.keepAliveTimeout = 60_000;
  teams.on("connection", (socket) => {
    connections.add(socket);
    closed.push(once(socket, "close"));
  });
  const brief = createConnector({ bot: undefined, timeoutMs: 3000, idleMs: 150 });
  await brief.send(to, hello);
  await brief.send(to, hello);
  expect(connections.size).toBe(1);
  await Promise.all(closed);
  expect(await brief.send(to, hello)).toEqual({ kind: "sent", activityId: "1" });
  expect(connections.size).toBe(2);
});

test("an answer may take longer than a connection may lie idle", async () => {
  respond = (response) => setTimeout(() => response.writeHead(201).end("{}"), 300);
  const brief = createConnector({ bot: undefined, timeoutMs: 3000, idleMs: 50 });
  expect(await brief.send(to, hello)).toMatchObject({ kind: "sent" });
});

test("names of a team and a channel are asked for; nothing when Teams does not say", async () => {
  respond = (response) => {
    const team = (seen.at(-1)?.url ?? "").endsWith("/conversations")
      ? { conversations: [{ id: "19:g@thread.tacv2" }, { id: "19:n@thread.tacv2", name: "Sone nord" }] }
      : { id: "19:g@thread.tacv2", name: "Hjemmetjenesten" };
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify(team));
  };
  const namesOf = (channel: string) => messages.channelNames(to.serviceUrl, "19:g@thread.tacv2", channel);
  expect(await namesOf("19:n@thread.tacv2")).toEqual({ team: "Hjemmetjenesten", channel: "Sone nord" });
  expect(await namesOf("19:g@thread.tacv2")).toEqual({ team: "Hjemmetjenesten", channel: undefined });
  expect(seen[0]?.url).toBe("/emea/v3/teams/19%3Ag%40thread.tacv2");
  answers(403, refusal("BotNotInConversationRoster"));
  expect(await namesOf("19:n@thread.tacv2")).toEqual({});
});
