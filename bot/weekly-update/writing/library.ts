/** Reminders for the seasons and assignments to choose from: which there are, and when each is in season. Pure. */
import { weekNumber } from "../../calendar/iso-week.ts";
import type { Texts } from "../../texts/texts.ts";
import type { Sections } from "../sections.ts";

type Library = Texts["weeklyUpdate"]["suggestions"];

/** ISO weeks, first and last; one that ends before it begins goes on over New Year. Without: all year. */
const seasons: Readonly<Record<keyof Library["reminder"], readonly (readonly [number, number])[]>> = {
  newcomers: [[20, 26]],
  beforeHolidays: [
    [10, 13],
    [22, 26],
    [50, 52],
  ],
  vaccine: [[39, 46]],
  advent: [[48, 51]],
  january: [[1, 4]],
  medicines: [],
  falls: [],
  pressureSores: [],
  undernourishment: [],
  deterioration: [],
};

export interface Picks {
  readonly assignment: readonly string[];
  readonly reminder: readonly string[];
}

/** What there is to choose, what is in season first. */
export function picksFor(week: string, library: Library): Picks {
  const now = weekNumber(week);
  const inSeason = (id: string) =>
    (seasons[id as keyof Library["reminder"]] ?? []).some(([from, to]) => from <= now && now <= to);
  const reminders = Object.keys(library.reminder);
  return {
    assignment: Object.keys(library.assignment),
    reminder: reminders.toSorted((a, b) => Number(inSeason(b)) - Number(inSeason(a))),
  };
}

interface Pick {
  readonly section: "assignment" | "reminder";
  readonly text: string;
}

/** A text of the library, in the editor's language; undefined when there is none by that name. */
export function pickOf(section: Pick["section"], id: string, library: Library): Pick | undefined {
  const texts: Readonly<Record<string, string>> = library[section];
  const text = Object.hasOwn(texts, id) ? texts[id] : undefined;
  return text === undefined ? undefined : { section, text };
}

/** Behind what was written already. Choosing the same twice writes it once. */
export function withPicks(sections: Sections, picks: readonly Pick[]): Sections {
  return picks.reduce((before, { section, text }) => {
    const own = before[section];
    if (own.split("\n").includes(text)) return before;
    return { ...before, [section]: own === "" ? text : `${own}\n${text}` };
  }, sections);
}
