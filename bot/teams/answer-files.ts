/** Who takes the files of a message, and what becomes of the words beside them: a file never costs anybody their text. */
import { messageCard } from "../../adaptive-cards/common/message-card.ts";
import type { Card } from "../../adaptive-cards/card.ts";
import type { Attachment, Turn } from "../chat.ts";
import type { Reader } from "../reader.ts";
import type { IsAmong } from "./audience.ts";
import type { FileTaker } from "./file-taker.ts";
import type { Routes } from "./routes.ts";
import { recognise } from "./words.ts";

export interface FileAnswers {
  /** One for each that takes some of them, and one for all that nobody takes. */
  readonly answers: readonly (() => Promise<Card>)[];
  /** What is still to be answered; "" when nothing was written, or when it was taken with the files. */
  readonly words: string;
}

export function createFileAnswers(routes: Routes, isAmong: IsAmong) {
  const takesText = new Set(routes.commands.filter((command) => command.takesText).map(({ word }) => word));

  return async function answerFiles(turn: Turn, reader: Reader): Promise<FileAnswers> {
    const open = await Promise.all(routes.files.map(({ who }) => isAmong(reader, who)));
    const takers = routes.files.filter((_, index) => open[index]);
    const shares = sharesOf(turn.attachments, takers);
    const isCommand = recognise(turn.text, takesText).kind !== "free-text";
    const used = !isCommand && shares.some(({ taker }) => taker?.usesText);
    return {
      words: used ? "" : turn.text,
      answers: shares.map(({ taker, attachments }) => async () => {
        if (!taker) return messageCard(reader.texts.files.notTaken(attachments.length));
        const text = taker.usesText && !isCommand ? turn.text : "";
        return taker.run({ ...turn, text, attachments }, reader);
      }),
    };
  };
}

interface Share {
  /** Undefined: nobody takes them. */
  readonly taker: FileTaker | undefined;
  readonly attachments: readonly Attachment[];
}

function sharesOf(attachments: readonly Attachment[], takers: readonly FileTaker[]): readonly Share[] {
  const groups = Map.groupBy(attachments, (one) => takers.find(({ takes }) => takes(one)));
  return [...groups].map(([taker, taken]) => ({ taker, attachments: taken }));
}
