/** What the HTTP caller gets: clear refusals without internals, health, readiness. */
import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleId } from "../../demo/municipality/load.ts";
import { openSqlite } from "../../bot/storage/sqlite.ts";
import { StorageError, type TableStore } from "../../bot/storage/table-store.ts";
import { createQuietLog } from "../support/quiet-log.ts";
import { type RunningBot, startBot } from "../support/start-bot.ts";
import { startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

let teams: TeamsDouble;
let bot: RunningBot;
const log = createQuietLog();

beforeAll(async () => {
  teams = await startTeams();
  bot = await startBot({ teams, log });
});
afterAll(async () => {
  await bot.stop();
  await teams.stop();
});

const json = { "content-type": "application/json" };

async function ask(path: string, init: RequestInit = {}) {
  const response = await fetch(`${bot.url}${path}`, init);
  return { status: response.status, text: await response.text(), headers: response.headers };
}

function post(body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = json) {
  return ask("/api/messages", { method: "POST", headers, body });
}

function activity(over: Record<string, unknown> = {}): string {
  return JSON.stringify({
    type: "message",
    text: "hjelp",
    channelId: "msteams",
    serviceUrl: teams.serviceUrl,
    from: { aadObjectId: sampleId("Leder hjemmetjenesten") },
    conversation: { id: "a:1", conversationType: "personal" },
    ...over,
  });
}

test.each<[string, () => string, number]>([
  ["nothing", () => "", 400],
  ["half an object", () => '{"type":', 400],
  ["a list", () => "[]", 400],
  ["null", () => "null", 400],
  ["a type that is a number", () => '{"type":1}', 400],
  ["no serviceUrl", () => activity({ serviceUrl: undefined }), 400],
  ["an empty serviceUrl", () => activity({ serviceUrl: "" }), 400],
  ["a serviceUrl that is none", () => activity({ serviceUrl: "file:///etc/passwd" }), 400],
  ["a serviceUrl elsewhere, unsigned", () => activity({ serviceUrl: "https://evil.example/" }), 403],
  [
    "a serviceUrl that only looks local",
    () => activity({ serviceUrl: "http://127.0.0.1.evil.example/" }),
    403,
  ],
  ["an empty channel", () => activity({ channelId: "" }), 400],
  ["another channel", () => activity({ channelId: "emulator" }), 400],
  ["no conversation", () => activity({ conversation: undefined }), 400],
  ["nobody", () => activity({ from: undefined }), 400],
  ["a person id that is no key", () => activity({ from: { aadObjectId: "a/b#c" } }), 400],
  ["more than 256 KB", () => activity({ text: "x".repeat(300_000) }), 413],
])("%s is refused in one clear line", async (_, body, status) => {
  const answer = await post(body());
  expect(answer.status).toBe(status);
  const { error, ...rest } = JSON.parse(answer.text) as { error: string };
  expect(error.length).toBeGreaterThan(5);
  expect(rest).toEqual({});
  expect(answer.text).not.toMatch(/node_modules|\.ts|Zod|passwd|evil/);
});

test("only JSON, and only unpacked: a packed body could be a bomb", async () => {
  expect((await post(activity(), { "content-type": "text/plain" })).status).toBe(415);
  expect((await post(activity(), { "content-type": "application/x-www-form-urlencoded" })).status).toBe(415);
  const packed = { ...json, "content-encoding": "gzip" };
  expect((await post(new Uint8Array(gzipSync(activity())), packed)).status).toBe(415);
  expect((await post("not gzip at all", packed)).status).toBe(415);
});

test("bytes that are no UTF-8 are refused", async () => {
  expect((await post(new Uint8Array([0x7b, 0xff, 0x7d]))).status).toBe(400);
});

test("a caller that goes away in the middle does no harm", async () => {
  const { port } = new URL(bot.url);
  await new Promise<void>((resolve) => {
    const socket = connect(Number(port), "127.0.0.1", () => {
      socket.write(
        "POST /api/messages HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{",
      );
      setTimeout(() => socket.destroy(), 30);
    });
    socket.on("close", () => resolve());
  });
  expect((await ask("/healthz")).status).toBe(200);
});

test("other methods and paths", async () => {
  expect(await ask("/api/messages")).toMatchObject({ status: 405 });
  expect(await ask("/nowhere")).toMatchObject({ status: 404, text: '{"error":"no such path"}' });
  expect(await ask("/metrics")).toMatchObject({ status: 404 });
});

test("health answers whatever the caller accepts", async () => {
  for (const accept of ["*/*", "text/html", "application/json"])
    expect(await ask("/healthz", { headers: { accept } })).toMatchObject({
      status: 200,
      text: '{"status":"ok"}',
    });
});

test("ready with an organisation", async () => {
  expect(await ask("/readyz")).toMatchObject({ status: 200, text: '{"status":"ready"}' });
});

test("ready without an organisation, and says so", async () => {
  const empty = await startBot({ teams, organisation: undefined });
  const response = await fetch(`${empty.url}/readyz`);
  expect(response.status).toBe(200);
  expect(await response.text()).toMatch(/organisation is empty.*npm run org/);
  await empty.stop();
});

test("not ready while the store does not answer; then again", async () => {
  const { store, away } = faultyStore();
  const faulty = await startBot({ teams, store, log });
  away(true);
  const response = await fetch(`${faulty.url}/readyz`);
  expect(response.status).toBe(503);
  expect(await response.json()).toEqual({ status: "not ready", reason: "the store does not answer" });
  away(false);
  expect((await fetch(`${faulty.url}/readyz`)).status).toBe(200);
  await faulty.stop();
});

test("counters are served on a port of their own, on this machine", async () => {
  const port = await freePort();
  const measured = await startBot({ teams, environment: { METRICS_PORT: String(port) } });
  const leader = teams.person(sampleId("Leder hjemmetjenesten"), "Leder hjemmetjenesten", measured);
  await leader.say("hjelp");
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  expect(text).toMatch(/^mandagskvarteret_activity_message_total 1$/m);
  expect(text).toMatch(/^mandagskvarteret_http_200_total 1$/m);
  await measured.stop();
});

test("a handler that fails: the person gets a reference in Norwegian, the caller nothing, the log no text", async () => {
  const { store, away } = faultyStore();
  const failing = await startBot({ teams, store, log, settles: false });
  const nurse = teams.person(
    sampleId("Sykepleier natt hjemmetjenesten sone nord"),
    "Sykepleier natt",
    failing,
  );
  await nurse.say("hjelp");
  away(true);
  await nurse.say("Fru Hansen falt i går");
  expect(nurse.lastResponse).toEqual({ status: 200, body: undefined });
  expect(nurse.newest.text).toMatch(
    /^Beklager, noe gikk galt hos oss.* gi koden [0-9A-F]{8} til systemansvarlig\.$/,
  );
  const reference = /[0-9A-F]{8}/.exec(nurse.newest.text)?.[0];
  expect(log.lines.some(({ facts }) => facts["reference"] === reference)).toBe(true);
  expect(log.text()).not.toContain("Hansen");

  await nurse.press("Siste Mandagskvarteret");
  expect(nurse.lastResponse).toMatchObject({
    status: 200,
    body: { statusCode: 500, type: "application/vnd.microsoft.error" },
  });
  expect(JSON.stringify(nurse.lastResponse.body)).not.toMatch(/Storage|gone|\.ts/);
  expect(nurse.newest.text).toMatch(/^Beklager/);
  away(false);
  await nurse.press("Siste Mandagskvarteret");
  expect(nurse.lastResponse.body).toMatchObject({ statusCode: 200 });
  await failing.stop();
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

function faultyStore(): { store: TableStore; away: (is: boolean) => void } {
  const store = openSqlite(":memory:");
  let gone = false;
  const guarded =
    <A extends unknown[], R>(work: (...of: A) => Promise<R>) =>
    async (...of: A): Promise<R> => {
      if (gone) throw new StorageError("the disk is gone");
      return work(...of);
    };
  const wrapped: TableStore = {
    get: guarded((...of) => store.get(...of)),
    query: guarded((...of) => store.query(...of)),
    transact: guarded((...of) => store.transact(...of)),
    ready: guarded(() => store.ready()),
    close: () => store.close(),
  };
  return { store: wrapped, away: (is) => (gone = is) };
}
