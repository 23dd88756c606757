/** Runs the dependency rules, and fails when the tool did not see our modules: it passes on zero. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";

const folders = ["bot", "adaptive-cards", "demo"].filter((folder) => existsSync(folder));

function main(): number {
  const result = spawnSync(
    "depcruise",
    ["--config", ".dependency-cruiser.cjs", "--output-type", "json", ...folders],
    { encoding: "utf8", maxBuffer: 64 * 1024 * 1024, shell: process.platform === "win32" },
  );
  if (!result.stdout) return fail(`dependency-cruiser said nothing: ${result.stderr}`);
  const report = JSON.parse(result.stdout) as Report;
  const seen = report.modules.filter((module) =>
    folders.some((folder) => module.source.startsWith(`${folder}/`)),
  );
  const expected = folders.flatMap((folder) => filesIn(folder));
  if (seen.length < expected.length) return fail(`saw ${seen.length} of ${expected.length} modules`);
  for (const { rule, from, to } of report.summary.violations) console.error(`${rule.name}: ${from} → ${to}`);
  console.log(`${seen.length} modules, ${report.summary.violations.length} breaches of the walls`);
  return report.summary.violations.length > 0 ? 1 : 0;
}

interface Report {
  modules: { source: string }[];
  summary: { violations: { rule: { name: string }; from: string; to: string }[] };
}

function filesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".ts"));
}

function fail(why: string): number {
  console.error(`walls: ${why}`);
  return 1;
}

process.exitCode = main();
