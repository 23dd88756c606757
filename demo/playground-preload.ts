/**
 * Loaded before the local Teams client. It hands a page what came while nobody looked as soon as the page connects,
 * and the page breaks for good when that is before it has loaded its chats. So the connection is let through
 * when the page reports that it is ready: that is when it installs the bot.
 */
import { type IncomingMessage, Server } from "node:http";

type Emit = (this: Server, event: string | symbol, ...parameters: unknown[]) => boolean;

const MESSAGES = "/_ws_conversation/";
const READY = /^\/_debug\/conversation\/[^/]+\/installation$/;
/** Should a page never report, it is connected all the same. */
const LONGEST_MS = 15_000;

/** Closing an idle connection just when the bot writes on it would leave it unknown whether a card arrived. */
const KEPT_OPEN_MS = 3_600_000;

const emit = Reflect.get(Server.prototype, "emit") as Emit;
const held = new Set<() => void>();

function emitWhenReady(this: Server, event: string | symbol, ...parameters: unknown[]): boolean {
  if (event === "listening") this.keepAliveTimeout = KEPT_OPEN_MS;
  const request = parameters[0] as IncomingMessage;
  if (event === "request" && READY.test(request.url ?? "")) setImmediate(releaseAll);
  if (event !== "upgrade" || !request.url?.startsWith(MESSAGES)) return emit.call(this, event, ...parameters);
  const connect = () => {
    held.delete(connect);
    clearTimeout(timer);
    emit.call(this, event, ...parameters);
  };
  const timer = setTimeout(connect, LONGEST_MS);
  held.add(connect);
  return true;
}

function releaseAll(): void {
  for (const connect of held) connect();
}

Server.prototype.emit = emitWhenReady as typeof Server.prototype.emit;
