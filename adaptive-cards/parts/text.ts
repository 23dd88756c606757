/** Text elements. Whatever people wrote goes through `plain`, so that it can neither format nor link. */
import type { Element } from "../card.ts";

export function heading(text: string): Element {
  return {
    type: "TextBlock",
    text: plain(text),
    style: "heading",
    size: "Large",
    weight: "Bolder",
    wrap: true,
  };
}

/** Its size is said: the style alone would make it as large as the heading. */
export function subheading(text: string): Element {
  return {
    type: "TextBlock",
    text: plain(text),
    style: "heading",
    size: "Medium",
    weight: "Bolder",
    wrap: true,
    spacing: "Medium",
  };
}

export function paragraph(text: string): Element {
  return { type: "TextBlock", text: plain(text), wrap: true };
}

/** What a row or a box is about. */
export function bold(text: string): Element {
  return { type: "TextBlock", text: plain(text), weight: "Bolder", wrap: true };
}

/** Belongs to the line above. */
export function close(text: string): Element {
  return { ...paragraph(text), spacing: "Small" };
}

/** Less important than the rest: explanations, dates. */
export function note(text: string): Element {
  return { type: "TextBlock", text: plain(text), wrap: true, isSubtle: true, size: "Small" };
}

export function warning(text: string): Element {
  return {
    type: "Container",
    style: "warning",
    items: [{ type: "TextBlock", text: plain(text), wrap: true }],
  };
}

/** Name and value, one a line. Teams reads Markdown in both. */
export function facts(pairs: readonly (readonly [string, string])[]): Element {
  return {
    type: "FactSet",
    facts: pairs.map(([title, value]) => ({ title: plain(title), value: plain(value) })),
  };
}

/** Takes what Teams would render out of a text (Markdown, dates), keeping what a reader sees, line breaks too. */
export function plain(text: string): string {
  return (
    text
      .replace(/[\\`*_[\]~]/g, "\\$&")
      .replace(/^(\s*)(\d*)([#>+-]|(?<=\d)[.)])(?=\s)/gm, "$1$2\\$3")
      // <https://…> is a link, and {{DATE(…)}} is replaced by every client before it reads any Markdown.
      .replace(/<(?=[a-z][a-z0-9+.-]*:|[^\s<>@]+@)/gi, "\\<")
      .replace(/\{\{(?=\s*(?:DATE|TIME)\()/gi, "{\\{")
      // A clock time stays on one line.
      .replace(/\bkl\. (?=\d)/g, "kl.\u00a0")
      // In Markdown one line break is a space.
      .replace(/(\r?\n)+/g, "\n\n")
  );
}
