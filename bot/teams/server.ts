/** The HTTP server: /api/messages for Teams, /files/TICKET for a browser, /images/ID for cards, /healthz and /readyz for whoever watches over us. */
import restify, { type Request, type Response, type Server } from "restify";
import { faultOf, type Log } from "../log.ts";
import type { MadeFile } from "../downloads/download.ts";
import type { Adapter } from "./adapter.ts";
import type { InvokeAnswer } from "./invoke.ts";
import { readJson } from "./body.ts";
import type { Activity } from "./activity.ts";
import { admit, type GateRules } from "./gate.ts";
import type { Metrics } from "./metrics.ts";
import type { ServedPicture } from "../pictures/serve-picture.ts";
import { textsIn } from "../texts/texts.ts";
import { sendPicture } from "./send-picture.ts";

export interface ServerParts {
  readonly rules: GateRules;
  readonly adapter: Adapter;
  readonly handle: (activity: Activity) => Promise<InvokeAnswer | undefined>;
  readonly ready: () => Promise<string | undefined>;
  /** A file that somebody was given a link to; undefined when there is none, or no longer. */
  readonly file: (ticket: string) => Promise<MadeFile | undefined>;
  readonly picture: (id: string) => Promise<ServedPicture>;
  readonly metrics: Metrics;
  readonly log: Log;
}

export function createServer(parts: ServerParts): Server {
  // Restify's own log would hold requests; ours never does.
  const server = restify.createServer({ name: "Mandagskvarteret", handleUncaughtExceptions: false });
  server.post("/api/messages", async (request, response) => {
    const { status, body } = await messagesAnswer(parts, request);
    parts.metrics.count(`http_${status}`);
    response.send(status, body);
  });
  server.get("/healthz", async (_request, response) => {
    response.send(200, { status: "ok" });
  });
  server.get("/readyz", async (_request, response) => {
    const { status, body } = await readiness(parts);
    response.send(status, body);
  });
  server.get("/files/:ticket", async (request, response) => {
    await sendFile(parts, request, response);
  });
  for (const method of ["get", "head"] as const)
    server[method]("/images/:id", async (request, response) => {
      await sendPicture(parts, request, response);
    });
  server.on("restifyError", onRestifyError);
  return server;
}

interface HttpAnswer {
  readonly status: number;
  readonly body?: unknown;
}

async function messagesAnswer(parts: ServerParts, request: Request): Promise<HttpAnswer> {
  const read = await readJson(request);
  if (read.kind === "refused") return refusal(read.status, read.reason);
  const authorization = request.headers.authorization;
  const admission = admit(read.body, authorization, parts.rules);
  if (admission.kind === "refused") {
    parts.log.warn({ status: admission.status, reason: admission.reason }, "an activity was refused");
    return refusal(admission.status, admission.reason);
  }
  parts.metrics.count(`activity_${kindOf(admission.activity)}`);
  try {
    const handle = () => parts.handle(admission.activity);
    // Unsigned: the gate has refused any but this machine's, and a header is nothing to the SDK then.
    const processed = await parts.adapter.process(authorization ?? "", admission.activity, handle);
    if (processed.kind === "unauthorised") return refusal(401, "the token is not valid");
    return { status: 200, body: processed.answer };
  } catch (error) {
    parts.log.error(faultOf(error), "an activity was not handled");
    return refusal(500, "internal error");
  }
}

const counted: ReadonlySet<string> = new Set([
  "message",
  "invoke",
  "installationUpdate",
  "conversationUpdate",
]);

function kindOf({ type }: Activity): string {
  return counted.has(type) ? type : "other";
}

/** Never kept by anybody on the way, and never shown as a page. */
async function sendFile(parts: ServerParts, request: Request, response: Response): Promise<void> {
  const { ticket } = request.params as { ticket?: string };
  try {
    const file = await parts.file(ticket ?? "");
    parts.metrics.count(`file_${file ? 200 : 404}`);
    if (!file) return gone(response);
    response.writeHead(200, {
      "content-type": file.type,
      "content-disposition": `attachment; filename="${file.name}"`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
    });
    response.end(file.content);
  } catch (error) {
    parts.log.error(faultOf(error), "a file was not made");
    response.send(500, { error: "internal error" });
  }
}

/** A person has pressed a link on a card, perhaps too late; who it was is not known, so neither is the language. */
function gone(response: Response): void {
  response.writeHead(404, {
    "content-type": "text/plain; charset=utf-8",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  response.end(textsIn("nb").files.linkEnded);
}

async function readiness(parts: ServerParts): Promise<HttpAnswer> {
  try {
    const note = await parts.ready();
    return { status: 200, body: note === undefined ? { status: "ready" } : { status: "ready", note } };
  } catch (error) {
    parts.log.error(faultOf(error), "not ready");
    return { status: 503, body: { status: "not ready", reason: "the store does not answer" } };
  }
}

function refusal(status: number, reason: string): HttpAnswer {
  return { status, body: { error: reason } };
}

/** Restify's errors (no such path, wrong method) in our shape, without its stack or names. */
function onRestifyError(_request: Request, response: Response, error: RestifyError, done: () => void): void {
  const status = error.statusCode ?? 500;
  const reasons: Record<number, string> = { 404: "no such path", 405: "the method is not allowed here" };
  response.send(status, { error: reasons[status] ?? "internal error" });
  done();
}

interface RestifyError {
  readonly statusCode?: number;
}
