/** A difference in figures: for the card, for the history, and for the warning that a file may be half a file. Pure. */
import type { PlanChange } from "../../strategy/plan/next-plan.ts";
import type { RosterChange } from "../roster.ts";
import type { Figures } from "./import-store.ts";

/** In this order on cards; what is none is left out. */
export const figureNames = [
  "unitsAdded",
  "unitsReopened",
  "unitsMoved",
  "unitsClosed",
  "unitsChanged",
  "peopleAdded",
  "peopleMoved",
  "peopleLeft",
  "peopleChanged",
  "goalsAdded",
  "goalsReopened",
  "goalsClosed",
  "goalsChanged",
] as const;

export function figuresOf(change: RosterChange | undefined, plan: PlanChange | undefined): Figures {
  return Object.fromEntries([
    ...counted("units", change?.difference.units),
    ...counted("people", change?.difference.people),
    ...counted("goals", plan?.difference),
  ]);
}

function counted(of: string, lists: object | undefined): readonly (readonly [string, number])[] {
  return Object.entries(lists ?? {}).flatMap(([kind, list]: [string, readonly string[]]) =>
    list.length === 0 ? [] : [[of + kind.charAt(0).toUpperCase() + kind.slice(1), list.length] as const],
  );
}

interface Large {
  readonly what: "left" | "closed";
  readonly count: number;
  readonly of: number;
}

/** More than a tenth going is more likely half a file than half a municipality; among a few it says nothing. */
const FEW = 10;

export function largeChanges({ present, difference }: RosterChange): readonly Large[] {
  const open = present.units.filter(({ status }) => status !== "closed").length;
  const all: Large[] = [
    { what: "left", count: difference.people.left.length, of: present.people.length },
    { what: "closed", count: difference.units.closed.length, of: open },
  ];
  return all.filter(({ count, of }) => of >= FEW && count * 10 > of);
}
