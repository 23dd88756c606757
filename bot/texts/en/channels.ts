/** Channels of teams that are linked to units. */
import type { PartOf } from "../part-of.ts";
import type { channels as source } from "../nb/channels.ts";

export const channels: PartOf<typeof source> = {
  linked: (unit: string) => `The channel is linked to ${unit}`,
  linkedLines: [
    "Mandagskvarteret comes here when it is published. Those who work in the unit also get it in their own chat.",
    "If you do not want it here any more, mention me and write “unlink channel”.",
  ],
  already: (unit: string) => `The channel is already linked to ${unit}.`,
  taken: (unit: string) =>
    `The channel is linked to ${unit}. The leader there or a system administrator must unlink it first.`,
  notYours: (unit: string) =>
    `You cannot link the channel to ${unit}. The leader and deputy of the unit, those above, and system administrators can do that.`,
  notYoursToUnlink: (unit: string) =>
    `The channel is linked to ${unit}. The leader or deputy there, those above, or a system administrator can unlink it.`,
  which: (example: string | undefined) =>
    `Write which unit to link the channel to, for example “link channel ${example ?? "Hjemmetjenesten"}”.`,
  yours: (names: readonly string[]) => `Your units: ${names.join(", ")}.`,
  unknownUnit: "I find no unit with that name.",
  several: (titles: readonly string[]) =>
    `Several units are called that. Write the whole name: ${titles.map((title) => `“link channel ${title}”`).join(" or ")}.`,
  unlinked: (unit: string) => `The channel is no longer linked to ${unit}`,
  unlinkedLines: ["Mandagskvarteret does not come here any more. What has been posted stays."],
  notLinked: "The channel is not linked to any unit.",
  sayItThere:
    "Do it in the channel that should have Mandagskvarteret: Mention me there, and write “link channel”. The app must be added to the team first.",
  onlyChannels: "Only a channel in a team can be linked to a unit, not a group chat.",
  also: (many: number) =>
    many === 1
      ? "Post the edition in the channel in Teams too, if it is for the unit there"
      : `Post the edition in the channels in Teams too, where it is for the unit (${many} channels are linked)`,
  posted: (many: number) =>
    many === 1
      ? "It is also posted in one channel in Teams."
      : `It is also posted in ${many} channels in Teams.`,
  label: (many: number) => (many === 1 ? "Channel" : "Channels"),
  general: "General",
  inTeam: (channel: string, team: string) => `${channel} in ${team}`,
  unnamed: "A channel in Teams",
  outOfReach: (channel: string) => `${channel} (I cannot write there now)`,
};
