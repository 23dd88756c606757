/** Teams for tests: one connector, any number of people. */
import { type Connector, type ConnectorOptions, startConnector } from "./connector.ts";
import { Person, type ReachableBot, type Where } from "./person.ts";

export type { Person } from "./person.ts";

export interface TeamsDouble extends Connector {
  /** `where` puts them in a group chat or channel; their own chat with the bot when left out. */
  person(id: string, name: string, bot: ReachableBot, where?: Where): Person;
}

export async function startTeams(options: ConnectorOptions = {}): Promise<TeamsDouble> {
  const connector = await startConnector(options);
  return Object.assign(connector, {
    person: (id: string, name: string, bot: ReachableBot, where: Where = { kind: "personal" }) =>
      new Person(connector, bot, { id, name, where }),
  });
}
