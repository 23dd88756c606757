/** English. What is missing here is shown in bokmål. */
import type { Texts } from "./nb.ts";
import { audience } from "./en/audience.ts";
import { measures } from "./en/measures.ts";
import { reflectionBank } from "./en/reflection-bank.ts";
import { reflections } from "./en/reflections.ts";
import type { PartOf } from "./part-of.ts";

export const en: PartOf<Texts> = {
  audience,
  measures,
  reflectionBank,
  reflections,
  common: {
    audiences: { top: "the top leader" },
    help: {
      top: "For you as top leader",
      words: { measures: "see how long answers took, and what came of things" },
    },
  },
  jobKinds: {
    measures: {
      name: "Figures of the month",
      does: "Works out the figures of last month, and sends them to system administrators and the top leader.",
      nothing: { none: "there was nothing to tell about the month" },
    },
  },
  scheduling: { when: { firstWeekday: "the first weekday of the month" } },
  commands: {
    help: ["help", "help me", "hello", "hi"],
    idea: ["idea", "new idea"],
    myIdeas: ["my ideas"],
    latest: ["latest", "latest edition"],
    practice: ["experience", "experiences", "practice"],
    reflection: ["reflection"],
    questionBank: ["question bank"],
    askUnit: ["ask my unit", "ask the unit"],
    preferences: ["settings"],
    incident: ["incident", "incidents"],
    whistleblowing: ["whistleblowing"],
    waiting: ["waiting"],
    unitLine: ["to my unit", "to the unit"],
    linkChannel: ["link channel", "link the channel"],
    unlinkChannel: ["unlink channel", "unlink the channel"],
    away: ["away"],
    line: ["line"],
    measures: ["figures", "month", "measures"],
    edition: ["edition"],
  },
};
