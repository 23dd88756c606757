/** What every button of an editor has in common: who may press it, which text it is about, and the way back. */
import type { Card } from "../../../adaptive-cards/card.ts";
import { noticeCard } from "../../../adaptive-cards/weekly-update/notice.ts";
import type { Handler } from "../../handler.ts";
import type { Reader } from "../../reader.ts";
import type { EditionDeps, Pressed, Saved } from "../edition-deps.ts";
import { nameOf, parseSubject } from "./form.ts";
import { isEditor } from "./is-editor.ts";
import { showOpen } from "./overview.ts";
import { withChosenGoals } from "./plan-goals.ts";

export type { EditionDeps, Pressed, Saved } from "../edition-deps.ts";

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

export function newsOf(
  deps: EditionDeps,
  reader: Reader,
  { event, refused, merged }: Saved,
): readonly string[] {
  const { editor } = reader.texts.weeklyUpdate;
  if (merged) {
    return [editor.saved, editor.merged(nameOf(reader, merged.by), changedNames(reader, merged))];
  }
  if (refused === "missing") return [event ? editor.notComplete : editor.unchanged];
  if (refused === "not-now") return event ? [editor.saved] : [];
  if (refused === "other-approver") return [event ? editor.savedOtherApprover : editor.otherApprover];
  if (event?.kind === "approved") return [editor.approved];
  if (event?.kind === "ready")
    return [deps.settings.writerMayApprove ? editor.readyForYou : editor.readyForOthers];
  return [event?.backToDraft === true ? editor.backToDraft : editor.saved];
}

function changedNames({ texts }: Reader, { sections }: NonNullable<Saved["merged"]>): string {
  const names = sections.map((name) => texts.weeklyUpdate.editor.fields[name]);
  return names.join(", ") || texts.pictures.otherThanText;
}
