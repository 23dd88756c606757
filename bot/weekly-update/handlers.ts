/** The chat words and buttons of Mandagskvarteret. */
import type { Card } from "../../adaptive-cards/card.ts";
import { noticeCard } from "../../adaptive-cards/weekly-update/notice.ts";
import { isoWeekOf, weekNumber } from "../calendar/iso-week.ts";
import type { Turn } from "../chat.ts";
import type { Handler } from "../handler.ts";
import { guardFields } from "../privacy/guard.ts";
import type { Reader } from "../reader.ts";
import { createAfterHandlers } from "./after-handlers.ts";
import { type Change, changeEdition } from "./change-edition.ts";
import { type Edition, editionId, weekOfEdition } from "./edition.ts";
import { firstFreeWeek, readEdition, readHead, readLatest } from "./edition-store.ts";
import { nameOf, parseSubject, showForm, showNewer, showProblems } from "./form.ts";
import { adviceOn } from "./advice.ts";
import { createContributionHandlers } from "./contribution-handlers.ts";
import { withCopied } from "./copied.ts";
import { goesOut } from "./goes-out.ts";
import { parseWriting } from "./parse-form.ts";
import {
  type EditionDeps,
  forEditors,
  newsOf,
  onPress,
  type Pressed,
  type Saved,
  showOpen,
} from "./pressed.ts";
import { findIn, type PlanFind, withChosenGoals } from "./plan-goals.ts";
import { askToPublish, preview, publish, showOut } from "./publish-handlers.ts";
import { reachHandler } from "./reach-handlers.ts";
import { withPresentation } from "./presenting/for-editor.ts";
import { createReaderHandlers } from "./reader-handlers.ts";
import { emptySections, missingIn, type Sections } from "./sections.ts";
import { createLineHandlers, type LineDeps } from "./lines/line-handlers.ts";
import { createUnitLineHandlers } from "./unit-lines/unit-line-handlers.ts";
import { manageHandler, printHandler, type ReadDeps, showLatest } from "./read-handlers.ts";

export function createEditionHandlers(deps: ReadDeps & LineDeps) {
  return {
    /** `utgave` */
    edition: forEditors((_, reader) => showOpen(deps, reader)),
    start: forEditors((_, reader) => startEdition(deps, reader)),
    open: forEditors((_, reader) => showOpen(deps, reader)),
    save: onPress(deps, (pressed) =>
      change(deps, pressed, undefined, (saved) => afterSave(deps, pressed, saved)),
    ),
    findGoals: onPress(deps, (pressed) => look(deps, pressed, findIn(pressed.press))),
    moreGoals: onPress(deps, (pressed) => look(deps, pressed, findIn(pressed.press, true))),
    take: onPress(deps, (pressed) => takeIn(deps, pressed)),
    copy: forEditors((turn, reader) => copyPrevious(deps, turn, reader)),
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
    ...createReaderHandlers(deps),
    ...createContributionHandlers(deps, (pressed, step, next) => change(deps, pressed, step, next)),
    ...createLineHandlers(deps),
    ...createUnitLineHandlers(deps),
    print: printHandler(deps),
    reach: reachHandler(deps),
    manage: manageHandler(deps),
    /** `siste`, for everyone and everywhere */
    latest: ((turn, reader) => showLatest(deps, reader, turn.place === "shared")) satisfies Handler,
  };
}

/** What the service whose turn it is has sent in. */
async function takeIn(deps: EditionDeps, pressed: Pressed): Promise<Card> {
  const { press, ref, reader } = pressed;
  const filled = await withPresentation(deps, reader, weekOfEdition(ref.id), press);
  return change(deps, { ...pressed, press: filled }, undefined, (saved) => afterSave(deps, pressed, saved));
}

/** Among the goals of the plan; what was written is saved first. */
function look(deps: EditionDeps, pressed: Pressed, find: PlanFind): Promise<Card> {
  const { reader } = pressed;
  return change(deps, pressed, undefined, async (saved) => {
    const { edition, event } = saved;
    const news = event ? newsOf(deps, reader, saved) : [];
    return showForm(deps, reader, { id: edition.id, edition, news, find });
  });
}

/** Nothing is stored before Lagre; one edition is written at a time. */
async function startEdition(deps: EditionDeps, reader: Reader, previous?: Edition): Promise<Card> {
  const { value: head } = await readHead(deps.store);
  if (head.open.length > 0) return showOpen(deps, reader);
  const week = await firstFreeWeek(deps.store, isoWeekOf(deps.clock()));
  return showCopied(deps, reader, { id: editionId(week), edition: undefined, previous });
}

/** Fills what is empty with the words of the edition before; what was written is saved first, the copy is not. */
async function copyPrevious(deps: EditionDeps, turn: Turn, reader: Reader): Promise<Card> {
  const ref = turn.press && parseSubject(turn.press.subject);
  if (!turn.press || !ref) return startEdition(deps, reader, await readLatest(deps.store));
  const pressed = { press: await withChosenGoals(turn.press, deps.planGoals), ref, reader };
  return change(deps, pressed, undefined, async ({ edition }) =>
    showCopied(deps, reader, { id: edition.id, edition, previous: await readLatest(deps.store) }),
  );
}

interface Copying {
  readonly id: string;
  readonly edition: Edition | undefined;
  readonly previous: Edition | undefined;
}

async function showCopied(
  deps: EditionDeps,
  reader: Reader,
  { id, edition, previous }: Copying,
): Promise<Card> {
  if (!previous) return showForm(deps, reader, { id, edition });
  const sections = withCopied(edition?.sections ?? emptySections, previous.sections);
  const arrangement = edition?.arrangement ?? previous.arrangement;
  const news = [reader.texts.weeklyUpdate.editor.copied(weekNumber(previous.week))];
  return showForm(deps, reader, { id, edition, sections, arrangement, news });
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
  const writing = writingFor(pressed);
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
    case "out":
      return showOut(deps, pressed, changed.edition);
    case "absent":
      return showOpen(deps, reader);
  }
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
  const stored = await readEdition(deps.store, ref.id);
  const edition = stored && { ...stored, textVersion: ref.textVersion };
  return { id: ref.id, edition, ...parseWriting(press, reader.texts) };
}

async function afterSave(deps: EditionDeps, { reader }: Pressed, saved: Saved): Promise<Card> {
  const { edition } = saved;
  const news = [
    ...newsOf(deps, reader, saved),
    ...(await goesOut(deps, reader, edition)),
    ...(await adviceOn(deps, reader, edition)),
  ];
  return showForm(deps, reader, { id: edition.id, edition, news, warnings: warningsOf(reader, saved) });
}

function warningsOf(reader: Reader, { edition, refused, merged }: Saved): readonly string[] {
  const { editor } = reader.texts.weeklyUpdate;
  if (refused === "not-now") return [editor.notNow];
  if (refused === "unread") return [editor.mergedRead(nameOf(reader, merged?.by ?? ""))];
  if (refused !== "missing") return [];
  return missingIn(edition.sections).map((name) => editor.problems.missing(editor.fields[name]));
}
