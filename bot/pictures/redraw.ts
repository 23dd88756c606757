/**
 * A picture, decoded and drawn anew by a process of its own: without our environment, with an end to its time, one at a
 * time. A decoder is the code that strangers' files attack, and a large picture needs more memory than the bot may use.
 */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { z } from "zod/v4";
import type { ShapeFault } from "./shape.ts";

const whys = [
  "not-a-picture",
  "heic",
  "gif",
  "animated",
  "too-small",
  "too-many-pixels",
  "too-long",
  "broken",
] as const;
export type RedrawFault = (typeof whys)[number] | ShapeFault;

const headSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("picture"), width: z.number().int(), height: z.number().int() }),
  z.object({ kind: z.literal("refused"), why: z.enum(whys) }),
]);
/** The first line that the process writes; the picture follows. */
export type RedrawnHead = z.infer<typeof headSchema>;

/** Always a JPEG. */
export type Redrawn =
  | { readonly kind: "picture"; readonly bytes: Uint8Array; readonly width: number; readonly height: number }
  | { readonly kind: "refused"; readonly why: RedrawFault };

export type Redraw = (bytes: Uint8Array) => Promise<Redrawn>;

const TIMEOUT_MS = 20_000;
const WORKER = join(import.meta.dirname, "redraw-worker.ts");
/** Windows does not start a program without these; none of ours is among them. */
const passed = ["PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR"];

export function createRedraw(timeoutMs = TIMEOUT_MS): Redraw {
  let last: Promise<unknown> = Promise.resolve();
  return (bytes) => {
    const next = last.then(() => redrawn(bytes, timeoutMs));
    last = next.catch(() => undefined);
    return next;
  };
}

async function redrawn(bytes: Uint8Array, timeoutMs: number): Promise<Redrawn> {
  const written = await workedOn(bytes, timeoutMs);
  const end = written.indexOf("\n");
  // It was killed, or died of the file.
  if (end < 0) return { kind: "refused", why: "broken" };
  const head = headSchema.parse(JSON.parse(written.subarray(0, end).toString("utf8")));
  return head.kind === "refused" ? head : { ...head, bytes: written.subarray(end + 1) };
}

function workedOn(bytes: Uint8Array, timeout: number): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const env = Object.fromEntries(
    passed.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
  );
  const child = spawn(process.execPath, [WORKER], {
    env,
    timeout,
    killSignal: "SIGKILL",
    stdio: ["pipe", "pipe", "ignore"],
  });
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.on("error", reject);
  child.on("close", () => resolve(Buffer.concat(chunks)));
  // It may end before it has read all of it.
  child.stdin.on("error", () => undefined);
  child.stdin.end(bytes);
  return promise;
}
