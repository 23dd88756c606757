/** The Teams app package: manifest.json with its values filled in, and both icons, in one zip. Pure but for reading the folder. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AppManifestUtils, type TeamsManifest } from "@microsoft/app-manifest";
import { zipSync } from "fflate";

/** What the manifest's placeholders stand for; the toolkit fills in the same names from env/.env.NAME. */
export interface Values {
  readonly TEAMS_APP_ID: string;
  readonly BOT_ID: string;
  readonly BOT_DOMAIN: string;
  readonly INFO_URL: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;
export type ValuesRead = { readonly kind: "values"; readonly values: Values } | Fault;
export type Packed = { readonly kind: "packed"; readonly zip: Uint8Array } | Fault;

/** One line that says what is wrong and what is allowed. */
interface Fault {
  readonly kind: "fault";
  readonly fault: string;
}

const guid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/** Fixed, so that the same input gives the same bytes. */
const zipTime = new Date(2026, 0, 1);

/** INFO_URL is optional: the municipality's own page about the bot; without it PUBLIC_URL is named. */
export function readValues(environment: Environment): ValuesRead {
  for (const name of ["TEAMS_APP_ID", "BOT_ID"] as const)
    if (!guid.test(environment[name] ?? "")) return fault(name, environment[name], "a GUID is needed");
  const publicUrl = httpsUrl(environment["PUBLIC_URL"]);
  if (publicUrl === undefined)
    return fault("PUBLIC_URL", environment["PUBLIC_URL"], "an https address is needed");
  const info = environment["INFO_URL"];
  const infoUrl = info === undefined || info === "" ? publicUrl : httpsUrl(info);
  if (infoUrl === undefined) return fault("INFO_URL", info, "an https address is needed, or nothing");
  const { TEAMS_APP_ID = "", BOT_ID = "" } = environment;
  const values = { TEAMS_APP_ID, BOT_ID, BOT_DOMAIN: publicUrl.host, INFO_URL: infoUrl.href };
  return { kind: "values", values };
}

/** @param folder holds manifest.json, color.png and outline.png. */
export async function packApp(folder: string, values: Values): Promise<Packed> {
  const text = fillIn(readFileSync(join(folder, "manifest.json"), "utf8"), values);
  const faults = await AppManifestUtils.validateAgainstSchema(JSON.parse(text) as TeamsManifest);
  if (faults.length > 0)
    return { kind: "fault", fault: `manifest.json does not fit its schema: ${faults.join("; ")}` };
  const icons = ["color.png", "outline.png"].map((name) => [name, readFileSync(join(folder, name))] as const);
  const files = Object.fromEntries([["manifest.json", Buffer.from(text)], ...icons]);
  return { kind: "packed", zip: zipSync(files, { mtime: zipTime, level: 9 }) };
}

function fillIn(template: string, values: Values): string {
  return template.replace(/\$\{\{(\w+)\}\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? values[name as keyof Values] : whole,
  );
}

function httpsUrl(text: string | undefined): URL | undefined {
  const url = URL.parse(text ?? "");
  return url?.protocol === "https:" ? url : undefined;
}

function fault(name: string, value: string | undefined, needed: string): Fault {
  const is = value === undefined || value === "" ? "is not set" : `is "${value}"`;
  return { kind: "fault", fault: `${name} ${is}; ${needed}` };
}
