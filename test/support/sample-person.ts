/** Somebody of the sample municipality, with the app installed. */
import { sampleId } from "../../demo/municipality/load.ts";
import type { RunningBot } from "./start-bot.ts";
import type { Person, TeamsDouble } from "./teams-double/teams.ts";

let chats = 0;

/** In a chat of their own: tests of one file may share one Teams. */
export async function samplePerson(teams: TeamsDouble, bot: RunningBot, role: string): Promise<Person> {
  chats += 1;
  const one = teams.person(sampleId(role), role, bot, { kind: "personal", conversation: `chat-${chats}` });
  await one.install();
  return one;
}
