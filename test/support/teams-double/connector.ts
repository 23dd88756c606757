/** Teams' side of the wire: takes what the bot sends, issues ids, keeps every conversation as people see it. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { CardView } from "./card-view.ts";
import { createFiles, type Files } from "./files.ts";
import type { Refusal } from "./faults.ts";
import { asText, type Json } from "./json.ts";
import { createLimiter, type Limits } from "./limits.ts";

/** One request that the bot made. */
interface Recorded {
  readonly method: string;
  readonly path: string;
  /** "" when a conversation is created. */
  readonly conversation: string;
  readonly activityId: string | undefined;
  readonly body: Json;
  readonly authorization: string | undefined;
  /** Of the first button; a stored message has its own key here. */
  readonly nonce: string | undefined;
  /** Milliseconds of the monotonic clock (performance.now) at which it came. */
  readonly at: number;
}

/** A request with what became of it. */
export interface Answered extends Recorded {
  /** 0: it got no answer. */
  readonly status: number;
  /** Teams took it: people see what it did, whatever the bot was told. */
  readonly delivered: boolean;
}

export interface ConnectorOptions {
  /** What Teams answers with 429 and Retry-After; no limit when left out. */
  readonly limits?: Limits;
  /** True for very many messages: neither bodies nor what people see are kept. */
  readonly forgetful?: boolean;
}

export interface Message {
  readonly id: string;
  card: CardView;
  summary: string;
  deleted: boolean;
}

export interface Connector {
  readonly serviceUrl: string;
  /** Everything the bot asked for, in order. */
  readonly requests: readonly Answered[];
  /** What Teams would show badly or not at all; people refuse to go on while there is any. */
  readonly complaints: string[];
  /** Asked before each request that is within the limits; undefined lets it through. */
  fault: ((request: Recorded) => Refusal | undefined) | undefined;
  /** Keeps a file as SharePoint or Teams' service would, for the bot to fetch. */
  keep: Files["keep"];
  /** What was fetched. */
  readonly fetches: Files["fetches"];
  messages(conversation: string): Message[];
  /** What teams are called, and their channels by id. */
  readonly teamNames: Map<
    string,
    { readonly name: string; readonly channels: Readonly<Record<string, string>> }
  >;
  newId(): string;
  stop(): Promise<void>;
}

