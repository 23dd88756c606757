/** The stored messages of the plan, made when they are sent. */
import type { Renderers } from "../../delivery/renderer.ts";
import type { PresentingDeps } from "./deps.ts";
import { PRESENTING_SWAP, PRESENTING_TURN } from "./messages.ts";
import { readTurn } from "./presenting-store.ts";
import { parseTurn, showSwap } from "./swap-view.ts";
import { isOver, showTurn } from "./turn-view.ts";

export function createPresentingRenderers(deps: PresentingDeps): Renderers {
  return {
    [PRESENTING_TURN]: async ({ subject, key, act }, reader) => {
      const of = parseTurn(subject);
      if (!of) return undefined;
      // Swapped, stood over or too late before it was sent: nothing is asked any more.
      const isTheirs = (await readTurn(deps.store, of.week))?.unit === of.unit;
      if (act.kind === "send" && (!isTheirs || isOver(deps, of.week))) return undefined;
      return showTurn(deps, reader, of, { nonce: key });
    },
    [PRESENTING_SWAP]: async ({ subject, key }, reader) => showSwap(deps, reader, Number(subject), key),
  };
}
