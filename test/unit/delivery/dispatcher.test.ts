import { describe, expect, it } from "vitest";
import { enqueue } from "../../../bot/delivery/outbox.ts";
import { addressOf, markUnreachable, rememberAddress } from "../../../bot/delivery/recipients.ts";
import { StorageError } from "../../../bot/storage/table-store.ts";
import { MONDAY, outgoing, startBench } from "../../support/delivery-bench.ts";

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

  it("goes before every broadcast when it is about one's own things", async () => {
    const bench = startBench();
    await bench.meet("ada", "bo");
    await enqueue(bench.store, [outgoing("a-edition", "ada", { priority: "broadcast" })], MONDAY);
    await enqueue(bench.store, [outgoing("z-own", "bo")], MONDAY);
    await bench.dispatcher.drain();
    expect(bench.messages.attempts.map((attempt) => attempt.conversationId)).toEqual(["chat-bo", "chat-ada"]);
  });

  it("ends without an attempt when there is nothing left to say", async () => {
    const bench = startBench({ renderers: { note: async () => undefined } });
    await bench.meet("ada");
    await enqueue(bench.store, [outgoing("idea-1", "ada")]);
    await bench.dispatcher.drain();
    expect(await bench.row("idea-1")).toMatchObject({ state: "sent", code: "nothing-to-say", attempt: 0 });
    expect(bench.messages.attempts).toEqual([]);
  });

  it("waits as long as Teams asks and is then sent by the second attempt", async () => {
    const bench = startBench();
    await bench.meet("ada");
    await enqueue(bench.store, [outgoing("idea-1", "ada")]);
    bench.messages.answerWith({ kind: "throttled", retryAfterMs: 5000 });
    await bench.dispatcher.drain();
    expect(await bench.row("idea-1")).toMatchObject({ state: "pending", attempt: 1, code: "throttled" });
    bench.ticks = 5000;
    bench.now = new Date(MONDAY.getTime() + 4999);
    await bench.dispatcher.drain();
    expect(bench.messages.attempts).toHaveLength(1);
    bench.now = new Date(MONDAY.getTime() + 5000);
    await bench.dispatcher.drain();
    expect(await bench.row("idea-1")).toMatchObject({ state: "sent", attempt: 2 });
  });

  it("does not wait for an hour to come again when the clock goes back", async () => {
    const bench = startBench();
    await bench.meet("ada");
    await enqueue(bench.store, [outgoing("idea-1", "ada")], bench.now);
    bench.messages.answerWith({ kind: "not-delivered", cause: "412" });
    await bench.dispatcher.drain();
    bench.now = new Date(MONDAY.getTime() + 3000);
    await bench.dispatcher.drain();
    await enqueue(bench.store, [outgoing("idea-2", "ada")], bench.now);
    bench.now = new Date(MONDAY.getTime() - 3_600_000);
    await bench.dispatcher.drain();
    expect((await bench.row("idea-2")).state).toBe("sent");
  });

  it("is given up as ambiguous for a broadcast, and sent again for an own message", async () => {
    const bench = startBench();
    await bench.meet("ada");
    await enqueue(bench.store, [
      outgoing("edition|ada", "ada", { priority: "broadcast" }),
      outgoing("own", "ada"),
    ]);
    bench.messages.answerWith({ kind: "ambiguous", cause: "503" }, { kind: "ambiguous", cause: "503" });
    await bench.dispatcher.drain();
    bench.now = new Date(MONDAY.getTime() + 60_000);
    await bench.dispatcher.drain();
    expect(await bench.row("edition|ada")).toMatchObject({ state: "ambiguous", code: "503", attempt: 1 });
    expect(await bench.row("own")).toMatchObject({ state: "sent", unknowns: 1, attempt: 2 });
  });

  it("parks what no card can be made of, with a reference in the log and without the error's text", async () => {
    const bench = startBench({
      renderers: {
        bad: async () => {
          throw new Error("Fru Hansen falt i dusjen");
        },
        note: startBench().deps.renderers["note"] ?? (async () => undefined),
      },
    });
    await bench.meet("ada", "bo");
    await enqueue(bench.store, [
      outgoing("1", "ada", { card: "bad" }),
      outgoing("2", "ada", { card: "unknown" }),
      outgoing("3", "bo"),
    ]);
    await bench.dispatcher.drain();
    expect(await bench.row("1")).toMatchObject({ state: "failed", code: "render ref-1", attempt: 0 });
    expect((await bench.row("2")).state).toBe("failed");
    expect((await bench.row("3")).state).toBe("sent");
    expect(bench.logged.filter(({ facts }) => facts["reference"] === "ref-1")).toHaveLength(2);
    expect(JSON.stringify(bench.logged)).not.toContain("Hansen");
  });

  it("of an unreadable row delays no other and is looked at again later", async () => {
    const bench = startBench();
    await bench.meet("ada");
    await enqueue(bench.store, [outgoing("1", "ada"), outgoing("2", "ada")]);
    await bench.store.transact("outbox", [{ kind: "upsert", row: "m|1", data: { v: 99 } }]);
    await bench.dispatcher.drain();
    expect((await bench.row("2")).state).toBe("sent");
    expect(await bench.rowKeys()).toContain("q|1-own|1970-01-01T00:00:00.000Z|1");
    expect(bench.logged.some(({ message }) => message.includes("set aside"))).toBe(true);
  });
});

