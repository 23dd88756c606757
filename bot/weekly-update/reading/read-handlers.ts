/** `siste`, what the reader has missed, and the print. */
import type { Card } from "../../../adaptive-cards/card.ts";
import { withdrawnCard } from "../../../adaptive-cards/weekly-update/after.ts";
import { editionCard } from "../../../adaptive-cards/weekly-update/edition.ts";
import { latestCard, printCard } from "../../../adaptive-cards/weekly-update/latest.ts";
import { noticeCard } from "../../../adaptive-cards/weekly-update/notice.ts";
import { DOWNLOAD_MINUTES, offerDownload } from "../../downloads/download.ts";
import type { Handler } from "../../handler.ts";
import type { Reader } from "../../reader.ts";
import { onlyTo } from "../audience/audience-words.ts";
import { type Edition, isOut } from "../edition.ts";
import { readEdition } from "../edition-store.ts";
import { maySee } from "../reach/reach-handlers.ts";
import { viewOf, withdrawnOf } from "../edition-view.ts";
import { newestFor, newestForEveryone, othersFor, readableEdition, recentlyOut } from "./for-reader.ts";
import { afterOf } from "../writing/form.ts";
import { PRINT_FILE } from "./print.ts";
import { editionFor } from "./reader-handlers.ts";
import { isEditor } from "../writing/is-editor.ts";
import { type EditionDeps, forEditors } from "../writing/pressed.ts";

export type ReadDeps = EditionDeps & { readonly publicUrl: () => string | undefined };

/** In a place that several share it is the newest for everyone. */
export async function showLatest(deps: EditionDeps, reader: Reader, shared: boolean): Promise<Card> {
  const recent = await recentlyOut(deps.store, deps.clock());
  if (!shared) {
    const newest = await newestFor(deps.store, reader, recent);
    return newest ? showRead(deps, reader, newest, recent) : noneYet(reader);
  }
  const edition = newestForEveryone(recent);
  if (edition === undefined) return noneYet(reader);
  return editionCard(viewOf(reader, edition, { shared, nonce: deps.newId() }, deps), reader.texts);
}

function noneYet(reader: Reader): Card {
  return noticeCard([reader.texts.weeklyUpdate.reader.noneYet]);
}

async function showRead(
  deps: EditionDeps,
  reader: Reader,
  edition: Edition,
  recent: readonly Edition[],
): Promise<Card> {
  const { also, missed } = await othersFor(deps.store, reader, edition, recent);
  const view = {
    edition: await editionFor(deps, reader, edition, reader.confirmed),
    also: also.map((each) => shortOf(reader, each)),
    missed: missed.map((each) => shortOf(reader, each)),
    after: isEditor(reader) ? afterOf(deps, edition) : undefined,
    reach: maySee(reader) && !isEditor(reader),
  };
  return latestCard(view, reader.texts);
}

function shortOf(reader: Reader, { id, week, audience }: Edition) {
  return { id, week, to: onlyTo(audience, reader) };
}

/** For editors: one that is out, whoever it is for, with what can be done about it. */
export function manageHandler(deps: EditionDeps): Handler {
  return forEditors(async ({ press }, reader) => {
    const edition = press && (await readEdition(deps.store, press.subject));
    if (!edition || !isOut(edition)) return noticeCard([reader.texts.afterEdition.noSuch]);
    if (edition.state === "withdrawn") return withdrawnCard(withdrawnOf(edition), reader.texts);
    const view = await editionFor(deps, reader, edition, reader.confirmed);
    return latestCard({ edition: view, also: [], missed: [], after: afterOf(deps, edition) }, reader.texts);
  });
}

export function printHandler(deps: ReadDeps): Handler {
  return async ({ person, press }, reader) => {
    const edition = await readableEdition(deps.store, reader, press?.subject ?? "");
    if (edition === undefined) return noticeCard([reader.texts.afterEdition.noSuch]);
    if (edition.state === "withdrawn") return withdrawnCard(withdrawnOf(edition), reader.texts);
    const { week, id } = edition;
    const base = deps.publicUrl();
    const order = { file: PRINT_FILE, person, about: id };
    const address = base === undefined ? undefined : `${base}/files/${await offerDownload(deps, order)}`;
    const view = { week, subject: id, nonce: deps.newId(), address, minutes: DOWNLOAD_MINUTES };
    return printCard(view, reader.texts);
  };
}
