/**
 * Somebody who sends in an idea without a name, and whose id, name, e-mail and conversation can be recognised wherever
 * they come out. Everything the bot writes, logs, sends and answers is kept, with who it was for.
 */
import { sampleRoster } from "./start-bot.ts";
import type { Person as Employee } from "../../bot/organisation/person.ts";
import type { Roster } from "../../bot/organisation/roster.ts";
import { createHash } from "node:crypto";

export const AUTHOR: Employee = {
  id: "d15c0bad-d15c-4bad-8bad-d15c0badd15c",
  name: "Merket Zqxwv",
  email: "merket.zqxwv@strandvaer.example",
  units: ["hjemme-nord"],
  roles: [],
  profession: "Sykepleier",
  language: "nb",
};

/** Nobody but us has these words; the id also as plain hashes, which anybody could compute for every employee. */
const markers: readonly RegExp[] = [
  /d15c0bad/i,
  /zqxwv/i,
  ...["sha1", "sha256", "sha512", "md5"].flatMap((kind) =>
    (["hex", "base64", "base64url"] as const).map((encoding) => {
      const hash = createHash(kind).update(AUTHOR.id).digest(encoding).slice(0, 20);
      return new RegExp(hash.replace(/[+/]/g, "\\$&"));
    }),
  ),
  ...[AUTHOR.id, AUTHOR.name, AUTHOR.email].map((text) => {
    const encoded = Buffer.from(text).toString("base64").slice(0, 20);
    return new RegExp(encoded.replace(/[+/]/g, "\\$&"));
  }),
];

export function isMarked(text: string): boolean {
  return markers.some((marker) => marker.test(text));
}

/** The sample municipality with the marked author in it. */
export function rosterWith(author: Employee): Roster {
  const { units, people } = sampleRoster();
  return { units, people: [...people, author] };
}

/** One HTTP request with its answer. */
export interface Exchange {
  /** "bot" for what the bot asked of Teams; else whose activity it was, or the path. */
  readonly from: string;
  /** In whose conversation; "" in nobody's. */
  readonly conversation: string;
  readonly text: string;
}

/** Keeps what goes to the bot and what it answers; what the bot asks of Teams is kept by the double. */
export function listenToFetch(): { readonly exchanges: Exchange[]; stop(): void } {
  const real = globalThis.fetch;
  const exchanges: Exchange[] = [];
  globalThis.fetch = async (...parameters) => {
    const response = await real(...parameters);
    const [to, init] = parameters;
    const asked = typeof init?.body === "string" ? init.body : "";
    const answered = await response.clone().text();
    const url = to instanceof Request ? to.url : String(to);
    const activity = JSON.parse(asked || "{}") as Record<string, Record<string, string> | undefined>;
    exchanges.push({
      from: activity["from"]?.["aadObjectId"] ?? new URL(url).pathname,
      conversation: activity["conversation"]?.["id"] ?? "",
      text: `${url}\n${asked}\n${response.status} ${JSON.stringify([...response.headers])}\n${answered}`,
    });
    return response;
  };
  return {
    exchanges,
    stop() {
      globalThis.fetch = real;
    },
  };
}