describe("receivers", () => {
  it("who left receive nothing", async () => {
    const bench = startBench();
    await bench.meet("ada");
    bench.employed.delete("ada");
    await enqueue(bench.store, [outgoing("1", "ada")]);
    await bench.dispatcher.drain();
    expect(await bench.row("1")).toMatchObject({ state: "unreachable", code: "left" });
    expect(bench.messages.attempts).toEqual([]);
  });

  it("who block the bot are remembered; later messages end without an attempt, until they return", async () => {
    const bench = startBench();
    await bench.meet("ada");
    await enqueue(bench.store, [outgoing("1", "ada")]);
    bench.messages.answerWith({ kind: "unreachable", code: "MessageWritesBlocked" });
    await bench.dispatcher.drain();
    expect(await addressOf(bench.store, "ada")).toMatchObject({
      state: "blocked",
      code: "MessageWritesBlocked",
    });
    await enqueue(bench.store, [outgoing("2", "ada")]);
    await bench.dispatcher.drain();
    expect(await bench.row("2")).toMatchObject({ state: "unreachable", code: "MessageWritesBlocked" });
    await enqueue(bench.store, [outgoing("3", "ada")], MONDAY);
    await bench.meet("ada");
    await bench.dispatcher.drain();
    expect(bench.sentTo("ada").slice(1)).toEqual(["1", "2", "3"].map((key) => `${key} for Ansatt ada`));
    expect(await bench.rowKeys()).toEqual(["fence", "m|1", "m|2", "m|3"]);
  });

  it.each(["never met", "away"])(
    "who were %s get the newest edition only, and everything of their own",
    async (who) => {
      const bench = startBench();
      if (who === "away") {
        await bench.meet("ada");
        await markUnreachable(bench.store, "ada", "BotNotInConversationRoster");
      }
      for (const week of [1, 2, 3]) {
        const at = new Date(MONDAY.getTime() + week);
        bench.now = at;
        const edition = outgoing(`week ${week}`, "ada", { priority: "broadcast", card: "note" });
        await enqueue(bench.store, [edition, outgoing(`own ${week}`, "ada")], at);
        await bench.dispatcher.drain();
      }
      expect(await bench.row("week 1")).toMatchObject({
        state: "unreachable",
        code: "superseded",
        queued: "",
      });
      expect((await bench.row("week 3")).queued).toBe("held|ada|week 3");
      await bench.meet("ada");
      await bench.dispatcher.drain();
      expect(bench.sentTo("ada")).toEqual(
        ["own 1", "own 2", "own 3", "week 3"].map((key) => `${key} for Ansatt ada`),
      );
    },
  );

  it("who come back get nothing that was taken back while they were away", async () => {
    const bench = startBench();
    await bench.meet("ada");
    await markUnreachable(bench.store, "ada", "ConversationBlockedByUser");
    await enqueue(bench.store, [outgoing("1", "ada")], MONDAY);
    await bench.dispatcher.drain();
    await enqueue(bench.store, [outgoing("1|d", "ada", { act: { kind: "delete", target: "1" } })], MONDAY);
    await bench.dispatcher.drain();
    await bench.meet("ada");
    await bench.dispatcher.drain();
    expect(bench.messages.attempts).toEqual([]);
    expect(await bench.row("1")).toMatchObject({ code: "taken-back", queued: "" });
  });

  it("who left while something was kept for them get nothing when they write once more", async () => {
    const bench = startBench();
    await enqueue(bench.store, [outgoing("1", "ada")], MONDAY);
    await bench.dispatcher.drain();
    bench.employed.delete("ada");
    await bench.meet("ada");
    await bench.dispatcher.drain();
    expect(await bench.row("1")).toMatchObject({ state: "unreachable", code: "left", queued: "" });
    expect(bench.messages.attempts).toEqual([]);
  });

  it("who were never met get their messages when they come", async () => {
    const bench = startBench();
    await enqueue(bench.store, [outgoing("1", "ada"), outgoing("2", "ada")]);
    await bench.dispatcher.drain();
    expect(await bench.row("1")).toMatchObject({ state: "held", code: "never-met", queued: "held|ada|1" });
    await bench.meet("ada");
    await bench.dispatcher.drain();
    expect(bench.sentTo("ada")).toEqual(["1 for Ansatt ada", "2 for Ansatt ada"]);
    expect(await bench.rowKeys()).toEqual(["fence", "m|1", "m|2"]);
  });

  it("whose address was noted by a turn that was then cut off are found a little later", async () => {
    const bench = startBench();
    await enqueue(bench.store, [outgoing("1", "ada")]);
    await bench.dispatcher.drain();
    const dying = {
      ...bench.store,
      query: () => Promise.reject(new StorageError("gone")),
    };
    await expect(
      rememberAddress(dying, "ada", { conversationId: "chat-ada", serviceUrl: "https://smba.example/" }),
    ).rejects.toThrow("gone");
    await bench.dispatcher.drain();
    expect((await bench.row("1")).state).toBe("held");
    bench.ticks = 10 * 60_000;
    await bench.dispatcher.drain();
    expect((await bench.row("1")).state).toBe("sent");
  });
});

