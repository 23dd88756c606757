/** broadcasts, for system administrators. */
import type { PartOf } from "../part-of.ts";
import type { delivery as source } from "../nb/delivery.ts";

export const delivery: PartOf<typeof source> = {
  title: "Broadcasts",
  none: "Nothing has been sent out to everyone yet.",
  edition: (week: number) => `Mandagskvarteret week ${week}`,
  editionTo: (week: number, to: string) => `Mandagskvarteret week ${week} for ${to}`,
  inChannels: (edition: string) => `${edition}, in the channels`,
  labels: {
    sent: "Sent",
    waiting: "In the queue",
    held: "Waiting",
    unreachable: "Cannot be reached",
    failed: "Failed",
    ambiguous: "Not certain",
    used: "Time used",
  },
  count: (sent: number, recipients: number) => `${sent} of ${recipients}`,
  /** After a number, so the words fit one and many: "3 yet to open the bot". */
  reasons: {
    "never-met": "yet to open the bot",
    window: "waiting for the time they have chosen",
    "next-turn": "waiting until they write to the bot",
    left: "left their job",
    superseded: "got a newer edition instead",
    MessageWritesBlocked: "blocked the bot",
    ConversationBlockedByUser: "blocked the bot",
    ForbiddenOperationException: "cannot get messages from the bot",
    BotNotInConversationRoster: "removed the bot",
    ConversationNotFound: "removed the bot",
    BotDisabledByAdmin: "without the bot: an administrator has turned it off",
  },
  seconds: inWords,
  counted: (seconds: number) => `Counted ${inWords(seconds)} ago`,
  explained:
    "Failed: Teams did not accept the message. Not certain: we got no answer, so some of them may have got it all the same.",
  again: "Send again",
  againWhich: (title: string) => `Send again: ${title}`,
  sentAgain: (by: string, at: string, many: string) => `Sent again by ${by} on ${at}: ${many}`,
  againMany: {
    failed: (count: number) => `${count} that failed`,
    ambiguous: (count: number) => `${count} that may have arrived`,
  },
  unfinished: "not finished",
  somebody: "a system administrator",
  which: "Who should get it again?",
  theFailed: (count: number) => (count === 1 ? "The one that failed" : `The ${count} that failed`),
  theAmbiguous: (count: number) =>
    count === 1 ? "The one who may have got it" : `The ${count} who may have got it`,
  doubles: "If you send again to those we are not certain about, some may get it twice.",
  queued: (count: number) =>
    count === 1
      ? "1 message has been put in the queue and is being sent now."
      : `${count} messages have been put in the queue and are being sent now.`,
  nothing: "There is nothing to send again. Perhaps it has been done already.",
  gone: "This broadcast is not in the list any more.",
};

function inWords(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return whole === 1 ? "1 second" : `${whole} seconds`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 120) return minutes === 1 ? "1 minute" : `${minutes} minutes`;
  return `${Math.round(minutes / 60)} hours`;
}
