/** A few counters as text, for this machine only. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

export interface Metrics {
  count(name: string): void;
  text(): string;
}

export function createMetrics(): Metrics {
  const counters = new Map<string, number>();
  return {
    count(name) {
      counters.set(name, (counters.get(name) ?? 0) + 1);
    },
    text() {
      const lines = [...counters].map(([name, value]) => `mandagskvarteret_${name}_total ${value}`);
      const { rss } = process.memoryUsage();
      return [...lines, `mandagskvarteret_memory_bytes ${rss}`, ""].join("\n");
    },
  };
}

/** @param more lines that are asked for at every look; when they cannot be had, a comment says so in their place. */
export function createMetricsServer(metrics: Metrics, more: () => Promise<string>): Server {
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const found = request.method === "GET" && request.url === "/metrics";
    response.writeHead(found ? 200 : 404, { "content-type": "text/plain; version=0.0.4; charset=utf-8" });
    response.end(
      found ? metrics.text() + (await more().catch(() => "# the other figures could not be read\n")) : "",
    );
  }
  return createServer((request, response) => void answer(request, response));
}
