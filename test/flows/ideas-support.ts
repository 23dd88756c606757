/** People of the sample municipality who have met the bot, for the flows of ideas. */
import { sampleId } from "../../demo/municipality/load.ts";
import { type BotOptions, type RunningBot, startBot } from "../support/start-bot.ts";
import type { Person } from "../support/teams-double/person.ts";
import { startTeams, type TeamsDouble } from "../support/teams-double/teams.ts";

export const PROBLEM = "Hva er problemet eller behovet?";
export const NURSE = "Sykepleier dag hjemmetjenesten sone nord";
export const LEADER = "Leder hjemmetjenesten sone nord";

export interface Town {
  readonly teams: TeamsDouble;
  readonly bot: RunningBot;
  /** Somebody of the sample municipality, by role name. */
  person(name: string): Promise<Person>;
  /** Product time from now on. */
  setClock(at: string): void;
  stop(): Promise<void>;
}

/** Monday 23 November 2026 at nine in the morning. */
export async function startTown(options: Partial<BotOptions> = {}): Promise<Town> {
  let now = new Date("2026-11-23T08:00:00Z");
  const teams = await startTeams();
  const bot = await startBot({ teams, clock: () => now, ...options });
  return {
    teams,
    bot,
    async person(name) {
      const one = teams.person(sampleId(name), name, bot);
      await one.install();
      return one;
    },
    setClock(at) {
      now = new Date(at);
    },
    async stop() {
      await bot.stop();
      await teams.stop();
    },
  };
}

/** A nurse with an idea that her leader has received. */
export async function sentIdea(
  town: Town,
  problem = "Vi mangler en bil på kvelden",
): Promise<{ nurse: Person; leader: Person }> {
  const leader = await town.person(LEADER);
  const nurse = await town.person(NURSE);
  await nurse.say("idé");
  await nurse.press("Send inn", { [PROBLEM]: problem });
  return { nurse, leader };
}

/** The newest card that holds a text. */
export function cardWith(person: Person, text: string): string {
  const found = person.chat.findLast((card) => card.text.includes(text));
  if (!found)
    throw new Error(
      `${person.name} sees no card with "${text}"; there is:\n${person.chat.map((card) => card.text).join("\n---\n")}`,
    );
  return found.text;
}
