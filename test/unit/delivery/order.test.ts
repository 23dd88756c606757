import { expect, it } from "vitest";
import { enqueue } from "../../../bot/delivery/outbox.ts";
import { MONDAY, outgoing, startBench } from "../../support/delivery-bench.ts";

function later(ms: number): Date {
  return new Date(MONDAY.getTime() + ms);
}

it("a message that Teams did not take at once is not overtaken by the next to the same person", async () => {
  const bench = startBench();
  await bench.meet("ada", "bo");
  await enqueue(bench.store, [outgoing("1", "ada")], MONDAY);
  bench.messages.answerWith({ kind: "not-delivered", cause: "412" });
  await bench.dispatcher.drain();
  await enqueue(bench.store, [outgoing("2", "ada"), outgoing("3", "bo")], later(1));
  bench.now = later(100);
  await bench.dispatcher.drain();
  expect(bench.sentTo("bo")).toEqual(["3 for Ansatt bo"]);
  expect(bench.sentTo("ada")).toHaveLength(1);
  bench.now = later(5000);
  await bench.dispatcher.drain();
  bench.now = later(10_000);
  await bench.dispatcher.drain();
  expect(bench.sentTo("ada")).toEqual(["1 for Ansatt ada", "1 for Ansatt ada", "2 for Ansatt ada"]);
});

it("one that fails again and again holds up that person for a minute and no longer", async () => {
  const bench = startBench();
  await bench.meet("ada");
  await enqueue(bench.store, [outgoing("1", "ada")], MONDAY);
  bench.messages.answerWith({ kind: "not-delivered", cause: "412" });
  await bench.dispatcher.drain();
  await enqueue(bench.store, [outgoing("2", "ada")], later(1));
  await bench.dispatcher.drain();
  bench.ticks = 59_999;
  bench.now = later(400);
  await bench.dispatcher.drain();
  expect((await bench.row("2")).state).toBe("pending");
  bench.ticks = 60_000;
  bench.now = later(1400);
  bench.messages.answerWith({ kind: "not-delivered", cause: "412" });
  await bench.dispatcher.drain();
  expect((await bench.row("1")).state).toBe("pending");
  expect((await bench.row("2")).state).toBe("sent");
});

it("what is about one's own things does not wait for a broadcast that is tried again", async () => {
  const bench = startBench();
  await bench.meet("ada");
  await enqueue(bench.store, [outgoing("edition", "ada", { priority: "broadcast" })], MONDAY);
  bench.messages.answerWith({ kind: "not-delivered", cause: "412" });
  await bench.dispatcher.drain();
  await enqueue(bench.store, [outgoing("own", "ada")], later(1));
  bench.now = later(2);
  await bench.dispatcher.drain();
  expect((await bench.row("own")).state).toBe("sent");
});

it("a person whose chat hangs holds up nobody, and gets the rest in order", async () => {
  const bench = startBench();
  await bench.meet("ada", "bo", "cia");
  const hanging = Promise.withResolvers<void>();
  let attempts = 0;
  bench.messages.before = async () => {
    attempts += 1;
    if (attempts === 1) await hanging.promise;
  };
  const own = [outgoing("1", "ada"), outgoing("2", "ada"), outgoing("3", "ada"), outgoing("4", "bo")];
  await enqueue(bench.store, [...own, outgoing("5", "cia")], MONDAY);
  bench.dispatcher.start();
  await expect.poll(async () => (await bench.row("5")).state).toBe("sent");
  expect((await bench.row("4")).state).toBe("sent");
  expect((await bench.row("2")).state).toBe("pending");
  hanging.resolve();
  await expect.poll(async () => (await bench.row("3")).state).toBe("sent");
  await bench.dispatcher.stop();
  expect(bench.sentTo("ada")).toEqual(["1 for Ansatt ada", "2 for Ansatt ada", "3 for Ansatt ada"]);
});
