/** A stored edition as its cards need it. */
import type { EditionView } from "../../adaptive-cards/weekly-update/edition.ts";
import { localDate } from "../calendar/local-date.ts";
import type { Reader } from "../reader.ts";
import { onlyTo } from "./audience-words.ts";
import { isConcerned } from "../strategy/concerned.ts";
import { type EditionGoal, goalsWritten } from "./edition-goals.ts";
import type { Edition } from "./edition.ts";
import { addressIn, orderOf } from "./sections.ts";

/** As it was published, with what was corrected since. */
export function viewOf(
  reader: Reader,
  { id, week, audience, sections, arrangement, publication, afterwards, goals = [] }: Edition,
  where: { readonly shared: boolean; readonly nonce: string },
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

/** Added later, else as it was written; undefined when there is none, or when it was taken away. */
export function recordingOf({ sections, afterwards }: Pick<Edition, "sections" | "afterwards">) {
  const address = afterwards?.recording ?? addressIn(sections.recording);
  return address === "" ? undefined : address;
}

export function withdrawnOf({ week, afterwards }: Edition) {
  const at = afterwards?.withdrawn?.at;
  return { week, date: at === undefined ? undefined : localDate(new Date(at)) };
}
