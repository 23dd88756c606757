/** A picture for Mandagskvarteret: sent in the chat, told what it shows, put into an edition, changed, taken out. */
import { z } from "zod/v4";
import type { Card } from "../../../adaptive-cards/card.ts";
import { imageForm, type ImageFormView } from "../../../adaptive-cards/weekly-update/image.ts";
import { noticeCard } from "../../../adaptive-cards/weekly-update/notice.ts";
import { weekNumber } from "../../calendar/iso-week.ts";
import type { Press, Turn } from "../../chat.ts";
import { type KeepDeps, keepPicture } from "../../pictures/keep-picture.ts";
import { pictureFor, type UsableDeps } from "../../pictures/use-picture.ts";
import { guardFields } from "../../privacy/guard.ts";
import type { Reader } from "../../reader.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { editionTitle } from "../audience/audience-words.ts";
import type { Edition } from "../edition.ts";
import { type EditionImage, imagePlaces, MAX_ALT } from "./edition-image.ts";
import { readHead, readMoved, readOpen } from "../edition-store.ts";
import { imageAddress } from "../edition-view.ts";
import { type FormDeps, showForm } from "../writing/form.ts";
import { keptWords } from "./image-words.ts";
import { forEditors } from "../writing/pressed.ts";
import { usedSections } from "../sections.ts";
import { type ImageSet, setImage } from "./set-image.ts";

type ShowDeps = FormDeps & { readonly store: TableStore };
export type ImageDeps = FormDeps & KeepDeps & UsableDeps;

export function createImageHandlers(deps: ImageDeps) {
  return {
    /** A picture was sent: turn.attachments has at least one. */
    picture: forEditors((turn, reader) => take(deps, turn, reader)),
    image: forEditors(async ({ press }, reader) => save(deps, press, reader)),
    imageRemove: forEditors(async ({ press }, reader) => remove(deps, press, reader)),
  };
}

/** Endre bildet, on the form of an edition. */
export async function showImage(deps: ShowDeps, reader: Reader, edition: Edition): Promise<Card> {
  const { image } = edition;
  if (!image) return showForm(deps, reader, { id: edition.id, edition });
  return showImageForm(deps, reader, { ...image, edition });
}

async function take(deps: ImageDeps, turn: Turn, reader: Reader): Promise<Card> {
  const { pictures } = reader.texts;
  const [first, ...others] = turn.attachments;
  if (deps.publicUrl() === undefined || !first) return noticeCard([pictures.noAddress]);
  const kept = await keepPicture(deps, first, reader.id);
  if (kept.kind !== "kept") return noticeCard([keptWords(kept, first.name, reader.texts)]);
  const guarded = guardFields({ alt: turn.text });
  const alt = guarded.kind === "refused" ? (guarded.fields["alt"] ?? "") : turn.text;
  const warnings = [
    ...(guarded.kind === "refused"
      ? [reader.texts.common.nationalId, reader.texts.ideas.form.deleteInChat]
      : []),
    ...(others.length > 0 ? [pictures.onlyOne] : []),
  ];
  return showImageForm(deps, reader, { ...kept, alt: alt.slice(0, MAX_ALT), place: "top", warnings });
}

interface Shown extends Omit<EditionImage, "id"> {
  readonly id: string;
  /** The one that it stands in. */
  readonly edition?: Edition | undefined;
  readonly warnings?: readonly string[];
}

async function showImageForm(deps: ShowDeps, reader: Reader, shown: Shown): Promise<Card> {
  const { id, alt, place, edition } = shown;
  const open = edition ? [] : await openEditions(deps);
  const view: ImageFormView = {
    subject: edition ? `${id}/${edition.id}` : id,
    nonce: deps.newId(),
    address: imageAddress(deps.publicUrl() ?? "", id),
    upright: shown.height > shown.width,
    alt,
    most: MAX_ALT,
    place,
    places: placesIn(edition ? [edition] : open),
    editions: open.map((one) => ({ value: one.id, title: editionTitle(one.id, reader) })),
    used: edition !== undefined,
    warnings: [...(shown.warnings ?? []), ...standingIn(open, reader)],
  };
  return imageForm(view, reader.texts);
}

