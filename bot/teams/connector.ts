/**
 * Messages over the Bot Framework connector: one request per call, at most 15 s, every outcome typed.
 * The SDK would send a POST up to four times by itself and wait for ever; both are taken away here.
 */
import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import { type AppCredentials, ConnectorClient, type ServiceClientCredentials } from "botframework-connector";
import { ConfigurationServiceClientCredentialFactory, type Activity } from "botbuilder";
import { z } from "zod/v4";
import type { Card } from "../../adaptive-cards/card.ts";
import type { Address, ChannelNames, Messages, Outcome } from "../chat.ts";
import type { BotRegistration } from "../config.ts";
import { sdkConfig } from "./adapter.ts";
import { LOGIN, SCOPE } from "./bot-token.ts";
import { outcomeOf } from "./outcome.ts";
import { namesIn } from "./team-names.ts";

const TIMEOUT_MS = 15_000;
/** Names are nice to have; somebody waits for an answer meanwhile. */
const NAMES_MS = 3_000;
/**
 * Shorter than what servers and gateways grant an idle connection: a request on one that is being closed at that
 * moment is reset, its outcome is unknown, and a broadcast message would never be sent again.
 */
const IDLE_MS = 3_000;
/** serviceUrls differ by region only; more than this are never in use at once. */
const MAX_CLIENTS = 50;

export interface ConnectorOptions {
  readonly bot: BotRegistration | undefined;
  /** Told of each call's begin; answers with what to call at its end. */
  readonly begin?: () => () => void;
  readonly timeoutMs?: number;
  /** How long a connection may lie unused before it is closed by us. */
  readonly idleMs?: number;
}

export interface Connector extends Messages {
  /** Whether Teams knows this account as a guest. False when Teams does not say: a guest is still a stranger to us. */
  isGuest(at: Address, accountId: string): Promise<boolean>;
  /** What people call a team and a channel of it; nothing when Teams does not say. */
  channelNames(serviceUrl: string, team: string, channel: string): Promise<ChannelNames>;
}

export function createConnector(options: ConnectorOptions): Connector {
  const { bot, begin = () => () => undefined, timeoutMs = TIMEOUT_MS, idleMs = IDLE_MS } = options;
  const clientOf = clients(bot, connectionsOf(idleMs));

  async function attempt(
    to: Address,
    request: (
      conversations: ConnectorClient["conversations"],
      limit: Limit,
    ) => Promise<{ id?: string } | object>,
    knownId = "",
  ): Promise<Outcome> {
    const end = begin();
    try {
      const ready = await clientOf(to.serviceUrl, timeoutMs);
      if (ready.kind === "no-token") return { kind: "not-delivered", cause: `no token: ${ready.cause}` };
      const reply = await request(ready.client.conversations, {
        abortSignal: AbortSignal.timeout(timeoutMs),
      });
      return { kind: "sent", activityId: idIn(reply) ?? knownId };
    } catch (error) {
      return outcomeOf(error, knownId);
    } finally {
      end();
    }
  }

  return {
    send: (to, card) =>
      attempt(to, (conversations, limit) =>
        conversations.sendToConversation(to.conversationId, activityOf(card), limit),
      ),
    update: (to, id, card) =>
      attempt(to, (it, limit) => it.updateActivity(to.conversationId, id, activityOf(card), limit), id),
    async isGuest(at, accountId) {
      const ready = await clientOf(at.serviceUrl, timeoutMs);
      if (ready.kind === "no-token") return false;
      const limit = { abortSignal: AbortSignal.timeout(timeoutMs) };
      const end = begin();
      return ready.client.conversations
        .getConversationMember(at.conversationId, accountId, limit)
        .then((member) => memberSchema.safeParse(member).data?.userRole?.toLowerCase() === "guest")
        .catch(() => false)
        .finally(end);
    },
    channelNames: asksForNames(clientOf, begin, Math.min(timeoutMs, NAMES_MS)),
    delete: (to, id) => attempt(to, (it, limit) => it.deleteActivity(to.conversationId, id, limit), id),
  };
}

