/**
 * `npm run stage`: what runs in Azure, in build/webapp. The sources as they are (Node 24 runs them) and the
 * production packages as Linux needs them, wherever the stage is made.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";

const root = path.join(import.meta.dirname, "..");
/** What draws pictures is made for each platform; this is the one of Azure's web apps. */
const platform = ["--os=linux", "--cpu=x64", "--libc=glibc"];
const parts = ["bot", "adaptive-cards", "package.json", "package-lock.json", ".npmrc", "LICENSE"];

function main(target: string): number {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const part of parts) cpSync(path.join(root, part), path.join(target, part), { recursive: true });
  // No package needs its install script to run, so none gets to.
  const installed = spawnSync("npm", ["ci", "--omit=dev", "--ignore-scripts", ...platform], {
    cwd: target,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (installed.status !== 0) console.error("stage: npm ci --omit=dev failed; see above");
  else console.log(`Staged in ${target}.`);
  return installed.status ?? 1;
}

process.exitCode = main(path.join(root, "build", "webapp"));
