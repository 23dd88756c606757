/** A few counters as text, for this machine only. */
import { createServer, type Server } from "node:http";

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

export function createMetricsServer(metrics: Metrics): Server {
  return createServer((request, response) => {
    const found = request.method === "GET" && request.url === "/metrics";
    response.writeHead(found ? 200 : 404, { "content-type": "text/plain; version=0.0.4; charset=utf-8" });
    response.end(found ? metrics.text() : "");
  });
}
