/** The bot's own token for Teams' service. The SDK keeps it for its hour. */
import { type AppCredentials } from "botframework-connector";
import { ConfigurationServiceClientCredentialFactory } from "botbuilder";
import type { BotRegistration } from "../config.ts";
import { sdkConfig } from "./adapter.ts";

export const SCOPE = "https://api.botframework.com";
export const LOGIN = "https://login.microsoftonline.com/botframework.com";

/** @returns a function that rejects when there is no token to be had, and gives undefined without a registration. */
export function createBotToken(bot: BotRegistration | undefined): () => Promise<string | undefined> {
  if (bot === undefined) return async () => undefined;
  const factory = new ConfigurationServiceClientCredentialFactory(sdkConfig(bot));
  return async () => {
    const credentials = await factory.createCredentials(bot.id, SCOPE, LOGIN, true);
    return (credentials as AppCredentials).getToken();
  };
}
