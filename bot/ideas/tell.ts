/**
 * Which messages an event of an idea causes. Pure. Three cards exist (renderers.ts):
 * "idea-receipt" (the proposer's, kept up to date), "idea-for-leader" (each leader's, kept up to date),
 * "idea-news" (what just happened; its words follow from the event and from who reads it).
 */
import type { Outgoing } from "../delivery/outgoing.ts";
import type { Party } from "./actions.ts";
import type { Idea } from "./idea.ts";
import type { Rule } from "./rules.ts";

export type IdeaCard = "idea-receipt" | "idea-for-leader" | "idea-news";

export function messagesOfSubmission(idea: Idea, receivers: readonly string[]): Outgoing[] {
  return [
    send(idea, "idea-receipt", "proposer", idea.author),
    ...receivers.map((person) => send(idea, "idea-for-leader", `leader|${person}`, person)),
  ];
}

export interface Told {
  readonly idea: Idea;
  readonly rule: Rule;
  readonly party: Party;
  /** Who may act as leader now. */
  readonly receivers: readonly string[];
  /** Every message ordered so far. */
  readonly earlier: readonly Outgoing[];
}

/**
 * News to whom the rule says. Cards that show the idea are brought up to date in place when its state changes, and
 * only then: whoever is writing in a form on such a card must not lose it because of a message or a Lest.
 */
export function messagesOfEvent(told: Told): Outgoing[] {
  const { idea, rule, receivers } = told;
  const toProposer = rule.tells === "proposer" || rule.tells === "both" || isOther(told, "leader");
  const toLeader = rule.tells === "leader" || isOther(told, "proposer");
  return [
    ...(toProposer ? [send(idea, "idea-news", "proposer", idea.author)] : []),
    ...(toLeader ? receivers.map((person) => send(idea, "idea-news", `leader|${person}`, person)) : []),
    ...(rule.tells === "both"
      ? receivers.map((person) => send(idea, "idea-for-leader", `leader|${person}`, person))
      : []),
    ...(rule.to === "same" ? [] : updates(idea, told.earlier)),
  ];
}

function isOther(told: Told, party: Party): boolean {
  return told.rule.tells === "other-party" && told.party === party;
}

function updates(idea: Idea, earlier: readonly Outgoing[]): Outgoing[] {
  const shown = earlier.filter((message) => message.act.kind === "send" && message.card !== "idea-news");
  return shown.map((message) => ({
    ...message,
    key: `${keyOf(idea)}|update|${message.key.slice(message.key.indexOf("|") + 1)}`,
    history: idea.history,
    act: { kind: "update", target: message.key },
  }));
}

function send(idea: Idea, card: IdeaCard, role: string, to: string): Outgoing {
  return {
    key: `${keyOf(idea)}|${role}`,
    to,
    card,
    subject: String(idea.number),
    history: idea.history,
    priority: "own",
    act: { kind: "send" },
    window: false,
  };
}

function keyOf(idea: Idea): string {
  return `idea-${idea.number}|${String(idea.history).padStart(6, "0")}`;
}
