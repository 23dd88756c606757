/** The measures of two months as a municipality of some size has them, and of a month in which nothing happened. */
import type { TwoMonths } from "../../bot/measures/make-figures.ts";
import type { Figures } from "../../bot/measures/rules/figures.ts";

const nobody = { yes: 0, no: 0, unanswered: 0 };

export function emptyFigures(month: string): Figures {
  return {
    month,
    madeAt: "2026-11-02T07:00:00.000Z",
    waiting: 0,
    overdue: 0,
    outcomes: {
      tried: 0,
      evaluated: 0,
      adopted: 0,
      solved: 0,
      answered: 0,
      declined: 0,
      postponed: 0,
      stopped: 0,
      withdrawn: 0,
    },
    declined: {},
    stopped: {},
    still: { three: nobody, twelve: nobody },
    stuck: {},
    raised: {},
    across: { concerns: 0, sentOn: 0, raised: 0, takenUp: 0, takenUpIn: 0 },
    firstTimers: "few",
    goals: [],
    quiet: [],
  };
}

const month: Figures = {
  ...emptyFigures("2026-10"),
  firstAnswer: { half: 2, nineOfTen: 5 },
  promise: { inTime: 41, answered: 46 },
  waiting: 3,
  overdue: 1,
  outcomes: {
    tried: 9,
    evaluated: 6,
    adopted: 4,
    solved: 12,
    answered: 8,
    declined: 7,
    postponed: 3,
    stopped: 2,
    withdrawn: 1,
  },
  declined: { economy: 3, staffing: 2, other: 2 },
  stopped: { "harmed-others": 1, "less-than-hoped": 1 },
  still: { three: { yes: 5, no: 1, unanswered: 2 }, twelve: nobody },
  stuck: { money: 4, "other-unit": 2 },
  raised: { money: 3, "needs-decision": 1 },
  across: { concerns: 11, sentOn: 5, raised: 4, takenUp: 3, takenUpIn: 2 },
  firstTimers: 14,
  goals: [
    { nr: "2.3", title: "Flere bor trygt hjemme lenger", knew: 34, of: 51 },
    { nr: "3.1", title: "Ernæring følges opp hos alle som får tjenester", knew: 12, of: 60 },
  ],
  quiet: ["natt", "bofellesskap-ost"],
  silent: [
    { unit: "natt", name: "Nattpatruljen" },
    { unit: "bofellesskap-ost", name: "Bofellesskapet i øst" },
  ],
};

const before: Figures = {
  ...emptyFigures("2026-09"),
  madeAt: "2026-10-01T06:00:00.000Z",
  firstAnswer: { half: 3, nineOfTen: 7 },
  promise: { inTime: 30, answered: 38 },
  outcomes: { ...month.outcomes, tried: 6, adopted: 2, withdrawn: 0 },
  still: { three: { yes: 2, no: 0, unanswered: 1 }, twelve: nobody },
  across: { concerns: 8, sentOn: 7, raised: 2, takenUp: 0, takenUpIn: 0 },
};

export const sampleFigures: TwoMonths = { month, before };
