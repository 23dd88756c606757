/** Whether an activity says that the bot was installed somewhere, or taken away. Teams tells each twice, in two ways. */
import type { Activity } from "./activity.ts";

export function comingOrGoing(activity: Activity): "arrival" | "leave" | undefined {
  if (activity.type === "installationUpdate") {
    if (activity.action === "remove") return "leave";
    return activity.action === "add" || activity.action === "add-upgrade" ? "arrival" : undefined;
  }
  if (activity.type !== "conversationUpdate") return undefined;
  const bot = activity.recipient?.id;
  const isBot = (member: { id?: string | undefined }): boolean => bot !== undefined && member.id === bot;
  if (activity.membersAdded?.some(isBot)) return "arrival";
  return activity.membersRemoved?.some(isBot) ? "leave" : undefined;
}
