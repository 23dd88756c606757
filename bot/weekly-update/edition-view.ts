/** A stored edition as its cards need it. */
import type { ImageView } from "../../adaptive-cards/weekly-update/image.ts";
import type { EditionView } from "../../adaptive-cards/weekly-update/edition.ts";
import { localDate } from "../calendar/local-date.ts";
import type { Reader } from "../reader.ts";
import { onlyTo } from "./audience/audience-words.ts";
import { isConcerned } from "../strategy/plan/concerned.ts";
import { type EditionGoal, goalsWritten } from "./edition-goals.ts";
import type { Edition } from "./edition.ts";
import { type EditionImage, placeIn } from "./image/edition-image.ts";
import { addressIn, orderOf, type Sections } from "./sections.ts";

export interface ViewDeps {
  /** Where pictures are fetched. */
  readonly publicUrl: () => string | undefined;
}

/** As it was published, with what was corrected since. */
export function viewOf(
  reader: Reader,
  { id, week, audience, sections, arrangement, publication, afterwards, image, goals = [] }: Edition,
  where: { readonly shared: boolean; readonly nonce: string },
  { publicUrl }: ViewDeps,
): EditionView {
  const { corrected } = afterwards ?? {};
  return {
    id,
    week,
    sections,
    sender: publication?.sender ?? "",
    to: onlyTo(audience, reader),
    answers: publication?.answers ?? [],
    waiting: publication?.waiting,
    language: reader.texts.common.language,
    ...where,
    corrected: corrected && { date: localDate(new Date(corrected.at)), what: corrected.what },
    image: image && imageView(image, sections, publicUrl()),
    order: orderOf(arrangement),
    marks: arrangement?.marks ?? {},
    join: addressIn(sections.meeting),
    asksAboutGoals: reader.confirmed && concernsAny(reader, goalsWritten(sections.goals, goals)),
    recording: recordingOf({ sections, afterwards }),
  };
}

function concernsAny({ organisation, person }: Reader, goals: readonly EditionGoal[]): boolean {
  return goals.some((goal) => isConcerned(organisation, goal, person.units));
}

/** Undefined when nobody knows where we are: Teams could not fetch it. */
export function imageView(
  image: EditionImage,
  sections: Sections,
  base: string | undefined,
): ImageView | undefined {
  if (base === undefined) return undefined;
  const { alt, width, height } = image;
  return {
    address: imageAddress(base, image.id),
    alt,
    upright: height > width,
    place: placeIn(sections, image),
  };
}

export function imageAddress(base: string, id: string): string {
  return `${base}/images/${id}`;
}

/** Added later, else as it was written; undefined when there is none, or when it was taken away. */
export function recordingOf({ sections, afterwards }: Pick<Edition, "sections" | "afterwards">) {
  const address = afterwards?.recording ?? addressIn(sections.recording);
  return address === "" ? undefined : address;
}

export function withdrawnOf({ week, afterwards }: Edition) {
  const at = afterwards?.withdrawn?.at;
  return { week, date: at === undefined ? undefined : localDate(new Date(at)) };
}
