/** Something that somebody does at a time. */
import type { YearCast } from "./cast.ts";

export interface Deed {
  /** YYYY-MM-DD and HH:MM in Oslo. */
  readonly date: string;
  readonly time: string;
  readonly who: string;
  /** As it is told in the diary. */
  readonly what: string;
  does(cast: YearCast): Promise<void>;
}
