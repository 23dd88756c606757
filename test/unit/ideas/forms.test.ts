import { describe, expect, test } from "vitest";
import { ideaValues, parseAction, parseIdea, parseNumber } from "../../../bot/ideas/forms.ts";
import { MAX_TEXT } from "../../../bot/ideas/idea.ts";
import { textsIn } from "../../../bot/texts/texts.ts";

const texts = textsIn("nb");

describe("the idea form", () => {
  test("needs only the problem; what was not touched has careful defaults", () => {
    expect(parseIdea({ problem: "Vi mangler bil" }, ["dag"], texts)).toEqual({
      kind: "draft",
      unit: "dag",
      draft: {
        kind: "idea",
        problem: "Vi mangler bil",
        acrossServices: false,
        nameShownTo: "leader",
        shareable: false,
        shareName: false,
      },
    });
  });

  test("never shares a name that only the leader may see", () => {
    const fields = { problem: "x", shareable: "true", shareName: "true" };
    expect(parseIdea(fields, ["dag"], texts)).toMatchObject({ draft: { shareable: true, shareName: false } });
    const open = { ...fields, nameShownTo: "everyone" };
    expect(parseIdea(open, ["dag"], texts)).toMatchObject({ draft: { shareName: true } });
  });

  test("takes no unit but the person's own, and no values that no card offers", () => {
    const forged = {
      problem: "x",
      unit: "rådhuset",
      kind: "decree",
      category: "money",
      nameShownTo: "somebody",
    };
    expect(parseIdea(forged, ["dag", "natt"], texts)).toEqual({
      kind: "incomplete",
      problems: ["Velg hvilken enhet det gjelder."],
    });
    expect(parseIdea({ ...forged, unit: "natt" }, ["dag", "natt"], texts)).toMatchObject({
      kind: "draft",
      unit: "natt",
      draft: { kind: "idea", nameShownTo: "leader" },
    });
  });

  test("names every fault at once", () => {
    const fields = { proposal: "x".repeat(MAX_TEXT + 1) };
    expect(parseIdea(fields, ["dag", "natt"], texts)).toEqual({
      kind: "incomplete",
      problems: [
        "Skriv litt om problemet eller behovet, så kan du sende det inn.",
        "Velg hvilken enhet det gjelder.",
        "«Forslag til løsning» har 2001 tegn, og det er plass til 2000. Kort ned litt. Hele teksten din står her fortsatt.",
      ],
    });
  });

  test("gives back what was filled in and nothing else", () => {
    expect(ideaValues({ problem: "x", shareable: "true", extra: "y" })).toEqual({
      problem: "x",
      shareable: "true",
    });
  });
});

test("an action takes only what it knows", () => {
  expect(parseAction("decline", { text: "Nei", reason: "law", extra: "x" }, texts)).toEqual({
    kind: "decline",
    fields: { text: "Nei", reason: "law" },
  });
});

test("an action takes no choice that its form does not offer", () => {
  const stop = { reason: "economy", learned: "Spør nattevakta først" };
  expect(parseAction("stop", stop, texts).fields).toEqual({ learned: "Spør nattevakta først" });
  expect(parseAction("evaluateInput", { improvement: "perhaps", basis: "count" }, texts).fields).toEqual({
    basis: "count",
  });
});

test.each([
  ["17", 17],
  ["1", 1],
  ["0", undefined],
  ["-1", undefined],
  ["1.5", undefined],
  ["0x10", undefined],
  ["", undefined],
  [" 1", undefined],
])("the subject %j is idea %j", (subject, number) => {
  expect(parseNumber(subject)).toBe(number);
});
