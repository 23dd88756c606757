/** An activity as a Turn: text without the mention, or the press that a card carried. */
import { createHash } from "node:crypto";
import { z } from "zod/v4";
import type { Press } from "../chat.ts";
import { type Activity, personOf } from "./activity.ts";

/** What a person can send us: a text, a press, or a press whose data no card of ours carries. */
export type Said =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "press"; readonly press: Press; readonly answer: "replace" | "update" }
  | { readonly kind: "malformed-press"; readonly answer: "replace" | "update" };

/** @returns undefined for what is neither a message nor a press. */
export function saidIn(activity: Activity): Said | undefined {
  if (activity.type === "invoke") {
    if (activity.name !== "adaptiveCard/action") return undefined;
    const execute = executeSchema.safeParse(activity.value);
    return pressed(activity, execute.success ? execute.data.action.data : undefined, "replace");
  }
  if (activity.type !== "message") return undefined;
  const text = textOf(activity);
  // A client may send an empty value along with a text; a press has a value and no text.
  return text === "" && hasValue(activity)
    ? pressed(activity, activity.value, "update")
    : { kind: "text", text };
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

const pressSchema = z.object({
  verb: z.string().min(1).max(100),
  subject: z.string().max(200).default(""),
  nonce: z.string().min(1).max(100),
});

const own: ReadonlySet<string> = new Set(["verb", "subject", "nonce", "msteams"]);
const MAX_FIELD = 20_000;
const MAX_FIELDS = 100;

function pressed(activity: Activity, data: unknown, answer: "replace" | "update"): Said {
  const parsed = pressSchema.safeParse(data);
  const fields = parsed.success ? fieldsOf(data as Record<string, unknown>) : undefined;
  if (!parsed.success || fields === undefined) return { kind: "malformed-press", answer };
  const press = { ...parsed.data, fields };
  return { kind: "press", answer, press: { ...press, nonce: nameOf(press, personOf(activity)) } };
}

/**
 * The form's own nonce is not enough: one form can stand on a phone and on a computer and be filled in twice, and
 * what a card carries can be forged. The same person pressing the same button with the same content is one press.
 */
function nameOf({ nonce, verb, subject, fields }: Press, person: string | undefined): string {
  const content = Object.entries(fields).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const all = JSON.stringify([person, verb, subject, nonce, content]);
  return createHash("sha256").update(all).digest("hex");
}

/** @returns undefined when there are more fields, or longer ones, than any card of ours has. */
function fieldsOf(data: Record<string, unknown>): Record<string, string> | undefined {
  const filled = Object.entries(data)
    .filter(([id, value]) => !own.has(id) && ["string", "number", "boolean"].includes(typeof value))
    .map(([id, value]): [string, string] => [id, String(value).normalize("NFC").trim()])
    .filter(([, value]) => value !== "");
  const tooMuch = filled.length > MAX_FIELDS || filled.some(([, value]) => value.length > MAX_FIELD);
  return tooMuch ? undefined : Object.fromEntries(filled);
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
