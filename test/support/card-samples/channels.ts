import { channelNoticeCard } from "../../../adaptive-cards/channels/notice.ts";
import type { CardSample } from "./sample.ts";

export const channelSamples: readonly CardSample[] = [
  {
    name: "Kanalen er koblet til en enhet",
    of: "channelNoticeCard",
    make: ({ channels }) =>
      channelNoticeCard([channels.linked("hjemmetjenesten sone nord"), ...channels.linkedLines], {
        title: true,
      }),
  },
  {
    name: "Kanalen hører til en annen enhet",
    of: "channelNoticeCard",
    make: ({ channels }) => channelNoticeCard([channels.taken("nattjenesten")]),
  },
];
