/** Forhåndsvis: an edition as a reader of a chosen kind sees it, in the language of that reader. */
import { z } from "zod/v4";
import type { Card } from "../../../adaptive-cards/card.ts";
import type { EditionView } from "../../../adaptive-cards/weekly-update/edition.ts";
import { PREVIEW_AS, PREVIEW_IN } from "../../../adaptive-cards/weekly-update/field-ids.ts";
import { previewCard } from "../../../adaptive-cards/weekly-update/preview.ts";
import type { Choice } from "../../../adaptive-cards/parts/field.ts";
import type { Press } from "../../chat.ts";
import { inSentence } from "../../ideas/names.ts";
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
import { unitsHeardIn } from "../unit-lines/unit-line.ts";
import { unitLinesOf } from "../unit-lines/unit-line-store.ts";

/**
 * "self": the editor's own; "unit-ID": somebody in that unit, which has a line of its own; "channel-ID": the channel of
 * a unit in which such a line stands.
 */
const kinds = ["self", "leader", "channel"] as const;
const UNIT = "unit-";
const CHANNEL = "channel-";

/** What no card of ours offers is shown as to the editor. */
function fieldsSchema(reader: Reader, others: readonly string[]) {
  return z.object({
    [PREVIEW_AS]: z.enum([...kinds, ...others]).catch("self"),
    [PREVIEW_IN]: z.enum(languages).catch(reader.texts.common.language),
  });
}

export async function preview(
  deps: EditionDeps,
  reader: Reader,
  edition: Edition,
  fields: Press["fields"] = {},
): Promise<Card> {
  const others = await withLine(deps, reader, edition);
  const { [PREVIEW_AS]: as, [PREVIEW_IN]: language } = fieldsSchema(
    reader,
    others.map(({ value }) => value),
  ).parse(fields);
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
    kinds: [...kinds.map((value) => ({ value, title: words[value] })), ...others],
    languages: languages.map((value) => ({ value, title: names[value] })),
    as,
    language,
    subject: subjectOf({ ...edition, seenOnly: true }),
    nonce: deps.newId(),
    step: nextStep(edition.state),
  };
  return previewCard(view, reader.texts);
}

/** Readers who see a line of a unit: its people, and its channels. An edition for some has no lines of units. */
async function withLine(deps: EditionDeps, reader: Reader, edition: Edition): Promise<readonly Choice[]> {
  if (!isEveryone(edition.audience)) return [];
  const { preview: words } = reader.texts.editionPreview;
  const lines = await unitLinesOf(deps.store, edition.week);
  const units = [...lines].flatMap(([unit, { text }]) => (text === "" ? [] : [unit]));
  if (units.length === 0) return [];
  const linked = new Set((await deps.channels.linked(reader.organisation)).map(({ unit }) => unit));
  const heard = [...linked].filter((unit) =>
    unitsHeardIn(reader.organisation, [unit]).some((one) => units.includes(one)),
  );
  return [
    ...units.map((unit) => ({ value: UNIT + unit, title: words.inUnit(inSentence(unit, reader)) })),
    ...heard.map((unit) => ({ value: CHANNEL + unit, title: words.inChannel(inSentence(unit, reader)) })),
  ].slice(0, MOST_OTHERS);
}

/** More would make the card too large; they differ in one line. */
const MOST_OTHERS = 60;

function placedIn(reader: Reader, unit: string): Reader {
  return { ...reader, person: { ...reader.person, units: [unit] } };
}

async function seenBy(deps: EditionDeps, reader: Reader, edition: Edition, as: string): Promise<EditionView> {
  const shared = as === "channel" || as.startsWith(CHANNEL);
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
  const prefix = [UNIT, CHANNEL].find((one) => as.startsWith(one));
  if (prefix !== undefined) return linesForChannel(store, edition, organisation, as.slice(prefix.length));
  if (as === "channel") return linesForChannel(store, edition, organisation, undefined);
  return linesForPerson(store, edition, organisation, id);
}
