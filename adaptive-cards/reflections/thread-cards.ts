/** A leader answers a comment without a name, and what is said back and forth. */
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card, type CardAction } from "../card.ts";
import { button } from "../parts/action.ts";
import { choiceField, textField } from "../parts/field.ts";
import { close, heading, note, paragraph, warning } from "../parts/text.ts";
import { REPLY_FIELD, reflectionVerbs, WHICH_FIELD } from "./verbs.ts";

export const REPLY_LENGTH = 1000;
/** The newest: each can be as long as that. */
const SAID_SHOWN = 10;

export interface PickView {
  /** GROUP|FROM|ID */
  readonly subject: string;
  /** By their keys. */
  readonly comments: readonly { readonly key: string; readonly text: string }[];
  readonly nonce: string;
}

/** Which comment: one that is chosen opens its thread. */
export function pickCommentCard({ subject, comments, nonce }: PickView, texts: Texts): Card {
  const words = texts.reflectionThread;
  return card(
    words.title,
    [
      heading(words.title),
      choiceField({
        id: WHICH_FIELD,
        label: words.which,
        choices: comments.map(({ key, text }) => ({ title: text, value: key })),
        style: "expanded",
        value: comments[0]?.key ?? "",
      }),
    ],
    [button({ title: words.open, verb: reflectionVerbs.thread, subject, nonce })],
  );
}

export interface ThreadView {
  readonly subject: string;
  readonly comment: string;
  readonly as: "leader" | "author";
  readonly leader: string;
  readonly said: readonly { readonly who: string; readonly text: string }[];
  /** There is more, said with a leader of before, that the leader of now does not read. */
  readonly unread: boolean;
  readonly written: string;
  readonly warnings: readonly string[];
  readonly nonce: string;
}

export function threadCard(view: ThreadView, texts: Texts): Card {
  const words = texts.reflectionThread;
  const { as, subject, nonce } = view;
  const said = view.said.slice(-SAID_SHOWN);
  const older = view.said.length - said.length;
  const title = as === "leader" ? words.title : words.titleAuthor;
  const unread = as === "leader" ? words.unreadLeader : words.unreadAuthor(view.leader);
  return card(
    title,
    [
      heading(title),
      ...view.warnings.map((line) => warning(line)),
      note(as === "leader" ? words.nameless : words.youWrote),
      close(view.comment),
      ...(older === 0 ? [] : [note(words.older(older))]),
      ...said.flatMap(({ who, text }) => [note(who), close(text)]),
      ...(view.unread ? [paragraph(unread)] : []),
      textField({
        id: REPLY_FIELD,
        label: words.reply,
        multiline: true,
        maxLength: REPLY_LENGTH,
        required: texts.common.required,
        ...(view.written === "" ? {} : { value: view.written }),
      }),
      note(as === "leader" ? words.leaderNote : words.authorNote(view.leader)),
      note(texts.common.caution),
    ],
    [
      button({
        title: texts.common.buttons.send,
        verb: reflectionVerbs.threadSend,
        subject,
        nonce,
        style: "positive",
      }),
      ...(as === "author" && view.unread ? [openButton(view, texts)] : []),
    ],
  );
}

function openButton({ subject, nonce }: ThreadView, texts: Texts): CardAction {
  return button({
    title: texts.reflectionThread.openToLeader,
    verb: reflectionVerbs.threadOpen,
    subject,
    nonce,
    ignoresInputs: true,
  });
}
