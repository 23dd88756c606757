/**
 * An edition in the channels of units: one post in each, through the outbox like everything else, in one row keyed by
 * edition and channel. They are a broadcast of their own, so that the figures of the edition count people only.
 */
import { editionCard } from "../../../adaptive-cards/weekly-update/edition.ts";
import { withdrawnCard } from "../../../adaptive-cards/weekly-update/after.ts";
import { channelOf, placeOf } from "../../delivery/places.ts";
import type { Outgoing } from "../../delivery/outgoing.ts";
import type { Renderers } from "../../delivery/renderer.ts";
import { type Organisation, pathToRoot } from "../../organisation/organisation.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { type Audience, audienceKey } from "../audience/audience.ts";
import { audienceOfEdition, type Edition } from "../edition.ts";
import { readEdition } from "../edition-store.ts";
import { type ViewDeps, viewOf, withdrawnOf } from "../edition-view.ts";
import { linesForChannel } from "../unit-lines/shown-lines.ts";

export const CHANNEL_CARD = "edition-channel";

/** The channels of units, as whoever keeps them tells. */
export interface EditionChannels {
  linked(organisation: Organisation): Promise<readonly { readonly channel: string; readonly unit: string }[]>;
  known(): Promise<readonly { readonly channel: string }[]>;
  unitOf(organisation: Organisation, channel: string): Promise<string | undefined>;
  /** Leads to one's own chat with the bot; undefined where the bot has no registration. */
  readonly ownChat: string | undefined;
}

export interface ChannelPostDeps {
  readonly store: TableStore;
  readonly people: { organisation(): Promise<Organisation> };
  readonly channels: EditionChannels;
}

/** Stands for all of them until the dispatcher writes out the list. */
export function postInChannels(id: string, history: number): Outgoing {
  return postIn("*", id, history);
}

/** What stands there already is made anew. */
export function updateInChannels(id: string, history: number): Outgoing {
  return updateIn("*", id, history);
}

/** Whom an edition is for decides in which channels it is posted; what it is about later, in every one that has it. */
export function createChannelRecipients({ store, people, channels }: ChannelPostDeps) {
  return async function recipients({ act, subject, history }: Outgoing): Promise<readonly Outgoing[]> {
    if (act.kind === "update")
      return (await channels.known()).map(({ channel }) => updateIn(placeOf(channel), subject, history));
    const edition = await readEdition(store, subject);
    const chosen = edition ? await channelsFor(channels, await people.organisation(), edition) : [];
    return chosen.map((channel) => postIn(placeOf(channel), subject, history));
  };
}

/** Ids of the channels in which this edition is posted. */
export async function channelsFor(
  channels: Pick<EditionChannels, "linked">,
  organisation: Organisation,
  { audience, arrangement }: Pick<Edition, "audience" | "arrangement">,
): Promise<readonly string[]> {
  if (audience.kind === "roles" || arrangement?.channels === false) return [];
  const linked = await channels.linked(organisation);
  return linked.filter(({ unit }) => isWithin(organisation, audience, unit)).map(({ channel }) => channel);
}

function isWithin(organisation: Organisation, audience: Audience, unit: string): boolean {
  if (audience.kind !== "unit") return audience.kind === "everyone";
  return pathToRoot(organisation, unit).some(({ id }) => id === audience.unit);
}

export function createChannelRenderers(deps: ChannelPostDeps & ViewDeps): Renderers {
  const { store, channels } = deps;
  return {
    [CHANNEL_CARD]: async (message, reader) => {
      const edition = await readEdition(store, message.subject);
      if (edition?.publication === undefined) return undefined;
      const unit = await channels.unitOf(reader.organisation, channelOf(message.to) ?? "");
      // What stands there stays right, whoever the channel belongs to by now.
      if (message.act.kind === "send" && unit === undefined) return undefined;
      if (edition.state === "withdrawn")
        return message.act.kind === "update" ? withdrawnCard(withdrawnOf(edition), reader.texts) : undefined;
      const view = viewOf(reader, edition, { shared: true, nonce: message.key }, deps);
      const lines = await linesForChannel(store, edition, reader.organisation, unit);
      return editionCard({ ...view, lines, channel: { ownChat: channels.ownChat } }, reader.texts);
    },
  };
}

function postIn(place: string, id: string, history: number): Outgoing {
  return {
    // A team that could not be written to gets the newest of each audience when it can be.
    series: `${CHANNEL_CARD}|${audienceKey(audienceOfEdition(id))}`,
    key: `${CHANNEL_CARD}-${id.replaceAll("|", "-")}|${place}`,
    to: place,
    card: CHANNEL_CARD,
    subject: id,
    history,
    priority: "broadcast",
    act: { kind: "send" },
    window: false,
  };
}

export function updateIn(place: string, id: string, history: number): Outgoing {
  const posted = postIn(place, id, history);
  return { ...posted, key: `${posted.key}|update|${history}`, act: { kind: "update", target: posted.key } };
}
