import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/browser/**", "node_modules/**"],
    testTimeout: 20_000,
    // Two workers: the contract and crash tests start processes of their own.
    maxWorkers: 2,
    sequence: { shuffle: false },
  },
});
