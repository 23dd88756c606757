/**
 * Tries against Azure Tables. The SDK's own retries are switched off: they do not tell that an earlier try may
 * have taken effect although its reply was lost, which decides what a conflict means.
 */
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod/v4";
import { StorageError } from "./table-store.ts";

export interface Patience {
  /** Tries in all. */
  readonly tries: number;
  /** One try's time. */
  readonly timeoutMs: number;
  /** Wait before the second try; doubled before each further one. */
  readonly delayMs: number;
}

export type Tried<T> =
  | { readonly kind: "done"; readonly value: T }
  /** The store answered no. `replyLost`: an earlier try may have taken effect. */
  | { readonly kind: "refused"; readonly refusal: Refusal; readonly replyLost: boolean };

export interface Refusal {
  /** Azure's error code, for example "EntityAlreadyExists"; "" when there was none. */
  readonly code: string;
  readonly status: number | undefined;
  readonly message: string;
  readonly cause: unknown;
}

const MAX_WAIT_MS = 5000;

/** Throws StorageError when no try got an answer. */
export async function tried<T>(
  work: (signal: AbortSignal) => Promise<T>,
  patience: Patience,
): Promise<Tried<T>> {
  let replyLost = false;
  for (let left = patience.tries - 1, delay = patience.delayMs; ; left--, delay *= 2) {
    try {
      return { kind: "done", value: await work(AbortSignal.timeout(patience.timeoutMs)) };
    } catch (error) {
      const refusal = refusalOf(error);
      if (!mayPass(refusal)) return { kind: "refused", refusal, replyLost };
      if (left <= 0) throw unreachable(refusal);
      replyLost ||= mayHaveArrived(refusal);
      await wait(Math.min(MAX_WAIT_MS, Math.max(delay * (0.5 + Math.random()), retryAfterMs(error))));
    }
  }
}

export function toStorageError(refusal: Refusal): StorageError {
  const answer = [refusal.status, refusal.code].filter(Boolean).join(" ") || "error";
  return new StorageError(`Azure Tables: ${answer}: ${firstLine(refusal.message)}`, { cause: refusal.cause });
}

function unreachable(refusal: Refusal): StorageError {
  const answer = [refusal.status, refusal.code].filter(Boolean).join(" ");
  return new StorageError(`Azure Tables cannot be reached: ${answer} ${firstLine(refusal.message)}`, {
    cause: refusal.cause,
  });
}

/** What the SDK throws; a transaction has the code outside, everything else within. */
const thrown = z.object({
  name: z.string(),
  message: z.string(),
  code: z.string().optional(),
  statusCode: z.number().optional(),
  details: z
    .object({
      odataError: z.object({ code: z.string() }).optional().catch(undefined),
      errorCode: z.string().optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
  response: z
    .object({ headers: z.custom<{ get(name: string): string | undefined }>() })
    .optional()
    .catch(undefined),
});

function refusalOf(error: unknown): Refusal {
  const parsed = thrown.safeParse(error);
  if (!parsed.success) return { code: "", status: undefined, message: String(error), cause: error };
  const { name, message, statusCode, details } = parsed.data;
  const aborted = name === "AbortError" || name === "TimeoutError" ? TIMED_OUT : undefined;
  const code = parsed.data.code ?? details?.odataError?.code ?? details?.errorCode ?? aborted ?? "";
  return { code, status: statusCode, message, cause: withoutRequest(error, message) };
}

/** The SDK's error carries the whole request: what people wrote, and the signature. Neither belongs in a log. */
function withoutRequest(error: unknown, message: string): unknown {
  if (!(error instanceof Error && "request" in error)) return error;
  const bare = new Error(message);
  bare.name = error.name;
  if (error.stack !== undefined) bare.stack = error.stack;
  return bare;
}

const TIMED_OUT = "TIMED_OUT";
const notConnected = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"];
const brokenOff = [TIMED_OUT, "REQUEST_SEND_ERROR", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ECONNABORTED"];

function mayPass({ status, code }: Refusal): boolean {
  if (status === undefined) return notConnected.includes(code) || brokenOff.includes(code);
  return status === 408 || status === 429 || (status >= 500 && status !== 501);
}

function mayHaveArrived({ status, code }: Refusal): boolean {
  return status !== 429 && !notConnected.includes(code);
}

function retryAfterMs(error: unknown): number {
  const seconds = Number(thrown.safeParse(error).data?.response?.headers.get("retry-after"));
  return Number.isFinite(seconds) ? seconds * 1000 : 0;
}

function firstLine(message: string): string {
  return message.trim().split("\n", 1)[0] ?? "";
}
