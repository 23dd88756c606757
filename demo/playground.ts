/** One local Teams client: Microsoft 365 Agents Playground, signed in as one person of the sample municipality. */
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Organisation } from "../bot/organisation/organisation.ts";
import type { Person } from "../bot/organisation/person.ts";
import { type Child, startChild } from "./child.ts";

export interface Playground {
  readonly name: string;
  readonly person: Person;
  readonly organisation: Organisation;
  readonly botPort: number;
  readonly port: number;
  /** An empty folder of its own. */
  readonly folder: string;
}

const cli = createRequire(import.meta.url).resolve("@microsoft/m365agentsplayground/cli.js");
const preload = new URL("./playground-preload.ts", import.meta.url).href;
const TENANT = "7e0c1a10-4d5b-4c3e-9a01-00000000aaaa";
/** It refuses to start with fewer, and says so only in its log file. */
const COLLEAGUES = 5;

export async function startPlayground(of: Playground): Promise<Child> {
  mkdirSync(of.folder, { recursive: true });
  const configFile = join(of.folder, ".m365agentsplayground.yml");
  writeFileSync(configFile, JSON.stringify(configOf(of), null, 2));
  return startChild({
    name: of.name,
    command: ["--import", preload, cli, "start", ...optionsOf(of)],
    folder: of.folder,
    environment: {
      TEAMSAPPTESTER_BROWSER: "none",
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: configFile,
      M365_AGENTS_PLAYGROUND_LOGFILE: join(of.folder, "playground.log"),
    },
    logFile: join(of.folder, "output.log"),
    health: `http://127.0.0.1:${of.port}/_debug/ping`,
  });
}

function optionsOf(of: Playground): string[] {
  return [
    ["--app-endpoint", `http://127.0.0.1:${of.botPort}/api/messages`],
    ["--channel-id", "msteams"],
    ["--port", String(of.port)],
    ["--service-url", `http://127.0.0.1:${of.port}/_connector`],
    ["--disable-telemetry"],
  ].flat();
}

/** JSON is YAML too. The chat's id is the same after a restart, so that the bot finds the person again. */
function configOf({ person, organisation }: Playground) {
  const colleagues = [...organisation.people.values()].filter((other) => other.id !== person.id);
  return {
    version: "0.1.1",
    tenantId: TENANT,
    bot: { id: "28:mandagskvarteret", name: "Mandagskvarteret" },
    currentUser: userOf(person),
    users: colleagues.slice(0, COLLEAGUES).map(userOf),
    personalChat: { id: chatOf(person) },
    groupChat: { id: `19:gruppe-${person.id}`, name: "Gruppechat" },
    team: {
      id: `19:team-${person.id}`,
      name: "Strandvær kommune",
      aadGroupId: TENANT,
      channels: [{ id: `19:kanal-${person.id}`, name: "Helse og omsorg" }],
    },
  };
}

function chatOf(person: Person): string {
  return `a:chat-${person.id}`;
}

function userOf(person: Person) {
  const [givenName = person.name, ...surname] = person.name.split(" ");
  return {
    id: `29:${person.id}`,
    aadObjectId: person.id,
    name: person.name,
    userPrincipleName: person.email,
    email: person.email,
    givenName,
    surname: surname.join(" "),
  };
}
