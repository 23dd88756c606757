/** The digest is made when it is sent: it says what is so then, and is not sent when there is nothing to say. */
import { digestCard } from "../../adaptive-cards/digests/digest.ts";
import type { Renderers } from "../delivery/renderer.ts";
import { pulseLines } from "../reflections/results/pulse-lines.ts";
import type { IdeasDeps } from "../ideas/deps.ts";
import { digestFacts } from "./facts.ts";
import { digestView } from "./digest-view.ts";
import { DIGEST_CARD, lastDigest } from "./order-digests.ts";
import { isOutdated } from "./rules/day.ts";

export function createDigestRenderers(deps: IdeasDeps): Renderers {
  return {
    [DIGEST_CARD]: async ({ subject, key, act }, reader) => {
      const now = deps.clock();
      if (act.kind === "send" && isOutdated(subject, now)) return undefined;
      if (await deps.people.isAway(reader.id, now)) return undefined;
      const pulse = await pulseLines(deps, reader, now);
      const told = pulse && (await lastDigest(deps.store, reader.id, subject));
      // Nothing else may have happened there: figures of how they have it are a reason of their own, once.
      const isReason = pulse?.hasFigures === true && (told === undefined || told < pulse.closed);
      const facts = await digestFacts(deps, reader, subject, pulse && { isReason });
      if (!facts) return undefined;
      const view = digestView(facts, reader, now, { pulse: pulse?.lines ?? [], nonce: key });
      return digestCard(view, reader.texts);
    },
  };
}
