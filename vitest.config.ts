import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Programs that tests start must not make a key in the config folder of whoever runs the tests.
    env: { SEALING_KEY: Buffer.alloc(32, 7).toString("base64") },
    include: ["test/**/*.test.ts"],
    exclude: ["test/browser/**", "node_modules/**"],
    testTimeout: 20_000,
    // Two workers: the contract and crash tests start processes of their own.
    maxWorkers: 2,
    sequence: { shuffle: false },
  },
});
