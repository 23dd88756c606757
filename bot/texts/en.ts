/** English. What is missing here is shown in bokmål. */
import type { Texts } from "./nb.ts";
import type { PartOf } from "./part-of.ts";

export const en: PartOf<Texts> = {};
