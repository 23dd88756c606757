/** Ideas that are shared, for the flows of colleagues. */
import type { IdeasDeps } from "../../bot/ideas/deps.ts";
import { act } from "../../bot/ideas/act.ts";
import type { Action } from "../../bot/ideas/rules/actions.ts";
import { submitIdea } from "../../bot/ideas/intake/submit-idea.ts";
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

interface Shared {
  readonly number: number;
  readonly proposer: string;
  readonly leader: string;
}

/** Proposer and leader agree to share it. */
export async function share(bot: RunningBot, idea: Shared, level: "unit" | "municipality"): Promise<void> {
  for (const who of [idea.proposer, idea.leader])
    await acting(bot, who, idea.number, { kind: "share", fields: { level } });
  await bot.drain();
}

/** An idea solved at once, described as "Grep NUMBER", and shared with the unit. */
export async function sharePractice(
  bot: RunningBot,
  idea: Shared & { readonly unit: string },
): Promise<void> {
  const { number, proposer, leader, unit } = idea;
  const choices = {
    acrossServices: false,
    nameShownTo: "leader",
    shareable: false,
    shareName: false,
  } as const;
  const draft = { kind: "idea", problem: `Lys ${number} i garasjen er gått`, ...choices } as const;
  await submitIdea(depsOf(bot), { author: sampleId(proposer), unit, draft, nonce: `practice-${number}` });
  await acting(bot, leader, number, { kind: "solve", fields: { text: "Byttet" } });
  const words = { was: "Mørkt", did: "Byttet", ledTo: "Lyst", basis: "count", askRole: "Leder" };
  await acting(bot, leader, number, { kind: "describe", fields: { ...words, title: `Grep ${number}` } });
  for (const who of [proposer, leader])
    await acting(bot, who, number, { kind: "share", fields: { level: "unit" } });
}

async function acting(bot: RunningBot, who: string, number: number, action: Action): Promise<void> {
  const nonce = `${action.kind}-${action.fields.level ?? ""}-${number}-${who}`;
  const acted = await act(depsOf(bot), { number, by: sampleId(who), action, nonce });
  if (acted.kind !== "done") throw new Error(`${who} cannot ${action.kind} idea ${number}: ${acted.kind}`);
}

export function depsOf({ store }: RunningBot): IdeasDeps {
  return {
    store,
    sealing: testSealing,
    people: createPeople(store, { appointed: [] }),
    clock: () => new Date("2026-11-23T08:30:00Z"),
    settings: defaultSettings,
    reachable: async () => true,
  };
}
