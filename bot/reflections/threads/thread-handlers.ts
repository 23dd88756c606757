/** Answers to comments without a name: the leader chooses one, both write on the same card. */
import {
  pickCommentCard,
  REPLY_LENGTH,
  threadCard,
} from "../../../adaptive-cards/reflections/thread-cards.ts";
import { COMMENTS_SHOWN } from "../../../adaptive-cards/reflections/results-card.ts";
import { REPLY_FIELD, WHICH_FIELD } from "../../../adaptive-cards/reflections/verbs.ts";
import { shortCard } from "../../../adaptive-cards/ideas/short.ts";
import type { Card } from "../../../adaptive-cards/card.ts";
import type { Renderers } from "../../delivery/renderer.ts";
import type { Handler } from "../../handler.ts";
import { personName } from "../../ideas/names.ts";
import { guardFields } from "../../privacy/guard.ts";
import type { Reader } from "../../reader.ts";
import type { ReflectionDeps } from "../deps.ts";
import { leaderOfGroup } from "./own-leader.ts";
import { readQuestion } from "../question-store.ts";
import { readResults } from "../results/result-store.ts";
import { REFLECTION_THREAD, say, type Thread, threadFor } from "./thread.ts";
import { commentKey, parseAddressed, parseComment, type Said } from "./thread-store.ts";

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
      const addressed = parseAddressed(press?.subject ?? "");
      const thread = addressed && (await threadIn(deps, reader, commentKey(addressed.of)));
      if (!press || !addressed || !thread) return refused(reader);
      const guarded = guardFields(press.fields);
      const text = (press.fields[REPLY_FIELD] ?? "").trim();
      const again = (warning: string, written = text) =>
        show(reader, thread, { nonce: deps.newId(), warnings: [warning], written });
      if (guarded.kind === "refused")
        return again(reader.texts.common.nationalId, guarded.fields[REPLY_FIELD] ?? "");
      if (text === "") return again(reader.texts.common.required);
      if (text.length > REPLY_LENGTH) return again(reader.texts.reflections.tooLong(REPLY_LENGTH));
      if (isForAnother(thread, addressed.leader))
        return again(words.leaderChanged(personName(thread.leader, reader)));
      const done = await say(deps, reader, thread, { text, nonce: press.nonce });
      if (done === "gone") return shortCard(words.title, words.gone);
      return shortCard(words.sent, thread.as === "leader" ? words.sentLeader : words.sentAuthor);
    }) satisfies Handler,
    threadOpen: (async ({ press }, reader) => {
      const words = reader.texts.reflectionThread;
      const addressed = parseAddressed(press?.subject ?? "");
      const thread = addressed && (await threadIn(deps, reader, commentKey(addressed.of)));
      if (!press || !addressed || thread?.as !== "author") return refused(reader);
      if (isForAnother(thread, addressed.leader)) return show(reader, thread, { nonce: deps.newId() });
      if (thread.unread) await say(deps, reader, thread, { opens: true, nonce: press.nonce });
      return shortCard(words.opened, words.openedTo(personName(thread.leader, reader)));
    }) satisfies Handler,
  };
}

export function createThreadRenderers(deps: ReflectionDeps): Renderers {
  return {
    [REFLECTION_THREAD]: async ({ subject, key }, reader) => {
      const thread = await threadIn(deps, reader, subject);
      // Whoever was away for so long that it was cleared away meanwhile gets none of it.
      return thread?.lastLeader === undefined ? undefined : show(reader, thread, { nonce: key });
    },
  };
}

async function threadIn(deps: ReflectionDeps, reader: Reader, subject: string): Promise<Thread | undefined> {
  const of = parseComment(subject);
  return of && reader.confirmed ? threadFor(deps, reader, of) : undefined;
}

/** Whether an author meant another than who leads now: whom the card named, else whom they have written with. */
function isForAnother({ as, leader, lastLeader }: Thread, named: string | undefined): boolean {
  return as === "author" && (named ?? lastLeader) !== leader;
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
  { of, text, as, leader, said, unread }: Thread,
  {
    nonce,
    warnings = [],
    written = "",
  }: { readonly nonce: string; readonly warnings?: readonly string[]; readonly written?: string },
): Card {
  const words = reader.texts.reflectionThread;
  const who = ({ from, by }: Said) => (from === "leader" ? personName(by, reader) : words.nameless);
  const view = {
    subject: as === "author" ? `${leader}|${commentKey(of)}` : commentKey(of),
    comment: text,
    as,
    leader: personName(leader, reader),
    said: said.map((one) => ({
      who: one.from === as && (as === "author" || one.by === reader.id) ? words.you : who(one),
      text: one.text,
    })),
    unread,
    written,
    warnings,
    nonce,
  };
  return threadCard(view, reader.texts);
}

function refused({ texts }: Reader): Card {
  return shortCard(texts.reflectionThread.title, texts.reflectionThread.notYours);
}
