import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { createMetrics, createMetricsServer } from "../../../bot/teams/metrics.ts";

test("figures that cannot be read do not take the others away, and it is said that they are missing", async () => {
  const server = createMetricsServer(createMetrics(), () => Promise.reject(new Error("the store is away")));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/metrics`);
  const text = await answer.text();
  server.close();
  expect(answer.status).toBe(200);
  expect(text).toContain("mandagskvarteret_memory_bytes");
  expect(text).toContain("# the other figures could not be read");
});
