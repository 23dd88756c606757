/** What every button of an editor has in common: who may press it, which text it is about, and the way back. */
import type { Card } from "../../adaptive-cards/card.ts";
import { noOpenEditionCard, noticeCard } from "../../adaptive-cards/weekly-update/notice.ts";
import { isoWeekOf } from "../calendar/iso-week.ts";
import type { Press } from "../chat.ts";
import type { Handler } from "../handler.ts";
import type { Reader } from "../reader.ts";
import type { Changed } from "./change-edition.ts";
import { type Edition, weekOfEdition } from "./edition.ts";
import { firstFreeWeek, readEdition, readHead, readOpen } from "./edition-store.ts";
import { afterOf, type EditionRef, type FormDeps, nameOf, parseSubject, showForm } from "./form.ts";
import { isEditor } from "./is-editor.ts";
import type { ContributionChange } from "./contributions.ts";
import type { PressDeps } from "./presses.ts";
import { withChosenGoals } from "./plan-goals.ts";
import { goesOut } from "./goes-out.ts";
import type { PublishDeps } from "./publish-edition.ts";
import { missingIn } from "./sections.ts";

export type EditionDeps = FormDeps & PublishDeps & PressDeps;

/** Everything a press of an editor holds once it is understood. */
export interface Pressed {
  readonly press: Press;
  readonly ref: EditionRef;
  readonly reader: Reader;
  /** What is taken in from others, or left out, with this press. */
  readonly contribution?: ContributionChange;
}

export type Saved = Extract<Changed, { kind: "done" }>;

export function forEditors(handler: Handler): Handler {
  return async (turn, reader) => {
    const { editor } = reader.texts.weeklyUpdate;
    if (!isEditor(reader)) return noticeCard([editor.notEditor]);
    return turn.place === "shared" ? noticeCard([editor.notHere]) : handler(turn, reader);
  };
}

export function onPress(deps: EditionDeps, handle: (pressed: Pressed) => Promise<Card>): Handler {
  return forEditors(async ({ press }, reader) => {
    const ref = press && parseSubject(press.subject);
    if (!ref) return showOpen(deps, reader);
    return handle({ press: await withChosenGoals(press, deps.planGoals), ref, reader });
  });
}

export async function showOpen(deps: EditionDeps, reader: Reader): Promise<Card> {
  const { value: head } = await readHead(deps.store);
  const [edition] = await readOpen(deps.store, head);
  const mayCopy = head.latest !== undefined;
  if (edition) {
    const news = await goesOut(deps, reader, edition);
    const copies = mayCopy && lacksRequired(edition);
    return showForm(deps, reader, { id: edition.id, edition, news, mayCopy: copies });
  }
  const week = await firstFreeWeek(deps.store, isoWeekOf(deps.clock()));
  const sending = head.publishing.map(weekOfEdition);
  const latest = head.latest === undefined ? undefined : await readEdition(deps.store, head.latest);
  const after = latest && { week: latest.week, ...afterOf(deps, latest) };
  return noOpenEditionCard({ week, sending, mayCopy, nonce: deps.newId(), after }, reader.texts);
}

/** Something required is not written yet: copying from the edition before would help. */
function lacksRequired({ sections }: Pick<Edition, "sections">): boolean {
  return missingIn(sections).length > 0;
}

export function newsOf(
  deps: EditionDeps,
  reader: Reader,
  { event, refused, merged }: Saved,
): readonly string[] {
  const { editor } = reader.texts.weeklyUpdate;
  if (merged) {
    const names = merged.sections.map((name) => editor.fields[name]).join(", ");
    return [editor.saved, editor.merged(nameOf(reader, merged.by), names)];
  }
  if (refused === "missing") return [event ? editor.notComplete : editor.unchanged];
  if (refused === "not-now") return event ? [editor.saved] : [];
  if (refused === "other-approver") return [event ? editor.savedOtherApprover : editor.otherApprover];
  if (event?.kind === "approved") return [editor.approved];
  if (event?.kind === "ready")
    return [deps.settings.writerMayApprove ? editor.readyForYou : editor.readyForOthers];
  return [event?.backToDraft === true ? editor.backToDraft : editor.saved];
}
