import { expect, test } from "vitest";
import { datesOf, possibleRules } from "../../../../bot/ideas/rules/decide.ts";
import type { DateField } from "../../../../bot/ideas/rules/fields.ts";
import type { Idea, IdeaEvent } from "../../../../bot/ideas/idea.ts";
import { type Known, prefilled } from "../../../../bot/ideas/showing/prefill.ts";
import type { FormKind } from "../../../../adaptive-cards/ideas/verbs.ts";

const idea: Idea = {
  number: 3,
  kind: "idea",
  problem: "Vi mangler bil",
  acrossServices: false,
  nameShownTo: "leader",
  shareable: false,
  shareName: false,
  state: "received",
  author: "p-1",
  unit: "nord",
  owner: { role: "leader", unit: "nord" },
  route: "leader",
  receivedAt: "2026-11-23T08:00:00Z",
  answerDue: "2026-11-30",
  readByOwner: false,
  history: 1,
};

function known(more: Partial<Idea> = {}, events: readonly IdeaEvent[] = [], today = "2026-11-23"): Known {
  return { idea: { ...idea, ...more }, events, today, holder: "Leder i sone nord", unit: "Sone nord" };
}

function event(kind: IdeaEvent["kind"], fields: IdeaEvent["fields"]): IdeaEvent {
  return { number: 2, at: "2026-11-23T08:00:00Z", by: "leader", kind, fields };
}

test("a plan starts next Monday, or the working day after when that is a holiday", () => {
  expect(prefilled("plan", known())).toEqual({ start: "2026-11-30", responsible: "Leder i sone nord" });
  // Easter Monday is 29 March 2027.
  expect(prefilled("plan", known({}, [], "2027-03-24")).start).toBe("2027-03-30");
});

test("a trial takes what was proposed and lasts four weeks; what the plan said comes along", () => {
  const plan = event("planned", { baseline: "Fire kvelder", responsible: "Fagansvarlig" });
  expect(prefilled("try", known({ proposal: "Lån en bil" }, [plan]))).toEqual({
    what: "Lån en bil",
    who: "Sone nord",
    until: "2026-12-21",
    baseline: "Fire kvelder",
  });
  expect(prefilled("try", known({}, [event("tried", { what: "Bil", who: "Kveld" })]))).toMatchObject({
    what: "Bil",
    who: "Kveld",
  });
});

test("what a leader answered when the trial was ended stands in the form of Innfør", () => {
  const answers = event("evaluating", { improvement: "yes", forUser: "Bedre" });
  const plan = event("planned", { responsible: "Fagansvarlig" });
  expect(prefilled("adopt", known({ state: "evaluating" }, [plan, answers]))).toEqual({
    improvement: "yes",
    forUser: "Bedre",
    role: "Fagansvarlig",
    nextCheck: "2027-02-23",
  });
});

test.each([
  ["an answer: five working days more, never more than ten from now", known(), "2026-12-07"],
  ["an answer that is late", known({ answerDue: "2026-11-20" }), "2026-11-30"],
  ["a trial", known({ state: "trial", trialEnd: "2027-01-04" }), "2027-01-11"],
  ["a start that has come", known({ state: "planned", startOn: "2026-11-23" }), "2026-11-30"],
])("Sett ny frist for %s", (_, of, date) => {
  expect(prefilled("extend", of)).toEqual({ until: date });
});

test("every date that is filled in from the start may be sent as it is", () => {
  const leader = { party: "leader", above: false, atRoot: false } as const;
  const kinds: readonly FormKind[] = ["plan", "try", "extend", "postpone", "adopt"];
  const states = ["received", "planned", "trial", "evaluating"] as const;
  const looked = states.flatMap((state) => {
    const of = known({ state, startOn: "2026-11-25", trialEnd: "2026-12-24" });
    return kinds.flatMap((kind) =>
      possibleRules(of.idea, leader, kind).flatMap((rule) =>
        Object.entries(prefilled(kind, of))
          .filter(([id]) => id === "until" || id === "start" || id === "nextCheck")
          .map(([id, date]) => {
            const { first, last } = datesOf(rule, id as DateField, of.today);
            expect(date >= first && date <= last, `${kind} in ${state}: ${date}`).toBe(true);
            return kind;
          }),
      ),
    );
  });
  expect(new Set(looked)).toEqual(new Set(kinds));
});
