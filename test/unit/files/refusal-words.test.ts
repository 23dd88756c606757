/** Why a file was not fetched: in words that say what to do. */
import { expect, test } from "vitest";
import type { RefusedAttachment } from "../../../bot/chat.ts";
import { refusalWords } from "../../../bot/files/refusal-words.ts";
import { textsIn } from "../../../bot/texts/texts.ts";

function said(why: RefusedAttachment["why"], host = "", name = ""): string {
  const limits = { maxBytes: 10 * 1024 * 1024 };
  return refusalWords({ kind: "refused", why, host }, name, limits, textsIn("nb"));
}

test("names the file, and the size that is allowed", () => {
  expect(said("too-large", "", "bil.jpg")).toBe("«bil.jpg»: Fila er for stor. Den kan være på høyst 10 MB.");
});

test("a SharePoint that nobody has named is named, with where to write it", () => {
  expect(said("host", "strandvaer-my.sharepoint.com")).toContain("Er «strandvaer» kommunens");
  expect(said("host", "strandvaer-my.sharepoint.com")).toContain("«Kommunens navn i SharePoint»");
  expect(said("host", "evil.example")).not.toContain("evil");
});

test("what may go better the next time asks for a next time", () => {
  for (const why of ["failed", "too-slow", "type"] as const) expect(said(why)).toContain("en gang til");
});
