import { expect, test } from "vitest";
import type { Action, ActionKind } from "../../../bot/ideas/actions.ts";
import type { Circumstances } from "../../../bot/ideas/circumstances.ts";
import { decide, possibleActions } from "../../../bot/ideas/decide.ts";
import type { Idea } from "../../../bot/ideas/idea.ts";
import type { Party } from "../../../bot/ideas/parties.ts";
import { rules } from "../../../bot/ideas/rules.ts";
import { filled, sampleIdea } from "../../support/sample-idea.ts";

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
      const ready = { ...on, idea: { ...on.idea, ...asked } };
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