/** An edition has room for one: the others are told of before Lagre. */
function standingIn(open: readonly Edition[], { texts }: Reader): readonly string[] {
  if (open.length === 0) return [];
  const full = open.filter(({ image }) => image !== undefined);
  return full.map(({ week }) => texts.pictures.willReplace(weekNumber(week)));
}

async function openEditions({ store }: ShowDeps): Promise<readonly Edition[]> {
  const { value: head } = await readHead(store);
  return readOpen(store, head);
}

/** The top, and under each section that one of them has. */
function placesIn(editions: readonly Edition[]): ImageFormView["places"] {
  const used = new Set(editions.flatMap(({ sections, arrangement }) => usedSections(sections, arrangement)));
  return ["top", ...used];
}

const fieldsSchema = z.object({
  alt: z.string().default(""),
  edition: z.string().default(""),
  place: z.enum(imagePlaces).default("top").catch("top"),
});
const subjectPattern = /^([0-9a-f]{48})(?:\/(.{1,150}))?$/;

async function save(deps: ImageDeps, press: Press | undefined, reader: Reader): Promise<Card> {
  const { pictures, common } = reader.texts;
  const [, id, standsIn] = subjectPattern.exec(press?.subject ?? "") ?? [];
  if (!press || id === undefined) return noticeCard([common.brokenButton]);
  const guarded = guardFields(press.fields);
  const fields = fieldsSchema.parse(guarded.kind === "refused" ? guarded.fields : press.fields);
  const edition = await wantedEdition(deps, standsIn ?? fields.edition);
  const picture = await pictureFor(deps, id, edition?.id);
  if (!picture) return noticeCard([pictures.expired]);
  const { width, height } = picture;
  const image = { id, alt: fields.alt, place: fields.place, width, height };
  const problem = guarded.kind === "refused" ? common.nationalId : problemOf(fields.alt, reader);
  if (problem !== undefined || !edition) {
    const given = standsIn === undefined ? undefined : edition;
    return showImageForm(deps, reader, {
      ...image,
      edition: given,
      warnings: [problem ?? pictures.noEdition],
    });
  }
  return putInto(deps, reader, edition, { image, nonce: press.nonce });
}

/** The first that is being written, when there was none to choose from. */
async function wantedEdition(deps: ImageDeps, id: string): Promise<Edition | undefined> {
  if (id !== "") return readMoved(deps.store, id);
  return (await openEditions(deps))[0];
}

async function putInto(
  deps: ImageDeps,
  reader: Reader,
  { id, week, image: before }: Edition,
  { image, nonce }: { readonly image: EditionImage; readonly nonce: string },
): Promise<Card> {
  const { pictures } = reader.texts;
  const words = before && before.id !== image.id ? pictures.replaced : pictures.saved;
  const set = await setImage(deps, { edition: id, image, by: reader.id, nonce });
  return showSet(deps, reader, set, words(weekNumber(week)));
}

function problemOf(alt: string, { texts }: Reader): string | undefined {
  const { altMissing, altTooLong } = texts.pictures.picture;
  if (alt === "") return altMissing;
  return alt.length > MAX_ALT ? altTooLong(MAX_ALT) : undefined;
}

async function remove(deps: ImageDeps, press: Press | undefined, reader: Reader): Promise<Card> {
  const [, id, edition] = subjectPattern.exec(press?.subject ?? "") ?? [];
  if (!press || id === undefined || edition === undefined)
    return noticeCard([reader.texts.common.brokenButton]);
  const wanted = { edition, image: undefined, only: id, by: reader.id, nonce: press.nonce };
  return showSet(deps, reader, await setImage(deps, wanted), reader.texts.pictures.removed);
}

async function showSet(deps: ShowDeps, reader: Reader, set: ImageSet, said: string): Promise<Card> {
  const { pictures } = reader.texts;
  switch (set.kind) {
    case "done": {
      const news = [said, ...(set.backToDraft ? [pictures.needsApproval] : [])];
      return showForm(deps, reader, { id: set.edition.id, edition: set.edition, news });
    }
    case "out":
      return noticeCard([pictures.out(weekNumber(set.edition.week))]);
    case "absent":
      return noticeCard([pictures.noEdition]);
  }
}
