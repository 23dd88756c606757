/** The part of an activity that we read, checked before the SDK sees any of it. */
import { z } from "zod/v4";

const account = z.object({
  id: z.string().optional(),
  name: z.string().optional(),
  /** Becomes part of keys. */
  aadObjectId: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .optional(),
  userRole: z.string().optional(),
  userPrincipalName: z.string().optional(),
  tenantId: z.string().optional(),
});

/** Of a team or channel; whatever else Teams puts there is no reason to refuse an activity. */
const named = z
  .object({ id: z.string().optional().catch(undefined), name: z.string().nullish().catch(undefined) })
  .nullish()
  .catch(undefined);

export const activitySchema = z.object({
  type: z.string().min(1).max(100),
  id: z.string().optional(),
  name: z.string().optional(),
  action: z.string().optional(),
  channelId: z.literal("msteams"),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  from: account.optional(),
  recipient: account.optional(),
  conversation: z.object({
    id: z.string().min(1).max(1000),
    conversationType: z.string().optional(),
    isGroup: z.boolean().optional(),
    tenantId: z.string().optional(),
  }),
  channelData: z
    .object({
      tenant: z.object({ id: z.string().optional() }).optional(),
      team: named,
      channel: named,
      eventType: z.string().nullish().catch(undefined),
    })
    .nullish(),
  text: z.string().nullish(),
  entities: z.array(z.looseObject({ type: z.string().optional() })).nullish(),
  value: z.unknown(),
  /** Of every kind; those we know are read in attachments.ts. */
  attachments: z.array(z.unknown()).nullish().catch(undefined),
  replyToId: z.string().nullish(),
  membersAdded: z.array(account).nullish(),
  membersRemoved: z.array(account).nullish(),
});
export type Activity = z.infer<typeof activitySchema>;

/** Entra object id of whoever caused it, lower case. */
export function personOf(activity: Activity): string | undefined {
  return activity.from?.aadObjectId?.toLowerCase();
}

export function placeOf(activity: Activity): "personal" | "shared" {
  const { conversationType, isGroup } = activity.conversation;
  return (conversationType ?? (isGroup ? "groupChat" : "personal")) === "personal" ? "personal" : "shared";
}
