import { expect, test } from "vitest";
import { guardFields } from "../../../bot/privacy/guard.ts";
import { MASK } from "../../../bot/privacy/national-id.ts";

test("clean texts pass", () => {
  expect(guardFields({ problem: "Vi mangler en bil på kvelden", count: "12" })).toEqual({ kind: "clean" });
});

test("a number in any field refuses the form and gives every text back, the number masked", () => {
  const guarded = guardFields({ problem: "Bilen står stille", forUser: "Bruker 139152 08007 venter" });
  expect(guarded).toEqual({
    kind: "refused",
    fields: { problem: "Bilen står stille", forUser: `Bruker ${MASK} venter` },
  });
});
