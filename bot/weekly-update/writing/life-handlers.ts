/** The list of editions, Legg bort utgaven and the way back, and a new edition in the place of a withdrawn one. */
import type { Card } from "../../../adaptive-cards/card.ts";
import { cancelForm, cancelledCard } from "../../../adaptive-cards/weekly-update/cancel.ts";
import { noticeCard } from "../../../adaptive-cards/weekly-update/notice.ts";
import { weekNumber } from "../../calendar/iso-week.ts";
import type { Reader } from "../../reader.ts";
import { audienceWords } from "../audience/audience-words.ts";
import { changeLife, type LifeRequest } from "./cancel-edition.ts";
import { type Edition, isOpen, nextIssue } from "../edition.ts";
import { editionsOf, readEdition } from "../edition-store.ts";
import { afterOf, showForm, showNewer } from "./form.ts";
import { moveToWeek, nextOut } from "./move-week.ts";
import { showOpen, showOverview, takenWords } from "./overview.ts";
import { type EditionDeps, newsOf, onPress, type Pressed } from "./pressed.ts";
import { showOut } from "../publishing/publish-handlers.ts";
import { saveForm } from "./save-form.ts";

export function createLifeHandlers(deps: EditionDeps) {
  return {
    overview: onPress(deps, (pressed) =>
      saveForm(deps, pressed, undefined, (saved) =>
        showOverview(deps, pressed.reader, { news: saved.event ? newsOf(deps, pressed.reader, saved) : [] }),
      ),
    ),
    cancelForm: onPress(deps, (pressed) =>
      saveForm(deps, pressed, undefined, ({ edition }) => askToCancel(deps, pressed.reader, edition)),
    ),
    cancel: onPress(deps, (pressed) => changeTo(deps, pressed, "cancelled")),
    takeBack: onPress(deps, (pressed) => changeTo(deps, pressed, "taken-back")),
    moveWeek: onPress(deps, (pressed) =>
      saveForm(deps, pressed, undefined, ({ edition }) => moveOn(deps, pressed, edition)),
    ),
    reissue: onPress(deps, (pressed) => reissue(deps, pressed)),
  };
}

function askToCancel(deps: EditionDeps, reader: Reader, edition: Edition): Card {
  const to = audienceWords(edition.audience, reader);
  return cancelForm({ week: edition.week, to, ...afterOf(deps, edition) }, reader.texts);
}

async function changeTo(deps: EditionDeps, pressed: Pressed, kind: LifeRequest["kind"]): Promise<Card> {
  const { press, ref, reader } = pressed;
  const changed = await changeLife(deps, { ...ref, kind, by: reader.id, nonce: press.nonce });
  switch (changed.kind) {
    case "done":
      return showDone(deps, reader, changed.edition);
    case "newer":
      return showNewer(deps, reader, changed.edition, undefined);
    case "taken":
      return showOverview(deps, reader, { warnings: [takenWords(reader, changed.edition)] });
    case "out":
      return showOut(deps, pressed, changed.edition);
    case "absent":
      return showOpen(deps, reader);
  }
}

async function showDone(deps: EditionDeps, reader: Reader, edition: Edition): Promise<Card> {
  const { week, audience, id } = edition;
  if (edition.state === "cancelled")
    return cancelledCard(
      { week, to: audienceWords(audience, reader), ...afterOf(deps, edition) },
      reader.texts,
    );
  return showForm(deps, reader, { id, edition, news: [reader.texts.editionLife.takenBack] });
}

/** The press has its own name for what it saved first. */
async function moveOn(deps: EditionDeps, { press, reader }: Pressed, saved: Edition): Promise<Card> {
  const words = reader.texts.editionLife.moveWeek;
  const next = await nextOut(deps.store);
  if (!next) return showForm(deps, reader, { id: saved.id, edition: saved });
  const request = { id: saved.id, week: next.week, by: reader.id, nonce: `${press.nonce}|week` };
  const moved = await moveToWeek(deps, request);
  if (moved.kind === "absent" || moved.kind === "out") return showOpen(deps, reader);
  const told =
    moved.kind === "done"
      ? { news: [words.done(weekNumber(moved.edition.week))] }
      : { warnings: [words.taken(weekNumber(next.week))] };
  const edition = moved.kind === "done" ? moved.edition : saved;
  return showForm(deps, reader, { id: edition.id, edition, ...told });
}

/** The text of the withdrawn one as a beginning; nothing is stored before Lagre. */
async function reissue(deps: EditionDeps, { ref, reader }: Pressed): Promise<Card> {
  const { editionLife } = reader.texts;
  const withdrawn = await readEdition(deps.store, ref.id);
  if (withdrawn?.state !== "withdrawn") return noticeCard([editionLife.notWithdrawn]);
  const { week, audience, sections, arrangement } = withdrawn;
  const next = nextIssue(await editionsOf(deps.store, week), week, audience);
  if ("id" in next) {
    const news = [editionLife.reissued(weekNumber(week))];
    return showForm(deps, reader, { id: next.id, edition: undefined, sections, arrangement, news });
  }
  return isOpen(next.taken)
    ? showOpen(deps, reader, next.taken.id)
    : noticeCard([editionLife.reissuedAlready(weekNumber(week))]);
}
