/** English. What is missing here is shown in bokmål. */
import type { Texts } from "./nb.ts";
import type { PartOf } from "./part-of.ts";

export const en: PartOf<Texts> = {
  commands: {
    help: ["help", "help me", "hello", "hi"],
    idea: ["idea", "new idea"],
    myIdeas: ["my ideas"],
    latest: ["latest", "latest edition"],
    practice: ["experience", "experiences", "practice"],
    preferences: ["settings"],
    incident: ["incident", "incidents"],
    whistleblowing: ["whistleblowing"],
    waiting: ["waiting"],
    away: ["away"],
    edition: ["edition"],
  },
};
