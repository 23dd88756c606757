/** The monthly card: the stored figures in the words of each reader. */
import { measuresCard } from "../../adaptive-cards/measures/measures-card.ts";
import { localDate } from "../calendar/local-date.ts";
import type { Renderers } from "../delivery/renderer.ts";
import type { IdeasDeps } from "../ideas/deps.ts";
import { figuresOf } from "./make-figures.ts";
import { measuresView } from "./measures-view.ts";
import { MEASURES_CARD } from "./order-measures.ts";
import { isReader } from "./roles.ts";
import { isEmpty } from "./rules/figures.ts";
import { monthBefore } from "./rules/month.ts";

export function createMeasuresRenderers(deps: IdeasDeps): Renderers {
  return {
    [MEASURES_CARD]: async ({ subject, key, act }, reader) => {
      const now = deps.clock();
      // One that waited so long for its reader that the next is there.
      if (act.kind === "send" && monthBefore(localDate(now)) > subject) return undefined;
      if (!(await isReader(deps.people, reader.organisation, reader.id, now))) return undefined;
      const figures = await figuresOf(deps, subject);
      if (isEmpty(figures.month)) return undefined;
      return measuresCard(measuresView(figures, reader, key), reader.texts);
    },
  };
}
