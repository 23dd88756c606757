import { describe, expect, test } from "vitest";
import type { Action, ActionKind } from "../../../../bot/ideas/rules/actions.ts";
import type { Circumstances } from "../../../../bot/ideas/rules/circumstances.ts";
import { decide, possibleActions } from "../../../../bot/ideas/rules/decide.ts";
import type { Idea } from "../../../../bot/ideas/idea.ts";
import type { Party } from "../../../../bot/ideas/rules/parties.ts";
import { rules } from "../../../../bot/ideas/rules/rules.ts";
import { filled, sampleIdea } from "../../../support/sample-idea.ts";

function at(date: string, of: Partial<Idea> = {}, party: Party = "leader"): Circumstances {
  const now = new Date(`${date}T09:00:00Z`);
  const idea = { ...sampleIdea, ...of };
  const last = { number: 1, at: idea.receivedAt, by: "nurse", kind: "submitted", fields: {} } as const;
  const standing = { party, above: false, atRoot: false };
  return { ...standing, idea, last, history: 2, by: party, now, today: date, answerDays: 5 };
}

function accepted(on: Circumstances, action: Action): Idea {
  const decision = decide(on, action);
  if (decision.kind !== "accepted") throw new Error(`refused: ${decision.kind}`);
  return decision.idea;
}

const elsewhere = { owner: { role: "leader", unit: "home" }, reason: "raised", receivers: ["boss"] } as const;

test("a question stops the clock, and the reply moves svarfrist by the working days it took", () => {
  const asked = accepted(at("2026-11-24"), { kind: "ask", fields: { text: "Hvilke nøkler?" } });
  expect(asked).toMatchObject({ state: "clarifying", answerDue: "2026-11-30", clockStoppedOn: "2026-11-24" });
  // Tuesday to Monday: four working days later.
  const replied = accepted(at("2026-11-30", asked, "proposer"), { kind: "reply", fields: { text: "Alle" } });
  expect(replied).toMatchObject({ state: "received", answerDue: "2026-12-04" });
  expect(replied.clockStoppedOn).toBeUndefined();
});

test.each(["answer", "decline", "postpone", "solve", "plan", "try"] as const)(
  "%s meets the promise",
  (kind) => {
    const question = kind === "answer" ? { kind: "question" as const } : {};
    const done = accepted(at("2026-11-24", question), { kind, fields: filled });
    expect(done.answerDue).toBeUndefined();
  },
);

test.each([
  ["2026-11-30T14:59:00Z", {}, true],
  ["2026-11-30T15:01:00Z", {}, false],
  ["2026-12-01T08:00:00Z", {}, false],
  // The reply never came: the clock stood still.
  ["2026-12-10T08:00:00Z", { state: "clarifying", clockStoppedOn: "2026-11-27" }, true],
  ["2026-12-10T08:00:00Z", { state: "clarifying", clockStoppedOn: "2026-12-01" }, false],
] as const)("answered at %s: in time or not", (instant, of, inTime) => {
  const on = { ...at(instant.slice(0, 10), of), now: new Date(instant) };
  const done = accepted(on, { kind: "decline", fields: filled });
  expect(done.answeredInTime).toBe(inTime);
  const again = accepted({ ...at("2026-12-20", done, "proposer") }, { kind: "appeal", fields: filled });
  const solved = accepted(at("2026-12-21", again), { kind: "solve", fields: filled });
  expect(solved.answeredInTime).toBe(true);
});

test("what was postponed comes back unread with a new svarfrist", () => {
  const later = accepted(at("2026-11-24"), { kind: "postpone", fields: { until: "2027-01-04", text: "Da" } });
  const back = accepted(
    { ...at("2027-01-04", later, "bot"), target: elsewhere },
    { kind: "resume", fields: {} },
  );
  expect(back).toMatchObject({ state: "received", answerDue: "2027-01-11", readByOwner: false });
  expect(back.postponedTo).toBeUndefined();
});

test("what was postponed stays so until its date", () => {
  const later = accepted(at("2026-11-24"), { kind: "postpone", fields: { until: "2027-01-04", text: "Da" } });
  expect(
    decide({ ...at("2027-01-03", later, "bot"), target: elsewhere }, { kind: "resume", fields: {} }),
  ).toMatchObject({ kind: "not-now" });
});

test("a repeated decision is refused with what happened, and changes nothing", () => {
  const declined = accepted(at("2026-11-24"), { kind: "decline", fields: filled });
  expect(decide(at("2026-11-24", declined), { kind: "solve", fields: filled })).toMatchObject({
    kind: "not-now",
  });
});

test("an answer in words is for questions only", () => {
  expect(decide(at("2026-11-24"), { kind: "answer", fields: filled })).toMatchObject({ kind: "wrong-kind" });
});

