import { helpCard, sharedHelpCard } from "../../../adaptive-cards/common/help-card.ts";
import { messageCard } from "../../../adaptive-cards/common/message-card.ts";
import { type CardSample, NONCE } from "./sample.ts";

export const commonSamples: readonly CardSample[] = [
  {
    name: "Hjelp for en leder som er redaktør",
    of: "helpCard",
    make: (texts) =>
      helpCard(
        {
          nonce: NONCE,
          groups: [
            { group: "everyone", words: ["help", "idea", "myIdeas", "latest", "preferences"] },
            { group: "leader", words: ["waiting", "away"] },
            { group: "editor", words: ["edition"] },
          ],
        },
        texts,
      ),
  },
  { name: "Hjelp i en kanal", of: "sharedHelpCard", make: (texts) => sharedHelpCard(texts) },
  {
    name: "Noe gikk galt",
    of: "messageCard",
    make: (texts) => messageCard(texts.common.failed("a1b2c3")),
  },
];
