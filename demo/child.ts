/** One program that the demo runs: started, watched, and ended by its handle. */
import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream } from "node:fs";

export interface ChildSpec {
  /** What it is called when something is wrong with it. */
  readonly name: string;
  /** What Node is to run, and its parameters. */
  readonly command: readonly string[];
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Everything it prints goes here. */
  readonly logFile: string;
  /** Answers with 200 once it is up. */
  readonly health: string;
}

export interface Child {
  readonly name: string;
  readonly logFile: string;
  /** Resolves when it has ended, for whatever reason. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** The child could not be brought up; the message is one line for a person. */
export class ChildFailed extends Error {
  override readonly name = "ChildFailed";
}

const STARTING_MS = 90_000;
const STOPPING_MS = 5_000;
const preload = new URL("./child-preload.ts", import.meta.url).href;

/** Starts it and waits until it answers; throws ChildFailed when it does not. */
export async function startChild(spec: ChildSpec): Promise<Child> {
  const started = spawn(process.execPath, ["--import", preload, ...spec.command], {
    cwd: spec.folder,
    env: { ...process.env, NO_PROXY: "127.0.0.1,localhost", ...spec.environment },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    windowsHide: true,
  });
  const log = createWriteStream(spec.logFile);
  started.stdout?.pipe(log, { end: false });
  started.stderr?.pipe(log, { end: false });
  const ended = endOf(started);
  const child = { name: spec.name, logFile: spec.logFile, ended, stop: () => stop(started, ended) };
  if (await answers(spec.health, started)) return child;
  await child.stop();
  throw new ChildFailed(`${spec.name} kom ikke i gang. Se ${spec.logFile}`);
}

function endOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
}

async function answers(address: string, child: ChildProcess): Promise<boolean> {
  const deadline = performance.now() + STARTING_MS;
  while (performance.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return false;
    const status = await fetch(address, { signal: AbortSignal.timeout(2_000) }).then(
      (response) => response.status,
      () => undefined,
    );
    if (status === 200) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const timer = setTimeout(() => child.kill("SIGKILL"), STOPPING_MS);
  child.kill("SIGTERM");
  await ended;
  clearTimeout(timer);
}
