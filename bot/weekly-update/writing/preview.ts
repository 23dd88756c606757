/** Forhåndsvis: an edition as a reader of a chosen kind sees it, in the language of that reader. */
import { z } from "zod/v4";
import type { Card } from "../../../adaptive-cards/card.ts";
import type { EditionView } from "../../../adaptive-cards/weekly-update/edition.ts";
import { PREVIEW_AS, PREVIEW_IN } from "../../../adaptive-cards/weekly-update/field-ids.ts";
import { previewCard } from "../../../adaptive-cards/weekly-update/preview.ts";
import type { Press } from "../../chat.ts";
import { unitName } from "../../ideas/names.ts";
import { languages } from "../../organisation/person.ts";
import type { Reader } from "../../reader.ts";
import { textsIn } from "../../texts/texts.ts";
import { isEveryone } from "../audience/audience.ts";
import type { EditionDeps } from "../edition-deps.ts";
import { type Edition, nextStep } from "../edition.ts";
import { readHead } from "../edition-store.ts";
import { viewOf } from "../edition-view.ts";
import { subjectOf } from "./form.ts";
import { answersAt, goalsOf, noAnswers, senderOf } from "../publishing/publish-edition.ts";
import { linesForChannel, linesForPerson } from "../unit-lines/shown-lines.ts";
import { unitLinesOf } from "../unit-lines/unit-line-store.ts";

/** "self": the editor's own; "unit-ID": somebody in that unit, which has a line of its own. */
const kinds = ["self", "leader", "channel"] as const;
const UNIT = "unit-";

/** What no card of ours offers is shown as to the editor. */
function fieldsSchema(reader: Reader, units: readonly string[]) {
  return z.object({
    [PREVIEW_AS]: z.enum([...kinds, ...units.map((unit) => UNIT + unit)]).catch("self"),
    [PREVIEW_IN]: z.enum(languages).catch(reader.texts.common.language),
  });
}

export async function preview(
  deps: EditionDeps,
  reader: Reader,
  edition: Edition,
  fields: Press["fields"] = {},
): Promise<Card> {
  const units = await unitsWithLine(deps, edition);
  const { [PREVIEW_AS]: as, [PREVIEW_IN]: language } = fieldsSchema(reader, units).parse(fields);
  const inWords = { ...reader, texts: textsIn(language, deps.settings) };
  const { preview: words, languages: names } = reader.texts.editionPreview;
  const view = {
    edition: await seenBy(
      deps,
      as.startsWith(UNIT) ? placedIn(inWords, as.slice(UNIT.length)) : inWords,
      edition,
      as,
    ),
    texts: inWords.texts,
    kinds: [
      ...kinds.map((value) => ({ value, title: words[value] })),
      ...units.map((unit) => ({ value: UNIT + unit, title: words.inUnit(unitName(unit, reader)) })),
    ],
    languages: languages.map((value) => ({ value, title: names[value] })),
    as,
    language,
    subject: subjectOf({ ...edition, seenOnly: true }),
    nonce: deps.newId(),
    step: nextStep(edition.state),
  };
  return previewCard(view, reader.texts);
}

/** An edition for some has no lines of units. */
async function unitsWithLine(
  { store }: EditionDeps,
  { week, audience }: Edition,
): Promise<readonly string[]> {
  if (!isEveryone(audience)) return [];
  const lines = await unitLinesOf(store, week);
  return [...lines].flatMap(([unit, { text }]) => (text === "" ? [] : [unit]));
}

function placedIn(reader: Reader, unit: string): Reader {
  return { ...reader, person: { ...reader.person, units: [unit] } };
}

async function seenBy(deps: EditionDeps, reader: Reader, edition: Edition, as: string): Promise<EditionView> {
  const shared = as === "channel";
  const { value: head } = await readHead(deps.store);
  const { answers, waiting } = isEveryone(edition.audience)
    ? await answersAt(deps, head, deps.clock(), edition)
    : noAnswers;
  const goals = await goalsOf(deps, edition);
  return {
    ...viewOf(reader, { ...edition, goals }, { shared, nonce: deps.newId() }, deps),
    sender: senderOf(edition, reader.organisation),
    answers,
    waiting,
    lines: await linesFor(deps, reader, edition, as),
    readsAloud: as === "leader",
    ...(shared ? { channel: { ownChat: deps.channels.ownChat } } : {}),
  };
}

function linesFor({ store }: EditionDeps, reader: Reader, edition: Edition, as: string) {
  const { organisation, id } = reader;
  if (as === "channel") return linesForChannel(store, edition, organisation, undefined);
  if (!as.startsWith(UNIT)) return linesForPerson(store, edition, organisation, id);
  return linesForChannel(store, edition, organisation, as.slice(UNIT.length));
}
