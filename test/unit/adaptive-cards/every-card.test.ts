/** What holds for every card, whoever wrote it. A card without a sample is found and named. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { textsIn } from "../../../bot/texts/texts.ts";
import { cardSamples } from "../../support/card-samples.ts";

type Json = Readonly<Record<string, unknown>>;

/** What Teams draws of Adaptive Cards 1.5, as far as we use it. */
const elements = new Set([
  "AdaptiveCard",
  "TextBlock",
  "Container",
  "FactSet",
  "ActionSet",
  "Image",
  "ColumnSet",
  "Column",
  "Input.Text",
  "Input.ChoiceSet",
  "Input.Date",
  "Input.Toggle",
]);
const actions = new Set(["Action.Execute", "Action.Submit", "Action.ToggleVisibility", "Action.OpenUrl"]);
/** Cards of this size reach every client. */
const MOST_BYTES = 25 * 1024;
/** Teams hides the seventh button of a row. */
const MOST_BUTTONS = 6;

test("every function that makes a card has a sample", () => {
  const sampled = new Set(cardSamples.map(({ of }) => of));
  const made = cardFunctions();
  expect(made.length).toBeGreaterThan(10);
  expect(made.filter((name) => !sampled.has(name))).toEqual([]);
});

describe.each(cardSamples)("$of: $name", ({ make }) => {
  const { summary, content } = make(textsIn("nb"));
  const nodes = [...nodesIn(content)];
  const inputs = nodes.filter((node) => typeOf(node).startsWith("Input."));

  test("is a card of version 1.5 with a summary, small enough for every client", () => {
    expect(content).toMatchObject({ type: "AdaptiveCard", version: "1.5" });
    expect(summary.trim()).not.toBe("");
    expect(summary).not.toContain("\n");
    expect(Buffer.byteLength(JSON.stringify(content))).toBeLessThan(MOST_BYTES);
  });

  test("uses only what Teams draws", () => {
    const types = nodes.map(typeOf).filter((type) => type !== "");
    expect(types.filter((type) => !elements.has(type) && !actions.has(type))).toEqual([]);
    expect(JSON.stringify(content)).not.toMatch(/"(isEnabled|refresh)":/);
  });

  test("wraps its texts, so that nothing is cut off on a phone", () => {
    const texts = nodes.filter((node) => typeOf(node) === "TextBlock");
    expect(texts.filter((node) => node["wrap"] !== true || node["text"] === "")).toEqual([]);
  });

  test("says what each picture shows, for those who do not see it", () => {
    for (const image of nodes.filter((node) => typeOf(node) === "Image")) {
      expect(image["altText"]).toMatch(/\S/);
      expect(image["url"]).toMatch(/^(https|data):/);
    }
  });

  test("has a label on every input, and names them once", () => {
    for (const input of inputs) {
      const label = typeOf(input) === "Input.Toggle" ? input["title"] : input["label"];
      expect(label, String(input["id"])).toMatch(/\S/);
      if (input["isRequired"] === true) expect(input["errorMessage"], String(input["id"])).toMatch(/\S/);
    }
    const ids = inputs.map((input) => input["id"]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("asks for no names wherever people write", () => {
    const writes = visibleIn(content).some(
      (node) => typeOf(node) === "Input.Text" && node["isMultiline"] === true,
    );
    if (writes) expect(JSON.stringify(content)).toContain(textsIn("nb").common.caution);
  });

  test("carries the same in Submit as in Execute, and never more buttons than are shown", () => {
    for (const execute of nodes.filter((node) => typeOf(node) === "Action.Execute")) {
      const { fallback, data, title, verb } = execute as { fallback: Json; data: Json } & Json;
      expect(fallback).toMatchObject({ type: "Action.Submit", title, data });
      expect(fallback["data"]).toEqual(data);
      expect(data).toEqual({ verb, subject: expect.any(String), nonce: expect.stringMatching(/\S/) });
      expect(title).toMatch(/\S/);
    }
    for (const node of nodes)
      if (Array.isArray(node["actions"])) expect(node["actions"].length).toBeLessThanOrEqual(MOST_BUTTONS);
  });

  test("folds only what is there", () => {
    const ids = new Set(nodes.map((node) => node["id"]));
    const targets = nodes.flatMap((node) => (node["targetElements"] ?? []) as unknown[]);
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
  });
});

describe.each(["nn", "en"] as const)("in %s", (language) => {
  const drawn = cardSamples.map(({ of, name, make }) => {
    const { summary, content } = make(textsIn(language));
    return { card: `${of}: ${name}`, summary, content };
  });

  test("every card is small enough for every client, and says what it is in one line", () => {
    const faulty = drawn.filter(
      ({ summary, content }) =>
        Buffer.byteLength(JSON.stringify(content)) >= MOST_BYTES || !/^[^\n]*\S[^\n]*$/.test(summary),
    );
    expect(faulty.map(({ card }) => card)).toEqual([]);
  });

  test("every text, input and button has its words", () => {
    const nameless = drawn.flatMap(({ card, content }) =>
      [...nodesIn(content)].filter(isNameless).map((node) => `${card}: ${JSON.stringify(node)}`),
    );
    expect(nameless).toEqual([]);
  });
});

/** Nobody can see, or hear, what it is. */
function isNameless(node: Json): boolean {
  const type = typeOf(node);
  const words = type === "TextBlock" ? node["text"] : isTitled(type) ? node["title"] : node["label"];
  const isNamed = type === "TextBlock" || isTitled(type) || type.startsWith("Input.");
  return isNamed && !(typeof words === "string" && /\S/.test(words));
}

function isTitled(type: string): boolean {
  return type === "Input.Toggle" || type.startsWith("Action.");
}

/** What can be seen, or unfolded; what only brings something along has no name. */
function visibleIn(value: unknown): Json[] {
  return [...nodesIn(withoutKept(value))];
}

function withoutKept(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => !isKept(item)).map(withoutKept);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutKept(inner)]));
}

function isKept(item: unknown): boolean {
  const node = item as Json | null;
  return node?.["isVisible"] === false && node["id"] === undefined;
}

/** Every object inside, the card itself first; what a Submit fallback repeats is looked at with its Execute. */
function* nodesIn(value: unknown): Generator<Json> {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) yield* nodesIn(item);
    return;
  }
  const node = value as Json;
  yield node;
  for (const [key, inner] of Object.entries(node))
    if (key !== "fallback" && key !== "data") yield* nodesIn(inner);
}

function typeOf(node: Json): string {
  return typeof node["type"] === "string" ? node["type"] : "";
}

/** Found in the sources, so that a new card cannot be forgotten. Parts make elements, not cards. */
function cardFunctions(): string[] {
  const folders = readdirSync("adaptive-cards", { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "parts")
    .map((entry) => join("adaptive-cards", entry.name));
  const sources = folders.flatMap((folder) =>
    readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8")),
  );
  const pattern = /export function (\w+)\([^)]*\): Card \{/g;
  return sources.flatMap((source) => [...source.matchAll(pattern)].map(([, name]) => name ?? ""));
}
