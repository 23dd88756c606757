/** The whole demo: the bot with a seeded municipality, and a Teams window for each of three people. */
import { join } from "node:path";
import type { Organisation } from "../bot/organisation/organisation.ts";
import type { Person } from "../bot/organisation/person.ts";
import { startBot } from "./bot.ts";
import type { Child } from "./child.ts";
import { type DemoFolder, openFolder } from "./folder.ts";
import { sampleOrganisation, sampleId } from "./municipality/load.ts";
import { startPlayground } from "./playground.ts";
import { portsFrom, takenOf } from "./ports.ts";
import { seed } from "./seed.ts";
import { type DemoWindow, windows } from "./windows.ts";

export interface DemoSpec {
  readonly fresh: boolean;
  /** The bot's, and three above it for the windows. */
  readonly port: number;
  readonly folder: string;
  /** Where product time starts; undefined: now. */
  readonly clock: Date | undefined;
}

interface RunningWindow extends DemoWindow {
  readonly address: string;
}

export interface Demo {
  readonly windows: readonly RunningWindow[];
  readonly seededNow: boolean;
  /** Resolves when one of the programs ends although nobody asked it to. */
  readonly broken: Promise<Child>;
  stop(): Promise<void>;
}

export type DemoPrepared =
  | { readonly kind: "prepared"; start(): Promise<Demo> }
  | { readonly kind: "port-taken"; readonly port: number }
  | { readonly kind: "cannot-write"; readonly code: string };

/** Looks for what would be in the way, before anything is started or removed. */
export async function prepareDemo(spec: DemoSpec): Promise<DemoPrepared> {
  const taken = await takenOf(portsFrom(spec.port));
  if (taken !== undefined) return { kind: "port-taken", port: taken };
  const folder = tryFolder(spec);
  if (typeof folder === "string") return { kind: "cannot-write", code: folder };
  return { kind: "prepared", start: () => startDemo(spec, folder) };
}

/** Starts everything; throws ChildFailed when a program does not come up. */
async function startDemo(spec: DemoSpec, folder: DemoFolder): Promise<Demo> {
  const seededNow = !folder.isSeeded();
  if (seededNow) await fill(folder, spec.clock ?? new Date());
  const children = await startAll(spec, folder);
  return {
    windows: windows.map((window, index) => ({ ...window, address: addressOf(spec, index) })),
    seededNow,
    broken: Promise.race(children.map((child) => child.ended.then(() => child))),
    stop: () => stopAll(children),
  };
}

async function fill(folder: DemoFolder, now: Date): Promise<void> {
  await seed(folder.seedDatabase, now);
  folder.keepSeed();
}

/** Everything at once; when one of them fails, none is left running. */
async function startAll(spec: DemoSpec, folder: DemoFolder): Promise<readonly Child[]> {
  const organisation = sampleOrganisation();
  const starting = [
    startBot({ port: spec.port, folder: folder.path, database: folder.database, clock: spec.clock }),
    ...windows.map((window, index) => startWindow(spec, organisation, window, index)),
  ];
  const settled = await Promise.allSettled(starting);
  const children = settled.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  const failed = settled.find((one) => one.status === "rejected");
  if (!failed) return children;
  await stopAll(children);
  throw failed.reason;
}

function startWindow(
  spec: DemoSpec,
  organisation: Organisation,
  window: DemoWindow,
  index: number,
): Promise<Child> {
  return startPlayground({
    name: `Teams-vinduet for ${window.title.toLowerCase()}`,
    person: personOf(organisation, window),
    organisation,
    botPort: spec.port,
    port: spec.port + 1 + index,
    folder: join(spec.folder, "windows", window.key),
  });
}

function personOf(organisation: Organisation, window: DemoWindow): Person {
  const person = organisation.people.get(sampleId(window.person));
  if (!person) throw new Error(`${window.person} is not in the sample municipality`);
  return person;
}

function addressOf(spec: DemoSpec, index: number): string {
  return `http://127.0.0.1:${spec.port + 1 + index}`;
}

async function stopAll(children: readonly Child[]): Promise<void> {
  await Promise.all(children.map((child) => child.stop()));
}

/** The folder, or the system's code for why it cannot be used. */
function tryFolder(spec: DemoSpec): DemoFolder | string {
  try {
    return openFolder(spec.folder, spec.fresh);
  } catch (error) {
    if (error instanceof Error && "code" in error) return String(error.code);
    throw error;
  }
}
