/**
 * Ideas in a real store, walked by chance: presses that are repeated, and two people who press at the same time.
 * IDEA_SEQUENCES sets how many walks, IDEA_SEED repeats a run.
 */
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { act, type Act, type Acted, partyOf } from "../../bot/ideas/act.ts";
import { addDays } from "../../bot/calendar/local-date.ts";
import type { IdeaEvent } from "../../bot/ideas/idea.ts";
import { type IdeaFile, loadIdea } from "../../bot/ideas/idea-store.ts";
import { standingOf } from "../../bot/ideas/rules/standing.ts";
import { submitIdea } from "../../bot/ideas/intake/submit-idea.ts";
import { type Chance, someAction } from "../support/idea-walk.ts";
import { ideaTown, type Town } from "../support/idea-town.ts";
import { sampleIdea } from "../support/sample-idea.ts";

const sequences = Math.ceil(Number(process.env["IDEA_SEQUENCES"] ?? 600) / 60);
const seed = Number(process.env["IDEA_SEED"] ?? 20261123);

/** A long walk takes as long as it takes. */
vi.setConfig({ testTimeout: 60_000 + 100 * sequences });

const chance = fc.record({
  who: fc.nat(999),
  what: fc.nat(9999),
  how: fc.nat(999),
  wrong: fc.nat(999),
  days: fc.nat(99),
});
const chances = fc.array(fc.tuple(chance, chance), { minLength: 25, maxLength: 25 });

let town: Town;
let presses = 0;
let today = "2026-11-23";
const seen = { walks: 0, done: 0, refused: 0, raced: 0, bothDone: 0 };

beforeAll(async () => {
  town = await ideaTown();
});
afterAll(async () => {
  await town.store.close();
  process.stdout.write(`ideas together: ${JSON.stringify(seen)}, seed ${seed}\n`);
});

test("a repeated press changes nothing and answers the same; a refused one changes nothing", async () => {
  await walk(async (number, [each]) => {
    const press = await pressOf(number, each);
    const before = await file(number);
    const first = await act(town.deps, press);
    const after = await file(number);
    grown(before, after, first.kind === "done" ? 1 : 0);
    count(first);
    const again = await act(town.deps, press);
    expect(await file(number)).toEqual(after);
    if (first.kind === "done") expect(again).toMatchObject({ kind: "done", event: first.event });
    else expect(again.kind).toBe(first.kind);
  });
});

test("two who press at once: each result is one event, and who came too late is told what happened", async () => {
  await walk(async (number, [one, other]) => {
    const presses = [await pressOf(number, one), await pressOf(number, other)];
    const before = await file(number);
    const results = await Promise.all(presses.map((press) => act(town.deps, press)));
    const after = await file(number);
    const done = results.flatMap((result) => (result.kind === "done" ? [result.event] : []));
    grown(before, after, done.length);
    expect(after.events.slice(before.events.length)).toEqual(done.toSorted((a, b) => a.number - b.number));
    for (const result of results) {
      count(result);
      if (result.kind === "not-now") expect(after.events).toContainEqual(result.last);
    }
    seen.raced += 1;
    if (done.length === 2) seen.bothDone += 1;
  });
});

test("the same press in two places at once is one event", async () => {
  await walk(async (number, [each]) => {
    const press = await pressOf(number, each);
    const before = await file(number);
    const [one, other] = await Promise.all([act(town.deps, press), act(town.deps, press)]);
    grown(before, await file(number), one?.kind === "done" ? 1 : 0);
    expect(other?.kind).toBe(one?.kind);
    if (one?.kind === "done") expect(other).toMatchObject({ event: one.event });
  });
});

async function walk(
  step: (number: number, chances: readonly [Chance, Chance]) => Promise<void>,
): Promise<void> {
  const property = fc.asyncProperty(chances, async (all) => {
    seen.walks += 1;
    today = "2026-11-23";
    town.day(today);
    const number = await submitted();
    for (const each of all) {
      today = addDays(today, each[0].days % 6);
      town.day(today);
      await step(number, each);
    }
  });
  await fc.assert(property, { numRuns: sequences, seed, endOnFailure: true });
}

async function submitted(): Promise<number> {
  presses += 1;
  const { kind, problem, acrossServices, nameShownTo, shareable, shareName } = sampleIdea;
  const draft = { kind, problem, acrossServices, nameShownTo, shareable, shareName };
  const sent = await submitIdea(town.deps, {
    author: "nurse",
    unit: "north",
    draft,
    nonce: `send-${presses}`,
  });
  if (sent.kind !== "submitted") throw new Error(sent.kind);
  return sent.file.idea.number;
}

const everybody = ["boss-north", "boss-home", "nurse", "boss-town", undefined, "boss-north", "cook", "admin"];

/** Something that this person might press now, with a nonce of its own; the bot's acts have none. */
async function pressOf(number: number, each: Chance): Promise<Act> {
  presses += 1;
  const { idea, events } = await file(number);
  const leading = idea.owner.role === "administrator" ? "admin" : `boss-${idea.owner.unit}`;
  const by = each.who % 2 === 0 ? leading : everybody[each.who % everybody.length];
  const party = (await partyOf(town.deps, idea, by)) ?? "colleague";
  const standing = standingOf(await town.deps.people.organisation(), idea, by, party);
  return {
    number,
    by,
    action: someAction({ idea, events, today }, standing, each),
    nonce: `press-${presses}`,
  };
}

async function file(number: number): Promise<IdeaFile> {
  const found = await loadIdea(town.store, number);
  if (!found) throw new Error(`idea ${number} is gone`);
  return found;
}

/** History only grows, and what was ordered stays ordered. */
function grown(before: IdeaFile, after: IdeaFile, by: number): void {
  expect(after.events).toHaveLength(before.events.length + by);
  expect(after.events.slice(0, before.events.length).map(shownIn(after))).toEqual(
    before.events.map(shownIn(after)),
  );
  expect(after.messages.slice(0, before.messages.length)).toEqual(before.messages);
  if (by === 0) expect(after).toEqual(before);
}

/** Words that should not be there can be hidden; that it happened cannot. */
function shownIn({ idea }: IdeaFile): (event: IdeaEvent) => IdeaEvent {
  return (event) => (idea.hiddenEvents?.includes(event.number) ? { ...event, fields: {} } : event);
}

function count({ kind }: Acted): void {
  if (kind === "done") seen.done += 1;
  else seen.refused += 1;
}
