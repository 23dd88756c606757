import { expect, test } from "vitest";
import { GATE, shutGate, throughGate } from "../../../bot/reflections/gate.ts";
import { tooLate } from "../../support/too-late.ts";

const answer = { kind: "upsert", row: "tag", data: { v: 1 } } as const;

test("closing a question is given up where answers come through for ever", async () => {
  const { store, attempts } = tooLate(() => true);
  await expect(shutGate(store, "p")).rejects.toThrow("were faster");
  expect(attempts()).toBe(50);
});

test("so is an answer; it is neither said to be kept nor to be late", async () => {
  const { store } = tooLate(() => true);
  const gated = { ...store, transact: () => store.transact("p", [{ ...answer, row: GATE }]) };
  await expect(throughGate(gated, "p", answer)).rejects.toThrow("were faster");
});
