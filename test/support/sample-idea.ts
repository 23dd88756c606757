/** An idea as it comes in, and a form filled in completely. */
import type { Fields } from "../../bot/ideas/rules/fields.ts";
import type { Idea } from "../../bot/ideas/idea.ts";

export const sampleIdea: Idea = {
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

/** Right on 24 November 2026 for what a leader decides. */
export const filled: Fields = {
  text: "fordi",
  reason: "other",
  until: "2027-01-04",
  start: "2026-12-01",
  why: "Det er trygt",
  responsible: "Fagansvarlig",
  what: "Nøkkelskap",
  who: "Sone nord",
};
