/**
 * One line for each event in "This has happened". `who` is a name, a role or "You", so the verbs are in the past tense,
 * which is the same for all of them; `the` is "the idea"; `f` holds the fields, dates written out.
 */
import type { EventKind } from "../../ideas/idea.ts";
import type { Line, ShownFields } from "../nb/idea-history.ts";

function quoted(text: string): string {
  return text === "" ? "" : ` “${text}”`;
}

/** Words that may have been hidden since. */
function saying(text: string): string {
  return text === "" ? "." : `: “${text}”`;
}

/** `unit` is where it was; `reason` is why it is with whoever has it now (RouteReason), never more than that. */
export function handedOver({ unit, reason }: ShownFields): string {
  if (reason === "unit-closed") return `The level above has taken over, because ${unit} has been closed.`;
  if (reason === "leader-vacant") return `The deputy has taken over, because ${unit} has no leader now.`;
  return reason === "leader" ? `A new leader has taken over in ${unit}.` : "A new leader has taken over.";
}

/** Whoever was brought in, by the role that the bot's own event holds. */
function helper({ role, unit }: ShownFields): string {
  if (role === "deputy") return `the deputy in ${unit}`;
  return role === "leader" ? `the leader of ${unit}` : "a system administrator";
}

export const happened = {
  submitted: (who) => `${who} sent it in.`,
  read: (who) => `${who} read it.`,
  message: (who, f) => `${who} wrote${saying(f.text)}`,
  asked: (who, f) => `${who} asked${saying(f.text)}`,
  replied: (who, f) => `${who} answered${saying(f.text)}`,
  raised: (who, f, the) => `${who} raised ${the} to the level above. Reason: ${f.reason}.${quoted(f.text)}`,
  transferred: (who, f, the) => `${who} sent ${the} on to ${f.unit}.${quoted(f.text)}`,
  extended: (who, f) => `${who} set a new deadline: ${f.until}.${quoted(f.text)}`,
  planned: (who, f, the) =>
    `${who} planned ${the}. Starts on ${f.start}. Responsible: ${f.responsible}.${quoted(f.why)}`,
  tried: (who, f) => `${who} started a trial until ${f.until}.${quoted(f.what)} Who: ${f.who}.`,
  evaluating: (who) => `${who} ended the trial. Now it is being evaluated.`,
  "trial-ended": () => "The time for the trial is over. Now it is being evaluated.",
  evaluated: (who) => `${who} answered the questions about how it went.`,
  adopted: (who, f, the) =>
    `${who} put ${the} into use. Responsible: ${f.role}. Next check: ${f.nextCheck}.${quoted(f.toLast)}`,
  adjusted: (who, f) => `${who} adjusted it${saying(f.text)}`,
  stopped: (who, f, the) => `${who} stopped ${the}. Reason: ${f.reason}. What we learned${saying(f.learned)}`,
  declined: (who, f) => `${who} said no. Reason: ${f.reason}.${quoted(f.text)}`,
  postponed: (who, f) => `${who} answered “not now”. We look at it again on ${f.until}.${quoted(f.text)}`,
  resumed: () => "Taken up again on the date that was set, with a new deadline.",
  appealed: (who, f) => `${who} asked for a new look${saying(f.text)}`,
  solved: (who, f) => `${who} solved it at once${saying(f.text)}`,
  answered: (who, f) => `${who} answered${saying(f.text)}`,
  withdrawn: (who, _, the) => `${who} withdrew ${the}.`,
  "name-removed": () => "The name of the person who sent it in has been removed.",
  hidden: (who, f) =>
    `${who} hid information that should not have been here. Reason: ${f.reason}.${quoted(f.text)}`,
  shared: (who, f, the) => `${who} agreed to share ${the} with ${f.level.toLocaleLowerCase("en")}.`,
  "start-asked": () => "The start date is here. The leader was asked if you are ready.",
  "check-asked": () => "We asked if you are still doing this.",
  checked: (who, f) => `${who} answered: ${f.still}.`,
  "brought-in": (_, f) => `The answer was late. Now ${helper(f)} can answer too.`,
  "evaluation-asked": () => "The leader was asked what happens next.",
  reminded: () => "The leader got a reminder.",
  stuck: (who, f) => `${who} answered what stops it: ${f.reason.toLocaleLowerCase("en")}.`,
  left: (who) => `${who} chose not to take part after all.`,
  joined: (who) => `${who} joined in.`,
  commented: (who, f) => `${who} wrote${saying(f.text)}`,
  described: (who, f) => `${who} described the experience for others: “${f.title}”.`,
  "taken-up": (_, f) => `Someone in ${f.unit} wants to try the same thing there.`,
  "handed-over": (_, f) => `${handedOver(f)} The deadlines are the same.`,
} satisfies Partial<Record<EventKind, Line>>;
