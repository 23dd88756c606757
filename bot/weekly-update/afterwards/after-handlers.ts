/** Rett feil, Trekk utgaven, Legg til opptak: an edition that is out, in the hands of its editors. */
import { z } from "zod/v4";
import type { Card } from "../../../adaptive-cards/card.ts";
import {
  changedCard,
  type CorrectFormView,
  correctForm,
  type RecordingFormView,
  REMOVE_IMAGE,
  recordingForm,
  withdrawForm,
} from "../../../adaptive-cards/weekly-update/after.ts";
import { problemText } from "../../../adaptive-cards/weekly-update/edition-form.ts";
import { noticeCard } from "../../../adaptive-cards/weekly-update/notice.ts";
import { weekNumber } from "../../calendar/iso-week.ts";
import type { Press } from "../../chat.ts";
import { guardFields } from "../../privacy/guard.ts";
import type { Reader } from "../../reader.ts";
import {
  type Afterward,
  type ChangedAfterwards,
  changePublished,
  recordingAddress,
} from "./change-published.ts";
import { type Edition, isOut } from "../edition.ts";
import { MAX_ALT } from "../image/edition-image.ts";
import { mergedText } from "../writing/merge.ts";
import { parseSections } from "../writing/parse-form.ts";
import { MAX_CHARACTERS } from "../sections.ts";
import { readEdition } from "../edition-store.ts";
import { imageView, recordingOf } from "../edition-view.ts";
import { afterOf, nameOf, whenOf } from "../writing/form.ts";
import { type EditionDeps, forEditors, onPress, type Pressed } from "../writing/pressed.ts";

/** Characters of what was wrong, as readers are told. */
const MAX_WHAT = 300;

export function createAfterHandlers(deps: EditionDeps) {
  const withOut = (show: (pressed: Pressed, edition: Edition) => Card) =>
    onPress(deps, async (pressed) => {
      const edition = await readEdition(deps.store, pressed.ref.id);
      if (!edition || !isOut(edition)) return noticeCard([pressed.reader.texts.afterEdition.notOut]);
      if (edition.state === "withdrawn") return showWithdrawn(deps, pressed.reader, edition);
      return show(pressed, edition);
    });
  return {
    correctForm: withOut(({ reader }, edition) => showCorrect(deps, reader, edition, {})),
    correct: onPress(deps, (pressed) => correct(deps, pressed)),
    withdrawForm: withOut(({ reader }, edition) =>
      withdrawForm({ week: edition.week, ...afterOf(deps, edition) }, reader.texts),
    ),
    withdraw: onPress(deps, (pressed) => change(deps, pressed, { kind: "withdrawn" }, notExpected)),
    recordingForm: withOut(({ reader }, edition) => showRecording(deps, reader, edition, {})),
    recording: onPress(deps, (pressed) => saveRecording(deps, pressed)),
    leaveAfter: forEditors(async (_, reader) => noticeCard([reader.texts.afterEdition.closed])),
  };
}

const correctionSchema = z.object({
  what: z.string().default(""),
  image: z.string().default(""),
  /** Absent on a card without a picture. */
  alt: z.string().optional(),
});

async function correct(deps: EditionDeps, pressed: Pressed): Promise<Card> {
  const { press, ref, reader } = pressed;
  const { common, afterEdition } = reader.texts;
  const guarded = guardFields(press.fields);
  if (guarded.kind === "refused") return asWritten(deps, pressed, [common.nationalId], guarded.fields);
  const { what, image, alt } = correctionSchema.parse(press.fields);
  const { notSaved } = afterEdition.correct;
  const problem = problemOf(what, alt, reader);
  if (problem !== undefined) return asWritten(deps, pressed, [notSaved, problem]);
  const sections = parseSections(press);
  const { textVersion } = ref;
  const written = { sections, what, ...(alt === undefined ? {} : { alt }) };
  const picture = image === REMOVE_IMAGE ? "none" : alt === undefined ? undefined : { alt };
  return change(
    deps,
    pressed,
    { kind: "corrected", sections, what, textVersion, ...(picture ? { image: picture } : {}) },
    (refused) => {
      if (refused.kind === "newer") {
        const merged = mergedText(sections, refused.base, refused.edition.sections);
        const by = refused.edition.afterwards?.corrected?.by ?? refused.edition.writtenBy;
        const warnings = [afterEdition.correct.newer(nameOf(reader, by))];
        return showCorrect(deps, reader, refused.edition, { ...written, sections: merged, warnings });
      }
      const problems = refused.problems.map((each) => problemText(each, MAX_CHARACTERS, reader.texts));
      const edition = { ...refused.edition, textVersion };
      return showCorrect(deps, reader, edition, { ...written, warnings: [notSaved, ...problems] });
    },
  );
}

