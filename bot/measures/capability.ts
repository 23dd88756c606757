/** What the measures bring to the program. */
import { createMeasuresHandlers, measuresFile, type MeasuresDeps } from "./handlers.ts";
import { createOrderMeasures } from "./order-measures.ts";
import { createMeasuresRenderers } from "./renderers.ts";

export function createMeasures(deps: MeasuresDeps) {
  return {
    handlers: createMeasuresHandlers(deps),
    files: measuresFile(deps),
    renderers: createMeasuresRenderers(deps),
    ...createOrderMeasures(deps),
  };
}
