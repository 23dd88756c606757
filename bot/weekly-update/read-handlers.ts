/** `siste`, and an edition as its readers see it. */
import type { Card } from "../../adaptive-cards/card.ts";
import { editionCard } from "../../adaptive-cards/weekly-update/edition.ts";
import { noticeCard } from "../../adaptive-cards/weekly-update/notice.ts";
import type { Reader } from "../reader.ts";
import { type Edition, isOut } from "./edition.ts";
import { readLatest } from "./edition-store.ts";
import type { FormDeps } from "./form.ts";
import type { EditionDeps } from "./pressed.ts";

export async function showLatest(deps: EditionDeps, reader: Reader, shared: boolean): Promise<Card> {
  const edition = await readLatest(deps.store);
  if (edition === undefined || !isOut(edition)) return noticeCard([reader.texts.weeklyUpdate.reader.noneYet]);
  return editionCard(viewOf(deps, reader, edition, shared), reader.texts);
}

/** As it was published. */
export function viewOf(deps: FormDeps, reader: Reader, edition: Edition, shared: boolean) {
  return {
    week: edition.week,
    sender: edition.publication?.sender ?? "",
    sections: edition.sections,
    answers: edition.publication?.answers ?? [],
    language: reader.texts.common.language,
    shared,
    nonce: deps.newId(),
  };
}
