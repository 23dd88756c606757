/** The real program, as `npm run bot` starts it, as a process of its own that can be killed. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { TEST_KEY } from "./sealing.ts";
import packageJson from "../../package.json" with { type: "json" };

const { scripts } = packageJson;

export interface BotProcess {
  readonly child: ChildProcess;
  /** What it wrote, both streams. */
  output(): string;
  /** Resolves with its address when it listens; rejects when it ends before. */
  readonly listens: Promise<string>;
  /** SIGKILL; true when it was still running. */
  kill(): Promise<boolean>;
  /** SIGTERM; the exit code. */
  stop(): Promise<number | null>;
}

export interface StartOptions {
  readonly environment: Readonly<Record<string, string>>;
  /** Of Node itself, before the program's name. */
  readonly nodeOptions?: readonly string[];
  /** Called for each message that a preloaded module sends. */
  readonly onReport?: (report: unknown) => void;
}

export function startBotProcess({ environment, nodeOptions = [], onReport }: StartOptions): BotProcess {
  const { PATH = "", HOME = "" } = process.env;
  const [, ...words] = scripts.bot.split(" ");
  const child = spawn(process.execPath, [...nodeOptions, ...words], {
    env: { PATH, HOME, PORT: "0", SEALING_KEY: TEST_KEY, ...environment },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  if (onReport) child.on("message", onReport);
  const ended = once(child, "close");
  let written = "";
  const listening = Promise.withResolvers<string>();
  function read(chunk: Buffer): void {
    written = (written + chunk.toString()).slice(-100_000);
    const port = /"port":(\d+)/.exec(written)?.[1];
    if (port) listening.resolve(`http://127.0.0.1:${port}`);
  }
  child.stdout?.on("data", read);
  child.stderr?.on("data", read);
  child.once("close", () => listening.reject(new Error(`the bot ended before it listened: ${written}`)));
  // Whoever does not wait for it is not interested in why it did not come.
  listening.promise.catch(() => undefined);
  return {
    child,
    output: () => written,
    listens: listening.promise,
    async kill() {
      const running = child.exitCode === null && child.signalCode === null;
      child.kill("SIGKILL");
      await ended;
      return running;
    },
    async stop() {
      child.kill("SIGTERM");
      await ended;
      return child.exitCode;
    },
  };
}
