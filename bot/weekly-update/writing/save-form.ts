/** Every button of the form saves first, so nothing written is lost. */
import type { Card } from "../../../adaptive-cards/card.ts";
import { guardFields } from "../../privacy/guard.ts";
import { chosenAudience } from "../audience/audience-form.ts";
import { changeEdition } from "./change-edition.ts";
import type { Change } from "./plan-change.ts";
import { readMoved } from "../edition-store.ts";
import { showForm, showNewer, showProblems } from "./form.ts";
import { showCancelled, takenWords } from "./overview.ts";
import { parseWriting } from "./parse-form.ts";
import { type EditionDeps, type Pressed, type Saved } from "./pressed.ts";
import { showOut } from "../publishing/publish-handlers.ts";
import { showOpen } from "./overview.ts";
import type { Sections } from "../sections.ts";

/** @param next shows what the button was pressed for. */
export async function saveForm(
  deps: EditionDeps,
  pressed: Pressed,
  step: Change["step"],
  next: (saved: Saved) => Promise<Card> | Card,
): Promise<Card> {
  const { press, ref, reader } = pressed;
  const guarded = ref.seenOnly ? { kind: "clean" as const } : guardFields(press.fields);
  if (guarded.kind === "refused") return showMasked(deps, pressed, guarded.fields);
  const chosen = ref.seenOnly ? { kind: "unchanged" as const } : chosenAudience(press, reader);
  if (chosen.kind === "wrong") return notSaved(deps, pressed, chosen.warning);
  const writing = {
    ...writingFor(pressed),
    ...(chosen.kind === "chosen" ? { audience: chosen.audience } : {}),
  };
  const { contribution } = pressed;
  const request = { ...ref, ...writing, contribution, step, by: reader.id, nonce: press.nonce };
  const changed = await changeEdition(deps, request);
  switch (changed.kind) {
    case "done":
      return next(changed);
    case "problems":
      return showProblems(deps, reader, await writtenForm(deps, pressed), changed.problems);
    case "newer":
      return showNewer(deps, reader, changed.edition, writtenOver(writing, changed.base));
    case "taken":
      return notSaved(deps, pressed, takenWords(reader, changed.edition));
    case "cancelled":
      return showCancelled(deps, pressed, changed.edition);
    case "out":
      return showOut(deps, pressed, changed.edition);
    case "absent":
      return showOpen(deps, reader);
  }
}

/** The form with everything that was written, and what stands in the way. */
async function notSaved(deps: EditionDeps, pressed: Pressed, warning: string): Promise<Card> {
  const { reader } = pressed;
  const warnings = [reader.texts.weeklyUpdate.editor.notSaved, warning];
  return showForm(deps, reader, { ...(await writtenForm(deps, pressed)), warnings });
}

/** A card without fields brings no text. */
function writingFor({ press, ref, reader }: Pressed): Pick<Change, "sections" | "arrangement"> {
  return ref.seenOnly ? { sections: undefined } : parseWriting(press, reader.texts);
}

function writtenOver({ sections, arrangement }: ReturnType<typeof writingFor>, base: Sections) {
  return sections && { sections, arrangement, base };
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
async function writtenForm(deps: EditionDeps, { press, ref, reader }: Pressed) {
  const stored = await readMoved(deps.store, ref.id);
  const edition = stored && { ...stored, textVersion: ref.textVersion };
  return { id: edition?.id ?? ref.id, edition, chosen: press.fields, ...parseWriting(press, reader.texts) };
}
