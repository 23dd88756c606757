/** Runs the dependency rules, and fails when the tool did not see our modules: it passes on zero. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

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
  const breaches = report.summary.violations.filter((each) => !isOnlyTypes(each));
  for (const { rule, from, to } of breaches) console.error(`${rule.name}: ${from} → ${to}`);
  console.log(`${seen.length} modules, ${breaches.length} breaches of the walls`);
  return breaches.length > 0 ? 1 : 0;
}

const rulesThatAllowTypes = [
  "rules-are-pure",
  "cards-import-types-and-texts-only",
  "production-needs-no-dev-dependency",
];

/** The parser that works with TypeScript 7 does not tell `import type` from `import`: we look ourselves. */
function isOnlyTypes({ rule, from, to }: Violation): boolean {
  if (!rulesThatAllowTypes.includes(rule.name)) return false;
  const imports = readFileSync(from, "utf8").matchAll(/^(import|export)(\s+type)?\s[^;]*?from\s+"([^"]*)"/gm);
  const ofTarget = [...imports].filter(([, , , name = ""]) =>
    name.startsWith(".")
      ? path.posix.join(path.posix.dirname(from), name) === to
      : to.startsWith(`node_modules/${name}/`),
  );
  return ofTarget.length > 0 && ofTarget.every((found) => found[2] !== undefined);
}

interface Report {
  modules: { source: string }[];
  summary: { violations: Violation[] };
}

interface Violation {
  rule: { name: string };
  from: string;
  to: string;
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
