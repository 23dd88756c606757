/**
 * Microsoft's emulator of Azure Tables, and of its blobs, in memory, as a process of its own. It accepts some things that Azure
 * refuses (rows over 1 MiB) and is not durable: a double for the adapter's tests, never a store.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { createServer } from "node:net";

export interface Azurite {
  readonly port: number;
  stop(): Promise<void>;
}

/** The key is the emulator's own, the same for everybody and published by Microsoft. */
export function connectionStringTo(port: number, key = emulatorKey): string {
  const endpoint = `http://127.0.0.1:${port}/devstoreaccount1`;
  return `DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=${key};TableEndpoint=${endpoint};`;
}

/** The same for blobs. */
export function blobConnectionStringTo(port: number): string {
  const endpoint = `http://127.0.0.1:${port}/devstoreaccount1`;
  return `DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=${emulatorKey};BlobEndpoint=${endpoint};`;
}

const emulatorKey =
  "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

export async function startAzurite(kind: "table" | "blob" = "table"): Promise<Azurite> {
  const port = await freePort();
  const program = createRequire(import.meta.url).resolve(`azurite/dist/src/${kind}/main.js`);
  const quiet = ["--silent", "--inMemoryPersistence", "--disableTelemetry"];
  // The newest packages name a version of the service that this emulator does not know yet.
  if (kind === "blob") quiet.push("--skipApiVersionCheck");
  const child = spawn(
    process.execPath,
    [program, ...quiet, `--${kind}Host`, "127.0.0.1", `--${kind}Port`, String(port)],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  await started(child);
  return { port, stop: () => stop(child) };
}

async function started(child: ChildProcess): Promise<void> {
  let said = "";
  await new Promise<void>((resolve, reject) => {
    function listen(chunk: Buffer): void {
      said += chunk.toString();
      if (/success/.test(said)) resolve();
    }
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`Azurite ended with ${code}: ${said}`)));
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

/** Azurite takes 0 for "any port" but does not say which it got. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
