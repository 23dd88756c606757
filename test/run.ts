/** `npm test`: everything, in order of how fast it tells. `--static` stops before the tests that run the program. */
import { spawnSync } from "node:child_process";
import packageJson from "../package.json" with { type: "json" };
import { findChromium } from "./support/chromium.ts";

interface Step {
  readonly name: string;
  /** As in package.json: programs that npm finds in node_modules/.bin. */
  readonly command: string;
}

const { scripts } = packageJson;
const staticSteps: readonly Step[] = [
  { name: "format", command: `${scripts.format} --check` },
  { name: "lint", command: scripts.lint },
  { name: "types", command: scripts.types },
  { name: "walls", command: scripts.walls },
  { name: "dead code", command: scripts["dead-code"] },
];
const dynamicSteps: readonly Step[] = [{ name: "tests", command: scripts.unit }];
const browserStep: Step = {
  name: "browser",
  command: `${scripts.unit} --config test/browser/vitest.config.ts`,
};

function main(): number {
  const onlyStatic = process.argv.includes("--static");
  const chromium = findChromium();
  const failed = [...staticSteps, ...(onlyStatic ? [] : dynamicSteps)].filter((step) => !run(step, {}));
  const browser = onlyStatic ? "not asked for" : browserTests(chromium);
  if (failed.length > 0) console.error(`\nFailed: ${failed.map((step) => step.name).join(", ")}`);
  if (browser === "missing") console.error(`\n${howToGetChromium}`);
  if (browser === "failed") console.error("\nFailed: browser");
  const missingMatters = browser === "missing" && process.env["REQUIRE_BROWSER"] === "1";
  return failed.length > 0 || browser === "failed" || missingMatters ? 1 : 0;
}

const howToGetChromium = [
  "NOT RUN: the browser tests (test/browser). They need Chromium:",
  "  Debian, Ubuntu: apt-get install chromium    macOS: brew install --cask google-chrome",
  "  or set CHROMIUM_PATH to an installed Chromium or Chrome.",
].join("\n");

function browserTests(chromium: string | undefined): "passed" | "failed" | "missing" {
  if (chromium === undefined) return "missing";
  return run(browserStep, { CHROMIUM_PATH: chromium }) ? "passed" : "failed";
}

function run(step: Step, environment: Record<string, string>): boolean {
  const started = performance.now();
  const [program = "", ...parameters] = step.command.split(" ");
  const result = spawnSync(program, parameters, {
    stdio: "inherit",
    env: { ...process.env, ...environment },
    shell: process.platform === "win32",
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${result.status === 0 ? "✓" : "✗"} ${step.name} (${seconds} s)`);
  return result.status === 0;
}

process.exitCode = main();
