/** The stored messages of a reflection. Who gets one never depends on who has answered. */
import type { Outgoing } from "../delivery/outgoing.ts";
import { arrivalOf, receiversOf } from "../delivery/was-sent.ts";
import type { Reader } from "../reader.ts";
import type { TableStore } from "../storage/table-store.ts";
import { readFrozen } from "./asking/asked-people.ts";
import { parseQuestionId } from "./question.ts";
import { readQuestion } from "./question-store.ts";

/** Names of the renderers, and of the expansions of the messages to all. */
export const REFLECTION_CARD = "reflection";
export const REFLECTION_REMINDER = "reflection-reminder";
export const REFLECTION_RESULTS = "reflection-results";

type ReflectionCard = typeof REFLECTION_CARD | typeof REFLECTION_REMINDER | typeof REFLECTION_RESULTS;

export function messageTo(to: string, card: ReflectionCard, id: string, history: number): Outgoing {
  return {
    key: `${card}|${id}|${to}`,
    to,
    card,
    subject: id,
    history,
    priority: "broadcast",
    act: { kind: "send" },
    window: true,
    // Whoever was away gets the newest from everybody, and the newest from the own leader.
    series: `${card}|${parseQuestionId(id)?.to ?? ""}`,
  };
}

/** Every card of the question is made anew where it stands, and of its reminder. */
export function updateToAll(id: string, history: number): Outgoing {
  return updateTo("*", REFLECTION_CARD, id, history);
}

function updateTo(to: string, card: ReflectionCard, id: string, history: number): Outgoing {
  const sent = messageTo(to, card, id, history);
  return {
    ...sent,
    key: `${sent.key}|update|${history}`,
    act: { kind: "update", target: sent.key },
    window: false,
  };
}

/** As everybody's messages show it, whoever answers. */
export async function wasAsked(store: TableStore, reader: Reader, id: string): Promise<boolean> {
  if (!reader.confirmed) return false;
  return (await arrivalOf(store, messageTo(reader.id, REFLECTION_CARD, id, 0).key)) !== "never";
}

/** The dispatcher's questions when it meets a message to all. */
export function createReflectionAudiences(store: TableStore) {
  return {
    [REFLECTION_CARD]: async ({ subject: id, history, act }: Outgoing): Promise<readonly Outgoing[]> => {
      if (act.kind === "update") return updates(store, id, history);
      const file = await readQuestion(store, id);
      if (!file || file.withdrawn) return [];
      const { people } = await readFrozen(store, id, file.question.version);
      return people.map((person) => messageTo(person.id, REFLECTION_CARD, id, history));
    },
    [REFLECTION_REMINDER]: toAllAsked(store, REFLECTION_REMINDER),
    [REFLECTION_RESULTS]: toAllAsked(store, REFLECTION_RESULTS),
  };
}

async function updates(store: TableStore, id: string, history: number): Promise<readonly Outgoing[]> {
  const people = await receiversOf(store, messageTo("", REFLECTION_CARD, id, history).key);
  return people.flatMap((person) =>
    ([REFLECTION_CARD, REFLECTION_REMINDER] as const).map((card) => updateTo(person, card, id, history)),
  );
}

/** To everybody who got the question. */
function toAllAsked(store: TableStore, card: ReflectionCard) {
  return async ({ subject: id, history }: Outgoing): Promise<readonly Outgoing[]> => {
    const people = await receiversOf(store, messageTo("", REFLECTION_CARD, id, history).key);
    return people.map((person) => messageTo(person, card, id, history));
  };
}
