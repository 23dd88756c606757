/** Two services swap weeks, one of which may be given out already. Pure. */
import { given, givenBack, isSpread, type PlannedTurn, planFor, type Rotation, swapped } from "./rotation.ts";

/** A week that is given out and can still change hands. */
interface OpenTurn extends PlannedTurn {
  /** The week of the service's turn before this one. */
  readonly before: string;
}

export interface Exchange {
  readonly rotation: Rotation;
  /** Weeks not given out, in order. */
  readonly weeks: readonly string[];
  readonly open: OpenTurn | undefined;
}

type Pair = readonly [PlannedTurn, PlannedTurn];

/** The rotation after it; undefined when one of the two would come twice in a short time. */
export function afterExchange(from: Exchange, pair: Pair): Rotation | undefined {
  const [one, other] = pair;
  if (one.unit === other.unit || one.week === other.week) return undefined;
  const isOpen = from.open !== undefined && pair.some(({ week }) => week === from.open?.week);
  const rotation = isOpen ? withOpen(from, from.open, pair) : swapped(from.rotation, from.weeks, pair);
  return isFair(from, rotation, pair, isOpen) ? rotation : undefined;
}

/** As if it had not been given out, then given to the other. */
function withOpen({ rotation, weeks }: Exchange, open: OpenTurn, [one, other]: Pair): Rotation {
  const back = givenBack(rotation, open.unit, open.before);
  const held = [{ week: open.week, unit: open.unit, agreed: false }, ...back.held];
  const after = swapped({ ...back, held }, [open.week, ...weeks], [one, other]);
  const taker = one.week === open.week ? other.unit : one.unit;
  return given(after, { week: open.week, unit: taker });
}

function isFair({ rotation, weeks, open }: Exchange, after: Rotation, [one, other]: Pair, isOpen: boolean) {
  const units = [one.unit, other.unit];
  const had = rotation.members.flatMap(({ unit, last }) => {
    const week = unit === open?.unit && isOpen ? open.before : last;
    return units.includes(unit) && week !== "" ? [{ week, unit }] : [];
  });
  const taker = one.week === open?.week ? other.unit : one.unit;
  const now = open && isOpen ? [{ week: open.week, unit: taker }] : [];
  const planned = planFor(after, weeks).filter(({ unit }) => units.includes(unit));
  return isSpread([...had, ...now, ...planned], after.members.length);
}