function problemOf(what: string, alt: string | undefined, { texts }: Reader): string | undefined {
  const { whatMissing, tooLong } = texts.afterEdition.correct;
  if (what === "") return whatMissing;
  if (what.length > MAX_WHAT) return tooLong(MAX_WHAT);
  return (alt ?? "").length > MAX_ALT ? texts.pictures.picture.altTooLong(MAX_ALT) : undefined;
}

/** The form as it was sent, still on top of the text that it was filled from. */
async function asWritten(
  deps: EditionDeps,
  { press, ref, reader }: Pressed,
  warnings: readonly string[],
  fields: Press["fields"] = press.fields,
): Promise<Card> {
  const edition = await readEdition(deps.store, ref.id);
  if (!edition || !isOut(edition)) return noticeCard([reader.texts.afterEdition.notOut]);
  const { what, alt } = correctionSchema.parse(fields);
  const sections = parseSections({ ...press, fields });
  return showCorrect(
    deps,
    reader,
    { ...edition, textVersion: ref.textVersion },
    { sections, what, warnings, ...(alt === undefined ? {} : { alt }) },
  );
}

function showCorrect(
  deps: EditionDeps,
  reader: Reader,
  edition: Edition,
  { alt, ...written }: Partial<Pick<CorrectFormView, "sections" | "what" | "warnings"> & { alt: string }>,
): Card {
  const { week, sections } = edition;
  const image = edition.image && imageView(edition.image, sections, deps.publicUrl());
  const view = {
    week,
    sections,
    image: image && { ...image, alt: alt ?? image.alt, most: MAX_ALT },
    what: "",
    warnings: [],
    most: MAX_WHAT,
    ...written,
  };
  return correctForm({ ...view, ...afterOf(deps, edition, false) }, reader.texts);
}

const recordingSchema = z.object({ address: z.string().default("") });

async function saveRecording(deps: EditionDeps, pressed: Pressed): Promise<Card> {
  const { press, ref, reader } = pressed;
  const written = recordingSchema.parse(press.fields).address;
  const edition = await readEdition(deps.store, ref.id);
  if (!edition) return noticeCard([reader.texts.afterEdition.notOut]);
  const { wrong, missing } = reader.texts.afterEdition.recording;
  if (written === "" && recordingOf(edition) === undefined)
    return showRecording(deps, reader, edition, { warnings: [missing] });
  const address = written === "" ? "" : recordingAddress(written);
  if (address === undefined)
    return showRecording(deps, reader, edition, { address: written, warnings: [wrong] });
  return change(deps, pressed, { kind: "recording", address }, notExpected);
}

function showRecording(
  deps: EditionDeps,
  reader: Reader,
  edition: Edition,
  written: Partial<Pick<RecordingFormView, "address" | "warnings">>,
): Card {
  const address = recordingOf(edition) ?? "";
  const view = { week: edition.week, address, warnings: [], ...written };
  return recordingForm({ ...view, ...afterOf(deps, edition) }, reader.texts);
}

type Refused = Extract<ChangedAfterwards, { kind: "newer" | "problems" }>;

/** Only a text can be refused so. */
function notExpected(refused: Refused): Card {
  throw new Error(`an edition without a new text was refused: ${refused.kind}`);
}

async function change(
  deps: EditionDeps,
  { press, ref, reader }: Pressed,
  wanted: Afterward,
  onRefused: (refused: Refused) => Card,
): Promise<Card> {
  const request = { id: ref.id, change: wanted, by: reader.id, nonce: press.nonce };
  const changed = await changePublished(deps, request);
  switch (changed.kind) {
    case "done":
      return showDone(deps, reader, wanted, changed.edition);
    case "newer":
    case "problems":
      return onRefused(changed);
    case "withdrawn":
      return showWithdrawn(deps, reader, changed.edition);
    case "not-out":
      return noticeCard([reader.texts.afterEdition.notOut]);
  }
}

function showDone(deps: EditionDeps, reader: Reader, wanted: Afterward, edition: Edition): Card {
  const { correct: corrected, withdraw, recording } = reader.texts.afterEdition;
  const title = {
    corrected: corrected.done,
    withdrawn: withdraw.done,
    recording: wanted.kind === "recording" && wanted.address === "" ? recording.removed : recording.done,
  }[wanted.kind](weekNumber(edition.week));
  const after = edition.state === "withdrawn" ? undefined : afterOf(deps, edition);
  const reissue = after ? undefined : { week: edition.week, ...afterOf(deps, edition) };
  const people = edition.publication?.recipients ?? 0;
  return changedCard({ title, people, after, reissue }, reader.texts);
}

function showWithdrawn(deps: EditionDeps, reader: Reader, { week, afterwards }: Edition): Card {
  const { by, at } = afterwards?.withdrawn ?? { by: "", at: undefined };
  const when = at === undefined ? "" : whenOf(deps, reader, at);
  const line = reader.texts.afterEdition.alreadyWithdrawn(weekNumber(week), nameOf(reader, by), when);
  return noticeCard([line]);
}
