/** Reads a JSON body. Restify's reader unpacks gzip without a limit and dies on a broken one, so ours takes none. */
import type { IncomingMessage } from "node:http";

/** Teams' own limit for an activity is about 100 KB of UTF-16. */
const MAX_BODY_BYTES = 256 * 1024;

export type ReadBody =
  | { readonly kind: "read"; readonly body: unknown }
  | { readonly kind: "refused"; readonly status: 400 | 413 | 415; readonly reason: string };

export async function readJson(request: IncomingMessage): Promise<ReadBody> {
  const fault = headerFault(request);
  if (fault) {
    request.resume();
    return fault;
  }
  const bytes = await bytesOf(request);
  if (bytes === undefined) return refused(413, `at most ${MAX_BODY_BYTES} bytes are allowed`);
  try {
    return {
      kind: "read",
      body: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown,
    };
  } catch {
    // The parser's own message quotes the body.
    return refused(400, "the body is not JSON in UTF-8");
  }
}

function headerFault({ headers }: IncomingMessage): ReadBody | undefined {
  if (!/^application\/json\s*(;|$)/i.test(headers["content-type"] ?? ""))
    return refused(415, "only application/json is allowed");
  if (headers["content-encoding"] !== undefined && headers["content-encoding"] !== "identity")
    return refused(415, "a packed body is not allowed");
  const announced = Number(headers["content-length"] ?? 0);
  return announced > MAX_BODY_BYTES ? refused(413, `at most ${MAX_BODY_BYTES} bytes are allowed`) : undefined;
}

/** @returns undefined when there were too many; the rest is read and thrown away, so that the answer gets through. */
async function bytesOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MAX_BODY_BYTES) chunks.push(chunk);
  }
  return size > MAX_BODY_BYTES ? undefined : Buffer.concat(chunks);
}

function refused(status: 400 | 413 | 415, reason: string): ReadBody {
  return { kind: "refused", status, reason };
}
