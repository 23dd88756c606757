/** `siste`, what the reader has missed, and the print. */
import type { Card } from "../../adaptive-cards/card.ts";
import { editionCard } from "../../adaptive-cards/weekly-update/edition.ts";
import { latestCard, printCard } from "../../adaptive-cards/weekly-update/latest.ts";
import { noticeCard } from "../../adaptive-cards/weekly-update/notice.ts";
import { arrivalOf } from "../delivery/was-sent.ts";
import { DOWNLOAD_MINUTES, offerDownload } from "../downloads/download.ts";
import type { Handler } from "../handler.ts";
import type { Reader } from "../reader.ts";
import { type Edition, isOut, messageKey } from "./edition.ts";
import { editionsBefore, readLatest } from "./edition-store.ts";
import { viewOf } from "./edition-view.ts";
import { afterOf } from "./form.ts";
import { PRINT_FILE } from "./print.ts";
import { editionFor } from "./reader-handlers.ts";
import { type EditionDeps, isEditor } from "./pressed.ts";

/** How far back `siste` looks. */
const WEEKS_BACK = 12;
/** More would not fit under an edition. */
const MOST_MISSED = 6;

export type ReadDeps = EditionDeps & { readonly publicUrl: () => string | undefined };

export async function showLatest(deps: EditionDeps, reader: Reader, shared: boolean): Promise<Card> {
  const edition = await readLatest(deps.store);
  if (edition === undefined || !isOut(edition)) return noticeCard([reader.texts.weeklyUpdate.reader.noneYet]);
  if (shared) return editionCard(viewOf(reader, edition, { shared, nonce: deps.newId() }), reader.texts);
  const view = {
    edition: await editionFor(deps, reader, edition, reader.confirmed),
    missed: await missedBefore(deps, reader, edition),
    after: isEditor(reader) ? afterOf(deps, edition) : undefined,
  };
  return latestCard(view, reader.texts);
}

/** Back to the last one that the reader got, or to before there was a place for the reader on the list. */
async function missedBefore(
  { store }: EditionDeps,
  { id: person }: Reader,
  latest: Edition,
): Promise<readonly Edition[]> {
  const missed: Edition[] = [];
  for (const edition of await editionsBefore(store, latest, WEEKS_BACK)) {
    if (missed.length === MOST_MISSED) return missed;
    if (!isOut(edition) || edition.state === "withdrawn") continue;
    if ((await arrivalOf(store, messageKey(edition.id, person))) !== "not-sent") return missed;
    missed.push(edition);
  }
  return missed;
}

export function printHandler(deps: ReadDeps): Handler {
  return async ({ person }, reader) => {
    const edition = await readLatest(deps.store);
    if (edition === undefined) return noticeCard([reader.texts.weeklyUpdate.reader.noneYet]);
    const { week, id } = edition;
    const base = deps.publicUrl();
    const order = { file: PRINT_FILE, person };
    const address = base === undefined ? undefined : `${base}/files/${await offerDownload(deps, order)}`;
    const view = { week, subject: id, nonce: deps.newId(), address, minutes: DOWNLOAD_MINUTES };
    return printCard(view, reader.texts);
  };
}
