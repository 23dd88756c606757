/** Messages to a pseudonym: sent to whoever is behind it, and whatever they wait for, they wait alike. */
import { beforeEach, expect, test } from "vitest";
import { OUTBOX } from "../../../bot/delivery/commit-fact.ts";
import { enqueue } from "../../../bot/delivery/outbox.ts";
import { markUnreachable } from "../../../bot/delivery/recipients.ts";
import { releaseAlike } from "../../../bot/delivery/without-name.ts";
import { rowsOf } from "../../../bot/storage/table-store.ts";
import type { Window } from "../../../bot/calendar/windows.ts";
import { type Bench, MONDAY, outgoing, readerOf, startBench } from "../../support/delivery-bench.ts";

const ADA = "~ada";
let bench: Bench;
let window: Window;
const known = new Map<string, string>();

beforeEach(() => {
  window = "anytime";
  known.clear();
  known.set(ADA, "ada");
  bench = startBench({
    whoIs: async (id) => (id.startsWith("~") ? known.get(id) : id),
    people: {
      reader: async (id) => (bench.employed.has(id) ? { ...readerOf(id), window } : undefined),
    },
  });
});

async function order(key: string, waits = true): Promise<void> {
  await enqueue(bench.store, [outgoing(key, ADA, { window: waits })], bench.now);
  await bench.dispatcher.drain();
}

async function rowsAbout(key: string): Promise<string[]> {
  const rows: string[] = [];
  for await (const { row, data } of rowsOf(bench.store, OUTBOX))
    if (row.includes(key)) rows.push(JSON.stringify([row, data]));
  return rows;
}

test("the person behind it gets the message, and the row does not say who that was", async () => {
  await bench.meet("ada");
  await order("idea-1|1");
  expect(bench.sentTo("ada")).toEqual(["idea-1|1 for Ansatt ada"]);
  expect((await rowsAbout("idea-1")).join("\n")).not.toMatch(/[^~]ada/);
  expect(bench.logged.map((line) => JSON.stringify(line)).join("\n")).not.toContain("ada");
});

test("never met, blocked, removed, the evening, the night and the next turn look the same", async () => {
  const causes: [string, () => Promise<void>][] = [
    ["never met", async () => undefined],
    ["evening", async () => bench.meet("ada").then(() => void (window = "evening"))],
    ["night", async () => void (window = "night")],
    ["next turn", async () => void (window = "next-turn")],
    ["removed", async () => markUnreachable(bench.store, "ada", "BotNotInConversationRoster")],
    ["blocked", async () => markUnreachable(bench.store, "ada", "MessageWritesBlocked")],
  ];
  const seen = new Map<string, string>();
  for (const [index, [cause, happen]] of causes.entries()) {
    await happen();
    await order(`idea-${index}|1`);
    const rows = await rowsAbout(`idea-${index}|`);
    seen.set(cause, rows.join("\n").replaceAll(`idea-${index}`, "idea"));
  }
  expect(seen.get("never met")).toContain(`held|${ADA}|idea|1`);
  expect(new Set(seen.values()).size).toBe(1);
});

test("what Teams refuses when it is sent waits in the same way, and goes out on return", async () => {
  await bench.meet("ada");
  bench.messages.answerWith({ kind: "unreachable", code: "MessageWritesBlocked" });
  await order("idea-1|1", false);
  expect(await bench.row("idea-1|1")).toMatchObject({ state: "held", code: "waits", activityId: "" });
  await bench.meet("ada");
  await releaseAlike({ ...bench.deps, now: () => bench.now }, ADA);
  await bench.dispatcher.drain();
  expect(await bench.row("idea-1|1")).toMatchObject({ state: "sent", code: "" });
});

test("a window opens within ten minutes, by product time", async () => {
  await bench.meet("ada");
  window = "evening";
  await order("idea-1|1");
  expect(bench.sentTo("ada")).toEqual([]);
  bench.now = new Date("2026-11-23T13:55:00Z");
  await bench.dispatcher.drain();
  expect(bench.sentTo("ada")).toEqual([]);
  bench.now = new Date("2026-11-23T14:05:00Z");
  await bench.dispatcher.drain();
  expect(bench.sentTo("ada")).toHaveLength(1);
});

test("what waits wakes nobody who wants messages at any time", async () => {
  await bench.meet("ada");
  bench.now = new Date("2026-11-23T23:00:00Z");
  await order("idea-1|1");
  await releaseAlike({ ...bench.deps, now: () => bench.now }, ADA);
  await bench.dispatcher.drain();
  expect(bench.sentTo("ada")).toEqual([]);
  bench.now = new Date("2026-11-24T06:00:00Z");
  await releaseAlike({ ...bench.deps, now: () => bench.now }, ADA);
  await bench.dispatcher.drain();
  expect(bench.sentTo("ada")).toHaveLength(1);
});

test("the next turn lets go what waits for it, and only then", async () => {
  await bench.meet("ada");
  window = "next-turn";
  await order("idea-1|1");
  bench.now = new Date(MONDAY.getTime() + 86_400_000);
  await bench.dispatcher.drain();
  expect(bench.sentTo("ada")).toEqual([]);
  await releaseAlike({ ...bench.deps, now: () => bench.now }, ADA, true);
  await bench.dispatcher.drain();
  expect(bench.sentTo("ada")).toHaveLength(1);
});

test("whoever left, or took the link away, ends it without a word about why", async () => {
  await bench.meet("ada");
  bench.employed.delete("ada");
  await order("idea-1|1");
  bench.employed.add("ada");
  known.clear();
  await order("idea-2|1");
  const ends = [await bench.row("idea-1|1"), await bench.row("idea-2|1")];
  expect(ends.map(({ state, code }) => `${state} ${code}`)).toEqual([
    "sent nothing-to-say",
    "sent nothing-to-say",
  ]);
  expect(bench.messages.attempts).toEqual([]);
});
