/** Which of the files somebody has sent: told by its heading, and by its name only when the heading says nothing. Pure. */
import { columnsOf, type FileName, goalsFile, peopleFile, unitsFile } from "./file-faults.ts";
import { decoded } from "./read-text.ts";

const files = [unitsFile, peopleFile, goalsFile] as const;

export function recogniseFile(bytes: Uint8Array, name: string): FileName | undefined {
  const { text } = decoded(unitsFile, bytes.subarray(0, HEADING_BYTES));
  const heading = text.trimStart().split("\n", 1)[0] ?? "";
  const found = new Set(heading.split(/[;,\t]/).map((cell) => clean(cell)));
  const [best] = files
    .map((file) => ({ file, hits: columnsOf[file].filter((column) => found.has(column)).length }))
    .filter(({ file, hits }) => hits * 2 > columnsOf[file].length)
    .toSorted((a, b) => b.hits - a.hits);
  return best?.file ?? files.find((file) => file === name.normalize("NFC").toLowerCase());
}

/** No heading is longer. */
const HEADING_BYTES = 4000;

function clean(cell: string): string {
  return cell.replaceAll('"', "").normalize("NFC").trim().toLowerCase();
}
