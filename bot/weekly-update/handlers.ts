/** The chat words and buttons of Mandagskvarteret. */
import type { Card } from "../../adaptive-cards/card.ts";
import { editionCard } from "../../adaptive-cards/weekly-update/edition.ts";
import { noOpenEditionCard, noticeCard } from "../../adaptive-cards/weekly-update/notice.ts";
import { previewCard } from "../../adaptive-cards/weekly-update/preview.ts";
import { confirmPublishCard, onItsWayCard } from "../../adaptive-cards/weekly-update/publishing.ts";
import { isoWeekOf, weekNumber } from "../calendar/iso-week.ts";
import type { Press } from "../chat.ts";
import type { Handler } from "../handler.ts";
import { hasRole } from "../organisation/organisation.ts";
import { guardFields } from "../privacy/guard.ts";
import type { Reader } from "../reader.ts";
import { type Change, type Changed, changeEdition } from "./change-edition.ts";
import { type Edition, editionId, isOut, nextStep, sameText, weekOfEdition } from "./edition.ts";
import { firstFreeWeek, readEdition, readHead, readLatest } from "./edition-store.ts";
import {
  type EditionRef,
  type FormDeps,
  nameOf,
  parseSections,
  parseSubject,
  praiseAdvice,
  showForm,
  showNewer,
  showProblems,
  subjectOf,
  whenOf,
} from "./form.ts";
import { type PublishDeps, answersAt, publishEdition, senderOf } from "./publish-edition.ts";
import { readersOf } from "./recipients.ts";

export type EditionDeps = FormDeps & PublishDeps;

/** Everything a press of an editor holds once it is understood. */
interface Pressed {
  readonly press: Press;
  readonly ref: EditionRef;
  readonly reader: Reader;
}

type Saved = Extract<Changed, { kind: "done" }>;

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
    /** `siste`, for everyone and everywhere */
    latest: ((turn, reader) => showLatest(deps, reader, turn.place === "shared")) satisfies Handler,
  };
}

function forEditors(handler: Handler): Handler {
  return async (turn, reader) => {
    const { editor } = reader.texts.weeklyUpdate;
    const allowed = reader.confirmed && hasRole(reader.organisation, reader.id, "editor");
    if (!allowed) return noticeCard([editor.notEditor]);
    return turn.place === "shared" ? noticeCard([editor.notHere]) : handler(turn, reader);
  };
}

function onPress(deps: EditionDeps, handle: (pressed: Pressed) => Promise<Card>): Handler {
  return forEditors(async ({ press }, reader) => {
    const ref = press && parseSubject(press.subject);
    return ref ? handle({ press, ref, reader }) : showOpen(deps, reader);
  });
}

async function showOpen(deps: EditionDeps, reader: Reader): Promise<Card> {
  const { value: head } = await readHead(deps.store);
  const edition = head.open === undefined ? undefined : await readEdition(deps.store, head.open);
  if (edition) return showForm(deps, reader, { id: edition.id, edition });
  const week = await firstFreeWeek(deps.store, isoWeekOf(deps.clock()));
  const sending = head.publishing.map(weekOfEdition);
  return noOpenEditionCard({ week, sending, nonce: deps.newId() }, reader.texts);
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

function newsOf(deps: EditionDeps, reader: Reader, { event, refused }: Saved): readonly string[] {
  const { editor } = reader.texts.weeklyUpdate;
  if (refused === "not-now") return event ? [editor.saved] : [];
  if (refused === "other-approver") return [event ? editor.savedOtherApprover : editor.otherApprover];
  if (event?.kind === "approved") return [editor.approved];
  if (event?.kind === "ready")
    return [deps.settings.writerMayApprove ? editor.readyForYou : editor.readyForOthers];
  return [event?.backToDraft === true ? editor.backToDraft : editor.saved];
}

async function preview(deps: EditionDeps, reader: Reader, edition: Edition): Promise<Card> {
  const { value: head } = await readHead(deps.store);
  const { answers } = await answersAt(deps, head, deps.clock());
  const view = {
    ...viewOf(deps, reader, edition, false),
    sender: senderOf(edition, reader.organisation),
    answers,
  };
  const subject = subjectOf({ ...edition, seenOnly: true });
  return previewCard(
    { edition: view, subject, nonce: deps.newId(), step: nextStep(edition.state) },
    reader.texts,
  );
}

function askToPublish(deps: EditionDeps, pressed: Pressed, saved: Saved): Card {
  const { edition } = saved;
  const { reader } = pressed;
  const { editor } = reader.texts.weeklyUpdate;
  if (edition.state !== "approved") {
    const news = saved.event === undefined ? [] : newsOf(deps, reader, saved);
    return showForm(deps, reader, { id: edition.id, edition, news, warnings: [editor.mustBeApproved] });
  }
  const view = {
    week: edition.week,
    now: isoWeekOf(deps.clock()),
    people: readersOf(reader.organisation).length,
    subject: subjectOf({ ...edition, seenOnly: true }),
    nonce: deps.newId(),
  };
  return confirmPublishCard(view, reader.texts);
}

async function publish(deps: EditionDeps, pressed: Pressed): Promise<Card> {
  const { press, ref, reader } = pressed;
  const { organisation } = reader;
  const published = await publishEdition(deps, { ...ref, by: reader.id, nonce: press.nonce, organisation });
  const { editor } = reader.texts.weeklyUpdate;
  switch (published.kind) {
    case "publishing":
      return onItsWayCard(
        { week: published.edition.week, people: published.edition.publication?.recipients ?? 0 },
        reader.texts,
      );
    case "out":
      return showOut(deps, pressed, published.edition);
    case "newer":
      return showNewer(deps, reader, published.edition, undefined);
    case "not-approved":
      return showForm(deps, reader, {
        id: published.edition.id,
        edition: published.edition,
        warnings: [editor.mustBeApproved],
      });
    case "absent":
      return showOpen(deps, reader);
  }
}

/** Too late for this edition. A text of one's own is kept, for the next one. */
async function showOut(deps: EditionDeps, { press, ref, reader }: Pressed, edition: Edition): Promise<Card> {
  const { editor } = reader.texts.weeklyUpdate;
  const week = weekNumber(edition.week);
  const sections = parseSections(press);
  if (!ref.seenOnly && !sameText(sections, edition.sections)) {
    const next = await firstFreeWeek(deps.store, isoWeekOf(deps.clock()));
    const warnings = [editor.outWhileWriting(week, weekNumber(next))];
    return showForm(deps, reader, { id: editionId(next), edition: undefined, sections, warnings });
  }
  const { publication } = edition;
  const by = nameOf(reader, publication?.by ?? "");
  const line = editor.out(week, by, publication ? whenOf(deps, reader, publication.at) : "");
  return noticeCard([line, editor.outNext]);
}

async function showLatest(deps: EditionDeps, reader: Reader, shared: boolean): Promise<Card> {
  const edition = await readLatest(deps.store);
  if (edition === undefined || !isOut(edition)) return noticeCard([reader.texts.weeklyUpdate.reader.noneYet]);
  return editionCard(viewOf(deps, reader, edition, shared), reader.texts);
}

/** As it was published. */
function viewOf(deps: FormDeps, reader: Reader, edition: Edition, shared: boolean) {
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
