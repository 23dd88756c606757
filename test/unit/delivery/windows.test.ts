/** Messages that wait for their reader's window. MONDAY is eight in the morning in Oslo. */
import { expect, it } from "vitest";
import type { Window } from "../../../bot/calendar/windows.ts";
import { enqueue } from "../../../bot/delivery/outbox.ts";
import { askWindowAgain, releaseAtTurn } from "../../../bot/delivery/windows.ts";
import { type Bench, MONDAY, outgoing, readerOf, startBench } from "../../support/delivery-bench.ts";

const HOUR = 3_600_000;

function benchWith(window: Window): { readonly bench: Bench; readonly chosen: { window: Window } } {
  const chosen = { window };
  const people = { reader: async (id: string) => ({ ...readerOf(id), ...chosen }) };
  return { bench: startBench({ people }), chosen };
}

function later(hours: number): Date {
  return new Date(MONDAY.getTime() + hours * HOUR);
}

async function order(bench: Bench): Promise<void> {
  await bench.meet("ada");
  const edition = outgoing("edition|ada", "ada", { priority: "broadcast", window: true });
  await enqueue(bench.store, [edition, outgoing("receipt", "ada")], bench.now);
  await bench.dispatcher.drain();
}

it("holds an edition until the evening, and a receipt not at all", async () => {
  const { bench } = benchWith("evening");
  await order(bench);
  expect(bench.sentTo("ada")).toEqual(["receipt for Ansatt ada"]);
  expect(await bench.row("edition|ada")).toMatchObject({
    state: "held",
    code: "window",
    due: "2026-11-23T14:00:00.000Z",
    attempt: 0,
  });
  bench.now = new Date("2026-11-23T13:59:59.999Z");
  await bench.dispatcher.drain();
  expect(bench.sentTo("ada")).toHaveLength(1);
  bench.now = new Date("2026-11-23T14:00:00.000Z");
  await bench.dispatcher.drain();
  expect(bench.sentTo("ada")).toContain("edition|ada for Ansatt ada");
  expect((await bench.row("edition|ada")).state).toBe("sent");
});

it("sends at once what finds its window open, and asks again when the choice has changed meanwhile", async () => {
  const { bench: open } = benchWith("working-hours");
  await order(open);
  expect((await open.row("edition|ada")).state).toBe("sent");
  const { bench: changed, chosen } = benchWith("evening");
  await order(changed);
  chosen.window = "night";
  changed.now = later(7);
  await changed.dispatcher.drain();
  expect(await changed.row("edition|ada")).toMatchObject({ state: "held", due: "2026-11-23T21:00:00.000Z" });
});

it.each([
  ["anytime", { state: "sent" }],
  ["night", { state: "held", code: "window", due: "2026-11-23T21:00:00.000Z" }],
  ["next-turn", { state: "held", code: "next-turn" }],
] as const)("asks the new window (%s) at once when another is chosen", async (window, expected) => {
  const { bench, chosen } = benchWith("evening");
  await order(bench);
  chosen.window = window;
  await askWindowAgain(bench.store, "ada");
  await bench.dispatcher.drain();
  expect(await bench.row("edition|ada")).toMatchObject(expected);
  chosen.window = "anytime";
  for (const ask of [askWindowAgain, releaseAtTurn, askWindowAgain]) await ask(bench.store, "ada");
  await bench.dispatcher.drain();
  expect(bench.sentTo("ada").filter((text) => text.startsWith("edition"))).toHaveLength(1);
  expect(await bench.rowKeys()).toEqual(["fence", "m|edition|ada", "m|receipt"]);
});

it("sends what a row from before window rows waits for, and keeps a window row for it when it waits again", async () => {
  const { bench, chosen } = benchWith("evening");
  await order(bench);
  const { windowRow: _, ...before } = await bench.row("edition|ada");
  await bench.store.transact("outbox", [
    { kind: "upsert", row: "m|edition|ada", data: { ...before, v: 1 } },
    { kind: "delete", row: "window|ada|edition|ada" },
  ]);
  chosen.window = "night";
  bench.now = later(7);
  await bench.dispatcher.drain();
  expect(await bench.row("edition|ada")).toMatchObject({ windowRow: "window|ada|edition|ada" });
  bench.now = later(15);
  await bench.dispatcher.drain();
  expect(await bench.rowKeys()).toEqual(["fence", "m|edition|ada", "m|receipt"]);
});

it("keeps what waits for the next turn until the person writes, whatever the time", async () => {
  const { bench } = benchWith("next-turn");
  await order(bench);
  bench.now = later(100);
  bench.ticks += HOUR;
  await bench.dispatcher.drain();
  expect(await bench.row("edition|ada")).toMatchObject({ state: "held", code: "next-turn" });
  await releaseAtTurn(bench.store, "ada");
  await bench.dispatcher.drain();
  expect((await bench.row("edition|ada")).state).toBe("sent");
  expect(await bench.rowKeys()).toEqual(["fence", "m|edition|ada", "m|receipt"]);
});

it("finds what waited for the turn of a person who has another window by now", async () => {
  const { bench, chosen } = benchWith("next-turn");
  await order(bench);
  chosen.window = "anytime";
  bench.ticks += HOUR;
  await bench.dispatcher.drain();
  expect((await bench.row("edition|ada")).state).toBe("sent");
});

it("takes back and leaves alone what waits, as it does with everything that waits", async () => {
  for (const window of ["evening", "next-turn"] as const) {
    const { bench } = benchWith(window);
    await order(bench);
    const act = { kind: "update", target: "edition|ada" } as const;
    await enqueue(bench.store, [outgoing("correction", "ada", { act, priority: "broadcast" })], bench.now);
    await bench.dispatcher.drain();
    expect(await bench.row("correction")).toMatchObject({ state: "sent", code: "nothing-to-change" });
    expect((await bench.row("edition|ada")).state).toBe("held");
    const gone = { kind: "delete", target: "edition|ada" } as const;
    await enqueue(
      bench.store,
      [outgoing("withdrawal", "ada", { act: gone, priority: "broadcast" })],
      bench.now,
    );
    await bench.dispatcher.drain();
    expect(await bench.row("edition|ada")).toMatchObject({ state: "sent", code: "taken-back", queued: "" });
    expect(bench.sentTo("ada")).toHaveLength(1);
    expect((await bench.rowKeys()).filter((key) => !key.startsWith("m|"))).toEqual(["fence"]);
  }
});

it("sends an edition at midnight to whoever wants messages at any time, and what the bot asks by itself in the morning", async () => {
  const { bench } = benchWith("anytime");
  await bench.meet("ada");
  bench.now = new Date("2026-11-23T23:00:00Z");
  const waiting = [
    outgoing("edition|ada", "ada", { priority: "broadcast", window: true }),
    outgoing("reminder|ada", "ada", { window: true }),
    outgoing("receipt", "ada"),
  ];
  await enqueue(bench.store, waiting, bench.now);
  await bench.dispatcher.drain();
  expect(await bench.row("edition|ada")).toMatchObject({ state: "sent" });
  expect(await bench.row("receipt")).toMatchObject({ state: "sent" });
  expect(await bench.row("reminder|ada")).toMatchObject({ state: "held", due: "2026-11-24T06:00:00.000Z" });
  bench.now = new Date("2026-11-24T06:00:00.000Z");
  await bench.dispatcher.drain();
  expect(await bench.row("reminder|ada")).toMatchObject({ state: "sent" });
});
