/** The words of the edition before as a beginning. Pure. */
import { type Arrangement, type SectionName, type Sections, sectionNames } from "../sections.ts";

/** Belong to their own week: whose turn it was, its meeting and its recording. */
const ofItsWeek: readonly SectionName[] = ["presenting", "meeting", "recording"];

/** Only what is empty is filled: nothing that somebody has written is lost. */
export function withCopied(own: Sections, previous: Sections): Sections {
  const pairs = sectionNames.map((name) => [
    name,
    own[name] === "" && !ofItsWeek.includes(name) ? previous[name] : own[name],
  ]);
  return Object.fromEntries(pairs) as Sections;
}

/** Whether it is posted in channels is chosen anew for each edition. */
export function copiedArrangement(previous: Arrangement | undefined): Arrangement | undefined {
  return previous && { order: previous.order, marks: previous.marks };
}
