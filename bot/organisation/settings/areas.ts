/** The forms of `innstillinger`, in the order of the first card. */
import type { Area } from "./area.ts";
import { channelsArea } from "./channels-area.ts";
import { editionArea } from "./edition-area.ts";
import { informsArea } from "./informs-area.ts";
import { promiseArea } from "./promise-area.ts";
import { sendingArea } from "./sending-area.ts";

export const areas: readonly Area[] = [promiseArea, editionArea, channelsArea, informsArea, sendingArea];

export function areaOf(id: string): Area | undefined {
  return areas.find((area) => area.id === id);
}