export async function startConnector(options: ConnectorOptions = {}): Promise<Connector> {
  const { limits, forgetful = false } = options;
  const requests: Answered[] = [];
  const teamNames: Connector["teamNames"] = new Map();
  const conversations = createConversations(forgetful);
  const waitFor = limits ? createLimiter(limits) : () => 0;
  const files = createFiles();
  const server = createServer((request, response) => {
    if (files.serve(request, response)) return;
    answer(request)
      .then((final) => write(response, final))
      // The bot died while it was asking: Teams never got the request.
      .catch(() => request.destroy());
  });

  async function answer(request: IncomingMessage): Promise<Refusal> {
    const seen = await recorded(request);
    const refusal = throttled(waitFor(seen)) ?? connector.fault?.(seen);
    const named = seen.method === "GET" ? namesOf(teamNames, seen.path) : undefined;
    if (named) return named;
    const taken = refusal === undefined || refusal.delivered ? take(seen) : refusal;
    const final = refusal ?? taken;
    const delivered = taken.status >= 200 && taken.status < 300;
    requests.push({ ...seen, body: forgetful ? {} : seen.body, status: final.status, delivered });
    return final;
  }

  function take(seen: Recorded): Refusal {
    try {
      return conversations.take(seen);
    } catch (error) {
      const complaint = error instanceof Error ? error.message : String(error);
      connector.complaints.push(complaint);
      return { status: 400, body: { error: { code: "BadSyntax", message: complaint } } };
    }
  }

  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const connector: Connector = {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    requests,
    complaints: [],
    fault: undefined,
    keep: (folder, file) => files.keep(folder, file),
    fetches: files.fetches,
    messages: conversations.of,
    teamNames,
    newId: conversations.newId,
    async stop() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
  return connector;
}

/** GET /v3/teams/ID and /v3/teams/ID/conversations; the general channel comes without a name. */
function namesOf(teams: Connector["teamNames"], path: string): Refusal | undefined {
  const [, id, list] = /^\/v3\/teams\/([^/]+)(\/conversations)?$/.exec(path) ?? [];
  if (id === undefined) return undefined;
  const team = teams.get(decodeURIComponent(id));
  if (!team) return { status: 404, body: { error: { code: "NotFound", message: "" } } };
  if (list === undefined) return { status: 200, body: { id: decodeURIComponent(id), name: team.name } };
  const named = Object.entries(team.channels).map(([channel, name]) => ({ id: channel, name }));
  return { status: 200, body: { conversations: [{ id: decodeURIComponent(id) }, ...named] } };
}

function throttled(waitMs: number): Refusal | undefined {
  if (waitMs === 0) return undefined;
  const body = { error: { code: "TooManyRequests", message: "Teams' limits are reached" } };
  return { status: 429, body, headers: { "retry-after": String(Math.ceil(waitMs / 1000)) } };
}

function write(response: ServerResponse, { status, body, headers, silent }: Refusal): void {
  if (silent === "hang") return;
  if (silent === "reset") {
    response.socket?.resetAndDestroy();
    return;
  }
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(body === undefined ? "" : JSON.stringify(body));
}

function createConversations(forgetful: boolean) {
  const conversations = new Map<string, Message[]>();
  let ids = 0;

  function newId(): string {
    ids += 1;
    return `1:${String(ids).padStart(6, "0")}`;
  }

  /** A thread of a channel is read in the channel. */
  function of(conversation: string): Message[] {
    const [place = ""] = conversation.split(";");
    const known = conversations.get(place) ?? [];
    conversations.set(place, known);
    return known;
  }

  function add({ conversation, body }: Recorded): Refusal {
    const message = { id: newId(), ...shown(body), deleted: false };
    if (!forgetful) of(conversation).push(message);
    return { status: 201, body: { id: message.id } };
  }

  function take(seen: Recorded): Refusal {
    const { method, conversation, activityId } = seen;
    if (method === "POST" && conversation === "") return { status: 201, body: { id: `a:${newId()}` } };
    if (method === "POST") return add(seen);
    if (forgetful) return { status: 200, body: { id: activityId } };
    const message = of(conversation).find((one) => one.id === activityId && !one.deleted);
    if (!message)
      return { status: 404, body: { error: { code: "ActivityNotFoundInConversation", message: "" } } };
    if (method === "DELETE") message.deleted = true;
    else Object.assign(message, shown(seen.body));
    return { status: 200, body: { id: message.id } };
  }

  return { newId, of, take };
}

/** Throws on what Teams would show badly or not at all. */
function shown(body: Json): Pick<Message, "card" | "summary"> {
  const attachments = body["attachments"];
  if (!Array.isArray(attachments) || attachments.length !== 1)
    throw new Error("a message without exactly one card: nothing, or several messages, would be shown");
  if (body["text"]) throw new Error("a text beside a card: Teams makes two messages of it and gives no id");
  if (!body["summary"]) throw new Error("a card without summary: its notification would say nothing");
  const size = JSON.stringify(body).length * 2;
  if (size > 80 * 1024) throw new Error(`an activity of ${size} bytes: Teams refuses it at about 100 KB`);
  return { card: new CardView((attachments[0] as Json)["content"]), summary: asText(body["summary"]) };
}

async function recorded(request: IncomingMessage): Promise<Recorded> {
  const at = performance.now();
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString("utf8");
  const path = request.url ?? "";
  const match = /^\/v3\/conversations(?:\/([^/]+)\/activities(?:\/([^/]+))?)?\/?$/.exec(path);
  return {
    method: request.method ?? "",
    path,
    conversation: decodeURIComponent(match?.[1] ?? ""),
    activityId: match?.[2] === undefined ? undefined : decodeURIComponent(match[2]),
    body: text === "" ? {} : (JSON.parse(text) as Json),
    authorization: request.headers.authorization,
    nonce: /"nonce":"([^"\\]*)"/.exec(text)?.[1],
    at,
  };
}
