/** The message extension: what its invokes ask, and what they are answered with. */
import { z } from "zod/v4";
import { messageCard } from "../../adaptive-cards/common/message-card.ts";
import type { Card } from "../../adaptive-cards/card.ts";
import type { ChosenMessage, Found } from "../chat.ts";
import { textsIn } from "../texts/texts.ts";
import type { Activity } from "./activity.ts";
import { plainText } from "./plain-text.ts";
import { pressed, type Said, type Sign } from "./turn.ts";

/** What somebody asks for outside the chat with the bot. */
export type Asked =
  /** composeExtension/query: looks for something to put into the conversation. */
  | { readonly kind: "find"; readonly text: string }
  /** composeExtension/fetchTask: "Gjør til idé", on a message or from the compose box. */
  | { readonly kind: "open"; readonly message: ChosenMessage | undefined }
  /** composeExtension/submitAction: a button in the dialog that this opened. */
  | { readonly kind: "press"; readonly said: Exclude<Said, { kind: "text" }> }
  | { readonly kind: "malformed" };

/** @returns undefined for what is no invoke of a message extension. */
export function askedIn(activity: Activity, sign: Sign): Asked | undefined {
  if (activity.type !== "invoke") return undefined;
  if (activity.name === "composeExtension/query") return foundIn(activity.value);
  if (activity.name === "composeExtension/fetchTask") return openedIn(activity.value);
  if (activity.name !== "composeExtension/submitAction") return undefined;
  const submitted = submitSchema.safeParse(activity.value);
  const data = submitted.success ? submitted.data.data : undefined;
  return { kind: "press", said: pressed(activity, sign, data, "replace") };
}

export type ExtensionAnswer =
  | { readonly composeExtension: ResultList | { readonly type: "message"; readonly text: string } }
  | { readonly task: Dialog };

interface ResultList {
  readonly type: "result";
  readonly attachmentLayout: "list";
  readonly attachments: readonly object[];
}

interface Dialog {
  readonly type: "continue";
  readonly value: {
    readonly title: string;
    readonly height: "large";
    readonly width: "medium";
    readonly card: object;
  };
}

export function foundAnswer(found: Found): ExtensionAnswer {
  if (found.kind === "nothing") return { composeExtension: { type: "message", text: found.sentence } };
  const attachments = found.results.map(({ title, text, card }) => ({
    ...attachment(card.content),
    preview: { contentType: "application/vnd.microsoft.card.thumbnail", content: { title, text } },
  }));
  return { composeExtension: { type: "result", attachmentLayout: "list", attachments } };
}

/** Teams shows the summary as the dialog's title. */
export function dialogAnswer(card: Card): ExtensionAnswer {
  const content = withoutExecute(card.content) as object;
  const shown = { title: card.summary, height: "large", width: "medium", card: attachment(content) } as const;
  return { task: { type: "continue", value: shown } };
}

/** What a person quotes to systemansvarlig, where they asked. */
export function failedAnswer({ kind }: Asked, reference: string): ExtensionAnswer {
  const sentence = textsIn("nb").common.failed(reference);
  return kind === "find" ? foundAnswer({ kind: "nothing", sentence }) : dialogAnswer(messageCard(sentence));
}

/** A dialog takes Action.Submit only: each Execute gives way to its own fallback. */
function withoutExecute(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutExecute);
  if (typeof node !== "object" || node === null) return node;
  const { type, fallback } = node as { type?: unknown; fallback?: unknown };
  if (type === "Action.Execute") return fallback;
  return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, withoutExecute(inner)]));
}

function attachment(content: object) {
  return { contentType: "application/vnd.microsoft.card.adaptive", content };
}

const querySchema = z.object({
  parameters: z.array(z.object({ name: z.string(), value: z.unknown() })).default([]),
});
const MAX_QUERY = 200;

function foundIn(value: unknown): Asked {
  const query = querySchema.safeParse(value);
  const parameters = query.success ? query.data.parameters : [];
  const text = parameters.find(({ name }) => name === "text")?.value;
  return { kind: "find", text: typeof text === "string" ? tidy(text).slice(0, MAX_QUERY) : "" };
}

const userSchema = z.object({ user: z.object({ id: z.string().optional() }).nullish() });
const openSchema = z.object({
  messagePayload: z
    .object({
      body: z.object({ contentType: z.string().optional(), content: z.string().nullish() }),
      from: userSchema.nullish(),
    })
    .nullish(),
});
const submitSchema = z.object({ data: z.unknown() });

/** Characters of a message that are looked at: an idea's text is much shorter, markup and all. */
const MOST_READ = 10_000;

function openedIn(value: unknown): Asked {
  const opened = openSchema.safeParse(value);
  if (!opened.success) return { kind: "malformed" };
  const { messagePayload: payload } = opened.data;
  if (!payload) return { kind: "open", message: undefined };
  const content = (payload.body.content ?? "").slice(0, MOST_READ);
  const isHtml = payload.body.contentType !== "text";
  const text = tidy(isHtml ? plainText(content) : content);
  return { kind: "open", message: { text, author: payload.from?.user?.id?.toLowerCase() } };
}

function tidy(text: string): string {
  return text.normalize("NFC").trim();
}
