/** Why a file was not fetched, for whoever sent it. */
import type { FetchLimits, RefusedAttachment } from "../chat.ts";
import type { Texts } from "../texts/texts.ts";
import { storeNameOf } from "./store-name.ts";

const MEGABYTE = 1024 * 1024;

export function refusalWords(
  { why, host }: RefusedAttachment,
  name: string,
  limits: FetchLimits,
  { files }: Texts,
): string {
  const words = reason({ why, host }, limits, files.refused);
  return name === "" ? words : files.named(name, words);
}

function reason(
  { why, host }: Pick<RefusedAttachment, "why" | "host">,
  { maxBytes }: FetchLimits,
  words: Texts["files"]["refused"],
): string {
  if (why === "too-large") return words.tooLarge(Math.floor(maxBytes / MEGABYTE));
  if (why === "too-slow") return words.tooSlow;
  if (why !== "host") return words.failed;
  const store = storeNameOf(host);
  return store === undefined ? words.host : words.otherStore(store);
}
