/** The one place that words faults and warnings of the files. */
import { maskNationalIds } from "../privacy/national-id.ts";
import type { Texts } from "../texts/texts.ts";
import {
  columnsOf,
  type Fault,
  MAX_CELL,
  MAX_LEVELS,
  MAX_LINES,
  peopleFile,
  type Place,
  unitsFile,
  type Warning,
} from "./file-faults.ts";

/** "enheter.csv linje 4, kolonne overordnet: …", with what is allowed. One line, without identity numbers. */
export function faultLine(fault: Fault, texts: Texts): string {
  return maskNationalIds(`${placeOf(fault, texts)}: ${whatIsWrong(fault, texts)}`);
}

export function warningLine(warning: Warning, texts: Texts): string {
  const { warning: marked } = texts.organisationFiles;
  return maskNationalIds(marked(`${placeOf(warning, texts)}: ${whatIsOdd(warning, texts)}`));
}

function placeOf(place: Place, { organisationFiles: words }: Texts): string {
  const where = place.line === undefined ? place.file : words.line(place.file, place.line);
  return place.column === undefined ? where : `${where}, ${words.column(place.column)}`;
}

/** What a cell refers to and nobody finds. */
const unknownThings = {
  "unknown-parent": "unknownParent",
  "unknown-person": "unknownPerson",
  "unknown-unit": "unknownUnit",
  "unknown-owner": "unknownOwner",
} as const;

// One case a kind of fault: long, and nothing to decide.
// oxlint-disable-next-line complexity, max-lines-per-function
function whatIsWrong(fault: Fault, texts: Texts): string {
  const words = texts.organisationFiles.faults;
  const columns = columnsOf[fault.file];
  switch (fault.kind) {
    case "missing-file":
      return words.missingFile(`${unitsFile}, ${peopleFile}`);
    case "empty-file":
      return words.emptyFile(columns);
    case "too-many-lines":
      return words.tooManyLines(fault.lines, MAX_LINES);
    case "encoding":
      return fault.found === "UTF-16" ? words.encodingUtf16 : words.encodingOther(fault.lines);
    case "column-missing":
      return words.columnMissing(columns);
    case "column-unknown":
      return words.columnUnknown(fault.value, columns);
    case "column-twice":
      return words.columnTwice;
    case "quote":
      return words.quote;
    case "field-count":
      return words.fieldCount(fault.found, fault.expected);
    case "too-long":
      return words.tooLong(fault.length, MAX_CELL);
    case "national-id":
      return words.nationalId;
    case "empty":
      return words.empty;
    case "bad-id":
      return words.badId(fault.value);
    case "duplicate-id":
      return words.duplicateId(fault.value, fault.firstLine);
    case "unknown-word":
      return words.unknownWord(fault.value, fault.allowed, fault.whenEmpty);
    case "bad-date":
      return words.badDate(fault.value);
    case "dates-reversed":
      return words.datesReversed(fault.from, fault.to);
    case "no-units":
      return words.noUnits;
    case "cycle":
      return words.cycle(fault.ids);
    case "no-root":
      return words.noRoot;
    case "too-deep":
      return words.tooDeep(MAX_LEVELS);
    case "second-root":
      return words.secondRoot(fault.value, fault.first, fault.firstLine);
    case "answerer-missing":
      return words.answererMissing(fault.value, fault.unit);
    case "people-left-behind":
      return words.peopleLeftBehind(fault.value, fault.count);
    case "unknown-parent":
    case "unknown-person":
    case "unknown-unit":
    case "unknown-owner":
      return words[unknownThings[fault.kind]](fault.value);
  }
}

function whatIsOdd(warning: Warning, texts: Texts): string {
  const words = texts.organisationFiles.warnings;
  switch (warning.kind) {
    case "few-administrators":
      return words.fewAdministrators(warning.count);
    case "nobody-above":
      return words.nobodyAbove(warning.unit);
    case "not-object-ids":
      return words.notObjectIds(warning.count, warning.value);
  }
}
