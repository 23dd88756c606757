/** A line of the rules in the words of docs/ideas.md: labels are those on screen. */
import type { Condition } from "../../bot/ideas/rules/conditions.ts";
import { type FieldId, fieldChoices } from "../../bot/ideas/rules/fields.ts";
import { ideaStates, type IdeaState } from "../../bot/ideas/idea.ts";
import type { Party } from "../../bot/ideas/rules/parties.ts";
import type { Audience, DateWindow, Rule } from "../../bot/ideas/rules/rule.ts";
import { textsIn } from "../../bot/texts/texts.ts";

const nb = textsIn("nb");

const { states, actions, presses, fields } = nb.ideas;

export const columns = ["from", "to", "by, with button", "when", "needs", "may have", "svarfrist", "told"];

export function rowInWords(rule: Rule): readonly string[] {
  return [
    fromWords(rule),
    toWords(rule),
    byWords(rule),
    whenWords(rule),
    needsWords(rule),
    listed(rule.takes, rule),
    clockWords[rule.clock],
    rule.tells.map((audience) => audienceWords[audience]).join(", ") || "–",
  ];
}

function fromWords({ from, when }: Rule): string {
  const left = ideaStates.filter((state) => !from.includes(state));
  if (left.length === 0) return "every state";
  if (left.length === 1) return `every state but \`${left[0]}\``;
  const afterNo = (state: IdeaState) =>
    state === "adopted" && when.includes("after-no") ? " (after nei)" : "";
  return from.map((state) => `\`${state}\`${afterNo(state)}`).join(", ");
}

function toWords({ to, action }: Rule): string {
  if (to === "same") return "same state";
  const label = action === "raise" ? states.raised : action === "adjust" ? states.adjusting : undefined;
  const usual = states[to];
  const own = typeof usual === "string" ? usual : usual("DATE");
  return `${own} · \`${to}\`${label === undefined ? "" : `, label ${label}`}`;
}

function byWords({ action, by, onDate }: Rule): string {
  const who = by.map((party) => partyWords[party]).join(", ");
  if (by.includes("bot")) return `${who}: \`${action}\`${onDate === undefined ? "" : ` on \`${onDate}\``}`;
  return `${who}: ${buttons(action as keyof typeof actions).join(" / ")}`;
}

function buttons(action: keyof typeof actions): readonly string[] {
  const several: Readonly<Record<string, Readonly<Record<string, string>>>> = presses;
  return Object.values(several[action] ?? { one: actions[action].button });
}

function whenWords({ kinds, when }: Rule): string {
  const question = kinds.length === 1 ? ["a question"] : [];
  const conditions = when.filter((each) => each !== "after-no").map((each) => conditionWords[each]);
  return [...question, ...conditions].join("; ") || "–";
}

function needsWords(rule: Rule): string {
  const { needsForRota } = rule;
  const needs = listed(rule.needs, rule);
  return needsForRota.length === 0
    ? needs
    : `${needs}; for turnus or oppgavefordeling also ${listed(needsForRota, rule)}`;
}

function listed(ids: readonly FieldId[], rule: Rule): string {
  return ids.map((id) => `${labelOf(id, rule)}${limits(id, rule)}`).join(", ") || "–";
}

function labelOf(id: FieldId, { action, by }: Rule): string {
  const own = by.includes("bot") ? undefined : actions[action as keyof typeof actions].labels[id];
  return own ?? fields.labels[id];
}

/** What it can be, where that is more than words, or any date of a year. */
function limits(id: FieldId, { dates, reasons }: Rule): string {
  const window = id === "until" || id === "start" || id === "nextCheck" ? dates[id] : undefined;
  if (window !== undefined && window !== "year") return ` (${windowWords[window]})`;
  const choices = id === "reason" ? reasons : (fieldChoices[id] ?? []);
  return choices.length === 0 ? "" : ` (${choices.map((choice) => `\`${choice}\``).join(" ")})`;
}

const partyWords: Readonly<Record<Party, string>> = {
  proposer: "proposer",
  participant: "participant",
  leader: "leader",
  informed: "informed role",
  colleague: "colleague",
  administrator: "systemansvarlig",
  bot: "the bot",
};

const audienceWords: Readonly<Record<Audience, string>> = {
  proposer: "proposer",
  participants: "participants",
  leaders: "leaders",
  informed: "informed roles",
  "other-party": "the other of proposer and leader",
  owner: "the owner, who gets the idea",
};

const clockWords: Readonly<Record<Rule["clock"], string>> = {
  runs: "runs",
  stops: "stands still",
  restarts: "runs on",
  met: "met",
  anew: "anew",
  moved: "the new date",
};

const windowWords: Readonly<Record<DateWindow, string>> = {
  year: "within a year",
  "year-from-today": "from today, within a year",
  "ten-working-days": "within ten working days",
  "two-years": "within two years",
};

const conditionWords: Readonly<Record<Exclude<Condition, "after-no">, string>> = {
  unread: "once",
  "below-root": "not at the root",
  extendable: "once, a second time by the level above",
  "not-appealed": "once",
  "start-not-asked": "once a start date",
  "evaluation-not-asked": "once an evaluation",
  "asked-why": "the next level was brought in",
  "check-was-asked": "the bot has asked",
  "check-unanswered": "nobody has answered a check",
  "has-name": "there is a name",
  "has-room": "fewer than 400 are with on it",
  "share-asked": "the proposer has agreed",
  "share-can-widen": "not shared with the municipality yet",
};
