/** `siste`. */
import type { Card } from "../../adaptive-cards/card.ts";
import { editionCard } from "../../adaptive-cards/weekly-update/edition.ts";
import { afterPart } from "../../adaptive-cards/weekly-update/after.ts";
import { noticeCard } from "../../adaptive-cards/weekly-update/notice.ts";
import type { Reader } from "../reader.ts";
import { isOut } from "./edition.ts";
import { readLatest } from "./edition-store.ts";
import { viewOf } from "./edition-view.ts";
import { afterOf } from "./form.ts";
import { showEdition } from "./reader-handlers.ts";
import { type EditionDeps, isEditor } from "./pressed.ts";

export async function showLatest(deps: EditionDeps, reader: Reader, shared: boolean): Promise<Card> {
  const edition = await readLatest(deps.store);
  if (edition === undefined || !isOut(edition)) return noticeCard([reader.texts.weeklyUpdate.reader.noneYet]);
  if (shared) return editionCard(viewOf(reader, edition, { shared, nonce: deps.newId() }), reader.texts);
  const shown = await showEdition(deps, reader, edition, reader.confirmed);
  return !isEditor(reader) ? shown : withPart(shown, afterPart(afterOf(deps, edition), reader.texts));
}

function withPart(shown: Card, part: ReturnType<typeof afterPart>): Card {
  return { ...shown, content: { ...shown.content, body: [...(shown.content.body ?? []), ...part] } };
}
