import { describe, expect, it } from "vitest";
import { enqueue } from "../../../bot/delivery/outbox.ts";
import { outgoing, startBench } from "../../support/delivery-bench.ts";

describe("a message in the outbox", () => {
  it("is sent once, in the reader's name, and keeps its activity id", async () => {
    const bench = startBench();
    await bench.meet("ada");
    await enqueue(bench.store, [outgoing("idea-1", "ada")]);
    await bench.dispatcher.drain();
    await bench.dispatcher.drain();
    expect(bench.sentTo("ada")).toEqual(["idea-1 for Ansatt ada"]);
    expect(await bench.row("idea-1")).toMatchObject({
      state: "sent",
      activityId: "activity-1",
      attempt: 1,
      fence: 1,
      queued: "",
    });
    expect(await bench.rowKeys()).toEqual(["fence", "m|idea-1"]);
  });

  it("is `sending` in the store before the attempt, with its number and the fence", async () => {
    const bench = startBench();
    await bench.meet("ada");
    await enqueue(bench.store, [outgoing("idea-1", "ada")]);
    let during: unknown;
    bench.messages.before = async () => {
      during = [await bench.row("idea-1"), await bench.rowKeys()];
    };
    await bench.dispatcher.drain();
    expect(during).toMatchObject([
      { state: "sending", attempt: 1, fence: 1, queued: "s|idea-1" },
      ["fence", "m|idea-1", "s|idea-1"],
    ]);
  });
});
