import type { Clock, NewId } from "../../clock.ts";
import type { Organisation } from "../../organisation/organisation.ts";
import type { Settings } from "../../settings.ts";
import type { TableStore } from "../../storage/table-store.ts";

/** Who answers for a unit now. */
export interface Answering {
  /** Who is told: leader or deputy, else those above. */
  readonly told: readonly string[];
  /** Who may act on it. */
  readonly may: readonly string[];
}

export interface PresentingDeps {
  readonly store: TableStore;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly settings: Settings;
  readonly people: { organisation(): Promise<Organisation> };
  readonly answering: (unit: string) => Promise<Answering>;
}
