import { expect, test } from "vitest";
import { type Action, type ActionKind, actionKinds, type Party } from "../../../bot/ideas/actions.ts";
import { type Idea, ideaStates } from "../../../bot/ideas/idea.ts";
import { type Circumstances, decide, possibleActions, rules } from "../../../bot/ideas/rules.ts";

const idea: Idea = {
  number: 17,
  kind: "idea",
  problem: "Vi leter etter nøkler hver morgen",
  acrossServices: false,
  nameShownTo: "leader",
  shareable: false,
  shareName: false,
  state: "received",
  author: "nurse",
  unit: "north",
  owner: { role: "leader", unit: "north" },
  route: "leader",
  receivedAt: "2026-11-23T08:00:00.000Z",
  answerDue: "2026-11-30",
  readByOwner: false,
  history: 1,
};

const full: Action = { kind: "read", text: "fordi", reason: "economy", until: "2027-01-04" };

function at(date: string, of: Partial<Idea> = {}, party: Party = "leader"): Circumstances {
  const now = new Date(`${date}T09:00:00Z`);
  const last = { number: 1, at: idea.receivedAt, by: "nurse", kind: "submitted" } as const;
  return { idea: { ...idea, ...of }, last, history: 2, party, by: party, now, today: date, answerDays: 5 };
}

function accepted(on: Circumstances, action: Action): Idea {
  const decision = decide(on, action);
  if (decision.kind !== "accepted") throw new Error(`refused: ${decision.kind}`);
  return decision.idea;
}

test("a question stops the clock, and the reply moves svarfrist by the working days it took", () => {
  const asked = accepted(at("2026-11-24"), { kind: "ask", text: "Hvilke nøkler?" });
  expect(asked).toMatchObject({ state: "clarifying", answerDue: "2026-11-30", clockStoppedOn: "2026-11-24" });
  // Tuesday to Monday: four working days later.
  const replied = accepted(at("2026-11-30", asked, "proposer"), { kind: "reply", text: "Alle" });
  expect(replied).toMatchObject({ state: "received", answerDue: "2026-12-04" });
  expect(replied.clockStoppedOn).toBeUndefined();
});

test.each(["answer", "decline", "postpone", "solve"] as const)("%s meets the promise", (kind) => {
  const question = kind === "answer" ? { kind: "question" as const } : {};
  const done = accepted(at("2026-11-24", question), { ...full, kind });
  expect(done.answerDue).toBeUndefined();
  expect(possibleActions(done, "leader")).toEqual(["message"]);
});

test("what was postponed comes back unread with a new svarfrist", () => {
  const later = accepted(at("2026-11-24"), { kind: "postpone", until: "2027-01-04", text: "Etter jul" });
  const back = accepted(at("2027-01-04", later, "bot"), { kind: "resume" });
  expect(back).toMatchObject({ state: "received", answerDue: "2027-01-11", readByOwner: false });
  expect(back.postponedTo).toBeUndefined();
});

test("what was postponed stays so until its date", () => {
  const later = accepted(at("2026-11-24"), { kind: "postpone", until: "2027-01-04", text: "Etter jul" });
  expect(decide(at("2027-01-03", later, "bot"), { kind: "resume" })).toMatchObject({ kind: "not-now" });
});

test("a repeated decision is refused with what happened, and changes nothing", () => {
  const declined = accepted(at("2026-11-24"), { ...full, kind: "decline" });
  expect(decide(at("2026-11-24", declined), { kind: "solve", text: "Gjort" })).toMatchObject({
    kind: "not-now",
  });
});

test("an answer in words is for questions only", () => {
  expect(decide(at("2026-11-24"), { kind: "answer", text: "Ja" })).toMatchObject({ kind: "wrong-kind" });
});

test.each(["2026-11-24", "2025-01-01", "2028-01-01", "2027-02-30", "snart"])(
  "Ikke nå til %s is no date",
  (until) => {
    const refused = decide(at("2026-11-24"), { kind: "postpone", until, text: "Senere" });
    expect(refused).toEqual({ kind: "bad-date", first: "2026-11-25", last: "2027-11-24" });
  },
);

test("every rule asks for what it needs, blanks included", () => {
  for (const kind of actionKinds) {
    for (const need of rules[kind].needs) {
      const state = rules[kind].from[0] ?? "received";
      const on = at(
        "2026-11-24",
        { state, kind: rules[kind].kinds[0] ?? "idea" },
        rules[kind].by[0] ?? "leader",
      );
      expect(decide(on, { ...full, kind, [need]: "  " }), `${kind} without ${need}`).toEqual({
        kind: "missing",
        field: need,
      });
    }
  }
});

test("every state is reached from received, and every state but an end leads on", () => {
  const reached = new Set<string>(["received"]);
  for (const _ of ideaStates)
    for (const rule of Object.values(rules))
      if (rule.from.some((state) => reached.has(state)) && rule.to !== "same") reached.add(rule.to);
  expect([...reached].toSorted()).toEqual([...ideaStates].toSorted());
  const ends = new Set(["declined", "adopted", "answered"]);
  for (const state of ideaStates.filter((one) => !ends.has(one))) {
    const on = Object.values(rules).filter((rule) => rule.from.includes(state) && rule.to !== "same");
    expect(on.length, state).toBeGreaterThan(0);
  }
});

test("nobody but a leader decides, nobody but the proposer replies", () => {
  const byLeader: ActionKind[] = ["read", "ask", "answer", "decline", "postpone", "solve"];
  for (const kind of byLeader) {
    expect(decide(at("2026-11-24", {}, "proposer"), { ...full, kind }), kind).toEqual({ kind: "not-yours" });
  }
  expect(decide(at("2026-11-24", { state: "clarifying" }), { ...full, kind: "reply" })).toEqual({
    kind: "not-yours",
  });
});
