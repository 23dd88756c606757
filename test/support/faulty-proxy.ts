/** Stands between a client and an HTTP server, and can lose a reply, answer by itself, or keep silent. */
import { once } from "node:events";
import {
  createServer,
  type IncomingMessage,
  type RequestOptions,
  request as forwarded,
  type ServerResponse,
} from "node:http";

export interface FaultyProxy {
  readonly port: number;
  /** Requests seen so far. */
  readonly seen: number;
  /** The next requests whose method and path match get this fault; then the proxy is honest again. */
  next(fault: Fault, match?: { readonly path: RegExp; readonly times?: number }): void;
  stop(): Promise<void>;
}

export type Fault =
  /** The server does the work; the client's connection breaks before it hears so. `meanwhile` runs in between. */
  | { readonly kind: "lose-reply"; readonly meanwhile?: () => Promise<void> }
  /** The connection breaks before the server hears of it. */
  | { readonly kind: "lose-request"; readonly meanwhile?: () => Promise<void> }
  | { readonly kind: "answer"; readonly status: number; readonly body: string }
  | { readonly kind: "silence" };

interface Planned {
  readonly fault: Fault;
  readonly path: RegExp;
  left: number;
}

export async function startFaultyProxy(upstreamPort: number): Promise<FaultyProxy> {
  const plan: Planned[] = [];
  let seen = 0;
  const server = createServer((request, response) => {
    seen += 1;
    const planned = plan.find(({ left, path }) => left > 0 && path.test(request.url ?? ""));
    if (planned) planned.left -= 1;
    void serve(upstreamPort, planned?.fault, request, response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    port: address.port,
    get seen() {
      return seen;
    },
    next(fault, { path, times = 1 } = { path: /./ }) {
      plan.push({ fault, path, left: times });
    },
    async stop() {
      if (!server.listening) return;
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function serve(
  upstreamPort: number,
  fault: Fault | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = Buffer.concat(await request.toArray());
  if (fault?.kind === "silence") return;
  if (fault?.kind === "answer") {
    response.writeHead(fault.status, { "content-type": "text/html" }).end(fault.body);
    return;
  }
  const reply = fault?.kind === "lose-request" ? undefined : await forward(upstreamPort, request, body);
  if (fault === undefined && reply) {
    response.writeHead(reply.status, reply.headers).end(reply.body);
    return;
  }
  await fault?.meanwhile?.();
  request.socket.destroy();
}

async function forward(port: number, request: IncomingMessage, body: Buffer): Promise<Reply> {
  const { method, url: path, headers } = request;
  const options: RequestOptions = { host: "127.0.0.1", port, method, path, headers };
  const [reply] = (await once(forwarded(options).end(body), "response")) as [IncomingMessage];
  return {
    status: reply.statusCode ?? 502,
    headers: reply.rawHeaders.filter((_, n, all) => !/^transfer-encoding$/i.test(all[n - (n % 2)] ?? "")),
    body: Buffer.concat(await reply.toArray()),
  };
}

interface Reply {
  readonly status: number;
  readonly headers: string[];
  readonly body: Buffer;
}
