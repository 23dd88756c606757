/** The one place where an activity goes through the SDK: it checks the token and carries the invoke response. */
import { TeamsAdapter } from "@microsoft/teams-ai/lib/TeamsAdapter.js";
import type { Activity as SdkActivity, InvokeResponse, TurnContext } from "botbuilder";
import { AuthenticationError } from "botframework-connector";
import type { BotRegistration } from "../config.ts";
import type { Activity } from "./activity.ts";
import type { InvokeAnswer } from "./invoke.ts";

type Processed =
  | { readonly kind: "done"; readonly answer: InvokeAnswer | undefined }
  | { readonly kind: "unauthorised" };

export interface Adapter {
  /** Throws when the token could not be checked (its keys could not be fetched) or `handle` threw. */
  process(
    authorization: string,
    activity: Activity,
    handle: () => Promise<InvokeAnswer | undefined>,
  ): Promise<Processed>;
}

/**
 * @param openIdMetadataUrl where the keys of incoming tokens are; Microsoft's own when undefined.
 */
export function createAdapter(bot: BotRegistration | undefined, openIdMetadataUrl?: string): Adapter {
  const sdk = new OpenTeamsAdapter(sdkConfig(bot, openIdMetadataUrl));
  return {
    async process(authorization, activity, handle) {
      try {
        const response = await sdk.run(authorization, activity as SdkActivity, async (context) => {
          const answer = await handle();
          if (answer)
            await context.sendActivity({ type: "invokeResponse", value: { status: 200, body: answer } });
        });
        return { kind: "done", answer: response?.body as InvokeAnswer | undefined };
      } catch (error) {
        if (isAboutToken(error)) return { kind: "unauthorised" };
        throw error;
      }
    },
  };
}

/** A forged or early token comes out of the SDK as an error of the library below it, which it answers with 500. */
function isAboutToken(error: unknown): boolean {
  const names = ["JsonWebTokenError", "NotBeforeError", "TokenExpiredError"];
  return error instanceof AuthenticationError || (error instanceof Error && names.includes(error.name));
}

export function sdkConfig(
  bot: BotRegistration | undefined,
  openIdMetadataUrl?: string,
): Record<string, string> {
  if (bot === undefined) return {};
  return {
    MicrosoftAppId: bot.id,
    MicrosoftAppTenantId: bot.tenantId,
    MicrosoftAppType: bot.type,
    ...(bot.password === undefined ? {} : { MicrosoftAppPassword: bot.password }),
    ...(openIdMetadataUrl === undefined ? {} : parameterised(openIdMetadataUrl)),
  };
}

/** The SDK takes either all of its own addresses or all of ours. */
function parameterised(openIdMetadataUrl: string): Record<string, string> {
  return {
    ToChannelFromBotLoginUrl: "https://login.microsoftonline.com/botframework.com",
    ToChannelFromBotOAuthScope: "https://api.botframework.com",
    ToBotFromChannelTokenIssuer: "https://api.botframework.com",
    OAuthUrl: "https://api.botframework.com",
    ToBotFromChannelOpenIdMetadataUrl: openIdMetadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: openIdMetadataUrl,
    CallerId: "urn:botframework:azure",
  };
}

/** `process` of the SDK writes its raw errors into the HTTP response, so we call what is under it. */
class OpenTeamsAdapter extends TeamsAdapter {
  run(
    authorization: string,
    activity: SdkActivity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, logic);
  }
}
