/** What digests bring to the program. */
import type { IdeasDeps } from "../ideas/deps.ts";
import { halfPageFile, halfPageHandler, type HalfPageDeps } from "./half-page.ts";
import { chooseDay, createOrderDigests, dayOf } from "./order-digests.ts";
import { createDigestRenderers } from "./renderers.ts";
import type { DigestDay } from "./rules/day.ts";

export function createDigests(deps: IdeasDeps & HalfPageDeps) {
  return {
    handlers: { halfPage: halfPageHandler(deps) },
    files: halfPageFile(deps),
    renderers: createDigestRenderers(deps),
    ...createOrderDigests(deps),
    /** For innstillinger. */
    days: {
      of: (person: string) => dayOf(deps, person),
      choose: (person: string, day: DigestDay | "usual") => chooseDay(deps.store, person, day),
    },
  };
}

export type DigestHandlers = ReturnType<typeof createDigests>["handlers"];
