/**
 * Fetches a file or a picture that somebody sent: from Teams and from the municipality's own SharePoint only, at most
 * so many bytes and so much time. The sender's token of the link is in its address, so addresses are never logged.
 */
import { lookup as lookUp, type LookupAddress } from "node:dns";
import { type IncomingMessage, request as plainRequest } from "node:http";
import { request as secureRequest } from "node:https";
import { BlockList, isIPv6, type LookupFunction } from "node:net";
import type {
  Attachment,
  FetchAttachment,
  FetchedAttachment,
  FetchLimits,
  RefusedAttachment,
} from "../chat.ts";
import { type Source, sourceOf, type SourceRules } from "./attachment-source.ts";

export interface FetchParts {
  readonly rules: () => SourceRules;
  /** The bot's token for Teams' service; undefined without a registration. Rejects when there is none to be had. */
  readonly token: () => Promise<string | undefined>;
  /** Names are looked up with it; it refuses addresses that are not public. Left out: any address. */
  readonly lookup?: LookupFunction;
  /** Those of node:https and node:http; tests of the rules have their own. */
  readonly get?: typeof getOnce;
}

const TIMEOUT_MS = 20_000;
const MAX_REDIRECTS = 3;
type Allowed = Extract<Source, { kind: "allowed" }>;
type Why = RefusedAttachment["why"];

export function createFetchAttachment(parts: FetchParts): FetchAttachment {
  return async (attachment, limits) => {
    const source = sourceOf(attachment, parts.rules());
    if (source.kind === "refused") return { kind: "refused", why: "host", host: source.host };
    const refuse = (why: Why) => ({ kind: "refused", why, host: source.url.hostname }) as const;
    const signal = AbortSignal.timeout(limits.timeoutMs ?? TIMEOUT_MS);
    try {
      const got = await fetched(parts, { attachment, source, limits, signal });
      return typeof got === "string" ? refuse(got) : got;
    } catch {
      // What the network says may hold the address, with the sender's token in it.
      return refuse(signal.aborted ? "too-slow" : "failed");
    }
  };
}

interface Fetching {
  readonly attachment: Attachment;
  readonly source: Allowed;
  readonly limits: FetchLimits;
  readonly signal: AbortSignal;
}

async function fetched(
  parts: FetchParts,
  { attachment, source, limits, signal }: Fetching,
): Promise<Exclude<FetchedAttachment, RefusedAttachment> | Why> {
  const token = source.withToken ? await within(signal, parts.token()) : undefined;
  const response = await follow(parts, source.url, { signal, token });
  if (typeof response === "string") return response;
  const bytes = await bytesOf(response, limits.maxBytes);
  if (bytes === undefined) return "too-large";
  const type = response.headers["content-type"] ?? "";
  return { kind: "fetched", bytes, name: attachment.name, type };
}

interface Asking {
  readonly signal: AbortSignal;
  readonly token: string | undefined;
}

/** A redirect may lead to another path of the same server, nowhere else. */
async function follow(parts: FetchParts, from: URL, asking: Asking): Promise<IncomingMessage | Why> {
  const get = parts.get ?? getOnce;
  let url = from;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const response = await get(url, { ...asking, lookup: parts.lookup });
    const next = redirectOf(response, url);
    if (next === undefined) return checked(response);
    response.destroy();
    if (next.origin !== from.origin) return "host";
    url = next;
  }
  return "failed";
}

function redirectOf({ statusCode = 0, headers }: IncomingMessage, from: URL): URL | undefined {
  if (![301, 302, 303, 307, 308].includes(statusCode) || headers.location === undefined) return undefined;
  return URL.parse(headers.location, from.href) ?? undefined;
}

function checked(response: IncomingMessage): IncomingMessage | Why {
  const { statusCode, headers } = response;
  const why = statusCode !== 200 ? "failed" : isPage(headers) ? "type" : undefined;
  if (why !== undefined) response.destroy();
  return why ?? response;
}

/** A page to sign in at comes with 200 too; and what is packed could become endless when it is unpacked. */
function isPage(headers: IncomingMessage["headers"]): boolean {
  const packed = headers["content-encoding"] ?? "identity";
  return /^text\/html\b/i.test(headers["content-type"] ?? "") || packed !== "identity";
}

/** @returns undefined when there are more than `most`, as the server says or as they are counted. */
async function bytesOf(response: IncomingMessage, most: number): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  const told = Number(response.headers["content-length"] ?? 0);
  if (told > most) return void response.destroy();
  for await (const chunk of response as AsyncIterable<Buffer>) {
    length += chunk.length;
    // Leaving the loop closes the connection.
    if (length > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** One request, no redirects, no cookies, no connection kept. */
export function getOnce(
  url: URL,
  { signal, token, lookup }: Asking & { readonly lookup: LookupFunction | undefined },
): Promise<IncomingMessage> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  const send = url.protocol === "https:" ? secureRequest : plainRequest;
  const headers = {
    "accept-encoding": "identity",
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
  const request = send(url, { signal, headers, agent: false, ...(lookup ? { lookup } : {}) });
  request.on("response", resolve);
  request.on("error", reject);
  request.end();
  return promise;
}

async function within<T>(signal: AbortSignal, promise: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const stop = (): void => late.reject(new Error("too slow"));
  signal.addEventListener("abort", stop, { once: true });
  return Promise.race([promise, late.promise]).finally(() => signal.removeEventListener("abort", stop));
}

/** Looked up where the connection is made, so that no other answer can be given in between. */
export const lookUpPublic: LookupFunction = (host, options, answer) => {
  lookUp(host, { ...options, all: true }, (error, found) => {
    const fault = error ?? privateAmong(found);
    if (fault) return answer(fault, "", 0);
    const [first] = found;
    return options.all ? answer(null, found) : answer(null, first?.address ?? "", first?.family);
  });
};

function privateAmong(found: readonly LookupAddress[]): Error | undefined {
  return found.length === 0 || found.some(({ address }) => !isPublic(address))
    ? new Error("an address that is not public")
    : undefined;
}

export function isPublic(address: string): boolean {
  // An IPv4 address in the clothes of an IPv6 one is nothing that DNS gives for these servers.
  if (isIPv6(address)) return !/^::(?!$)ffff:/i.test(address) && !closed6.check(address, "ipv6");
  return !closed4.check(address, "ipv4");
}

const closed4 = blocked("ipv4", [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
]);
const closed6 = blocked("ipv6", [
  ["::", 127],
  ["64:ff9b::", 96],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
]);

function blocked(family: "ipv4" | "ipv6", nets: readonly (readonly [string, number])[]): BlockList {
  const list = new BlockList();
  for (const [net, prefix] of nets) list.addSubnet(net, prefix, family);
  return list;
}
