/** The files that people send: kept as SharePoint and Teams' service keep them, and told of as Teams tells of them. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Json } from "./json.ts";

export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the server says it is; "application/octet-stream" when left out. */
  readonly type?: string;
}

export interface Files {
  /** @returns the path it is fetched at. */
  keep(folder: string, file: Pick<SentFile, "bytes" | "type">): string;
  readonly fetches: readonly { readonly path: string; readonly authorization: string | undefined }[];
  /** @returns false when the request is not about a file. */
  serve(request: IncomingMessage, response: ServerResponse): boolean;
}

export function createFiles(): Files {
  const kept = new Map<string, Pick<SentFile, "bytes" | "type">>();
  const fetches: { path: string; authorization: string | undefined }[] = [];
  return {
    fetches,
    keep(folder, file) {
      const path = `${folder}/${kept.size + 1}`;
      kept.set(`/${path}`, file);
      return path;
    },
    serve(request, response) {
      const path = (request.url ?? "").replace(/\/views\/original$/, "");
      const file = kept.get(path);
      if (!file) return false;
      fetches.push({ path, authorization: request.headers.authorization });
      response.writeHead(200, { "content-type": file.type ?? "application/octet-stream" });
      response.end(file.bytes);
      return true;
    },
  };
}

interface Keeper {
  readonly serviceUrl: string;
  readonly keep: Files["keep"];
}

export function fileAttachment({ serviceUrl, keep }: Keeper, file: SentFile): Json {
  const path = keep("personal/_layouts/15/download.aspx", file);
  return {
    contentType: "application/vnd.microsoft.teams.file.download.info",
    contentUrl: `https://kommunen-my.sharepoint.com/personal/noen/Documents/${file.name}`,
    name: file.name,
    content: {
      downloadUrl: serviceUrl + path,
      uniqueId: "1150d938-8870-4044-9f2c-5bbdebba1234",
      fileType: file.name.split(".").at(-1) ?? "",
    },
  };
}

export function pictureAttachment({ serviceUrl, keep }: Keeper, bytes: Uint8Array): Json {
  const path = keep("v3/attachments", { bytes, type: "image/png" });
  return { contentType: "image/*", contentUrl: `${serviceUrl}${path}/views/original` };
}

/** Comes with every message that is more than plain text. */
export function htmlOf(text: string): Json {
  return { contentType: "text/html", content: `<p>${text}</p>` };
}
