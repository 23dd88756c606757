/** An activity as a Turn: text without the mention, or the press that a card carried. */
import { z } from "zod/v4";
import type { Press } from "../chat.ts";
import { type Activity, personOf } from "./activity.ts";

/** What a person can send us: a text, a press, or a press whose data no card of ours carries. */
export type Said =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "press"; readonly press: Press; readonly answer: "replace" | "update" }
  | { readonly kind: "malformed-press"; readonly answer: "replace" | "update" }
  /** A message (`answer` undefined) or a form with more than a card could show again. */
  | { readonly kind: "too-long"; readonly answer: "replace" | "update" | undefined };

/** One-way, and only with our key. */
export type Sign = (text: string) => string;

/** @returns undefined for what is neither a message nor a press. */
export function saidIn(activity: Activity, sign: Sign): Said | undefined {
  if (activity.type === "invoke") {
    if (activity.name !== "adaptiveCard/action") return undefined;
    const execute = executeSchema.safeParse(activity.value);
    return pressed(activity, sign, execute.success ? execute.data.action.data : undefined, "replace");
  }
  if (activity.type !== "message") return undefined;
  const text = textOf(activity);
  // A client may send an empty value along with a text; a press has a value and no text.
  return text === "" && hasValue(activity)
    ? pressed(activity, sign, activity.value, "update")
    : written(text);
}

function written(text: string): Said {
  return text.length > MAX_WRITTEN ? { kind: "too-long", answer: undefined } : { kind: "text", text };
}

function hasValue({ value }: Activity): boolean {
  return value !== undefined && value !== null;
}

/** NFC, trimmed, without the mention of the bot. */
function textOf(activity: Activity): string {
  const text = mentionsOfUs(activity).reduce(
    (rest, mention) => rest.replaceAll(mention, " "),
    activity.text ?? "",
  );
  return text.replaceAll("&nbsp;", " ").normalize("NFC").trim();
}

const executeSchema = z.object({ action: z.object({ data: z.unknown() }) });

/** A person, a unit and another one, whose ids may be a hundred characters each. */
const MAX_SUBJECT = 250;

const pressSchema = z.object({
  verb: z.string().min(1).max(100),
  subject: z.string().max(MAX_SUBJECT).default(""),
  nonce: z.string().min(1).max(100),
});

const own: ReadonlySet<string> = new Set(["verb", "subject", "nonce", "msteams"]);
const MAX_FIELDS = 100;
/** Characters of a message, or of a whole form: a card with more of them is refused by Teams, and nobody is answered. */
const MAX_WRITTEN = 20_000;

/** What a button carried, from a card or from a dialog; never a text. */
export function pressed(
  activity: Activity,
  sign: Sign,
  data: unknown,
  answer: "replace" | "update",
): Exclude<Said, { kind: "text" }> {
  const parsed = pressSchema.safeParse(data);
  const fields = parsed.success ? fieldsOf(data as Record<string, unknown>) : undefined;
  if (!parsed.success || fields === undefined) return { kind: "malformed-press", answer };
  if (Object.values(fields).join("").length > MAX_WRITTEN) return { kind: "too-long", answer };
  const press = { ...parsed.data, fields };
  return { kind: "press", answer, press: { ...press, nonce: sign(nameOf(press, personOf(activity))) } };
}

/**
 * The form's own nonce is not enough: one form can stand on a phone and on a computer and be filled in twice, and
 * what a card carries can be forged. The same person pressing the same button with the same content is one press.
 * It is signed, since rows keep it: a plain hash could be tried out for everybody in the organisation.
 */
function nameOf({ nonce, verb, subject, fields }: Press, person: string | undefined): string {
  const content = Object.entries(fields).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([person, verb, subject, nonce, content]);
}

/** @returns undefined when there are more fields than any card of ours has. */
function fieldsOf(data: Record<string, unknown>): Record<string, string> | undefined {
  const filled = Object.entries(data)
    .filter(([id, value]) => !own.has(id) && ["string", "number", "boolean"].includes(typeof value))
    .map(([id, value]): [string, string] => [id, String(value).normalize("NFC").trim()])
    .filter(([, value]) => value !== "");
  return filled.length > MAX_FIELDS ? undefined : Object.fromEntries(filled);
}

const mentionSchema = z.object({
  type: z.literal("mention"),
  text: z.string().min(1),
  mentioned: z.object({ id: z.string() }),
});

function mentionsOfUs(activity: Activity): string[] {
  return (activity.entities ?? []).flatMap((entity) => {
    const mention = mentionSchema.safeParse(entity);
    return mention.success && mention.data.mentioned.id === activity.recipient?.id ? [mention.data.text] : [];
  });
}
