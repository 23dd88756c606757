/** What holds for Mandagskvarteret. */
import type { Organisation } from "../organisation.ts";
import type { Area, Choice, Reading } from "./area.ts";

export const editionArea: Area = {
  id: "edition",
  title: (texts) => texts.settings.areas.edition.title,
  explained: (texts) => texts.settings.areas.edition.explained,
  fields: [
    {
      id: "writerMayApprove",
      label: (texts) => texts.settings.labels.writerMayApprove,
      as: { kind: "choice", choices: approvals },
      first: (texts) => texts.settings.short.writerMayApprove,
    },
    {
      id: "sectionWords",
      label: (texts) => texts.settings.labels.sectionWords,
      as: { kind: "number", least: 20, most: 200 },
    },
    {
      id: "presentingWords",
      label: (texts) => texts.settings.labels.presentingWords,
      as: { kind: "number", least: 50, most: 300 },
    },
    {
      id: "presentingLevel",
      label: (texts) => texts.settings.labels.presentingLevel,
      as: { kind: "choice", choices: levels },
    },
    {
      id: "reachAtLeast",
      label: (texts) => texts.settings.labels.reachAtLeast,
      hint: (texts) => texts.settings.hints.reachAtLeast,
      as: { kind: "number", least: 5, most: 50 },
    },
  ],
  valuesOf: (settings) => ({
    writerMayApprove: String(settings.writerMayApprove),
    sectionWords: String(settings.sectionWords),
    presentingWords: String(settings.presentingWords),
    presentingLevel: settings.presentingLevel ?? "",
    reachAtLeast: String(settings.reachAtLeast),
  }),
  chosenIn: (values) => ({
    writerMayApprove: values["writerMayApprove"] === "true",
    sectionWords: Number(values["sectionWords"]),
    presentingWords: Number(values["presentingWords"]),
    presentingLevel: values["presentingLevel"] ?? "",
    reachAtLeast: Number(values["reachAtLeast"]),
  }),
};

function approvals({ texts }: Reading): readonly Choice[] {
  const { approvals: words } = texts.settings;
  return [
    { value: "true", title: words.true },
    { value: "false", title: words.false },
  ];
}

/** As the municipality's file names them; one that was chosen stays a choice when an import has no unit of it. */
function levels({ texts, organisation, settings }: Reading): readonly Choice[] {
  const chosen = settings.presentingLevel;
  const names = new Set([...levelsOf(organisation), ...(chosen === undefined ? [] : [chosen])]);
  return [
    { value: "", title: texts.settings.usualLevel },
    ...[...names].map((level) => ({ value: level, title: level })),
  ];
}

function levelsOf({ units }: Organisation): readonly string[] {
  const levels = [...units.values()].flatMap(({ status, level }) =>
    status === "active" ? level.trim() : [],
  );
  return [...new Set(levels)].filter((level) => level !== "").toSorted((a, b) => a.localeCompare(b, "nb"));
}
