/** With a registration: only what Teams itself signed for us gets through to a handler. */
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { messageCard } from "../../adaptive-cards/common/message-card.ts";
import { type Listening, createTeams, type TeamsApp } from "../../bot/teams/teams.ts";
import { createQuietLog } from "../support/quiet-log.ts";
import { startTokenIssuer, type TokenIssuer } from "../support/token-issuer.ts";

const BOT_ID = "11111111-2222-4333-8444-555555555555";
const TENANT = "99999999-2222-4333-8444-555555555555";
const SERVICE = "https://smba.trafficmanager.net/emea/";
const good = { aud: BOT_ID, serviceurl: SERVICE };
const log = createQuietLog();

let issuer: TokenIssuer;
let bot: Listening;
let handled: number;

beforeAll(async () => {
  // The SDK writes about bad tokens to the console.
  vi.spyOn(console, "error").mockImplementation(() => {});
  issuer = await startTokenIssuer();
  const registration = {
    id: BOT_ID,
    tenantId: TENANT,
    type: "UserAssignedMSI",
    password: undefined,
  } as const;
  const where = { host: "127.0.0.1", port: 0, metricsPort: undefined };
  const config = { production: false, bot: registration, tenantId: TENANT, ...where };
  bot = await createTeams({ config, log, openIdMetadataUrl: issuer.metadataUrl }).listen(app);
});
afterAll(async () => {
  await bot.close();
  await issuer.stop();
});
beforeEach(() => {
  handled = 0;
});

/** Nobody is known, so every press is answered by `stranger`. */
const app: TeamsApp = {
  routes: {
    commands: [],
    verbs: [],
    freeText: async () => messageCard("fritekst"),
    files: [],
    extension: {
      find: async () => ({ kind: "nothing", sentence: "ingenting" }),
      makeIdea: async () => messageCard("skjema"),
    },
  },
  isAmong: async () => true,
  sign: (text) => text,
  reader: async () => undefined,
  stranger: async () => {
    handled += 1;
    return messageCard("Hei, ukjent");
  },
  onArrival: async () => {},
  onLeave: async () => {},
  onSeen: async () => {},
  file: async () => undefined,
  picture: async () => ({ kind: "unknown" }),
  measures: async () => "",
  onTeam: async () => {},
  ready: async () => undefined,
};

const press = {
  type: "invoke",
  name: "adaptiveCard/action",
  id: "1:1",
  channelId: "msteams",
  serviceUrl: SERVICE,
  from: { id: "29:1", aadObjectId: "33333333-2222-4333-8444-555555555555" },
  recipient: { id: `28:${BOT_ID}` },
  conversation: { id: "a:1", conversationType: "personal", tenantId: TENANT },
  channelData: { tenant: { id: TENANT } },
  value: { action: { type: "Action.Execute", data: { verb: "x", subject: "", nonce: "n" } } },
};

async function post(authorization: string | undefined, over: Record<string, unknown> = {}) {
  const response = await fetch(`http://127.0.0.1:${bot.port}/api/messages`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(authorization ? { authorization } : {}) },
    body: JSON.stringify({ ...press, ...over }),
  });
  return { status: response.status, text: await response.text() };
}

test("a token of the Bot Framework for this bot and this serviceUrl is let in", async () => {
  const { status, text } = await post(issuer.bearer(good));
  expect(status).toBe(200);
  expect(JSON.parse(text)).toMatchObject({
    statusCode: 200,
    type: "application/vnd.microsoft.card.adaptive",
  });
  expect(handled).toBe(1);
});

const now = Math.floor(Date.now() / 1000);
test.each<[string, () => string | undefined]>([
  ["no token", () => undefined],
  ["another scheme", () => "Basic abc"],
  ["no token at all after Bearer", () => "Bearer"],
  ["something that is no token", () => "Bearer a.b.c"],
  ["a forged signature", () => issuer.forged(good)],
  ["a token for another bot", () => issuer.bearer({ ...good, aud: TENANT })],
  ["a token without audience", () => issuer.bearer({ serviceurl: SERVICE })],
  ["a token for another serviceUrl", () => issuer.bearer({ ...good, serviceurl: "https://evil.example/" })],
  ["a token without serviceUrl", () => issuer.bearer({ aud: BOT_ID })],
  ["a token that has run out", () => issuer.bearer({ ...good, nbf: now - 7200, exp: now - 3600 })],
  ["a token that is not valid yet", () => issuer.bearer({ ...good, nbf: now + 3600, exp: now + 7200 })],
  ["a token without issuer", () => issuer.bearer({ ...good, iss: undefined })],
  ["a token of a tenant", () => issuer.bearer({ ...good, iss: `https://sts.windows.net/${TENANT}/` })],
  [
    "a token of an emulator",
    () => issuer.bearer({ ...good, iss: `https://login.microsoftonline.com/${TENANT}/v2.0` }),
  ],
])("%s: 401, and nothing of why inside", async (_, token) => {
  const { status, text } = await post(token());
  expect(status).toBe(401);
  expect(handled).toBe(0);
  expect(Object.keys(JSON.parse(text) as object)).toEqual(["error"]);
  expect(text).not.toMatch(/jwt|Error:|node_modules|signing|evil/i);
});

test.each<[string, Record<string, unknown>, number]>([
  ["another tenant in the conversation", { conversation: { ...press.conversation, tenantId: BOT_ID } }, 403],
  ["another tenant in channelData", { channelData: { tenant: { id: BOT_ID } } }, 403],
  ["no tenant at all", { channelData: {}, conversation: { id: "a:1", conversationType: "personal" } }, 403],
  ["a guest by role", { from: { ...press.from, userRole: "guest" } }, 403],
  ["a guest by name", { from: { ...press.from, userPrincipalName: "kari_annen.no#EXT#@kommune.no" } }, 403],
  ["nobody", { from: { id: "29:1" } }, 400],
  ["another channel", { channelId: "webchat" }, 400],
  ["an empty channel", { channelId: "" }, 400],
  ["no serviceUrl", { serviceUrl: undefined }, 400],
  ["an empty serviceUrl", { serviceUrl: "" }, 400],
  ["plain http", { serviceUrl: "http://smba.trafficmanager.net/emea/" }, 403],
])("%s, well signed: %i… refused", async (_, over, status) => {
  const answer = await post(
    issuer.bearer({ ...good, ...(over["serviceUrl"] ? { serviceurl: over["serviceUrl"] } : {}) }),
    over,
  );
  expect(answer.status).toBe(status);
  expect(handled).toBe(0);
});

test("issuers that are not Teams' never reach the SDK, so its keys are fetched for ours only, once", async () => {
  const before = issuer.fetches();
  for (let n = 0; n < 20; n += 1)
    await post(issuer.bearer({ ...good, iss: `https://sts.windows.net/tenant-${n}/` }));
  expect(issuer.fetches()).toBe(before);
  await post(issuer.bearer(good));
  expect(issuer.fetches()).toBe(1);
});
