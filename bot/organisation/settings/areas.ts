/** The forms of `innstillinger`, in the order of the first card. */
import type { Settings } from "../../settings.ts";
import type { Area } from "./area.ts";
import { categoriesArea } from "./categories-area.ts";
import { categoryAreaId, categoryAreaOf } from "./category-area.ts";
import { channelsArea } from "./channels-area.ts";
import { editionArea } from "./edition-area.ts";
import { promiseArea } from "./promise-area.ts";
import { retentionArea } from "./retention-area.ts";
import { reflectionArea } from "./reflection-area.ts";
import { sendingArea } from "./sending-area.ts";
import { wordsArea } from "./words-area.ts";

export const areas: readonly Area[] = [
  promiseArea,
  editionArea,
  reflectionArea,
  channelsArea,
  categoriesArea,
  sendingArea,
  retentionArea,
  wordsArea,
];

export function areaOf(id: string, settings: Settings): Area | undefined {
  return areas.find((area) => area.id === id) ?? categoryAreaOf(id, settings);
}

/** With a form for each category: whatever a change can be about. */
export function allAreas(settings: Settings): readonly Area[] {
  const own = settings.categories.flatMap(({ id }) => categoryAreaOf(categoryAreaId(id), settings) ?? []);
  return [...areas, ...own];
}

/** What is told of where this one is shown: a list of forms tells of theirs, too. */
export function areasWithin(area: Area, settings: Settings): readonly Area[] {
  return [area, ...allAreas(settings).filter(({ within }) => within === area.id)];
}
