/** Several editors write at once: what each of them changed, section by section. Pure. */
import { type Audience, sameAudience } from "../audience/audience.ts";
import type { Edition } from "../edition.ts";
import {
  type Arrangement,
  orderOf,
  type SectionName,
  sectionNames,
  type Sections,
  usualArrangement,
} from "../sections.ts";

/** Everything an editor can change at once. */
export interface Writing {
  readonly sections: Sections;
  readonly arrangement: Arrangement;
  readonly audience: Audience;
}

export function writingIn({ sections, arrangement = usualArrangement, audience }: Edition): Writing {
  return { sections, arrangement, audience };
}

export function changedSections(a: Sections, b: Sections): readonly SectionName[] {
  return sectionNames.filter((section) => a[section] !== b[section]);
}

export function sameText(a: Sections, b: Sections): boolean {
  return changedSections(a, b).length === 0;
}

export function sameWriting(a: Writing, b: Writing): boolean {
  return (
    sameText(a.sections, b.sections) &&
    sameArrangement(a.arrangement, b.arrangement) &&
    sameAudience(a.audience, b.audience)
  );
}

function sameArrangement(a: Arrangement, b: Arrangement): boolean {
  const sameOrder = orderOf(a).join() === orderOf(b).join();
  const sameChannels = (a.channels ?? true) === (b.channels ?? true);
  return sameOrder && sameChannels && sectionNames.every((name) => a.marks[name] === b.marks[name]);
}

/** Sections that both have changed, each in another way: nobody but an editor can say which counts. */
export function clashes(mine: Sections, base: Sections, theirs: Sections): readonly SectionName[] {
  const changed = changedSections(mine, base);
  return changed.filter((name) => theirs[name] !== base[name] && theirs[name] !== mine[name]);
}

/** What one editor wrote on top of another's newer text: sections the first did not touch take the newer words. */
export function mergedText(mine: Sections, base: Sections, theirs: Sections): Sections {
  const pairs = sectionNames.map((section) => [
    section,
    mine[section] === base[section] ? theirs[section] : mine[section],
  ]);
  return Object.fromEntries(pairs) as Sections;
}

/** The same with order, marks and audience. */
export function mergedWriting(mine: Writing, base: Writing, theirs: Writing): Writing {
  const moved = orderOf(mine.arrangement).join() !== orderOf(base.arrangement).join();
  const marks = sectionNames.flatMap((name) => {
    const own = mine.arrangement.marks[name];
    const mark = own === base.arrangement.marks[name] ? theirs.arrangement.marks[name] : own;
    return mark ? [[name, mark]] : [];
  });
  const chosen = mine.arrangement.channels !== base.arrangement.channels ? mine : theirs;
  const { channels } = chosen.arrangement;
  return {
    sections: mergedText(mine.sections, base.sections, theirs.sections),
    arrangement: {
      order: (moved ? mine : theirs).arrangement.order,
      marks: Object.fromEntries(marks) as Arrangement["marks"],
      ...(channels === undefined ? {} : { channels }),
    },
    audience: sameAudience(mine.audience, base.audience) ? theirs.audience : mine.audience,
  };
}
