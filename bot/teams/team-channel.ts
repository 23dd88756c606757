/** Teams and channels in an activity. */
import type { ChannelNames, TeamEvent } from "../chat.ts";
import { type Activity, placeOf } from "./activity.ts";
import { comingOrGoing } from "./coming-or-going.ts";

export interface ChannelIn {
  readonly id: string;
  readonly team: string;
  readonly names: ChannelNames;
}

/** Becomes part of keys. */
const ID = /^[\w:.@-]{1,200}$/;

/** Undefined in a personal or a group chat. In a channel, conversation.id names the thread: "CHANNEL;messageid=…". */
export function channelIn(activity: Activity): ChannelIn | undefined {
  const { conversationType, id: thread } = activity.conversation;
  const { team, channel } = calledIn(activity);
  const id = channel.id === "" ? (thread.split(";")[0] ?? "") : channel.id;
  if (conversationType !== "channel" || !ID.test(id) || !ID.test(team.id)) return undefined;
  return { id, team: team.id, names: { team: team.name, channel: channel.name } };
}

function calledIn({ channelData }: Activity) {
  const { team, channel } = channelData ?? {};
  return { team: calledAs(team), channel: calledAs(channel) };
}

function calledAs(of: { id?: string | undefined; name?: string | null | undefined } | null | undefined) {
  return { id: of?.id ?? "", name: of?.name ?? undefined };
}

/** Undefined: nothing that concerns us. Teams tells an install twice. */
export function teamEventIn(activity: Activity): TeamEvent | undefined {
  const { team } = calledIn(activity);
  if (placeOf(activity) === "personal" || !ID.test(team.id)) return undefined;
  const happened = comingOrGoing(activity);
  if (happened !== undefined) {
    const kind = happened === "arrival" ? "installed" : "removed";
    return { kind, team: team.id, serviceUrl: activity.serviceUrl };
  }
  return activity.type === "conversationUpdate" ? channelEventIn(activity) : undefined;
}

function channelEventIn(activity: Activity): TeamEvent | undefined {
  const { team, channel } = calledIn(activity);
  const kind = activity.channelData?.eventType;
  if (kind === "teamRenamed") return { kind: "renamed", team: team.id, names: { team: team.name } };
  if (!ID.test(channel.id)) return undefined;
  if (kind === "channelDeleted") return { kind: "deleted", channel: channel.id };
  if (kind === "channelRestored") return { kind: "restored", channel: channel.id };
  if (kind !== "channelRenamed") return undefined;
  return { kind: "renamed", team: team.id, channel: channel.id, names: { channel: channel.name } };
}
