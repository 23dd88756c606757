/** An edition on one page, for a notice board or to be read aloud: a file without scripts or addresses. */
import { editionBody } from "../../adaptive-cards/weekly-update/edition.ts";
import { weekNumber } from "../calendar/iso-week.ts";
import type { FileMaker } from "../downloads/download.ts";
import type { PersonId } from "../chat.ts";
import type { Reader } from "../reader.ts";
import type { TableStore } from "../storage/table-store.ts";
import type { Edition } from "./edition.ts";
import { viewOf } from "./edition-view.ts";
import { readableEdition } from "./for-reader.ts";

export const PRINT_FILE = "edition-print";

export interface PrintDeps {
  readonly store: TableStore;
  readonly people: { reader(id: PersonId): Promise<Reader | undefined> };
}

/** Characters that fit on a page in one column of larger letters. */
const LARGE = 1800;
const MEDIUM = 3200;

export function editionPrint(deps: PrintDeps): Readonly<Record<string, FileMaker>> {
  const print: FileMaker = async (person, about) => {
    const reader = await deps.people.reader(person);
    if (!reader) return undefined;
    const edition = await readableEdition(deps.store, reader, about);
    if (edition?.publication === undefined || edition.state === "withdrawn") return undefined;
    return {
      name: reader.texts.afterEdition.print.file(weekNumber(edition.week)),
      type: "text/html; charset=utf-8",
      content: pageOf(edition, reader),
    };
  };
  return { [PRINT_FILE]: print };
}

/** The same lines as on the card, in the same order. */
function pageOf(edition: Edition, reader: Reader): string {
  const { texts } = reader;
  const blocks = editionBody(viewOf(reader, edition, { shared: false, nonce: "" }), texts).flatMap(linesOf);
  const [title, ...rest] = blocks;
  const length = blocks.reduce((all, { text }) => all + text.length, 0);
  const size = length < LARGE ? "large" : length < MEDIUM ? "medium" : "small";
  return [
    `<!doctype html><html lang="${texts.common.language}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${escaped(title?.text ?? "")}</title><style>${STYLE}</style></head><body class="${size}">`,
    `<h1>${escaped(title?.text ?? "")}</h1><main>`,
    ...rest.map(({ text, heading }) => (heading ? `<h2>${escaped(text)}</h2>` : `<p>${escaped(text)}</p>`)),
    `</main><footer>${escaped(texts.afterEdition.print.idea)}</footer></body></html>\n`,
  ].join("\n");
}

const STYLE = [
  "@page{size:A4;margin:14mm}",
  "body{font-family:Arial,Helvetica,sans-serif;color:#000;background:#fff;margin:0 auto;max-width:182mm;line-height:1.35}",
  ".large{font-size:13pt}.medium{font-size:11pt}.small{font-size:9pt}",
  ".small main,.medium main{columns:2;column-gap:8mm}",
  "h1{font-size:1.7em;margin:0 0 .3em}h2{font-size:1.15em;margin:.8em 0 .15em;break-after:avoid}",
  "p{margin:.15em 0;overflow-wrap:anywhere;break-inside:avoid}",
  "footer{margin-top:1em;border-top:1px solid #000;padding-top:.4em}",
].join("");

interface Block {
  readonly text: string;
  readonly heading: boolean;
}

function linesOf(element: object): readonly Block[] {
  const { type, text, style, items } = element as {
    readonly type?: string;
    readonly text?: string;
    readonly style?: string;
    readonly items?: readonly object[];
  };
  if (type === "TextBlock") return [{ text: unescaped(text ?? ""), heading: style === "heading" }];
  return (items ?? []).flatMap(linesOf);
}

/** What a card escapes for Teams, as it was written. */
function unescaped(text: string): string {
  return text.replace(/\\([\\`*_[\]~#>+\-.)<{])/g, "$1");
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(/\n+/g, "<br>");
}
