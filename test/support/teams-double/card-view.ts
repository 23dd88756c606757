/** A card as a person has it on the screen: its visible text, its inputs by label, its buttons by title. */
import { filled, type Input } from "./input.ts";
import { asText, isJson, type Json } from "./json.ts";

export interface ButtonView {
  readonly title: string;
  readonly action: Json;
}

export class CardView {
  readonly content: Json;
  /** Input id → what the person put there. */
  readonly #typed = new Map<string, string>();

  constructor(content: unknown) {
    if (!isJson(content) || content["type"] !== "AdaptiveCard")
      throw new Error("this is not an Adaptive Card");
    if (content["version"] !== "1.5")
      throw new Error(`a card of version ${asText(content["version"])}; Teams shows 1.5`);
    this.content = structuredClone(content);
    const ids = this.inputs(true).map((input) => input.id);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined) throw new Error(`two inputs of one card have the id "${twice}"`);
  }

  /** Everything that can be read without pressing anything, a line each. */
  get text(): string {
    return this.#lines(false);
  }

  /** The same with what is folded. */
  get allText(): string {
    return this.#lines(true);
  }

  /** Titles of the visible buttons, folds and links, in order. */
  get buttons(): string[] {
    return this.actions().map((button) => button.title);
  }

  /** @param beside only those in the rows that hold this text */
  actions(beside?: string): ButtonView[] {
    const rows = this.#nodes(false).filter((node) => kindOf(node) === "Container");
    const nodes =
      beside === undefined
        ? this.#nodes(false)
        : rows.flatMap((row) => {
            const inside = [...walk(row, false)];
            return inside.flatMap(readable).join("\n").includes(beside) ? inside : [];
          });
    return nodes
      .filter((node) => kindOf(node).startsWith("Action."))
      .map((action) => ({ title: asText(action["title"]), action }));
  }

  /** Inputs that can be seen; `folded` with the others too: Teams sends them all. */
  inputs(folded = false): Input[] {
    return this.#nodes(folded)
      .filter((node) => kindOf(node).startsWith("Input."))
      .map((node) => inputOf(node, this.#typed.get(asText(node["id"]))));
  }

  /** What stands in the input with this label. */
  value(label: string): string {
    return this.#labelled(label).value;
  }

  fill(label: string, value: string): void {
    const input = this.#labelled(label);
    this.#typed.set(input.id, filled(input, value));
  }

  /** What Teams would send along. Throws when a required input is empty. */
  submission(action: Json): Record<string, string> {
    if (action["associatedInputs"] === "none") return {};
    const inputs = this.inputs(true);
    const empty = inputs.find((input) => input.required && input.value.trim() === "");
    if (empty) throw new Error(`"${empty.label}" is required and empty: Teams does not send the card`);
    return Object.fromEntries(inputs.map((input) => [input.id, input.value]));
  }

  /** Action.ToggleVisibility. */
  toggle(action: Json): void {
    for (const target of (action["targetElements"] ?? []) as (string | Json)[]) {
      const [id, wanted] =
        typeof target === "string" ? [target, undefined] : [target["elementId"], target["isVisible"]];
      const node = this.#nodes(true).find((one) => one["id"] === id);
      if (!node)
        throw new Error(`"${asText(action["title"])}" folds "${asText(id)}", which is not in the card`);
      node["isVisible"] = typeof wanted === "boolean" ? wanted : node["isVisible"] === false;
    }
  }

  #labelled(label: string): Input {
    const found = this.inputs().filter((input) => input.label === label);
    if (found.length === 1 && found[0]) return found[0];
    if (found.length > 1) throw new Error(`${found.length} inputs are labelled "${label}"`);
    const folded = this.inputs(true).some((input) => input.label === label);
    const there = this.inputs().map((input) => `"${input.label}"`);
    const why = folded ? "is folded: press what shows it first" : "is not the label of any input";
    throw new Error(`"${label}" ${why}; there is ${there.join(", ") || "no input"}`);
  }

  #lines(folded: boolean): string {
    return this.#nodes(folded)
      .flatMap(readable)
      .filter((line) => line !== "")
      .join("\n");
  }

  #nodes(folded: boolean): Json[] {
    return [...walk(this.content, folded)];
  }
}

const childKeys = ["body", "items", "columns", "rows", "cells", "inlineAction", "selectAction", "actions"];

function* walk(node: Json, folded: boolean): Generator<Json> {
  if (!folded && node["isVisible"] === false) return;
  yield node;
  for (const key of childKeys) {
    const below = node[key];
    for (const child of Array.isArray(below) ? below : [below]) if (isJson(child)) yield* walk(child, folded);
  }
}

function inputOf(node: Json, typed: string | undefined): Input {
  const toggle = kindOf(node) === "Input.Toggle";
  return {
    type: kindOf(node),
    id: asText(node["id"]),
    label: asText(toggle ? node["title"] : node["label"]),
    required: node["isRequired"] === true,
    multiline: node["isMultiline"] === true,
    multiSelect: node["isMultiSelect"] === true,
    maxLength: node["maxLength"] as number | undefined,
    min: node["min"] as string | undefined,
    max: node["max"] as string | undefined,
    choices: (node["choices"] ?? []) as Input["choices"],
    value: typed ?? asText(node["value"] ?? (toggle ? "false" : "")),
  };
}

function readable(node: Json): string[] {
  const kind = kindOf(node);
  if (kind === "TextBlock") return [unescaped(asText(node["text"]))];
  if (kind === "RichTextBlock") return [((node["inlines"] ?? []) as unknown[]).map(inlineText).join("")];
  if (kind === "FactSet") return ((node["facts"] ?? []) as Json[]).map(factText);
  if (kind === "Image") return [asText(node["altText"])];
  return kind.startsWith("Input.") ? [asText(node["label"] ?? node["title"])] : [];
}

function inlineText(inline: unknown): string {
  return isJson(inline) ? asText(inline["text"]) : asText(inline);
}

function factText(fact: Json): string {
  return `${unescaped(asText(fact["title"]))}: ${unescaped(asText(fact["value"]))}`;
}

/** What Markdown shows of an escaped text; nobody sees which space it is. */
function unescaped(text: string): string {
  return text.replaceAll("\u00a0", " ").replace(/\\([\\`*_[\]~#<>{+-]|(?<=\d\\)\.|\d+\.)/g, "$1");
}

function kindOf(node: Json): string {
  return asText(node["type"]);
}
