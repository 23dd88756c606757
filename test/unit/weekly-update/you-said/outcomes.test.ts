/** Every outcome that the rules know, as the line that everybody reads. A new one must be told, or left out on purpose. */
import { expect, test } from "vitest";
import { editionBody, type EditionView } from "../../../../adaptive-cards/weekly-update/edition.ts";
import { act } from "../../../../bot/ideas/act.ts";
import { answeredSince, isTold } from "../../../../bot/ideas/counted/answered-since.ts";
import type { declineReasons, Draft, stopCauses } from "../../../../bot/ideas/idea.ts";
import { submitIdea } from "../../../../bot/ideas/intake/submit-idea.ts";
import type { Action } from "../../../../bot/ideas/rules/actions.ts";
import { rules } from "../../../../bot/ideas/rules/rules.ts";
import { textsIn } from "../../../../bot/texts/texts.ts";
import type { YouSaid } from "../../../../bot/weekly-update/edition.ts";
import { emptySections, sectionNames } from "../../../../bot/weekly-update/sections.ts";
import { ideaTown } from "../../../support/idea-town.ts";

type Step = readonly [Action["kind"], Action["fields"]];

const plan: Step = ["plan", { why: "Kortere kjøring", responsible: "fagansvarlig", start: "2026-12-07" }];
const trial: Step = ["try", { what: "Rapport ved tavla", who: "kveldsvakta", until: "2026-12-18" }];
const evaluate: Step = ["evaluate", {}];
const adopt: Step = [
  "adopt",
  {
    improvement: "yes",
    enough: "yes",
    goalsReached: "yes",
    forUser: "Hjelp til samme tid hver dag",
    forStaff: "Roligere",
    forResources: "Ingen",
    usersSaid: "Vi har ikke spurt",
    toLast: "Rutine",
    role: "fagansvarlig",
    nextCheck: "2027-02-22",
  },
];
const stop = (reason: string): Step => ["stop", { reason, learned: "Spør nattevakta først" }];
const decline = (reason: string): Step => ["decline", { reason, text: "Vi har ikke rom for det" }];

/** What the leader did, and the line it gives. */
const told: readonly (readonly [readonly Step[], string])[] = [
  [[["solve", { text: "Skapet er flyttet" }]], "Løst med en gang: Skapet er flyttet"],
  [
    [["postpone", { until: "2027-02-01", text: "Bilene kommer da" }]],
    "Ikke nå, men vi tar det opp igjen mandag 1. februar 2027: Bilene kommer da",
  ],
  [[plan], "Vi setter i gang mandag 7. desember. Derfor gjør vi det: Kortere kjøring"],
  [[trial], "Vi prøver det ut til fredag 18. desember: Rapport ved tavla"],
  [
    [trial, evaluate, adopt],
    "Vi har prøvd det ut og innført det. Dette betydde det for brukeren: Hjelp til samme tid hver dag",
  ],
  ...Object.entries({
    economy: "Det ble nei på grunn av økonomien",
    law: "Det ble nei på grunn av lov eller forskrift",
    staffing: "Det ble nei på grunn av bemanningen",
    "tried-before": "Det ble nei, for det er prøvd før",
    conflicts: "Det ble nei, for det kolliderer med annet arbeid",
    "other-channel": "Det ble nei her, for det hører til i avvik, varsling eller personalsak",
    other: "Det ble nei",
  } satisfies Record<(typeof declineReasons)[number], string>).map(
    ([reason, line]) => [[decline(reason)], `${line}: Vi har ikke rom for det`] as const,
  ),
  ...Object.entries({
    "no-improvement": "Vi har stoppet det, for det ble ikke en forbedring.",
    "harmed-others": "Vi har stoppet det, for det ga ulemper for andre.",
    "less-than-hoped": "Vi har stoppet det, for det virket mindre enn vi trodde.",
    "conditions-changed": "Vi har stoppet det, for forutsetningene endret seg.",
    "no-support": "Vi har stoppet det, for det fikk for lite støtte.",
    "no-time": "Vi har stoppet det, for vi hadde for lite tid.",
    other: "Vi har stoppet det.",
  } satisfies Record<(typeof stopCauses)[number], string>).map(
    ([cause, line]) => [[trial, stop(cause)], `${line} Dette lærte vi: Spør nattevakta først`] as const,
  ),
];

test.each(told)("%j", async (steps, line) => {
  expect(await lines(steps)).toEqual(["Dere sa: Vi kjører fram og tilbake", `→ ${line}`]);
});

test("a question, its answer, and who asked when they want to be named", async () => {
  const answer: Step = ["answer", { text: "Ja, fra mandag." }];
  const question = { kind: "question", problem: "Kan vi bytte bil?" } as const;
  expect(await lines([answer], question)).toEqual([
    "Dere spurte: Kan vi bytte bil?",
    "→ Svaret: Ja, fra mandag.",
  ]);
  const named = { ...question, nameShownTo: "everyone", shareName: true } as const;
  expect((await lines([answer], named))[0]).toBe("nurse spurte: Kan vi bytte bil?");
  expect(await lines([answer], { ...question, shareable: false })).toEqual([]);
});

test("every outcome of the rules is told, or is none that others need to hear of", () => {
  const walked = new Set(told.flatMap(([steps]) => steps.map(([kind]) => kind)));
  const untold = rules.filter(({ event, action }) => isTold(event) && !walked.has(action));
  expect(untold.map(({ action }) => action)).toEqual(["answer"]);
  const ends = rules.filter(({ clock, event }) => clock === "met" && !isTold(event));
  // Whoever takes an idea back has said what there was to say.
  expect(ends.map(({ event }) => event)).toEqual(["withdrawn"]);
});

/** What stands under Dere sa – vi gjorde once the leader has done all this. */
async function lines(steps: readonly Step[], draft: Partial<Draft> = {}): Promise<readonly string[]> {
  const town = await ideaTown();
  const sent = await submitIdea(town.deps, {
    author: "nurse",
    unit: "north",
    draft: { ...usual, ...draft },
    nonce: "sent",
  });
  if (sent.kind !== "submitted") throw new Error(sent.kind);
  const { number } = sent.file.idea;
  for (const [kind, fields] of steps) {
    const acted = await act(town.deps, { number, by: "boss-north", action: { kind, fields }, nonce: kind });
    if (acted.kind !== "done") throw new Error(`${kind}: ${JSON.stringify(acted)}`);
  }
  const answers = await answeredSince(town.deps, new Date(0), new Date("2026-11-30T00:00:00Z"));
  await town.store.close();
  return shown(answers);
}

const usual: Draft = {
  kind: "idea",
  problem: "Vi kjører fram og tilbake",
  acrossServices: false,
  nameShownTo: "leader",
  shareable: true,
  shareName: false,
};

function shown(answers: readonly YouSaid[]): readonly string[] {
  const view: EditionView = {
    id: "2026-W48|all|1",
    week: "2026-W48",
    sender: "Redaktør",
    sections: emptySections,
    order: sectionNames,
    marks: {},
    join: undefined,
    answers,
    language: "nb",
    shared: true,
    nonce: "n",
  };
  const parts = editionBody(view, textsIn("nb")).flatMap((part) =>
    "items" in part ? (part.items as readonly { readonly text?: string }[]) : [],
  );
  return parts.map(({ text = "" }) => text.replace(/\\(.)/g, "$1"));
}
