/**
 * An idea walked by chance through people, forms and days: what the product promises holds at every step.
 * IDEA_SEQUENCES sets how many walks (short by default), IDEA_SEED repeats a run; both are printed.
 */
import * as fc from "fast-check";
import { afterAll, expect, test, vi } from "vitest";
import { addWorkingDays, workingDaysBetween } from "../../bot/calendar/working-days.ts";
import { type Idea, ideaStates, type IdeaState } from "../../bot/ideas/idea.ts";
import type { Rule } from "../../bot/ideas/rules/rule.ts";
import { rules } from "../../bot/ideas/rules/rules.ts";
import {
  AUTHOR,
  type Chance,
  isPossible,
  leadersOf,
  PARTICIPANT,
  rightFields,
  standingOf,
  startWalk,
  step,
  type Tried,
  tryAction,
  type Walk,
} from "../support/idea-walk.ts";

const sequences = Number(process.env["IDEA_SEQUENCES"] ?? 600);
const seed = Number(process.env["IDEA_SEED"] ?? 20261123);
const LONGEST = 60;

/** A long walk takes as long as it takes. */
vi.setConfig({ testTimeout: 60_000 + 100 * sequences });

const chance = fc.record({
  who: fc.nat(999),
  what: fc.nat(9999),
  how: fc.nat(999),
  wrong: fc.nat(999),
  days: fc.nat(99),
});
const chances = fc.array(chance, { minLength: LONGEST, maxLength: LONGEST });
const starts = fc.record({
  kind: fc.constantFrom("idea" as const, "question" as const),
  category: fc.constantFrom("rota" as const, "routines" as const),
});

const seen = { sequences: 0, steps: 0, states: new Set<IdeaState>(), moves: new Set<string>() };

function everyStep(name: string, check: (tried: Tried) => void): void {
  test(name, () => {
    const property = fc.property(starts, chances, (start, each) => {
      seen.sequences += 1;
      walk(startWalk(start), each, check);
    });
    assertMany(property);
  });
}

/** Each test walks other ways. */
function assertMany<T>(property: fc.IProperty<T>): void {
  asserted += 1;
  fc.assert(property, { numRuns: Math.ceil(sequences / TESTS), seed: seed + asserted });
}
let asserted = 0;
/** How many tests share the sequences. */
const TESTS = 9;

function walk(start: Walk, chances: readonly Chance[], check: (tried: Tried) => void): Walk {
  let now = start;
  for (const each of chances) {
    const tried = step(now, each);
    note(tried);
    check(tried);
    now = tried.after;
  }
  return now;
}

function note({ before, decision }: Tried): void {
  seen.steps += 1;
  seen.states.add(before.idea.state);
  if (decision.kind === "accepted") seen.moves.add(moveOf(decision.rule, before.idea.state));
}

function moveOf({ action, to }: Rule, from: IdeaState): string {
  return `${from} – ${action} → ${to === "same" ? from : to}`;
}

everyStep(
  "history only grows, by one event a step, and says who and when",
  ({ before, on, after, decision }) => {
    expect(after.events.slice(0, before.events.length)).toEqual(before.events);
    expect(after.messages.slice(0, before.messages.length)).toEqual(before.messages);
    if (decision.kind !== "accepted") return expect(after.idea).toBe(before.idea);
    expect(after.events).toHaveLength(before.events.length + 1);
    expect(decision.event).toMatchObject({ number: before.idea.history + 1, at: on.now.toISOString() });
    return expect(decision.event.by).toBe(on.by);
  },
);

everyStep(
  "every move tells the proposer, and the proposer's receipt shows it",
  ({ before, on, after, decision }) => {
    if (decision.kind !== "accepted" || after.idea.state === before.idea.state) return;
    const news = after.messages.slice(before.messages.length).filter(({ to }) => to === AUTHOR);
    expect(news.some(({ act, card }) => act.kind === "update" && card === "idea-receipt")).toBe(true);
    if (on.party !== "proposer") expect(news.some(({ act }) => act.kind === "send")).toBe(true);
  },
);

everyStep("a leader ends nothing without a reason in words", ({ on, after, decision }) => {
  const ends: readonly IdeaState[] = ["adopted", "stopped", "declined", "answered", "postponed"];
  if (decision.kind !== "accepted" || on.party !== "leader" || !ends.includes(after.idea.state)) return;
  if (decision.rule.to === "same") return;
  const { text, learned, forUser } = decision.event.fields;
  expect((text ?? learned ?? forUser ?? "").trim()).not.toBe("");
  if (["declined", "stopped"].includes(after.idea.state))
    expect(decision.rule.reasons).toContain(decision.event.fields.reason);
});

everyStep("only leaders decide, and only the proposer replies, withdraws or asks for a new look", (tried) => {
  const { on, before, after, decision } = tried;
  if (decision.kind !== "accepted") return;
  if (["informed", "colleague"].includes(on.party))
    expect(["join", "message"]).toContain(decision.rule.action);
  if (after.idea.state === before.idea.state) return;
  const proposers = ["reply", "withdraw", "appeal"];
  const bots = ["resume", "endTrial"];
  const who = proposers.includes(decision.rule.action) ? "proposer" : "leader";
  expect(on.party).toBe(bots.includes(decision.rule.action) ? "bot" : who);
});

everyStep("svarfrist is kept exactly as promised", ({ before, on, after, decision }) => {
  if (decision.kind !== "accepted") return;
  expect(after.idea.answerDue).toBe(
    promised(before.idea, on.today, decision.rule, decision.event.fields.until),
  );
  expect(after.idea.clockStoppedOn !== undefined).toBe(after.idea.state === "clarifying");
});

