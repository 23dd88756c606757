import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Programs that tests start must not make a key in the config folder of whoever runs the tests.
    env: { SEALING_KEY: Buffer.alloc(32, 7).toString("base64") },
    root: ".",
    include: ["test/browser/*.test.ts"],
    // Each test is a step that the next one builds on.
    bail: 1,
    testTimeout: 120_000,
    hookTimeout: 180_000,
    fileParallelism: false,
  },
});
