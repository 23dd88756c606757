/** Answers to comments without a name: the leader chooses one, both write on the same card. */
import { pickCommentCard, REPLY_LENGTH, threadCard } from "../../adaptive-cards/reflections/thread-cards.ts";
import { COMMENTS_SHOWN } from "../../adaptive-cards/reflections/results-card.ts";
import { REPLY_FIELD, WHICH_FIELD } from "../../adaptive-cards/reflections/verbs.ts";
import { shortCard } from "../../adaptive-cards/ideas/short.ts";
import type { Card } from "../../adaptive-cards/card.ts";
import type { Renderers } from "../delivery/renderer.ts";
import type { Handler } from "../handler.ts";
import { personName } from "../ideas/names.ts";
import { guardFields } from "../privacy/guard.ts";
import type { Reader } from "../reader.ts";
import type { ReflectionDeps } from "./deps.ts";
import { leaderOfGroup } from "./own-leader.ts";
import { readQuestion } from "./question-store.ts";
import { readResults } from "./result-store.ts";
import { REFLECTION_THREAD, say, type Thread, threadFor } from "./thread.ts";
import { commentKey, parseComment } from "./thread-store.ts";

export function createThreadHandlers(deps: ReflectionDeps) {
  return {
    pick: (async ({ press }, reader) =>
      (await pick(deps, reader, press?.subject ?? "")) ?? refused(reader)) satisfies Handler,
    thread: (async ({ press }, reader) => {
      const thread = await threadIn(deps, reader, press?.fields[WHICH_FIELD] ?? press?.subject ?? "");
      return thread ? show(reader, thread, { nonce: deps.newId() }) : refused(reader);
    }) satisfies Handler,
    threadSend: (async ({ press }, reader) => {
      const words = reader.texts.reflectionThread;
      const thread = await threadIn(deps, reader, press?.subject ?? "");
      if (!press || !thread) return refused(reader);
      const guarded = guardFields(press.fields);
      const text = (press.fields[REPLY_FIELD] ?? "").trim();
      const again = (warning: string, written = text) =>
        show(reader, thread, { nonce: deps.newId(), warnings: [warning], written });
      if (guarded.kind === "refused")
        return again(reader.texts.common.nationalId, guarded.fields[REPLY_FIELD] ?? "");
      if (text === "") return again(reader.texts.common.required);
      if (text.length > REPLY_LENGTH) return again(reader.texts.reflections.tooLong(REPLY_LENGTH));
      const done = await say(deps, reader, thread, { text, nonce: press.nonce });
      if (done === "gone") return shortCard(words.title, words.gone);
      return shortCard(words.sent, thread.as === "leader" ? words.sentLeader : words.sentAuthor);
    }) satisfies Handler,
  };
}

export function createThreadRenderers(deps: ReflectionDeps): Renderers {
  return {
    [REFLECTION_THREAD]: async ({ subject, key }, reader) => {
      const thread = await threadIn(deps, reader, subject);
      return thread && show(reader, thread, { nonce: key });
    },
  };
}

async function threadIn(deps: ReflectionDeps, reader: Reader, subject: string): Promise<Thread | undefined> {
  const of = parseComment(subject);
  return of && reader.confirmed ? threadFor(deps, reader, of) : undefined;
}

/** @param subject GROUP|FROM|ID: a page of the comments of a group that the reader leads. */
async function pick(deps: ReflectionDeps, reader: Reader, subject: string): Promise<Card | undefined> {
  const page = parseComment(subject);
  const file = page && (await readQuestion(deps.store, page.id));
  const group = file && (await readResults(deps.store, file))?.groups[page.group];
  if (!page || !group || leaderOfGroup(reader.organisation, page.id, group) !== reader.id) return undefined;
  const comments = group.comments
    .map((text, comment) => ({ key: commentKey({ ...page, comment }), text }))
    .slice(page.comment, page.comment + COMMENTS_SHOWN);
  return pickCommentCard({ subject, comments, nonce: deps.newId() }, reader.texts);
}

function show(
  reader: Reader,
  { of, text, as, leader, said }: Thread,
  {
    nonce,
    warnings = [],
    written = "",
  }: { readonly nonce: string; readonly warnings?: readonly string[]; readonly written?: string },
): Card {
  const view = {
    subject: commentKey(of),
    comment: text,
    as,
    leader: personName(leader, reader),
    said,
    written,
    warnings,
    nonce,
  };
  return threadCard(view, reader.texts);
}

function refused({ texts }: Reader): Card {
  return shortCard(texts.reflectionThread.title, texts.reflectionThread.notYours);
}
