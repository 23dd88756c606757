/**
 * Whose turn it is to present itself. Whoever has had fewest turns is next, and of those whoever waits longest: so
 * every service has one turn a round, whatever comes and goes. What was agreed stands: its week is held. Pure.
 */
import { z } from "zod/v4";
import { mondayOf, nextWeek } from "../../../calendar/iso-week.ts";

export const rotationSchema = z.object({
  /** In the order of the first round. */
  members: z.array(
    z.object({
      unit: z.string(),
      /** Turns had, and those passed by own wish. */
      turns: z.number().int(),
      /** ISO week of the newest; "" before the first. */
      last: z.string(),
    }),
  ),
  /** Weeks that are given away already. */
  held: z.array(
    z.object({
      week: z.string(),
      unit: z.string(),
      /** By a swap; otherwise only so that the plan stays as people saw it when they swapped. */
      agreed: z.boolean(),
    }),
  ),
});
export type Rotation = z.infer<typeof rotationSchema>;
type Member = Rotation["members"][number];
type Held = Rotation["held"][number];

export interface PlannedTurn {
  readonly week: string;
  readonly unit: string;
}

export const noRotation: Rotation = { members: [], held: [] };

/**
 * With the services there are now: a new one comes last in the round that runs, one that is gone has no turn.
 * @param first the first week that is not given out
 */
export function withServices(before: Rotation, services: readonly string[], first: string): Rotation {
  const rotation = { ...before, held: withoutOverdue(before.held, first) };
  const stay = rotation.members.filter(({ unit }) => services.includes(unit));
  const known = stay.map(({ unit }) => unit);
  const turns = Math.min(...stay.map((member) => member.turns));
  const added = services
    .filter((unit) => !known.includes(unit))
    .map((unit) => (stay.length === 0 ? { unit, turns: 0, last: "" } : { unit, turns, last: first }));
  const gone = rotation.members.length > stay.length;
  const held = rotation.held.filter(({ unit }) => known.includes(unit));
  const weeks = rotation.held.map(({ week }) => week);
  return { members: [...stay, ...added], held: gone ? closedUp(weeks, held) : held };
}

/** Who has each of these weeks, as things are now. @param weeks in order, none of them given out yet */
export function planFor(rotation: Rotation, weeks: readonly string[]): readonly PlannedTurn[] {
  let members = withHeld(rotation);
  return weeks.flatMap((week) => {
    const held = rotation.held.find((each) => each.week === week)?.unit;
    const unit = held ?? next(members)?.unit;
    if (unit === undefined) return [];
    if (held === undefined) members = counted(members, { week, unit });
    return [{ week, unit }];
  });
}

/** The week is given out: it is that service's turn, whoever's it would have been. */
export function given(rotation: Rotation, turn: PlannedTurn): Rotation {
  return {
    members: [...counted(rotation.members, turn)],
    held: rotation.held.filter(({ week }) => week > turn.week),
  };
}

/**
 * Somebody passes a week that was given out: who takes it, and the rotation after it. Whoever passes has had a turn
 * by own wish, so is asked again when the others have had theirs. Undefined: nobody can be asked without being asked
 * twice in a short time.
 * @param passed all who passed this week
 */
export function afterPass(
  rotation: Rotation,
  week: string,
  passed: readonly string[],
): { readonly unit: string; readonly rotation: Rotation } | undefined {
  const free = rotation.held.find(({ agreed, unit }) => !agreed && !passed.includes(unit));
  const members = withHeld(rotation);
  const fewest = Math.min(...members.map(({ turns }) => turns));
  const able = members.filter(
    ({ unit, turns }) =>
      turns === fewest && !passed.includes(unit) && rotation.held.every((held) => held.unit !== unit),
  );
  const unit = free?.unit ?? next(able)?.unit;
  if (unit === undefined) return undefined;
  const left = rotation.held.filter((held) => held !== free);
  const weeks = rotation.held.map((held) => held.week);
  return { unit, rotation: given({ ...rotation, held: closedUp(weeks, left) }, { week, unit }) };
}

