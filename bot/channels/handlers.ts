/** koble kanalen, koble fra kanalen. The answer stands in the channel, so that everybody there sees what was done. */
import type { Card } from "../../adaptive-cards/card.ts";
import { channelNoticeCard } from "../../adaptive-cards/channels/notice.ts";
import type { TeamChannel, Turn } from "../chat.ts";
import type { Handler } from "../handler.ts";
import { inSentence } from "../ideas/names.ts";
import type { Reader } from "../reader.ts";
import { type ChannelDeps, linkChannel, reachOf, unlinkChannel } from "./link-channel.ts";
import { namedUnit } from "./named-unit.ts";

/** More names than that are no help in a channel. */
const MOST_NAMES = 8;

export function createChannelHandlers(deps: ChannelDeps) {
  return {
    link: inChannel((turn, channel, reader) => link(deps, turn, channel, reader)),
    unlink: inChannel((_, channel, reader) => unlink(deps, channel, reader)),
  };
}

export type ChannelHandlers = ReturnType<typeof createChannelHandlers>;

function inChannel(handle: (turn: Turn, channel: TeamChannel, reader: Reader) => Promise<Card>): Handler {
  return async (turn, reader) => {
    const { channels } = reader.texts;
    if (turn.channel) return handle(turn, turn.channel, reader);
    return channelNoticeCard([turn.place === "personal" ? channels.sayItThere : channels.onlyChannels]);
  };
}

async function link(deps: ChannelDeps, turn: Turn, channel: TeamChannel, reader: Reader): Promise<Card> {
  const words = reader.texts.channels;
  const { own } = await reachOf(deps, reader);
  const [only, ...more] = own;
  const named =
    turn.text === "" && only && more.length === 0
      ? ({ kind: "unit", unit: only } as const)
      : namedUnit(reader.organisation, turn.text);
  if (named.kind === "several") return channelNoticeCard([words.several(named.titles)]);
  if (named.kind === "unknown") {
    const names = own.slice(0, MOST_NAMES).map(({ name }) => name);
    const lead = turn.text === "" ? [] : [words.unknownUnit];
    return channelNoticeCard([
      ...lead,
      words.which(names[0]),
      ...(names.length > 1 ? [words.yours(names)] : []),
    ]);
  }
  const linked = await linkChannel(deps, reader, channel, named.unit);
  switch (linked.kind) {
    case "linked":
      return channelNoticeCard([words.linked(inSentence(linked.unit.id, reader)), ...words.linkedLines], {
        title: true,
      });
    case "already":
      return channelNoticeCard([words.already(inSentence(linked.unit.id, reader))]);
    case "taken":
      return channelNoticeCard([words.taken(inSentence(linked.unit.id, reader))]);
    case "not-yours":
      return channelNoticeCard([words.notYours(inSentence(linked.unit.id, reader))]);
  }
}

async function unlink(deps: ChannelDeps, channel: TeamChannel, reader: Reader): Promise<Card> {
  const words = reader.texts.channels;
  const unlinked = await unlinkChannel(deps, reader, channel);
  switch (unlinked.kind) {
    case "unlinked":
      return channelNoticeCard([words.unlinked(unlinked.unit), ...words.unlinkedLines], { title: true });
    case "not-yours":
      return channelNoticeCard([words.notYoursToUnlink(unlinked.unit)]);
    case "not-linked":
      return channelNoticeCard([words.notLinked]);
  }
}