test.each(["2026-11-24", "2025-01-01", "2028-01-01", "2027-02-30", "snart"])(
  "Ikke nå til %s is no date",
  (until) => {
    const refused = decide(at("2026-11-24"), { kind: "postpone", fields: { until, text: "Senere" } });
    expect(refused).toEqual({ kind: "bad-date", field: "until", first: "2026-11-25", last: "2027-11-24" });
  },
);

test("every rule asks for what it needs, blanks included", () => {
  for (const { action, needs, from, kinds, by } of rules) {
    for (const need of needs) {
      const on = at("2026-11-24", { state: from[0] ?? "received", kind: kinds[0] ?? "idea" }, by[0]);
      const asked = { checksAsked: 1, shareAsked: "unit", reminded: "next-level" } as const;
      const ready = { ...on, idea: { ...on.idea, ...asked, checkAskedOn: "2026-11-20" } };
      const fields = { ...filled, start: action === "adjust" ? "" : "2026-12-01", [need]: "  " };
      // Without a start date an adjustment is a trial; that line has its own turn.
      if (action === "adjust" && need === "start") continue;
      expect(decide(ready, { kind: action, fields }), `${action} without ${need}`).toMatchObject({
        kind: "missing",
      });
    }
  }
});

test("nobody but a leader decides, nobody but the proposer replies", () => {
  const byLeader: ActionKind[] = ["read", "ask", "answer", "decline", "postpone", "solve", "plan", "try"];
  for (const kind of byLeader)
    expect(decide(at("2026-11-24", {}, "proposer"), { kind, fields: filled }), kind).toEqual({
      kind: "not-yours",
    });
  expect(decide(at("2026-11-24", { state: "clarifying" }), { kind: "reply", fields: filled })).toEqual({
    kind: "not-yours",
  });
});

test("what nobody can do any more is not offered", () => {
  const declined = accepted(at("2026-11-24"), { kind: "decline", fields: filled });
  expect(possibleActions(declined, at("2026-11-24"))).toEqual(["message", "hide"]);
  const proposer = { ...at("2026-11-24"), party: "proposer" as const };
  expect(possibleActions(declined, proposer)).toEqual(["message", "appeal", "removeName", "share"]);
});

test("a reason that is not on the list is no reason", () => {
  const fields = { ...filled, reason: "another-unit" };
  expect(decide(at("2026-11-24"), { kind: "decline", fields })).toEqual({ kind: "missing", field: "reason" });
});

