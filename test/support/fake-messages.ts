/** Messages that never leave the program: records every attempt and answers as the test says. */
import type { Card } from "../../adaptive-cards/card.ts";
import type { Address, Messages, Outcome } from "../../bot/chat.ts";

interface Attempt {
  readonly kind: "send" | "update" | "delete";
  readonly conversationId: string;
  /** Undefined for a send: Teams gives it in its answer. */
  readonly activityId: string | undefined;
  readonly card: Card | undefined;
}

export interface FakeMessages extends Messages {
  readonly attempts: Attempt[];
  /** The next attempts are answered with these; after that each is sent. */
  answerWith(...outcomes: readonly Outcome[]): void;
  /** Runs before each attempt is answered. */
  before: ((attempt: Attempt) => Promise<void>) | undefined;
}

export function createFakeMessages(): FakeMessages {
  const answers: Outcome[] = [];
  async function answer(attempt: Attempt): Promise<Outcome> {
    fake.attempts.push(attempt);
    const activityId = attempt.activityId ?? `activity-${fake.attempts.length}`;
    await fake.before?.(attempt);
    return answers.shift() ?? { kind: "sent", activityId };
  }
  function attempt(kind: Attempt["kind"], to: Address, activityId?: string, card?: Card): Attempt {
    return { kind, conversationId: to.conversationId, activityId, card };
  }
  const fake: FakeMessages = {
    attempts: [],
    before: undefined,
    answerWith: (...outcomes) => void answers.push(...outcomes),
    send: (to, card) => answer(attempt("send", to, undefined, card)),
    update: (to, activityId, card) => answer(attempt("update", to, activityId, card)),
    delete: (to, activityId) => answer(attempt("delete", to, activityId)),
  };
  return fake;
}
