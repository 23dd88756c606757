/** Whoever judges the crash runs must see each broken promise. */
import { expect, test } from "vitest";
import { type Evidence, judge, type Judged, type Post } from "./judge.ts";

const sent: Judged = { key: "a", state: "sent", attempt: 1, setbacks: 0 };
const post: Post = { method: "POST", nonce: "a", status: 201, delivered: true };
const lostReply: Post = { ...post, status: 0 };
const throttled: Post = { ...post, status: 429, delivered: false };
const good: Evidence = { messages: [sent], requests: [post], recipients: 1, inFlight: 0 };

test.each<[string, Partial<Evidence>]>([
  ["a message that arrived", {}],
  [
    "one that was throttled and sent again",
    { messages: [{ ...sent, attempt: 2, setbacks: 1 }], requests: [throttled, post] },
  ],
  [
    "an unknown outcome that was injected",
    { messages: [{ ...sent, state: "ambiguous" }], requests: [lostReply] },
  ],
  [
    "one in flight that never went out",
    { messages: [{ ...sent, state: "ambiguous" }], requests: [], inFlight: 1 },
  ],
])("%s is no breach", (_, changes) => {
  expect(judge({ ...good, ...changes }).breaches).toEqual([]);
});

test.each<[string, Partial<Evidence>, RegExp]>([
  ["a recipient without a row", { recipients: 2 }, /1 rows for 2/],
  ["a row without an end", { messages: [{ ...sent, state: "pending" }] }, /lost: it is pending/],
  ["a POST without a row", { requests: [post, { ...post, nonce: "b" }] }, /"b" was sent without a row/],
  [
    "a POST after an unknown outcome",
    {
      messages: [{ ...sent, attempt: 2, setbacks: 1 }],
      requests: [{ ...lostReply, delivered: false }, post],
    },
    /a: sent again after 0/,
  ],
  ["a message shown twice", { requests: [post, post] }, /a: shown 2 times/],
  ["a POST without an attempt", { messages: [{ ...sent, attempt: 0 }] }, /1 POSTs, 0 attempts/],
  ["an attempt after one of unknown end", { messages: [{ ...sent, attempt: 2 }] }, /2 attempts, 0 setbacks/],
  ["sent, and nobody got it", { requests: [] }, /sent, and shown 0 times/],
  [
    "more ambiguous than were in flight",
    { messages: [{ ...sent, state: "ambiguous" }], requests: [post] },
    /1 ambiguous, at most 0/,
  ],
])("%s is seen", (_, changes, breach) => {
  expect(judge({ ...good, ...changes }).breaches.join("\n")).toMatch(breach);
});
