/** What an owner chooses for goals that have lain still: a place in an edition, that it is worked on, or that it ends. */
import { localDate } from "../../calendar/local-date.ts";
import { commitFact, nextHistory } from "../../delivery/commit-fact.ts";
import type { Outgoing } from "../../delivery/outgoing.ts";
import { administrators, hasRole, type Organisation } from "../../organisation/organisation.ts";
import { point } from "../../storage/pointers.ts";
import { untilWritten } from "../../storage/until-written.ts";
import type { StrategyDeps } from "../deps.ts";
import { type Chosen, type ChosenEvent, readStale, stalePartition, staleRow, WANTED } from "./stale-store.ts";
import { touchGoal } from "./touches.ts";

/** Names of the renderers, and of the expansions: to editors, and to systemansvarlige. */
export const GOALS_WANTED = "goals-wanted";
export const GOALS_TO_END = "goals-to-end";

/** Chosen by somebody already: left out. Repeating a press changes nothing and answers the same. */
export async function chooseForStale(
  deps: StrategyDeps,
  of: { readonly occurrence: string; readonly by: string; readonly nonce: string },
  wanted: readonly Chosen[],
): Promise<void> {
  const { store, clock } = deps;
  const partition = stalePartition(of.occurrence);
  await untilWritten(partition, async () => {
    const { chosen: before, last } = await readStale(store, of.occurrence);
    const done = new Set([...before.values()].flatMap(({ chosen }) => chosen.map(({ nr }) => nr)));
    const chosen = wanted.filter(({ nr }) => !done.has(nr));
    if (chosen.length === 0) return "chosen";
    await note(deps, chosen);
    const history = await nextHistory(store, partition, last);
    const event: ChosenEvent = { kind: "chosen", at: clock().toISOString(), by: of.by, chosen };
    const committed = await commitFact(store, {
      partition,
      history,
      nonce: of.nonce,
      event: staleRow.write({ event }),
      changes: [],
      messages: messagesFor(of.occurrence, history, chosen),
    });
    return committed.kind === "conflict" ? "conflict" : "chosen";
  });
}

async function note({ store, clock }: StrategyDeps, chosen: readonly Chosen[]): Promise<void> {
  const date = localDate(clock());
  for (const { nr, choice } of chosen) {
    await touchGoal(store, nr, { date, kind: "worked" });
    if (choice === "feature") await point(store, WANTED, `${nr}|${date}`);
  }
}

function messagesFor(occurrence: string, history: number, chosen: readonly Chosen[]): readonly Outgoing[] {
  const has = (choice: Chosen["choice"]) => chosen.some((one) => one.choice === choice);
  return [
    ...(has("feature") ? [messageTo("*", GOALS_WANTED, occurrence, history)] : []),
    ...(has("end") ? [messageTo("*", GOALS_TO_END, occurrence, history)] : []),
  ];
}

/** The dispatcher's questions: whose affair each of them is. */
export function createChoiceAudiences({ people }: Pick<StrategyDeps, "people">) {
  const to = (whom: (organisation: Organisation) => readonly string[]) => {
    return async ({ card, subject, history }: Outgoing): Promise<readonly Outgoing[]> =>
      whom(await people.organisation()).map((person) => messageTo(person, card, subject, history));
  };
  return { [GOALS_WANTED]: to(editors), [GOALS_TO_END]: to(administrators) };
}

function editors(organisation: Organisation): readonly string[] {
  return [...organisation.people.keys()].filter((id) => hasRole(organisation, id, "editor")).toSorted();
}

function messageTo(to: string, card: string, occurrence: string, history: number): Outgoing {
  return {
    key: `${card}|${occurrence}|${history}|${to}`,
    to,
    card,
    subject: occurrence,
    history,
    priority: "own",
    act: { kind: "send" },
    window: true,
  };
}
