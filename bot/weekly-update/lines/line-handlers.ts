/** The chat word and the buttons of a leader's line. Who answers for which service is asked at every press. */
import type { Card } from "../../../adaptive-cards/card.ts";
import { noticeCard } from "../../../adaptive-cards/weekly-update/notice.ts";
import type { Turn } from "../../chat.ts";
import type { Handler } from "../../handler.ts";
import type { Unit } from "../../organisation/person.ts";
import type { Reader } from "../../reader.ts";
import { comingWeek } from "./coming-week.ts";
import { closedCard, firstCard, formCard, type LineDeps, type OnCard, sentCard } from "./line-cards.ts";
import { moreToWrite, nothing, send, withdraw } from "./line-form.ts";
import { askedAbout, servicesOf } from "./services.ts";
import { parseSubject, shownOf } from "./show-lines.ts";

export function createLineHandlers(deps: LineDeps) {
  return {
    /** `linje` */
    line: (async (_, reader) => showComing(deps, reader)) satisfies Handler,
    lineForm: onCard(deps, async (on) => (await closedCard(deps, on)) ?? formCard(deps, on, {})),
    lineMore: onCard(deps, async (on) => (await closedCard(deps, on)) ?? moreToWrite(deps, on)),
    lineShow: onCard(deps, async (on) => (await closedCard(deps, on)) ?? sentCard(deps, on)),
    lineMoreSent: onCard(deps, async (on) => (await closedCard(deps, on)) ?? sentCard(deps, on, on.units)),
    lineSend: onCard(deps, (on) => send(deps, on)),
    lineNothing: onCard(deps, (on) => nothing(deps, on)),
    lineWithdraw: onCard(deps, (on) => withdraw(deps, on)),
  };
}

function onCard(deps: LineDeps, handle: (on: OnCard) => Promise<Card>): Handler {
  return async ({ press }: Turn, reader) => {
    const ref = press && parseSubject(press.subject);
    if (!ref) return showComing(deps, reader);
    const own = await servicesOf(deps, reader.id, deps.clock());
    const units = shownOf(ref, own);
    if (units.length === 0) return noticeCard([reader.texts.lines.noServices]);
    const wanted = units.length === own.length ? own : await wantedFrom(deps, reader, own);
    const all = [...wanted, ...units.filter((unit) => !wanted.includes(unit))];
    return handle({ press, reader, ref, units, all });
  };
}

/** A deputy is not to answer for a service whose leader is there, unless there is no other. */
async function wantedFrom(deps: LineDeps, { id }: Reader, own: readonly Unit[]): Promise<readonly Unit[]> {
  const asked = await askedAbout(deps, id, deps.clock());
  return asked.length > 0 ? asked : own;
}

/** For the edition that is written now: what was sent, else the form. */
async function showComing(deps: LineDeps, reader: Reader): Promise<Card> {
  const own = await servicesOf(deps, reader.id, deps.clock());
  if (own.length === 0) return noticeCard([reader.texts.lines.noServices]);
  const all = await wantedFrom(deps, reader, own);
  const week = await comingWeek(deps.store, deps.clock());
  const on = { reader, ref: { week, seen: new Map() }, units: all, all };
  return (await closedCard(deps, on)) ?? (await firstCard(deps, on));
}
