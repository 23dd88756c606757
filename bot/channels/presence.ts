/** What Teams tells about teams the app is in: whether we can write to their channels, and what they are called. */
import type { TeamEvent } from "../chat.ts";
import { placeOf } from "../delivery/places.ts";
import { addressOf, markUnreachable, rememberAddress } from "../delivery/recipients.ts";
import type { TableStore } from "../storage/table-store.ts";
import { readLinks, rename } from "./link-store.ts";

/** Running it again changes nothing more. */
export async function onTeamEvent(store: TableStore, event: TeamEvent): Promise<void> {
  switch (event.kind) {
    case "installed":
      return everyChannel(store, event.team, (channel) => back(store, channel, event.serviceUrl));
    case "removed":
      return everyChannel(store, event.team, (channel) => gone(store, channel, "BotNotInConversationRoster"));
    case "deleted":
      return gone(store, event.channel, "ConversationNotFound");
    case "restored":
      return back(store, event.channel, undefined);
    case "renamed":
      return renamed(store, event);
  }
}

async function everyChannel(
  store: TableStore,
  team: string,
  change: (channel: string) => Promise<void>,
): Promise<void> {
  for (const link of await readLinks(store)) if (link.team === team) await change(link.channel);
}

/** What was kept for it meanwhile goes out. */
async function back(store: TableStore, channel: string, serviceUrl: string | undefined): Promise<void> {
  const known = await addressOf(store, placeOf(channel));
  if (!known) return;
  const address = serviceUrl === undefined ? known.address : { ...known.address, serviceUrl };
  await rememberAddress(store, placeOf(channel), address);
}

async function gone(store: TableStore, channel: string, code: string): Promise<void> {
  await markUnreachable(store, placeOf(channel), code);
}

async function renamed(store: TableStore, event: Extract<TeamEvent, { kind: "renamed" }>): Promise<void> {
  const { team, channel } = event.names;
  if (event.channel !== undefined && channel !== undefined)
    await rename(store, event.channel, { name: channel });
  if (event.channel === undefined && team !== undefined)
    await everyChannel(store, event.team, (each) => rename(store, each, { teamName: team }));
}
