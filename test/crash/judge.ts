/** Compares what the store says of a broadcast with what Teams saw of it. Pure. */
import type { StoredMessage } from "../../bot/delivery/rows.ts";
import type { Answered } from "../support/teams-double/connector.ts";
import { isUnknown } from "../support/teams-double/faults.ts";

export type Post = Pick<Answered, "method" | "nonce" | "status" | "delivered">;

export interface Evidence {
  readonly messages: readonly Judged[];
  /** In the order in which they came. */
  readonly requests: readonly Post[];
  readonly recipients: number;
  /** Messages that were being sent at the moments of the kills, all together. */
  readonly inFlight: number;
}

export type Judged = Pick<StoredMessage, "key" | "state" | "attempt" | "setbacks">;

export interface Figures {
  readonly posts: number;
  readonly sent: number;
  readonly ambiguous: number;
  readonly unreachable: number;
  readonly failed: number;
  readonly inFlight: number;
  /** POSTs that Teams answered so that nobody can know. */
  readonly injectedUnknown: number;
}

const ends: ReadonlySet<string> = new Set(["sent", "ambiguous", "unreachable", "failed"]);
/** After these a message was certainly not delivered, and may be sent again. */
const notDelivered: ReadonlySet<number> = new Set([412, 429]);

export function judge(evidence: Evidence): { readonly figures: Figures; readonly breaches: string[] } {
  const { messages, requests, recipients, inFlight } = evidence;
  const sends = requests.filter(({ method }) => method === "POST");
  const byKey = Map.groupBy(sends, ({ nonce }) => nonce ?? "");
  const count = (state: string) => messages.filter((message) => message.state === state).length;
  const figures: Figures = {
    posts: sends.length,
    sent: count("sent"),
    ambiguous: count("ambiguous"),
    unreachable: count("unreachable"),
    failed: count("failed"),
    inFlight,
    injectedUnknown: sends.filter(({ status }) => isUnknown(status)).length,
  };
  const known = new Set(messages.map(({ key }) => key));
  const most = inFlight + figures.injectedUnknown;
  return {
    figures,
    breaches: [
      ...(messages.length === recipients ? [] : [`${messages.length} rows for ${recipients} recipients`]),
      ...[...byKey.keys()].filter((key) => !known.has(key)).map((key) => `"${key}" was sent without a row`),
      ...messages.flatMap((message) => breachesOf(message, byKey.get(message.key) ?? [])),
      ...(figures.ambiguous <= most ? [] : [`${figures.ambiguous} ambiguous, at most ${most} can be`]),
    ],
  };
}

function breachesOf({ key, state, attempt, setbacks }: Judged, posts: readonly Post[]): string[] {
  const again = posts.slice(0, -1).filter(({ status }) => !notDelivered.has(status));
  const delivered = posts.filter((post) => post.delivered).length;
  const checks: readonly (readonly [wrong: boolean, what: string])[] = [
    [!ends.has(state), `lost: it is ${state}`],
    [again.length > 0, `sent again after ${again.map(({ status }) => status).join(", ")}`],
    [delivered > 1, `shown ${delivered} times`],
    [posts.length > attempt, `${posts.length} POSTs, ${attempt} attempts recorded`],
    // Whatever was tried again had a known end: a setback was noted for it.
    [attempt > setbacks + 1, `${attempt} attempts, ${setbacks} setbacks noted`],
    [state === "sent" && delivered !== 1, `sent, and shown ${delivered} times`],
  ];
  return checks.filter(([wrong]) => wrong).map(([, what]) => `${key}: ${what}`);
}