test("as many can be with on an idea as its row has room for", () => {
  const people = Array.from(
    { length: 399 },
    (_, n) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`,
  );
  const joined = accepted(at("2026-11-24", { participants: people }, "colleague"), {
    kind: "join",
    fields: {},
  });
  expect(joined.participants).toHaveLength(400);
  expect(decide(at("2026-11-24", joined, "colleague"), { kind: "join", fields: {} })).toMatchObject({
    kind: "unmet",
    condition: "has-room",
  });
});

describe("once", () => {
  const later = { text: "Jeg må spørre", until: "2026-12-04" };

  test("svarfrist is moved by the leader, and a second time by the level above only", () => {
    const moved = accepted(at("2026-11-24"), { kind: "extend", fields: later });
    expect(moved).toMatchObject({ state: "received", answerDue: "2026-12-04" });
    expect(decide(at("2026-11-25", moved), { kind: "extend", fields: later })).toMatchObject({
      kind: "unmet",
      condition: "extendable",
    });
    const above = { ...at("2026-11-25", moved), above: true };
    const again = accepted(above, { kind: "extend", fields: later });
    expect(decide({ ...above, idea: again }, { kind: "extend", fields: later })).toMatchObject({
      kind: "unmet",
    });
  });

  test("ten working days are the most, counted from today", () => {
    const until = (date: string) =>
      decide(at("2026-11-24"), { kind: "extend", fields: { ...later, until: date } });
    expect(until("2026-12-08").kind).toBe("accepted");
    expect(until("2026-12-09")).toEqual({
      kind: "bad-date",
      field: "until",
      first: "2026-11-25",
      last: "2026-12-08",
    });
  });

  test("a new promise can be moved again", () => {
    const moved = accepted(at("2026-11-24"), { kind: "extend", fields: later });
    const raise = { ...at("2026-11-25", moved), target: elsewhere };
    const raised = accepted(raise, { kind: "raise", fields: { reason: "money" } });
    expect(raised).toMatchObject({ raised: true, owner: { unit: "home" }, answerDue: "2026-12-02" });
    expect(accepted(at("2026-11-26", raised), { kind: "extend", fields: later }).raised).toBeUndefined();
  });

  test("a new look is asked for, with the same owner and a new svarfrist", () => {
    const no = accepted(at("2026-11-24"), { kind: "decline", fields: filled });
    const look = { kind: "appeal", fields: { text: "Det er kommet penger" } } as const;
    const back = accepted(at("2026-11-26", no, "proposer"), look);
    expect(back).toMatchObject({ state: "received", owner: no.owner, answerDue: "2026-12-03" });
    const final = accepted(at("2026-11-27", back), { kind: "decline", fields: filled });
    expect(decide(at("2026-11-27", final, "proposer"), look)).toMatchObject({ condition: "not-appealed" });
  });

  test("Løft is for those who have somebody above", () => {
    const root = { ...at("2026-11-24"), atRoot: true, target: elsewhere };
    expect(decide(root, { kind: "raise", fields: { reason: "money" } })).toMatchObject({
      condition: "below-root",
    });
  });
});

describe("sent to another unit", () => {
  const away = { ...elsewhere, reason: "transferred" } as const;
  const fields = { unit: "home", text: "Det er deres" };

  test("keeps svarfrist; a question that was out is waited for no longer", () => {
    const kept = accepted({ ...at("2026-11-25"), target: away }, { kind: "transfer", fields });
    expect(kept).toMatchObject({
      state: "received",
      unit: "home",
      answerDue: "2026-11-30",
      readByOwner: false,
    });
    const asked = accepted(at("2026-11-24"), { kind: "ask", fields: { text: "Hvilke?" } });
    const moved = accepted({ ...at("2026-11-26", asked), target: away }, { kind: "transfer", fields });
    expect(moved).toMatchObject({ state: "received", answerDue: "2026-12-02" });
  });

  test("never to whoever has it already, nor to no unit at all", () => {
    const same = { ...away, owner: sampleIdea.owner };
    for (const target of [same, undefined])
      expect(decide({ ...at("2026-11-25"), target }, { kind: "transfer", fields })).toMatchObject({
        kind: "bad-unit",
      });
  });
});

describe("a trial", () => {
  test("about rota needs the unions, by its category or because the leader says so", () => {
    const trial = { kind: "try", fields: filled } as const;
    const unions = { kind: "missing", field: "unions" };
    expect(decide(at("2026-11-24", { category: "rota" }), trial)).toEqual(unions);
    const said = { ...filled, rota: "true" };
    expect(decide(at("2026-11-24"), { kind: "try", fields: said })).toEqual(unions);
    const told = { ...said, unions: "Hovedtillitsvalgt, 20. november" };
    expect(accepted(at("2026-11-24"), { kind: "try", fields: told })).toMatchObject({ state: "trial" });
    expect(accepted(at("2026-11-24"), trial)).toMatchObject({ state: "trial", trialEnd: "2027-01-04" });
  });

  test("adjusted goes on as a trial, or is planned anew when it has a start", () => {
    const evaluating = { state: "evaluating" as const, evaluatingSince: "2026-11-20" };
    const text = "Bare på kveld";
    const on = accepted(at("2026-11-24", evaluating), { kind: "adjust", fields: { text } });
    expect(on).toMatchObject({ state: "trial", adjusted: true, trialEnd: "2026-12-22" });
    const fields = { text, start: "2026-12-01" };
    const planned = accepted(at("2026-11-24", evaluating), { kind: "adjust", fields });
    expect(planned).toMatchObject({ state: "planned", adjusted: true, startOn: "2026-12-01" });
    expect(planned).not.toHaveProperty("evaluatingSince");
  });
});

test("what was adopted is asked about after three and twelve months, and when the leader said", () => {
  const fields = {
    ...Object.fromEntries(
      ["improvement", "enough", "goalsReached", "forUser", "forStaff", "forResources", "usersSaid"].map(
        (id) => [id, "Ja"],
      ),
    ),
    toLast: "Rutine",
    role: "Fagansvarlig",
    nextCheck: "2026-12-15",
  };
  let idea = accepted(at("2026-11-24", { state: "evaluating" }), { kind: "adopt", fields });
  const asked: (string | undefined)[] = [];
  for (let left = 5; left > 0 && idea.nextCheckOn !== undefined; left--) {
    asked.push(idea.nextCheckOn);
    idea = accepted(at(idea.nextCheckOn, idea, "bot"), { kind: "askCheck", fields: {} });
  }
  expect(asked).toEqual(["2026-12-15", "2027-02-24", "2027-11-24"]);
  expect(possibleActions(idea, { ...at("2027-11-25"), party: "leader" })).not.toContain("stop");
  const no = accepted(at("2027-11-25", idea, "proposer"), { kind: "check", fields: { still: "no" } });
  expect(possibleActions(no, at("2027-11-25"))).toEqual(expect.arrayContaining(["try", "stop"]));
});