/** A turn that was given out is given back: somebody else takes the week. */
export function givenBack(rotation: Rotation, unit: string, last: string): Rotation {
  const back = (member: Member) => ({ ...member, turns: member.turns - 1, last });
  return { ...rotation, members: rotation.members.map((each) => (each.unit === unit ? back(each) : each)) };
}

/**
 * Two weeks change hands, and the plan is otherwise as people see it.
 * @param weeks all from the first that is not given out, up to and with the later of the two
 */
export function swapped(
  rotation: Rotation,
  weeks: readonly string[],
  [one, other]: readonly [PlannedTurn, PlannedTurn],
): Rotation {
  const takers = new Map([
    [one.week, other.unit],
    [other.week, one.unit],
  ]);
  const known = new Map(rotation.held.map((held) => [held.week, held]));
  const end = one.week > other.week ? one.week : other.week;
  const plan = planFor(rotation, weeks).filter(({ week }) => week <= end);
  const held = plan.map(({ week, unit }): Held => {
    const taker = takers.get(week);
    if (taker !== undefined) return { week, unit: taker, agreed: true };
    return known.get(week) ?? { week, unit, agreed: false };
  });
  const later = rotation.held.filter(({ week }) => week > end);
  return { ...rotation, held: [...held, ...later] };
}

/** Nobody comes twice within half a round. @param turns what is planned after it, and what was had just before */
export function isSpread(turns: readonly PlannedTurn[], services: number): boolean {
  const apart = Math.floor(services / 2);
  return turns.every(({ week, unit }, index) =>
    turns.slice(index + 1).every((later) => later.unit !== unit || weeksBetween(week, later.week) >= apart),
  );
}

function weeksBetween(from: string, to: string): number {
  return Math.round((Date.parse(mondayOf(to)) - Date.parse(mondayOf(from))) / (7 * 24 * 60 * 60_000));
}

/** Fewest turns, then the longest wait, then the order of the first round. */
function next(members: readonly Member[]): Member | undefined {
  return members.toSorted((a, b) => a.turns - b.turns || (a.last < b.last ? -1 : Number(a.last > b.last)))[0];
}

/** As if the weeks that are held had been had. */
function withHeld({ members, held }: Rotation): readonly Member[] {
  return held.reduce<readonly Member[]>((before, turn) => counted(before, turn), members);
}

function counted(members: readonly Member[], { week, unit }: PlannedTurn): readonly Member[] {
  return members.map((member) => {
    if (member.unit !== unit) return member;
    return { unit, turns: member.turns + 1, last: week > member.last ? week : member.last };
  });
}

/** Whoever has a week without having agreed on it moves up to the first that is free; agreed weeks stay. */
function closedUp(weeks: readonly string[], held: readonly Held[]): Held[] {
  const agreed = held.filter((each) => each.agreed);
  const waiting = held.filter((each) => !each.agreed);
  const taken = new Set(agreed.map(({ week }) => week));
  const free = weeks.filter((week) => !taken.has(week));
  const moved = waiting.map((each, index) => ({ ...each, week: free[index] ?? each.week }));
  return [...agreed, ...moved].toSorted((a, b) => (a.week < b.week ? -1 : 1));
}

/** A week that was held had no edition: whoever had it comes first now, and the others after. */
function withoutOverdue(held: Rotation["held"], first: string): Held[] {
  const overdue = held.filter(({ week }) => week < first).map((each) => ({ ...each, agreed: false }));
  const ahead = held.filter(({ week }) => week >= first);
  if (overdue.length === 0) return ahead;
  const weeks = [...new Set([first, ...ahead.map(({ week }) => week)])].toSorted();
  while (weeks.length < held.length) weeks.push(nextWeek(weeks.at(-1) ?? first));
  return closedUp(weeks, [...overdue, ...ahead]);
}
