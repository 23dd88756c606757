/**
 * What is turned away before the SDK sees it. The SDK accepts activities without a serviceUrl or channel, runs
 * handlers for unsigned ones, and keeps every issuer it meets; so all of that is decided here.
 */
import { isLoopback } from "../address.ts";
import type { BotRegistration } from "../config.ts";
import { type Activity, activitySchema, personOf } from "./activity.ts";

export interface GateRules {
  /** Undefined: unsigned activities, from this machine only. */
  readonly bot: BotRegistration | undefined;
  readonly tenantId: string | undefined;
}

export type Admission =
  | { readonly kind: "admitted"; readonly activity: Activity }
  | { readonly kind: "refused"; readonly status: 400 | 401 | 403; readonly reason: string };

/** The only issuer of tokens from Teams to a bot. */
const TOKEN_ISSUER = "https://api.botframework.com";

/** Whether the token is genuine is for the SDK to say; this only keeps out what it should never meet. */
export function admit(body: unknown, authorization: string | undefined, rules: GateRules): Admission {
  const token = rules.bot === undefined ? undefined : tokenFault(authorization, rules.bot);
  if (token !== undefined) return { kind: "refused", status: 401, reason: token };
  const parsed = activitySchema.safeParse(body);
  if (!parsed.success) {
    const where = parsed.error.issues.map((issue) => issue.path.join(".") || "the body");
    return { kind: "refused", status: 400, reason: `not an activity from Teams: see ${where.join(", ")}` };
  }
  const activity = parsed.data;
  const strange = senderFault(activity, rules);
  if (strange !== undefined) return { kind: "refused", status: 403, reason: strange };
  if (needsPerson.has(activity.type) && !personOf(activity))
    return { kind: "refused", status: 400, reason: "from.aadObjectId is missing" };
  return { kind: "admitted", activity };
}

const needsPerson: ReadonlySet<string> = new Set(["message", "invoke"]);

function senderFault(activity: Activity, rules: GateRules): string | undefined {
  if (rules.bot === undefined && !isLoopback(new URL(activity.serviceUrl).hostname))
    return "an unsigned activity may only name a serviceUrl on this machine";
  if (rules.bot !== undefined && !activity.serviceUrl.startsWith("https:")) return "serviceUrl is not https";
  if (isGuest(activity)) return "guests are not served";
  return tenantFault(activity, rules.tenantId);
}

function tenantFault(activity: Activity, tenantId: string | undefined): string | undefined {
  if (tenantId === undefined) return undefined;
  const said = [activity.channelData?.tenant?.id, activity.conversation.tenantId].filter(
    (id) => id !== undefined,
  );
  if (said.length === 0) return "the tenant is missing";
  return said.every((id) => id.toLowerCase() === tenantId) ? undefined : "another tenant is not served";
}

function isGuest(activity: Activity): boolean {
  const from = activity.from;
  return from?.userRole?.toLowerCase() === "guest" || (from?.userPrincipalName?.includes("#EXT#") ?? false);
}

/** Reads the token without trusting it. An issuer that is not Teams' never reaches the SDK's list of issuers. */
function tokenFault(authorization: string | undefined, bot: BotRegistration): string | undefined {
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? "")?.[1];
  if (token === undefined) return "a bearer token is required";
  const claims = claimsOf(token);
  if (claims?.["iss"] !== TOKEN_ISSUER) return "the token's issuer is not accepted";
  const audience = claims["aud"];
  const forUs = typeof audience === "string" && audience.toLowerCase() === bot.id.toLowerCase();
  return forUs ? undefined : "the token is for somebody else";
}

function claimsOf(token: string): Record<string, unknown> | undefined {
  try {
    const text = Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8");
    const claims: unknown = JSON.parse(text);
    return typeof claims === "object" && claims !== null ? (claims as Record<string, unknown>) : undefined;
  } catch {
    // Not JSON: not a token. The caller refuses it.
    return undefined;
  }
}
