/** The form of every action, made from its rules as the bot makes it, and the cards that ask something on a date. */
import { type ActionForm, actionFormCard } from "../../../adaptive-cards/ideas/action-form.ts";
import { checkCard, startCard } from "../../../adaptive-cards/ideas/ask-card.ts";
import { moreChoicesCard } from "../../../adaptive-cards/ideas/idea-actions.ts";
import { answersCard } from "../../../adaptive-cards/ideas/idea-details.ts";
import type { IdeaView } from "../../../adaptive-cards/ideas/idea-view.ts";
import { doneCard } from "../../../adaptive-cards/ideas/short.ts";
import { openButton } from "../../../adaptive-cards/ideas/idea-actions.ts";
import type { FormKind } from "../../../adaptive-cards/ideas/verbs.ts";
import type { Fields } from "../../../bot/ideas/rules/fields.ts";
import { rulesOf } from "../../../bot/ideas/rules/rules.ts";
import { after, forLeader, forProposer, sampleEvents } from "./idea-samples.ts";
import { type CardSample, NONCE } from "./sample.ts";

const { planned, tried, ended, evaluatedBy, evaluatedToo, adopted, asked, checkAsked, startAsked } =
  sampleEvents;

const clarifying = after(forProposer, "clarifying", "Spørsmål stilt", [asked], { clockStopped: true });
const evaluating = after(forLeader, "evaluating", "Evalueres", [
  planned,
  tried,
  ended,
  evaluatedBy,
  evaluatedToo,
]);
const trial = after(forLeader, "trial", "Prøves ut", [planned, tried]);

/** What stands in it before anybody wrote, by action; every other form is empty. */
const prefilled: Readonly<Partial<Record<FormKind, Fields>>> = {
  extend: { until: "2026-12-01" },
  plan: { start: "2026-11-30", responsible: "Leder i hjemmetjenesten sone nord" },
  try: { what: "Et nøkkelskap i hver sone.", who: "Hjemmetjenesten sone nord", until: "2026-12-22" },
  adopt: { role: "Fagansvarlig i sone nord", nextCheck: "2027-02-24" },
  postpone: { until: "2026-12-22" },
};

const ideas: Readonly<Partial<Record<FormKind, IdeaView>>> = {
  reply: clarifying,
  evaluate: trial,
  adopt: evaluating,
  adjust: evaluating,
  stop: evaluating,
  evaluateInput: { ...trial, reader: "proposer" },
  appeal: after(forProposer, "declined", "Nei, begrunnet", [sampleEvents.declined]),
  withdraw: forProposer,
  removeName: forProposer,
};

const kinds: readonly FormKind[] = [
  "ask",
  "reply",
  "answer",
  "message",
  "raise",
  "transfer",
  "extend",
  "plan",
  "try",
  "evaluate",
  "evaluateInput",
  "adopt",
  "adjust",
  "stop",
  "decline",
  "postpone",
  "solve",
  "appeal",
  "withdraw",
  "removeName",
];

function formOf(action: FormKind): ActionForm {
  const lines = rulesOf(action);
  const needs = (lines[0]?.needs ?? []).filter((id) => lines.every((line) => line.needs.includes(id)));
  const all = lines.flatMap((line) => [...line.needs, ...line.takes, ...line.needsForRota]);
  return {
    action,
    idea: ideas[action] ?? forLeader,
    nonce: NONCE,
    needs,
    takes: [...new Set(all)].filter((id) => !needs.includes(id)),
    values: prefilled[action] ?? {},
    isOpen: false,
    problems: [],
    warnings: [],
    dates: { until: { first: "2026-11-25", last: "2027-11-24" } },
    choices: {
      unit: [
        { value: "dagsenter", title: "Dagsenteret" },
        { value: "natt", title: "Nattjenesten" },
      ],
    },
  };
}

export const actionSamples: readonly CardSample[] = [
  {
    name: "Flere valg",
    of: "moreChoicesCard",
    make: (texts) => moreChoicesCard(forLeader, NONCE, texts),
  },
  ...kinds.map((kind): CardSample => ({
    name: `Skjema: ${kind}`,
    of: "actionFormCard",
    make: (texts) => actionFormCard(formOf(kind), texts),
  })),
  {
    name: "Prøv ut, turnus, fjerde utprøving, noe mangler",
    of: "actionFormCard",
    make: (texts) => {
      const form = formOf("try");
      return actionFormCard(
        {
          ...form,
          needs: [...form.needs, "unions"],
          takes: form.takes.filter((id) => id !== "unions"),
          values: { ...form.values, rota: "true", hours: "To timer i uka" },
          isOpen: true,
          problems: [texts.ideas.forms.missing.text("Tillitsvalgt og verneombud involvert: hvem, når")],
          warnings: [texts.ideas.forms.manyTrials(3)],
        },
        texts,
      );
    },
  },
  {
    name: "Evaluering, når utprøvingen er over",
    of: "actionFormCard",
    make: (texts) =>
      actionFormCard(
        { ...formOf("evaluateInput"), lead: texts.ideas.asks.evaluation.lead("onsdag 3. mars") },
        texts,
      ),
  },
  {
    name: "Gjør dere dette fortsatt?",
    of: "checkCard",
    make: (texts) => {
      const idea = after(forProposer, "adopted", "Innført", [adopted, checkAsked], {
        adoptedOn: "mandag 4. januar",
        allowed: ["check"],
      });
      return checkCard(idea, NONCE, texts);
    },
  },
  {
    name: "Klare til å prøve?",
    of: "startCard",
    make: (texts) => {
      const idea = after(forLeader, "planned", "Planlagt", [planned, startAsked], {
        startOn: "mandag 7. desember",
        allowed: ["try", "extend", "stop"],
      });
      return startCard(idea, NONCE, texts);
    },
  },
  {
    name: "Svar på evalueringen, resten",
    of: "answersCard",
    make: (texts) => answersCard(evaluating, 0, NONCE, texts),
  },
  {
    name: "Takk for svaret",
    of: "doneCard",
    make: (texts) => {
      const { title, line } = texts.ideas.done.evaluateInput;
      return doneCard(title, line, openButton(17, NONCE, texts));
    },
  },
];
