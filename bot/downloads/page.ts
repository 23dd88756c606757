/** A page to be printed: a file without scripts or addresses, one sheet when it is not too long. */
import type { Language } from "../organisation/person.ts";

export interface Block {
  /** Of a picture: what it shows. */
  readonly text: string;
  readonly heading: boolean;
  /** Of a picture: the picture itself, as a data address. */
  readonly image?: string | undefined;
}

export interface Page {
  readonly language: Language;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly footer: string;
}

/** Characters that fit on a page in one column of larger letters. */
const LARGE = 1800;
const MEDIUM = 3200;

export function pageOf({ language, title, blocks, footer }: Page): string {
  const length = blocks.reduce((all, { text }) => all + text.length, title.length);
  const size = length < LARGE ? "large" : length < MEDIUM ? "medium" : "small";
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<title>${escaped(title)}</title><style>${STYLE}</style></head><body class="${size}">`,
    `<h1>${escaped(title)}</h1><main>`,
    ...blocks.map(htmlOf),
    `</main><footer>${escaped(footer)}</footer></body></html>\n`,
  ].join("\n");
}

function htmlOf({ text, heading, image }: Block): string {
  if (image !== undefined) return `<p><img src="${escaped(image)}" alt="${escaped(text)}"></p>`;
  return heading ? `<h2>${escaped(text)}</h2>` : `<p>${escaped(text)}</p>`;
}

const STYLE = [
  "@page{size:A4;margin:14mm}",
  "body{font-family:Arial,Helvetica,sans-serif;color:#000;background:#fff;margin:0 auto;max-width:182mm;line-height:1.35}",
  ".large{font-size:13pt}.medium{font-size:11pt}.small{font-size:9pt}",
  ".small main,.medium main{columns:2;column-gap:8mm}",
  "h1{font-size:1.7em;margin:0 0 .3em}h2{font-size:1.15em;margin:.8em 0 .15em;break-after:avoid}",
  "p{margin:.15em 0;overflow-wrap:anywhere;break-inside:avoid}",
  "img{max-width:100%;max-height:90mm}",
  "footer{margin-top:1em;border-top:1px solid #000;padding-top:.4em}",
].join("");

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(/\n+/g, "<br>");
}
