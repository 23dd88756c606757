import { settingsCard, settingsOverviewCard } from "../../../adaptive-cards/organisation/settings.ts";
import { editionArea } from "../../../bot/organisation/settings/edition-area.ts";
import { promiseArea } from "../../../bot/organisation/settings/promise-area.ts";
import { type CardSample, NONCE } from "./sample.ts";

const changes = [
  "mandag 23. november kl. 09.12: Rådgiver digitalisering. Svarfrist i arbeidsdager: fra «7» til «5»",
  "fredag 20. november kl. 13.37: Rådgiver digitalisering. Vakttelefon (valgfritt): fra «ingen» til «55 00 00 00»",
];

export const settingsSamples: readonly CardSample[] = [
  {
    name: "Kommunens innstillinger, første kort",
    of: "settingsOverviewCard",
    make: (texts) => {
      const { areas, labels } = texts.settings;
      const rows = [
        { id: "promise", title: areas.promise.title, values: [[labels.answerDays, "5"]] as const },
        {
          id: "edition",
          title: areas.edition.title,
          values: [[labels.writerMayApprove, texts.settings.approvals.true]] as const,
        },
        {
          id: "channels",
          title: areas.channels.title,
          values: [
            [labels.incidentName, "Compilo"],
            [labels.whistleblowingName, "ingen"],
            [labels.shiftPhone, "55 00 00 00"],
          ] as const,
        },
        { id: "sending", title: areas.sending.title, values: [[labels.resends, "3"]] as const },
      ];
      return settingsOverviewCard({ areas: rows, changes, nonce: NONCE }, texts);
    },
  },
  {
    name: "Svarfrist og påminnelser, etter to endringer",
    of: "settingsCard",
    make: (texts) =>
      settingsCard(
        {
          area: "promise",
          title: promiseArea.title(texts),
          explained: promiseArea.explained(texts),
          fields: promiseArea.fields.map(({ id, label }) => ({
            kind: "number",
            least: 1,
            most: 30,
            id,
            label: label(texts),
            value: "5",
          })),
          version: 2,
          saved: true,
          warnings: [],
          changes,
          nonce: NONCE,
        },
        texts,
      ),
  },
  {
    name: "Utgaven, med feil",
    of: "settingsCard",
    make: (texts) =>
      settingsCard(
        {
          area: "edition",
          title: editionArea.title(texts),
          explained: editionArea.explained(texts),
          fields: [
            {
              kind: "choice",
              id: "writerMayApprove",
              label: texts.settings.labels.writerMayApprove,
              value: "true",
              choices: Object.entries(texts.settings.approvals).map(([value, title]) => ({ value, title })),
            },
            {
              kind: "number",
              least: 5,
              most: 50,
              id: "reachAtLeast",
              label: texts.settings.labels.reachAtLeast,
              hint: texts.settings.hints.reachAtLeast,
              value: "3",
            },
          ],
          version: 2,
          saved: false,
          warnings: [texts.settings.problems.number(texts.settings.labels.reachAtLeast, 5, 50)],
          changes: [],
          nonce: NONCE,
        },
        texts,
      ),
  },
];
