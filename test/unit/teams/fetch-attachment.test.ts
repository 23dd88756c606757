/** Fetching a file: bounded in size and time, no redirect elsewhere, the token to nobody else, no private address. */
import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import type { FetchAttachment, FetchLimits } from "../../../bot/chat.ts";
import {
  createFetchAttachment,
  getOnce,
  isPublic,
  lookUpPublic,
} from "../../../bot/teams/fetch-attachment.ts";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, "127.0.0.1");
  servers.push(server);
  await once(server, "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const local = createFetchAttachment({
  rules: () => ({ local: true, fileStores: [] }),
  token: async () => undefined,
});

function get(address: string, limits: FetchLimits = { maxBytes: 1000 }, by: FetchAttachment = local) {
  const serviceUrl = "https://smba.trafficmanager.net/emea/";
  return by({ name: "enheter.csv", type: "csv", address, serviceUrl }, limits);
}

test("gives the bytes with the name that the message had", async () => {
  const host = await serve((_, response) => response.setHeader("content-type", "text/csv").end("id;navn"));
  const got = await get(`${host}/f?tempauth=1`);
  expect(got).toMatchObject({ kind: "fetched", name: "enheter.csv", type: "text/csv" });
  expect(got.kind === "fetched" && Buffer.from(got.bytes).toString()).toBe("id;navn");
});

test("stops at the size that is allowed, whether the server tells its size, hides it or lies", async () => {
  let sent = 0;
  const endless = await serve((_, response) => {
    const more = (): void => {
      if (response.destroyed) return;
      sent += 64_000;
      response.write(Buffer.alloc(64_000));
      setTimeout(more, 1);
    };
    more();
  });
  const told = await serve((_, response) => {
    response.writeHead(200, { "content-length": "5000000" }).flushHeaders();
  });
  expect(await get(endless)).toMatchObject({ kind: "refused", why: "too-large" });
  expect(await get(told)).toMatchObject({ kind: "refused", why: "too-large" });
  expect(sent).toBeLessThan(5_000_000);
  const exact = await serve((_, response) => response.end(Buffer.alloc(1000)));
  expect(await get(exact)).toMatchObject({ kind: "fetched" });
});

test("stops at the time that is allowed, also when a byte comes now and then", async () => {
  const slow = await serve((_, response) => {
    const timer = setInterval(() => response.write("x"), 20);
    response.on("close", () => clearInterval(timer));
  });
  const silent = await serve(() => undefined);
  for (const host of [slow, silent])
    expect(await get(host, { maxBytes: 10_000, timeoutMs: 150 })).toMatchObject({ why: "too-slow" });
});

test("follows a redirect on the same server only, and not for ever", async () => {
  const asked: string[] = [];
  const other = await serve((request, response) => {
    asked.push(request.url ?? "");
    response.end("secret");
  });
  const host = await serve((request, response) => {
    const to = { "/here": "/there", "/away": `${other}/x`, "/round": "/round" }[request.url ?? ""];
    if (to === undefined) response.end("found");
    else response.writeHead(302, { location: to }).end();
  });
  expect(await get(`${host}/here`)).toMatchObject({ kind: "fetched" });
  expect(await get(`${host}/away`)).toMatchObject({ kind: "refused", why: "host" });
  expect(await get(`${host}/round`)).toMatchObject({ kind: "refused", why: "failed" });
  expect(asked).toEqual([]);
});

test("takes neither a page to sign in at, nor what is packed, nor an error", async () => {
  const page = await serve((_, response) => response.setHeader("content-type", "text/html").end("<p>"));
  const packed = await serve((_, response) => response.setHeader("content-encoding", "gzip").end("x"));
  const gone = await serve((_, response) => response.writeHead(404).end());
  expect(await get(page)).toMatchObject({ why: "type" });
  expect(await get(packed)).toMatchObject({ why: "type" });
  expect(await get(gone)).toMatchObject({ why: "failed" });
  expect(await get("https://evil.example/x")).toMatchObject({ why: "host", host: "evil.example" });
});

test("the bot's token goes to Teams' service and not to SharePoint", async () => {
  const host = await serve((_, response) => response.end("x"));
  const asked: [string, string | undefined][] = [];
  const fetching = createFetchAttachment({
    rules: () => ({ local: false, fileStores: ["kommunen"] }),
    token: async () => "TOKEN",
    get: (url, asking) => {
      asked.push([url.hostname, asking.token]);
      return getOnce(new URL(host), { ...asking, lookup: undefined });
    },
  });
  await get("https://smba.trafficmanager.net/emea/v3/attachments/1/views/original", undefined, fetching);
  await get("https://kommunen-my.sharepoint.com/x", undefined, fetching);
  expect(asked).toEqual([
    ["smba.trafficmanager.net", "TOKEN"],
    ["kommunen-my.sharepoint.com", undefined],
  ]);
});

test("a token that cannot be had, and a name that leads to a private address, are failures", async () => {
  const rules = () => ({ local: false, fileStores: [] });
  const none = createFetchAttachment({ rules, token: () => Promise.reject(new Error("no")) });
  const picture = "https://smba.trafficmanager.net/emea/v3/attachments/1/views/original";
  expect(await get(picture, undefined, none)).toMatchObject({ why: "failed" });
  // localhost is looked up like any other name.
  const { promise, resolve } = Promise.withResolvers<unknown>();
  lookUpPublic("localhost", { all: true }, (error) => resolve(error));
  expect(await promise).toMatchObject({ message: "an address that is not public" });
});

test("private, loopback and link-local addresses are not public", () => {
  const closed = [
    "127.0.0.1",
    "10.1.2.3",
    "172.20.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
  ];
  const closed6 = ["::1", "::", "fe80::1", "fd00::1", "::ffff:10.0.0.1", "::ffff:7f00:1", "ff02::1"];
  for (const address of [...closed, ...closed6]) expect(isPublic(address), address).toBe(false);
  for (const address of ["13.107.136.10", "2603:1020::1"]) expect(isPublic(address), address).toBe(true);
});
