/**
 * Teams' documented limits (bots/how-to/rate-limit), in windows that slide: so many calls in any stretch of that
 * length. A call that was refused takes no place.
 */

interface Window {
  readonly calls: number;
  readonly ms: number;
}

export interface Limits {
  /** Every call an app makes in a tenant: sends, replies, updates, deletions, questions. */
  readonly app: readonly Window[];
  /** What is sent to one conversation. */
  readonly conversation: readonly Window[];
}

export const documentedLimits: Limits = {
  app: [{ calls: 50, ms: 1000 }],
  conversation: [
    { calls: 7, ms: 1000 },
    { calls: 8, ms: 2000 },
    { calls: 60, ms: 30_000 },
    { calls: 1800, ms: 3_600_000 },
  ],
};

interface Call {
  readonly method: string;
  readonly conversation: string;
  /** Milliseconds of a clock that is never set. */
  readonly at: number;
}

/** Says of each call after how many milliseconds it may be made; 0: it counts as made. */
export function createLimiter(limits: Limits): (call: Call) => number {
  const app = createCounter(limits.app);
  const conversations = new Map<string, Counter>();

  return ({ method, conversation, at }) => {
    const sends = method === "POST" && conversation !== "";
    const own = sends ? (conversations.get(conversation) ?? createCounter(limits.conversation)) : undefined;
    if (own) conversations.set(conversation, own);
    const wait = Math.max(app.wait(at), own?.wait(at) ?? 0);
    if (wait > 0) return wait;
    app.add(at);
    own?.add(at);
    return 0;
  };
}

interface Counter {
  wait(at: number): number;
  add(at: number): void;
}

function createCounter(windows: readonly Window[]): Counter {
  const most = Math.max(...windows.map(({ calls }) => calls));
  const times: number[] = [];
  return {
    wait: (at) =>
      Math.max(
        0,
        ...windows.map(({ calls, ms }) => (times.at(-calls) ?? Number.NEGATIVE_INFINITY) + ms - at),
      ),
    add(at) {
      times.push(at);
      if (times.length > most) times.shift();
    },
  };
}
