import { describe, expect, it } from "vitest";
import type { Outgoing } from "../../../bot/delivery/outgoing.ts";
import type { Idea, IdeaEvent } from "../../../bot/ideas/idea.ts";
import { rules } from "../../../bot/ideas/rules/rules.ts";
import { audienceOf, messagesOfEvent, redrawnBy } from "../../../bot/ideas/tell.ts";
import { sampleIdea } from "../../support/sample-idea.ts";

const MANY = 120;
/** A transaction of 100 changes also holds the idea, its history, the form and a text that was hidden. */
const ROOM = 96;
const colleagues = Array.from({ length: MANY }, (_, nth) => `colleague-${nth}`);
const idea: Idea = { ...sampleIdea, history: 8, participants: [...colleagues, "leader"] };

function ruleOf(action: string) {
  const rule = rules.find((each) => each.action === action);
  if (!rule) throw new Error(`no rule for ${action}`);
  return rule;
}

function happened(action: string, by: string, earlier: readonly Outgoing[] = [], now = idea) {
  const rule = ruleOf(action);
  const event: IdeaEvent = { number: now.history, at: now.receivedAt, by, kind: rule.event, fields: {} };
  const told = {
    idea: now,
    event,
    rule,
    party: "leader",
    receivers: ["leader", "deputy"],
    informed: ["rep"],
  } as const;
  return { event, messages: messagesOfEvent({ ...told, earlier }) };
}

/** Whom the dispatcher sends to. */
function reached({ event, messages }: ReturnType<typeof happened>): readonly string[] {
  const each = messages
    .filter(({ act }) => act.kind === "send")
    .flatMap((message) =>
      message.to === "*" ? audienceOf(message, { idea, events: [event], messages }) : [message],
    );
  return each.map(({ to }) => to).toSorted();
}

function sent(to: string, history: number, card: string): Outgoing {
  const key = `idea-17|${String(history).padStart(6, "0")}|participant|${to}`;
  return { key, to, card, subject: "17", history, priority: "own", act: { kind: "send" }, window: false };
}

describe("more people than one transaction holds", () => {
  it("are all told, each once, but whoever did it", () => {
    const told = happened("stop", "leader");
    expect(told.messages.length).toBeLessThanOrEqual(ROOM);
    expect(reached(told)).toEqual([...colleagues, "nurse", "rep"].toSorted());
  });

  it("are told when one of them did it", () => {
    const told = happened("withdraw", "colleague-7");
    expect(reached(told)).toEqual(
      [...colleagues, "leader", "deputy"].filter((one) => one !== "colleague-7").toSorted(),
    );
  });

  it("have their cards redrawn as well, and what is said on them hidden", () => {
    const told = happened("stop", "leader");
    const now = { ...idea, history: 9 };
    const hiding = happened("hide", "leader", told.messages, now).messages;
    expect(hiding.length).toBeLessThanOrEqual(ROOM);
    const row = hiding.find(({ to }) => to === "*");
    const drawn = row ? redrawnBy(row, { idea: now, messages: told.messages }, ["leader"]) : [];
    const targets = drawn.map(({ act }) => (act.kind === "update" ? act.target : ""));
    for (const one of colleagues) expect(targets).toContain(`idea-17|000008|participant|${one}`);
    expect(new Set(drawn.map(({ key }) => key)).size).toBe(drawn.length);
  });
});

describe("more cards than one transaction holds", () => {
  it("are all brought up to date, and none that tells what was then", () => {
    const questions = colleagues.map((one, nth) => sent(one, 1 + (nth % 5), "idea-check"));
    const news = sent("colleague-1", 6, "idea-news");
    const few = { ...idea, participants: [] };
    const { messages } = happened("stop", "leader", [...questions, news], few);
    expect(messages.length).toBeLessThanOrEqual(ROOM);
    const row = messages.find(({ to }) => to === "*");
    const drawn = row ? redrawnBy(row, { idea: few, messages: [...questions, news] }, []) : [];
    expect(drawn).toHaveLength(questions.length);
    expect(drawn.every(({ card }) => card === "idea-check")).toBe(true);
  });

  it("are each a row of their own while there is room", () => {
    const few = { ...idea, participants: colleagues.slice(0, 20) };
    const { messages } = happened("stop", "leader", [sent("colleague-1", 2, "idea-check")], few);
    expect(messages.filter(({ to }) => to === "*")).toEqual([]);
    expect(messages).toHaveLength(20 + 3);
  });
});
