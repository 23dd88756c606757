/** The channels of units, for whoever posts in them or shows them. */
import { placeOf } from "../delivery/places.ts";
import { addressOf } from "../delivery/recipients.ts";
import type { Organisation } from "../organisation/organisation.ts";
import { defaultWindow } from "../calendar/windows.ts";
import type { Reader } from "../reader.ts";
import type { TableStore } from "../storage/table-store.ts";
import type { OwnWords } from "../texts/own-words.ts";
import { textsIn, type Texts } from "../texts/texts.ts";
import type { Link } from "./link.ts";
import { readLink, readLinks } from "./link-store.ts";

export interface Channels {
  /** Those that something may be posted in, of units that are open. */
  linked(organisation: Organisation): Promise<readonly Link[]>;
  /** Those that something was ever posted in. */
  known(): Promise<readonly Link[]>;
  /** Undefined when it is not linked, or its unit is closed. */
  unitOf(organisation: Organisation, channel: string): Promise<string | undefined>;
  /** How they are called, and whether Teams lets us write there: for people who answer for the unit. */
  named(units: readonly string[], texts: Texts): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Leads to one's own chat with the bot; undefined where the bot has no registration. */
  readonly ownChat: string | undefined;
}

/** @param bot id of its registration, by which Teams finds the chat with it; "idé" stands there to be sent. */
export function createChannels(store: TableStore, bot: string | undefined): Channels {
  return {
    ownChat:
      bot === undefined
        ? undefined
        : `https://teams.microsoft.com/l/chat/0/0?users=28:${bot}&message=id%C3%A9`,
    async linked(organisation) {
      return (await readLinks(store)).filter((link) => isOpen(organisation, link));
    },
    known: () => readLinks(store),
    async unitOf(organisation, channel) {
      const link = await readLink(store, channel);
      return link && isOpen(organisation, link) ? link.unit : undefined;
    },
    async named(units, texts) {
      const links = (await readLinks(store)).filter(
        ({ unit, state }) => state === "linked" && units.includes(unit),
      );
      const names = await Promise.all(
        links.map(async (link) => [link.unit, await nameWith(store, link, texts)] as const),
      );
      const byUnit = Map.groupBy(names, ([unit]) => unit);
      return new Map([...byUnit].map(([unit, pairs]) => [unit, pairs.map(([, name]) => name)]));
    },
  };
}

function isOpen({ units }: Organisation, { state, unit }: Link): boolean {
  return state === "linked" && units.get(unit)?.status === "active";
}

async function nameWith(store: TableStore, link: Link, { channels: words }: Texts): Promise<string> {
  const { channel, team, name, teamName } = link;
  const own = name ?? (channel === team ? words.general : undefined);
  const shown =
    own === undefined ? words.unnamed : teamName === undefined ? own : words.inTeam(own, teamName);
  const address = await addressOf(store, placeOf(channel));
  return address?.state === "active" ? shown : words.outOfReach(shown);
}

/** Everybody in the team reads it, so it is in the language of the municipality and holds nothing of anybody's own. */
export function channelReader(id: string, organisation: Organisation, words?: OwnWords): Reader {
  const nobody = { id, name: "", email: "", units: [], roles: [], profession: "", language: "nb" as const };
  const texts = textsIn("nb", words);
  return { id, person: nobody, confirmed: false, organisation, texts, window: defaultWindow };
}
