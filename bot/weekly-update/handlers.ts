/** The chat words and buttons of Mandagskvarteret. */
import type { Card } from "../../adaptive-cards/card.ts";
import { noticeCard } from "../../adaptive-cards/weekly-update/notice.ts";
import { isoWeekOf } from "../calendar/iso-week.ts";
import type { Handler } from "../handler.ts";
import { guardFields } from "../privacy/guard.ts";
import type { Reader } from "../reader.ts";
import { createAfterHandlers } from "./after-handlers.ts";
import { type Change, changeEdition } from "./change-edition.ts";
import { editionId } from "./edition.ts";
import { firstFreeWeek, readEdition, readHead } from "./edition-store.ts";
import { parseSections, praiseAdvice, showForm, showNewer, showProblems } from "./form.ts";
import {
  type EditionDeps,
  forEditors,
  newsOf,
  onPress,
  type Pressed,
  type Saved,
  showOpen,
} from "./pressed.ts";
import { askToPublish, preview, publish, showOut } from "./publish-handlers.ts";
import { showLatest } from "./read-handlers.ts";

export function createEditionHandlers(deps: EditionDeps) {
  return {
    /** `utgave` */
    edition: forEditors((_, reader) => showOpen(deps, reader)),
    start: forEditors((_, reader) => startEdition(deps, reader)),
    open: forEditors((_, reader) => showOpen(deps, reader)),
    save: onPress(deps, (pressed) =>
      change(deps, pressed, undefined, (saved) => afterSave(deps, pressed, saved)),
    ),
    preview: onPress(deps, (pressed) =>
      change(deps, pressed, undefined, (saved) => preview(deps, pressed.reader, saved.edition)),
    ),
    ready: onPress(deps, (pressed) =>
      change(deps, pressed, "ready", (saved) => afterSave(deps, pressed, saved)),
    ),
    approve: onPress(deps, (pressed) =>
      change(deps, pressed, "approve", (saved) => afterSave(deps, pressed, saved)),
    ),
    publish: onPress(deps, (pressed) =>
      change(deps, pressed, undefined, (saved) => askToPublish(deps, pressed, saved)),
    ),
    confirm: onPress(deps, (pressed) => publish(deps, pressed)),
    close: forEditors(async (_, reader) => noticeCard([reader.texts.weeklyUpdate.editor.closed])),
    ...createAfterHandlers(deps),
    /** `siste`, for everyone and everywhere */
    latest: ((turn, reader) => showLatest(deps, reader, turn.place === "shared")) satisfies Handler,
  };
}

/** Nothing is stored before Lagre; one edition is written at a time. */
async function startEdition(deps: EditionDeps, reader: Reader): Promise<Card> {
  const { value: head } = await readHead(deps.store);
  if (head.open !== undefined) return showOpen(deps, reader);
  const week = await firstFreeWeek(deps.store, isoWeekOf(deps.clock()));
  return showForm(deps, reader, { id: editionId(week), edition: undefined });
}

/** Every button of the form saves first, so nothing written is lost; `next` shows what it was pressed for. */
async function change(
  deps: EditionDeps,
  pressed: Pressed,
  step: Change["step"],
  next: (saved: Saved) => Promise<Card> | Card,
): Promise<Card> {
  const { press, ref, reader } = pressed;
  const guarded = ref.seenOnly ? { kind: "clean" as const } : guardFields(press.fields);
  if (guarded.kind === "refused") return showMasked(deps, pressed, guarded.fields);
  const sections = ref.seenOnly ? undefined : parseSections(press);
  const changed = await changeEdition(deps, { ...ref, sections, step, by: reader.id, nonce: press.nonce });
  switch (changed.kind) {
    case "done":
      return next(changed);
    case "problems":
      return showProblems(deps, reader, await writtenForm(deps, pressed), changed.problems);
    case "newer":
      return showNewer(deps, reader, changed.edition, sections && { sections, base: changed.base });
    case "out":
      return showOut(deps, pressed, changed.edition);
    case "absent":
      return showOpen(deps, reader);
  }
}

async function showMasked(
  deps: EditionDeps,
  pressed: Pressed,
  fields: Readonly<Record<string, string>>,
): Promise<Card> {
  const masked = { ...pressed, press: { ...pressed.press, fields } };
  const warnings = [pressed.reader.texts.common.nationalId];
  return showForm(deps, pressed.reader, { ...(await writtenForm(deps, masked)), warnings });
}

/** The form as it was sent, on top of the text it was filled from, so that a newer one is still noticed. */
async function writtenForm(deps: EditionDeps, { press, ref }: Pressed) {
  const stored = await readEdition(deps.store, ref.id);
  const edition = stored && { ...stored, textVersion: ref.textVersion };
  return { id: ref.id, edition, sections: parseSections(press) };
}

function afterSave(deps: EditionDeps, { reader }: Pressed, saved: Saved): Card {
  const { edition } = saved;
  const advice = praiseAdvice(reader, edition.sections);
  const news = [...newsOf(deps, reader, saved), ...advice];
  const warnings = saved.refused === "not-now" ? [reader.texts.weeklyUpdate.editor.notNow] : [];
  return showForm(deps, reader, { id: edition.id, edition, news, warnings });
}
