/** `npm run package`: writes build/mandagskvarteret.zip, ready to upload in the Teams admin centre. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { packApp, readValues } from "./package-app.ts";

const folder = import.meta.dirname;
const target = join(folder, "..", "build", "mandagskvarteret.zip");

async function main(): Promise<number> {
  const read = readValues(process.env);
  if (read.kind === "fault") return fail(read.fault);
  const packed = await packApp(folder, read.values);
  if (packed.kind === "fault") return fail(packed.fault);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, packed.zip);
  console.log(`Wrote ${target} (${packed.zip.length} bytes).`);
  if (!process.env["INFO_URL"])
    console.log("INFO_URL is not set: the app names PUBLIC_URL as the place for privacy and terms.");
  return 0;
}

function fail(why: string): number {
  console.error(`package: ${why}`);
  return 1;
}

process.exitCode = await main();
