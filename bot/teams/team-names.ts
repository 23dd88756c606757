/** What people call a team and one of its channels. Most activities do not say, so Teams is asked. */
import { type ConnectorClient, TeamsConnectorClient } from "botframework-connector";
import { z } from "zod/v4";
import type { ChannelNames } from "../chat.ts";

const teamSchema = z.object({ name: z.string().min(1) });
const channelsSchema = z.object({
  conversations: z.array(z.object({ id: z.string(), name: z.string().min(1).nullish() })),
});

/** Nothing when Teams does not answer: a channel can be linked without being called anything. */
export async function namesIn(
  { credentials }: ConnectorClient,
  {
    serviceUrl,
    team,
    channel,
  }: { readonly serviceUrl: string; readonly team: string; readonly channel: string },
  timeoutMs: number,
): Promise<ChannelNames> {
  const { teams } = new TeamsConnectorClient(credentials, { baseUri: serviceUrl.replace(/\/$/, "") });
  const limit = { abortSignal: AbortSignal.timeout(timeoutMs) };
  const [details, list] = await Promise.allSettled([
    teams.fetchTeamDetails(team, limit),
    teams.fetchChannelList(team, limit),
  ]);
  const named = teamSchema.safeParse(details.status === "fulfilled" ? details.value : undefined).data;
  const listed = channelsSchema.safeParse(list.status === "fulfilled" ? list.value : undefined).data;
  const found = listed?.conversations.find(({ id }) => id === channel);
  return { team: named?.name, channel: found?.name ?? undefined };
}