function asksForNames(
  clientOf: (serviceUrl: string, timeoutMs: number) => Promise<Ready>,
  begin: () => () => void,
  timeoutMs: number,
): Connector["channelNames"] {
  return async (serviceUrl, team, channel) => {
    const ready = await clientOf(serviceUrl, timeoutMs);
    if (ready.kind === "no-token") return {};
    // Two questions to Teams.
    const ends = [begin(), begin()];
    const names = namesIn(ready.client, { serviceUrl, team, channel }, timeoutMs);
    return names.finally(() => ends.forEach((end) => end()));
  };
}

const memberSchema = z.object({ userRole: z.string().optional() });

type Limit = { abortSignal: AbortSignal };

/** The card alone: with text beside it Teams makes two messages and gives no id back. */
function activityOf(card: Card): Partial<Activity> {
  return {
    type: "message",
    summary: card.summary,
    attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", content: card.content }],
  };
}

function idIn(reply: { id?: string } | object): string | undefined {
  return "id" in reply && typeof reply.id === "string" ? reply.id : undefined;
}

type Ready =
  | { readonly kind: "ready"; readonly client: ConnectorClient }
  | { readonly kind: "no-token"; readonly cause: string };

function clients(bot: BotRegistration | undefined, connections: Policy) {
  const factory = new ConfigurationServiceClientCredentialFactory(sdkConfig(bot));
  const known = new Map<string, ConnectorClient>();
  let credentials: Promise<ServiceClientCredentials> | undefined;

  return async function clientOf(serviceUrl: string, timeoutMs: number): Promise<Ready> {
    credentials ??= factory.createCredentials(bot?.id ?? "", SCOPE, LOGIN, true);
    const signer = await credentials;
    const cause = bot === undefined ? undefined : await tokenFault(signer as AppCredentials, timeoutMs);
    if (cause !== undefined) return { kind: "no-token", cause };
    const client = known.get(serviceUrl) ?? newClient(signer, serviceUrl, connections);
    known.delete(serviceUrl);
    known.set(serviceUrl, client);
    for (const oldest of known.keys()) if (known.size > MAX_CLIENTS) known.delete(oldest);
    return { kind: "ready", client };
  };
}

/** Fetched before the request (the SDK keeps it for an hour), so that a missing token is never an unknown outcome. */
async function tokenFault(signer: AppCredentials, timeoutMs: number): Promise<string | undefined> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error("timeout")), timeoutMs);
  try {
    await Promise.race([signer.getToken(), late.promise]);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.name : "unknown";
  } finally {
    clearTimeout(timer);
  }
}

function newClient(
  signer: ServiceClientCredentials,
  serviceUrl: string,
  connections: Policy,
): ConnectorClient {
  const client = new ConnectorClient(signer, { baseUri: serviceUrl.replace(/\/$/, "") });
  const { pipeline } = (client as unknown as { client: { pipeline: Pipeline } }).client;
  for (const name of unwanted) {
    if (!pipeline.getOrderedPolicies().some((policy) => policy.name === name))
      throw new Error(
        `botframework-connector no longer has the policy ${name}: see whether it still sends twice`,
      );
    pipeline.removePolicy({ name });
  }
  pipeline.addPolicy(connections);
  return client;
}

/** The first sends again after a lost reply; the second would send a card to wherever a 307 points. */
const unwanted = ["defaultRetryPolicy", "redirectPolicy"];

interface Pipeline {
  getOrderedPolicies(): readonly { readonly name: string }[];
  removePolicy(which: { name: string }): void;
  addPolicy(policy: Policy): void;
}

interface Policy {
  readonly name: string;
  sendRequest(request: Outbound, next: (request: Outbound) => Promise<unknown>): Promise<unknown>;
}

interface Outbound {
  readonly url: string;
  agent?: HttpAgent;
}

/** Connections are used again, but not after they have lain idle. */
function connectionsOf(idleMs: number): Policy {
  const kept = { keepAlive: true, timeout: idleMs };
  const [secure, plain] = [new HttpsAgent(kept), new HttpAgent(kept)];
  return {
    name: "shortIdleConnections",
    sendRequest(request, next) {
      request.agent = request.url.startsWith("https:") ? secure : plain;
      return next(request);
    },
  };
}
