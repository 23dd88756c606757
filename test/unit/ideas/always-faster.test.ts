/** Whoever is never the first gives up, says so, and does not ask the store for ever. */
import { expect, test } from "vitest";
import { act } from "../../../bot/ideas/act.ts";
import { nextIdeaNumber } from "../../../bot/ideas/idea-store.ts";
import { closeOffer, makeOffer } from "../../../bot/ideas/intake/offer-store.ts";
import { submitIdea } from "../../../bot/ideas/intake/submit-idea.ts";
import { openSqlite } from "../../../bot/storage/sqlite.ts";
import { ideaTown } from "../../support/idea-town.ts";
import { sampleIdea } from "../../support/sample-idea.ts";
import { tooLate } from "../../support/too-late.ts";

const clock = () => new Date("2026-11-23T08:00:00Z");

test("an action on an idea", async () => {
  const inner = openSqlite(":memory:");
  const { deps } = await ideaTown(inner);
  const { kind, problem, nameShownTo } = sampleIdea;
  const draft = { kind, problem, nameShownTo, acrossServices: false, shareable: false, shareName: false };
  await submitIdea(deps, { author: "nurse", unit: "north", draft, nonce: "first" });
  const { store, attempts } = tooLate((partition) => partition === "idea|1", inner);
  const asking = act(
    { ...deps, store },
    { number: 1, by: "boss-north", action: { kind: "ask", fields: { text: "Hvilken vei?" } }, nonce: "n" },
  );
  await expect(asking).rejects.toThrow("were faster");
  expect(attempts()).toBe(50);
});

test("the next number of an idea", async () => {
  const { store, attempts } = tooLate((partition) => partition === "counter");
  await expect(nextIdeaNumber(store)).rejects.toThrow("were faster");
  expect(attempts()).toBe(50);
});

test("something written down for a colleague, and the colleague's answer", async () => {
  const id = "a-press-of-a-ressursperson";
  const offer = { id, by: "cook", to: "nurse", values: { problem: "Nøklene" } };
  const inner = openSqlite(":memory:");
  const late = tooLate((partition) => partition === `offer|${id}`, inner);
  await expect(makeOffer({ store: late.store, clock }, offer)).rejects.toThrow("were faster");
  expect(late.attempts()).toBe(5);
  await makeOffer({ store: inner, clock }, offer);
  await expect(closeOffer({ store: late.store, clock }, id, "sent")).rejects.toThrow("were faster");
  expect(late.attempts()).toBe(10);
});
