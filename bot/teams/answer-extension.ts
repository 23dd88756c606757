/** Answers the message extension. Nobody but the person sees it, wherever it was opened, so a form may be shown. */
import { messageCard } from "../../adaptive-cards/common/message-card.ts";
import type { Card } from "../../adaptive-cards/card.ts";
import type { PersonId } from "../chat.ts";
import type { Reader } from "../reader.ts";
import { textsIn } from "../texts/texts.ts";
import type { Answer } from "./answer.ts";
import { type Asked, dialogAnswer, type ExtensionAnswer, foundAnswer } from "./extension.ts";
import type { Routes } from "./routes.ts";

export interface ExtensionDeps {
  readonly routes: Pick<Routes, "extension">;
  /** Undefined: nobody knows this person. */
  reader(person: PersonId): Promise<Reader | undefined>;
}

/**
 * The conversation that it was opened in is somebody else's: nothing is sent there, and it never becomes the person's
 * address.
 */
export async function answerExtension(
  app: ExtensionDeps,
  answer: Answer,
  person: PersonId,
  asked: Asked,
): Promise<ExtensionAnswer> {
  const reader = await app.reader(person);
  const { common, intake } = reader?.texts ?? textsIn("nb");
  if (asked.kind === "find") {
    const { find } = app.routes.extension;
    return foundAnswer(
      reader ? await find(asked.text, reader) : { kind: "nothing", sentence: intake.compose.stranger },
    );
  }
  if (!reader) return dialogAnswer(messageCard(intake.compose.stranger));
  return dialogAnswer(await cardFor(app, answer, reader, asked, common));
}

async function cardFor(
  { routes }: ExtensionDeps,
  answer: Answer,
  reader: Reader,
  asked: Exclude<Asked, { kind: "find" }>,
  common: Reader["texts"]["common"],
): Promise<Card> {
  if (asked.kind === "open") return routes.extension.makeIdea(asked.message, reader);
  if (asked.kind === "malformed" || asked.said.kind === "malformed-press")
    return messageCard(common.brokenButton);
  if (asked.said.kind === "too-long") return messageCard(common.tooLong);
  const { press } = asked.said;
  const turn = { person: reader.id, place: "personal", text: "", press, attachments: [] } as const;
  return answer({ ...turn, reply: async () => {} }, reader);
}
