/** The messages that the plan causes. */
import type { Outgoing } from "../../delivery/outgoing.ts";
import type { Turn } from "./turn.ts";

/** Names of the renderers. */
export const PRESENTING_TURN = "presenting-turn";
export const PRESENTING_SWAP = "presenting-swap";

/** To whoever answers for the service whose turn it is. */
export function askMessage(week: string, unit: string, history: number, person: string): Outgoing {
  return {
    key: `presenting-${history}|${person}`,
    to: person,
    card: PRESENTING_TURN,
    subject: `${week}|${unit}`,
    history,
    priority: "own",
    act: { kind: "send" },
    window: true,
  };
}

/** Every card about a week shows what has become of it. */
export function turnUpdates({ asked, week }: Turn, history: number): readonly Outgoing[] {
  return asked.map(({ person, key, unit }) => ({
    ...askMessage(week, unit, history, person),
    key: `${key}|update|${history}`,
    act: { kind: "update", target: key },
    window: false,
  }));
}

/** About a swap: the number of the history row that asked for it, or did it. */
export function swapMessage(number: number, history: number, person: string): Outgoing {
  return {
    key: `presenting-swap-${number}-${history}|${person}`,
    to: person,
    card: PRESENTING_SWAP,
    subject: String(number),
    history,
    priority: "own",
    act: { kind: "send" },
    window: false,
  };
}

export function swapUpdate(number: number, history: number, person: string, sent: number): Outgoing {
  const { key: target } = swapMessage(number, sent, person);
  const message = swapMessage(number, history, person);
  return { ...message, key: `${target}|update|${history}`, act: { kind: "update", target } };
}