/** The promise in its own words, apart from the code that keeps it. */
function promised({ state, answerDue, clockStoppedOn }: Idea, today: string, rule: Rule, until?: string) {
  const to = rule.to === "same" ? state : rule.to;
  if (!["received", "clarifying"].includes(to)) return undefined;
  if (["raise", "appeal", "resume"].includes(rule.action)) return addWorkingDays(today, 5);
  if (rule.action === "extend") return until;
  if (to === "received" && clockStoppedOn !== undefined && answerDue !== undefined)
    return addWorkingDays(answerDue, workingDaysBetween(clockStoppedOn, today));
  return answerDue;
}

everyStep("a new look comes once, and svarfrist is moved once, by the level above twice", (tried) => {
  const { before, on, after, decision } = tried;
  if (decision.kind !== "accepted") return;
  const looks = after.events.filter(({ kind }) => kind === "appealed");
  expect(looks.length).toBeLessThanOrEqual(1);
  if (decision.rule.action !== "extend" || before.idea.state !== "received") return;
  const anew = before.events.findLastIndex(({ kind }) => ["raised", "appealed", "resumed"].includes(kind));
  const moved = before.events
    .slice(anew + 1)
    .filter(({ kind, number }) => kind === "extended" && wasReceived(before, number));
  expect(moved.length).toBeLessThanOrEqual(on.above ? 1 : 0);
  expect((decision.event.fields.until ?? "") <= addWorkingDays(on.today, 10)).toBe(true);
});

/** A trial, too, can be given a new end; nothing that was planned or tried comes back to received. */
function wasReceived({ events }: Walk, number: number): boolean {
  return !events.some((event) => event.number < number && ["planned", "tried"].includes(event.kind));
}

everyStep("it stays with somebody: an owner, until the rules move it; never above the root", (tried) => {
  const { before, on, after, decision } = tried;
  if (decision.kind !== "accepted") return;
  const moves = ["raise", "transfer", "resume", "handOver"];
  if (!moves.includes(decision.rule.action)) expect(after.idea.owner).toEqual(before.idea.owner);
  if (decision.rule.action === "raise") expect(on.atRoot).toBe(false);
  if (decision.rule.action === "bringIn")
    expect(leadersOf(after.idea)).toEqual(expect.arrayContaining([...leadersOf(before.idea)]));
  expect(after.idea.raised === true && !["received", "clarifying"].includes(after.idea.state)).toBe(false);
});

everyStep("nobody gets the same news twice, and never more than a transaction holds", ({ before, after }) => {
  const fresh = after.messages.slice(before.messages.length);
  expect(fresh.length).toBeLessThanOrEqual(90);
  expect(new Set(after.messages.map(({ key }) => key)).size).toBe(after.messages.length);
  const sent = fresh.filter(({ act }) => act.kind === "send").map(({ to }) => to);
  expect(new Set(sent).size).toBe(sent.length);
});

test("from wherever an idea is, it can be brought to an end", () => {
  const property = fc.property(starts, chances, (start, each) => {
    seen.sequences += 1;
    const end = finish(walk(startWalk(start), each, () => undefined));
    expect(ends, JSON.stringify(end.idea)).toContain(end.idea.state);
  });
  assertMany(property);
});

const ends: readonly IdeaState[] = ["adopted", "stopped", "declined", "answered", "withdrawn"];

/** The shortest way by the table itself. */
function finish(start: Walk): Walk {
  let now = start;
  for (let left = 4; left > 0 && !ends.includes(now.idea.state); left--) {
    const way = rules.find(
      (rule) => rule.from.includes(now.idea.state) && leadsToEnd(rule) && mayBeDone(rule, now),
    );
    if (!way) return now;
    now = carriedOut(way, now).after;
  }
  return now;
}

function leadsToEnd({ to }: Rule): boolean {
  return to !== "same" && ends.includes(to);
}

function mayBeDone(rule: Rule, now: Walk): boolean {
  const [party = "leader"] = rule.by;
  return isPossible(now, standingOf(now.idea, party, byOf(party, now)), rule.action);
}

function carriedOut(rule: Rule, now: Walk): Tried {
  const [party = "leader"] = rule.by;
  const by = byOf(party, now);
  return tryAction(now, standingOf(now.idea, party, by), by, {
    kind: rule.action,
    fields: rightFields(rule, now.today, 1),
  });
}

function byOf(party: Rule["by"][number], { idea }: Walk): string | undefined {
  if (party === "bot") return undefined;
  return party === "proposer" ? AUTHOR : party === "participant" ? PARTICIPANT : leadersOf(idea)[0];
}

test("every state and every move of the table was walked", () => {
  const all = rules.flatMap((rule) => rule.from.map((from) => moveOf(rule, from)));
  // Some moves are rare: a few walks more, as many as it takes within reason.
  for (let more = 1; more <= 40 && all.some((move) => !seen.moves.has(move)); more++)
    for (const [start, each] of fc.sample(fc.tuple(starts, chances), {
      numRuns: 25,
      seed: seed + 100 * more,
    })) {
      seen.sequences += 1;
      walk(startWalk(start), each, () => undefined);
    }
  expect([...seen.states].toSorted()).toEqual([...ideaStates].toSorted());
  expect(new Set(all).difference(seen.moves), "moves that no walk made").toEqual(new Set());
});

afterAll(() => {
  const moves = new Set(rules.flatMap((rule) => rule.from.map((from) => moveOf(rule, from))));
  const figures = [
    `${seen.sequences} sequences`,
    `${seen.steps} steps`,
    `${seen.states.size} of ${ideaStates.length} states`,
    `${seen.moves.size} of ${moves.size} moves`,
    `seed ${seed}`,
  ];
  process.stdout.write(`ideas: ${figures.join(", ")}\n`);
});
