import { cancelForm, cancelledCard } from "../../../adaptive-cards/weekly-update/cancel.ts";
import { editionsCard } from "../../../adaptive-cards/weekly-update/editions.ts";
import { previewCard } from "../../../adaptive-cards/weekly-update/preview.ts";
import { type CardSample, NONCE } from "./sample.ts";
import { sampleAudience, sampleEdition } from "./weekly-update.ts";

const subject = "2026-W49|all|1|3";

export const editionsSamples: readonly CardSample[] = [
  {
    name: "Ingen utgave under arbeid",
    of: "editionsCard",
    make: (texts) =>
      editionsCard(
        {
          week: "2026-W49",
          sending: ["2026-W48"],
          stopped: ["2026-W47"],
          open: [],
          out: [],
          cancelled: [],
          withdrawn: [],
          audience: sampleAudience,
          choosing: false,
          mayCopy: true,
          nonce: NONCE,
          news: [],
          warnings: [],
        },
        texts,
      ),
  },
  {
    name: "Flere utgaver under arbeid",
    of: "editionsCard",
    make: (texts) =>
      editionsCard(
        {
          week: undefined,
          sending: [],
          stopped: [],
          open: [
            { week: "2026-W49", to: undefined, subject, state: "approved" },
            { week: "2026-W49", to: "ledere og stedfortredere", subject, state: "draft" },
          ],
          out: [{ week: "2026-W48", to: "hjemmetjenesten", subject: "2026-W48|unit-hjem|1" }],
          cancelled: [{ week: "2026-W49", to: "hjemmetjenesten", subject }],
          withdrawn: [{ week: "2026-W47", to: undefined, subject }],
          audience: sampleAudience,
          choosing: true,
          mayCopy: true,
          nonce: NONCE,
          after: { week: "2026-W48", subject: `${subject}|seen`, nonce: NONCE },
          news: ["Lagret."],
          warnings: [],
        },
        texts,
      ),
  },
  {
    name: "Legge bort utgaven",
    of: "cancelForm",
    make: (texts) => cancelForm({ week: "2026-W49", to: "alle", subject, nonce: NONCE }, texts),
  },
  {
    name: "Utgaven er lagt bort",
    of: "cancelledCard",
    make: (texts) => cancelledCard({ week: "2026-W49", to: "hjemmetjenesten", subject, nonce: NONCE }, texts),
  },
  {
    name: "Forhåndsvisning",
    of: "previewCard",
    make: (texts) =>
      previewCard(
        {
          edition: sampleEdition,
          texts,
          kinds: [
            { value: "self", title: "Jeg" },
            { value: "leader", title: "En leder eller stedfortreder" },
            { value: "unit-nord", title: "En ansatt i hjemmetjenesten sone nord" },
          ],
          as: "leader",
          languages: [{ value: "nb", title: "Bokmål" }],
          language: "nb",
          subject,
          nonce: NONCE,
          step: "approve",
        },
        texts,
      ),
  },
];
