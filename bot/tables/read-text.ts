/** The bytes of a file as text. Whatever its encoding, it is read as well as can be, so that every other fault is found too. Pure. */
import type { Fault, FileName } from "./file-faults.ts";

export interface DecodedText {
  /** Without byte order mark, lines end with \n. */
  readonly text: string;
  readonly faults: readonly Fault[];
}

export function decoded(file: FileName, bytes: Uint8Array): DecodedText {
  const wide = utf16Of(bytes);
  if (wide)
    return {
      text: unified(new TextDecoder(wide).decode(bytes)),
      faults: [{ file, kind: "encoding", found: "UTF-16", lines: 0 }],
    };
  const lenient = unified(new TextDecoder("utf-8").decode(bytes));
  if (isUtf8(bytes)) return { text: lenient, faults: [] };
  // A heading that is broken as well means that the whole file is in another encoding, most likely Excel's.
  const whole = lenient.split("\n", 1)[0]?.includes(REPLACEMENT);
  const text = whole ? unified(new TextDecoder("windows-1252").decode(bytes)) : lenient;
  return { text, faults: [encodingFault(file, bytes)] };
}

const REPLACEMENT = "\ufffd";

function encodingFault(file: FileName, bytes: Uint8Array): Fault {
  const bad = linesOf(bytes).flatMap((line, at) => (isUtf8(line) ? [] : [at]));
  const first = bad[0] ?? 0;
  return { file, line: first + 1, kind: "encoding", found: "other", lines: bad.length };
}

/** Told by its byte order mark, or by the zero byte beside each plain letter of the heading. */
function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (bytes.length < 4) return undefined;
  if (second === 0 && bytes[3] === 0) return "utf-16le";
  return first === 0 && bytes[2] === 0 ? "utf-16be" : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    // The one thing a fatal decoder throws: the bytes are not UTF-8.
    return false;
  }
}

function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let from = 0;
  for (let to = bytes.indexOf(10); to >= 0; to = bytes.indexOf(10, from)) {
    lines.push(bytes.subarray(from, to));
    from = to + 1;
  }
  return [...lines, bytes.subarray(from)];
}

function unified(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
