/** GET and HEAD /images/ID: for Teams, which fetches the pictures of a card for whoever reads it. */
import { createHash } from "node:crypto";
import type { Request, Response } from "restify";
import { faultOf, type Log } from "../log.ts";
import type { ServedPicture } from "../pictures/serve-picture.ts";

/** Short: what is taken out of an edition is not to be seen for long from a copy on the way. */
const KEPT_SECONDS = 300;

export interface PictureParts {
  readonly picture: (id: string) => Promise<ServedPicture>;
  readonly metrics: { count(name: string): void };
  readonly log: Log;
}

export async function sendPicture(parts: PictureParts, request: Request, response: Response): Promise<void> {
  const { id } = request.params as { id?: string };
  try {
    const served = await parts.picture(id ?? "");
    parts.metrics.count(`image_${statuses[served.kind]}`);
    if (served.kind === "picture") return answer(request, response, served.bytes);
    response.setHeader("cache-control", "no-store");
    response.send(statuses[served.kind], { error: "no such picture, or no longer" });
  } catch (error) {
    parts.log.error(faultOf(error), "a picture was not read");
    response.send(500, { error: "internal error" });
  }
}

const statuses = { picture: 200, gone: 410, unknown: 404 } as const;

/** Always a JPEG that we drew ourselves; a browser is not to look for anything else in it. */
function answer(request: Request, response: Response, bytes: Uint8Array): void {
  const etag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
  const headers = {
    "content-type": "image/jpeg",
    "cache-control": `public, max-age=${KEPT_SECONDS}`,
    "x-content-type-options": "nosniff",
    "content-security-policy": "default-src 'none'; sandbox",
    "cross-origin-resource-policy": "cross-origin",
    "referrer-policy": "no-referrer",
    etag,
  };
  if (request.headers["if-none-match"] === etag) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  response.writeHead(200, { ...headers, "content-length": bytes.length });
  response.end(request.method === "HEAD" ? undefined : bytes);
}
