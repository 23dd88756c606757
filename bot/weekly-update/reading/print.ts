/** An edition on one page, for a notice board or to be read aloud: a file without scripts or addresses. */
import { editionBody } from "../../../adaptive-cards/weekly-update/edition.ts";
import type { ImageView } from "../../../adaptive-cards/weekly-update/image.ts";
import { weekNumber } from "../../calendar/iso-week.ts";
import type { FileMaker } from "../../downloads/download.ts";
import { type Block, pageOf } from "../../downloads/page.ts";
import type { PersonId } from "../../chat.ts";
import type { Reader } from "../../reader.ts";
import type { BlobStore } from "../../storage/blob-store.ts";
import type { TableStore } from "../../storage/table-store.ts";
import type { Edition } from "../edition.ts";
import { placeIn } from "../image/edition-image.ts";
import { viewOf } from "../edition-view.ts";
import { readableEdition } from "./for-reader.ts";

export const PRINT_FILE = "edition-print";

export interface PrintDeps {
  readonly store: TableStore;
  /** Where the bytes of pictures are. */
  readonly blobs: Pick<BlobStore, "get">;
  readonly people: { reader(id: PersonId): Promise<Reader | undefined> };
}

export function editionPrint(deps: PrintDeps): Readonly<Record<string, FileMaker>> {
  const print: FileMaker = async (person, about) => {
    const reader = await deps.people.reader(person);
    if (!reader) return undefined;
    const edition = await readableEdition(deps.store, reader, about);
    if (edition?.publication === undefined || edition.state === "withdrawn") return undefined;
    return {
      name: reader.texts.afterEdition.print.file(weekNumber(edition.week)),
      type: "text/html; charset=utf-8",
      content: contentOf(edition, reader, await imageIn(deps, edition)),
    };
  };
  return { [PRINT_FILE]: print };
}

/** In the file itself: it is read where nothing can be fetched, and kept when the address is gone. */
async function imageIn({ blobs }: PrintDeps, { image, sections }: Edition) {
  const bytes = image && (await blobs.get(image.id));
  if (!bytes) return undefined;
  const address = `data:image/jpeg;base64,${Buffer.from(bytes).toString("base64")}`;
  return { address, alt: image.alt, upright: image.height > image.width, place: placeIn(sections, image) };
}

/** The same lines as on the card, in the same order. */
function contentOf(edition: Edition, reader: Reader, image: ImageView | undefined): string {
  const { texts } = reader;
  const view = viewOf(reader, edition, { shared: false, nonce: "" }, { publicUrl: () => undefined });
  const blocks = editionBody({ ...view, image }, texts).flatMap(linesOf);
  const [title, ...rest] = blocks;
  const footer = texts.afterEdition.print.idea;
  return pageOf({ language: texts.common.language, title: title?.text ?? "", blocks: rest, footer });
}

function linesOf(element: object): readonly Block[] {
  const { type, text, style, items, url, altText } = element as {
    readonly type?: string;
    readonly url?: string;
    readonly altText?: string;
    readonly text?: string;
    readonly style?: string;
    readonly items?: readonly object[];
  };
  if (type === "TextBlock") return [{ text: unescaped(text ?? ""), heading: style === "heading" }];
  if (type === "Image") return [{ text: altText ?? "", heading: false, image: url }];
  return (items ?? []).flatMap(linesOf);
}

/** What a card escapes for Teams, as it was written. */
function unescaped(text: string): string {
  return text.replace(/\\([\\`*_[\]~#>+\-.)<{])/g, "$1");
}
