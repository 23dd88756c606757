/** Ideas that are shared, for the flows of colleagues. */
import type { IdeasDeps } from "../../bot/ideas/deps.ts";
import { act } from "../../bot/ideas/act.ts";
import { createPeople } from "../../bot/organisation/people.ts";
import { defaultSettings } from "../../bot/settings.ts";
import { sampleId } from "../../demo/municipality/load.ts";
import { testSealing } from "../support/sealing.ts";
import type { Person } from "../support/teams-double/person.ts";
import type { RunningBot } from "../support/start-bot.ts";
import { PROBLEM } from "./ideas-support.ts";

/** Somebody sends in an idea, past whatever is asked on the way. */
export async function propose(
  person: Person,
  problem: string,
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  await person.say("idé");
  if (Object.keys(more).length > 0) await person.press("Vil du si mer?");
  await person.press("Send inn", { [PROBLEM]: problem, ...more });
  if (person.newest.buttons.includes("Send likevel")) await person.press("Send likevel");
}

/** Proposer and leader agree to share it. */
export async function share(
  bot: RunningBot,
  idea: { readonly number: number; readonly proposer: string; readonly leader: string },
  level: "unit" | "municipality",
): Promise<void> {
  const deps: IdeasDeps = {
    store: bot.store,
    sealing: testSealing,
    people: createPeople(bot.store, { appointed: [] }),
    clock: () => new Date("2026-11-23T08:30:00Z"),
    settings: defaultSettings,
    reachable: async () => true,
  };
  for (const who of [idea.proposer, idea.leader]) {
    const action = { kind: "share", fields: { level } } as const;
    const nonce = `share-${idea.number}-${level}-${who}`;
    const acted = await act(deps, { number: idea.number, by: sampleId(who), action, nonce });
    if (acted.kind !== "done") throw new Error(`${who} cannot share idea ${idea.number}: ${acted.kind}`);
  }
  await bot.drain();
}
