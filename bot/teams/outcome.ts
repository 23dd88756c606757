/** What a failed request means for the message: was it delivered, may it be tried again. */
import { z } from "zod/v4";
import type { Outcome } from "../chat.ts";

/** Teams' words for "do not write here again until the app is installed anew". */
const terminal: Readonly<Record<number, ReadonlySet<string>>> = {
  403: new Set([
    "MessageWritesBlocked",
    "BotDisabledByAdmin",
    "BotNotInConversationRoster",
    "ConversationBlockedByUser",
    "ForbiddenOperationException",
  ]),
  404: new Set(["ConversationNotFound"]),
};

/** No connection was made, so nothing was delivered. */
const neverConnected: ReadonlySet<string> = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EADDRNOTAVAIL",
]);

const failureSchema = z.object({
  name: z.string().default("Error"),
  code: z.string().optional(),
  statusCode: z.number().optional(),
  details: z.unknown(),
  response: z.object({ headers: z.custom<{ get(name: string): string | undefined }>() }).optional(),
});
type Failure = z.infer<typeof failureSchema>;

/** @param knownId the activity that was updated or deleted; "" for a new one. */
export function outcomeOf(error: unknown, knownId: string): Outcome {
  const parsed = failureSchema.safeParse(error);
  const failure: Failure = parsed.success ? parsed.data : { name: "Error", details: undefined };
  const { statusCode } = failure;
  if (statusCode === undefined) return withoutStatus(failure);
  // Accepted, with a body that the SDK did not expect.
  if (statusCode >= 200 && statusCode < 300) return { kind: "sent", activityId: knownId };
  return withStatus(statusCode, failure);
}

function withoutStatus({ code, name }: Failure): Outcome {
  const cause = code ?? (name === "AbortError" ? "timeout" : name);
  return { kind: neverConnected.has(cause) ? "not-delivered" : "ambiguous", cause };
}

function withStatus(status: number, failure: Failure): Outcome {
  const code = terminalCode(status, failure) ?? codeIn(failure) ?? `HTTP ${status}`;
  if (status === 429) return { kind: "throttled", retryAfterMs: retryAfterMs(headerOf(failure), Date.now()) };
  if (status === 412) return { kind: "not-delivered", cause: code };
  if (status === 408 || status >= 500) return { kind: "ambiguous", cause: `HTTP ${status}` };
  if (terminal[status]?.has(code)) return { kind: "unreachable", code };
  return { kind: "failed", status, code };
}

/** Teams writes it as the error's code, or deeper, as `subCode` in a text inside the body. */
function terminalCode(status: number, { details }: Failure): string | undefined {
  const body = JSON.stringify(details) ?? "";
  return [...(terminal[status] ?? [])].find((code) => body.includes(code));
}

/** Seconds or an HTTP date, in milliseconds from `now`; undefined when missing or not readable. */
export function retryAfterMs(header: string | undefined, now: number): number | undefined {
  if (header === undefined || header.trim() === "") return undefined;
  const ms = /^\s*\d+(\.\d+)?\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(ms) ? undefined : Math.max(0, Math.round(ms));
}

function headerOf(failure: Failure): string | undefined {
  return failure.response?.headers.get("retry-after") ?? undefined;
}

const bodySchema = z.object({ error: z.object({ code: z.string(), innerHttpError: z.unknown() }) });

function codeIn(failure: Failure): string | undefined {
  const body = bodySchema.safeParse(failure.details);
  return body.success ? body.data.error.code : failure.code;
}