describe("updates and deletions", () => {
  const updating = outgoing("1|u", "ada", { act: { kind: "update", target: "1" }, history: 2 });
  const deleting = outgoing("1|d", "ada", { act: { kind: "delete", target: "1" }, history: 2 });

  it("change the message that was sent, in place", async () => {
    const bench = startBench();
    await bench.meet("ada");
    await enqueue(bench.store, [outgoing("1", "ada")]);
    await bench.dispatcher.drain();
    await enqueue(bench.store, [updating]);
    await bench.dispatcher.drain();
    await enqueue(bench.store, [deleting]);
    await bench.dispatcher.drain();
    expect(bench.messages.attempts.map(({ kind, activityId }) => [kind, activityId])).toEqual([
      ["send", undefined],
      ["update", "activity-1"],
      ["delete", "activity-1"],
    ]);
  });

  it("are tried again after an unknown outcome", async () => {
    const bench = startBench();
    await bench.meet("ada");
    await enqueue(bench.store, [outgoing("1", "ada")]);
    await bench.dispatcher.drain();
    await enqueue(bench.store, [{ ...updating, priority: "broadcast" }]);
    bench.messages.answerWith({ kind: "ambiguous", cause: "timeout" });
    await bench.dispatcher.drain();
    bench.now = new Date(MONDAY.getTime() + 1000);
    await bench.dispatcher.drain();
    expect(await bench.row("1|u")).toMatchObject({ state: "sent", attempt: 2 });
  });

  it("of what was not sent yet are dropped: it is rendered as things are when it goes", async () => {
    const bench = startBench();
    await enqueue(bench.store, [outgoing("1", "ada"), updating]);
    await bench.dispatcher.drain();
    await bench.meet("ada");
    await bench.dispatcher.drain();
    expect(bench.messages.attempts.map(({ kind }) => kind)).toEqual(["send"]);
    expect(await bench.row("1|u")).toMatchObject({ state: "sent", code: "nothing-to-change", attempt: 0 });
  });

  it("of a message whose fate is unknown are dropped", async () => {
    const bench = startBench();
    await bench.meet("ada");
    await enqueue(bench.store, [outgoing("1", "ada", { priority: "broadcast" })]);
    bench.messages.answerWith({ kind: "ambiguous", cause: "timeout" });
    await bench.dispatcher.drain();
    await enqueue(bench.store, [updating]);
    await bench.dispatcher.drain();
    expect(bench.messages.attempts.map(({ kind }) => kind)).toEqual(["send"]);
    expect((await bench.row("1|u")).code).toBe("nothing-to-change");
  });

  it("take a message back that still waits to be sent", async () => {
    const bench = startBench();
    await bench.meet("ada");
    await enqueue(bench.store, [outgoing("1", "ada")]);
    bench.messages.answerWith({ kind: "throttled", retryAfterMs: 10_000 });
    await bench.dispatcher.drain();
    await enqueue(bench.store, [deleting]);
    bench.ticks = 20_000;
    bench.now = new Date(MONDAY.getTime() + 20_000);
    await bench.dispatcher.drain();
    expect(bench.messages.attempts).toHaveLength(1);
    expect(await bench.row("1")).toMatchObject({ state: "sent", code: "taken-back", activityId: "" });
  });

  it("take a message back that waits for somebody who was never met", async () => {
    const bench = startBench();
    await enqueue(bench.store, [outgoing("1", "ada")]);
    await bench.dispatcher.drain();
    await enqueue(bench.store, [deleting]);
    await bench.dispatcher.drain();
    await bench.meet("ada");
    await bench.dispatcher.drain();
    expect(bench.messages.attempts).toEqual([]);
    expect((await bench.row("1")).code).toBe("taken-back");
  });

  it("wait while the message they change is under way", async () => {
    const bench = startBench();
    await bench.meet("ada", "bo");
    // Another person's card, so that nothing but the state of the target holds the update back.
    await enqueue(bench.store, [outgoing("1", "ada"), { ...updating, to: "bo" }]);
    let arrive: () => void = () => undefined;
    const underWay = new Promise<void>((resolve) => (arrive = resolve));
    bench.messages.before = ({ kind }) => (kind === "send" ? underWay : Promise.resolve());
    const draining = bench.dispatcher.drain();
    await expect.poll(async () => (await bench.row("1|u")).due).toBe("2026-11-23T07:00:01.000Z");
    arrive();
    await draining;
    bench.now = new Date(MONDAY.getTime() + 1000);
    await bench.dispatcher.drain();
    expect(bench.messages.attempts.map(({ kind }) => kind)).toEqual(["send", "update"]);
  });
});
