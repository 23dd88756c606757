import { settingsCard, settingsOverviewCard } from "../../../adaptive-cards/organisation/settings.ts";
import { categoriesArea } from "../../../bot/organisation/settings/categories-area.ts";
import { periodIds, periods } from "../../../bot/retention/periods.ts";
import { defaultSettings, retentionModes } from "../../../bot/settings.ts";
import type { Texts } from "../../../bot/texts/texts.ts";
import { editionArea } from "../../../bot/organisation/settings/edition-area.ts";
import { promiseArea } from "../../../bot/organisation/settings/promise-area.ts";
import { type CardSample, NONCE } from "./sample.ts";

const changes = [
  "mandag 23. november kl. 09.12: Rådgiver digitalisering. Svarfrist i arbeidsdager: fra «7» til «5»",
  "fredag 20. november kl. 13.37: Rådgiver digitalisering. Vakttelefon (valgfritt): fra «ingen» til «55 00 00 00»",
];

const nobody = { version: "", units: new Map(), people: new Map(), appointed: new Set<string>() };

function empty(texts: Texts) {
  return {
    fields: [],
    links: [],
    back: { area: "", title: texts.settings.title },
    version: 2,
    saved: false,
    warnings: [],
    changes: [],
    nonce: NONCE,
  };
}

export const settingsSamples: readonly CardSample[] = [
  {
    name: "Kommunens innstillinger, første kort",
    of: "settingsOverviewCard",
    make: (texts) => {
      const { areas, labels, short } = texts.settings;
      const rows = [
        { id: "promise", title: areas.promise.title, values: [[labels.answerDays, "5"]] as const },
        {
          id: "edition",
          title: areas.edition.title,
          values: [[short.writerMayApprove, texts.settings.approvals.true]] as const,
        },
        {
          id: "channels",
          title: areas.channels.title,
          values: [
            [short.incidentName, "Compilo"],
            [short.whistleblowingName, "ingen"],
            [short.shiftPhone, "55 00 00 00"],
          ] as const,
        },
        { id: "sending", title: areas.sending.title, values: [[short.resends, "3"]] as const },
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
          links: [],
          back: { area: "", title: texts.settings.title },
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
    name: "Kategorier",
    of: "settingsCard",
    make: (texts) => {
      const on = { texts, settings: defaultSettings, organisation: nobody };
      return settingsCard(
        {
          ...empty(texts),
          area: "categories",
          title: categoriesArea.title(texts),
          explained: categoriesArea.explained(texts),
          links: categoriesArea.links?.(on) ?? [],
          changes,
        },
        texts,
      );
    },
  },
  {
    name: "Turnus og bemanning",
    of: "settingsCard",
    make: (texts) => {
      const words = texts.settings.categories;
      const name = { kind: "text" as const, maxLength: 60 };
      return settingsCard(
        {
          ...empty(texts),
          area: "category:rota",
          title: texts.ideas.categories["rota"] ?? "",
          explained: [words.changed, words.rota],
          fields: [
            {
              kind: "several",
              id: "readBy",
              label: texts.settings.labels.readBy,
              hint: words.readByNote,
              value: "union-rep",
              choices: Object.entries(words.roles).map(([value, title]) => ({ value, title })),
            },
            { ...name, id: "nameNb", label: words.nameNb, value: "Turnus og bemanning", required: true },
            { ...name, id: "nameNn", label: words.nameNn, value: "", hint: words.asInBokmal },
            { ...name, id: "nameEn", label: words.nameEn, value: "Rota", hint: words.asInBokmal },
            { kind: "number", least: 1, most: 11, id: "place", label: words.place, value: "6" },
            {
              kind: "choice",
              id: "used",
              label: words.used,
              value: "true",
              choices: [
                { value: "true", title: words.offered },
                { value: "false", title: words.retired },
              ],
            },
          ],
          back: { area: "categories", title: categoriesArea.title(texts) },
        },
        texts,
      );
    },
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
          links: [],
          back: { area: "", title: texts.settings.title },
          version: 2,
          saved: false,
          warnings: [texts.settings.problems.number(texts.settings.labels.reachAtLeast, 5, 50)],
          changes: [],
          nonce: NONCE,
        },
        texts,
      ),
  },
  {
    name: "Oppbevaring, når det er telt",
    of: "settingsCard",
    make: (texts) => {
      const words = texts.settings;
      const found = {
        changes: 412,
        cards: 1,
        occurrences: 37,
        threads: 1,
        goalAnswers: 14,
        claims: 3,
        withdrawn: 2,
      };
      return settingsCard(
        {
          ...empty(texts),
          area: "retention",
          title: words.areas.retention.title,
          explained: [
            ...words.areas.retention.explained,
            words.retention.wouldRemove("fredag 23. november kl. 02.05", found),
          ],
          fields: [
            {
              kind: "choice",
              id: "mode",
              label: words.labels.mode,
              value: "count",
              choices: retentionModes.map((value) => ({ value, title: words.retention.modes[value] })),
            },
            ...periodIds.map((id) => ({
              ...periods[id],
              kind: "number" as const,
              id,
              label: words.labels[id],
              hint: words.hints[id],
              value: String(periods[id].usual),
            })),
          ],
        },
        texts,
      );
    },
  },
];
