/** Teams' side of the wire: takes what the bot sends, issues ids, keeps every conversation as people see it. */
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { CardView } from "./card-view.ts";
import { asText, type Json } from "./json.ts";

/** One request that the bot made. */
interface Recorded {
  readonly method: string;
  readonly path: string;
  /** "" when a conversation is created. */
  readonly conversation: string;
  readonly activityId: string | undefined;
  readonly body: Json;
  readonly authorization: string | undefined;
}

export interface Message {
  readonly id: string;
  card: CardView;
  summary: string;
  deleted: boolean;
}

/** An answer instead of Teams' own. With `delivered` Teams takes the message all the same: the reply was lost. */
interface Refusal {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly delivered?: true;
}

export interface Connector {
  readonly serviceUrl: string;
  /** Everything the bot asked for, in order. */
  readonly requests: readonly (Recorded & { readonly status: number })[];
  /** What Teams would show badly or not at all; people refuse to go on while there is any. */
  readonly complaints: string[];
  /** Asked before each request; undefined lets it through. */
  fault: ((request: Recorded) => Refusal | undefined) | undefined;
  messages(conversation: string): Message[];
  newId(): string;
  stop(): Promise<void>;
}

export async function startConnector(): Promise<Connector> {
  const requests: (Recorded & { status: number })[] = [];
  const conversations = createConversations();
  const server = createServer((request, response) => {
    void answer(request).then(({ status, body, headers }) => {
      response.writeHead(status, { "content-type": "application/json", ...headers });
      response.end(body === undefined ? "" : JSON.stringify(body));
    });
  });

  async function answer(request: IncomingMessage): Promise<Refusal> {
    const seen = await recorded(request);
    const refusal = connector.fault?.(seen);
    const taken = refusal === undefined || refusal.delivered ? take(seen) : refusal;
    const final = refusal ?? taken;
    requests.push({ ...seen, status: final.status });
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
    messages: conversations.of,
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

function createConversations() {
  const conversations = new Map<string, Message[]>();
  let ids = 0;

  function newId(): string {
    ids += 1;
    return `1:${String(ids).padStart(6, "0")}`;
  }

  function of(conversation: string): Message[] {
    const known = conversations.get(conversation) ?? [];
    conversations.set(conversation, known);
    return known;
  }

  function add({ conversation, body }: Recorded): Refusal {
    const message = { id: newId(), ...shown(body), deleted: false };
    of(conversation).push(message);
    return { status: 201, body: { id: message.id } };
  }

  function take(seen: Recorded): Refusal {
    const { method, conversation, activityId } = seen;
    if (method === "POST" && conversation === "") return { status: 201, body: { id: `a:${newId()}` } };
    if (method === "POST") return add(seen);
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
  };
}
