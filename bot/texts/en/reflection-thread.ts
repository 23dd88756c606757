/** A leader answers a comment without a name, and whoever wrote it can write back. */
import type { PartOf } from "../part-of.ts";
import type { reflectionThread as source } from "../nb/reflection-thread.ts";

export const reflectionThread: PartOf<typeof source> = {
  title: "Answer a comment",
  titleAuthor: "The leader has answered what you wrote",
  which: "Which one do you want to answer?",
  open: "Answer",
  pick: "Answer a comment",
  nameless: "The writer, without a name",
  youWrote: "You wrote in the reflection, without your name:",
  you: "You",
  older: (count: number) =>
    count === 1
      ? "There is no room here for the oldest message."
      : `There is no room here for the ${count} oldest messages.`,
  reply: "Answer",
  leaderNote:
    "Your answer reaches the person who wrote, with your name on it. You will not know who it is. Do not ask.",
  authorNote: (leader: string) =>
    `${leader} does not see who you are. You do not have to answer. Your words can give you away, so think about what you write.`,
  unreadLeader:
    "An earlier leader and the person who wrote have written to each other about this. You cannot see it. The person who wrote can let you read it.",
  unreadAuthor: (leader: string) =>
    `${leader} leads the unit now and does not see what you and an earlier leader wrote. What you write here goes to ${leader}.`,
  openToLeader: "Let the leader read everything",
  opened: "Opened",
  openedTo: (leader: string) =>
    `${leader} can read what has been written about this, and does not see who you are.`,
  leaderChanged: (leader: string) =>
    `${leader} leads the unit now. Nothing is sent. Press Send again if it should go to ${leader}.`,
  sent: "Sent",
  sentLeader: "It arrives at a time that suits the person who wrote. If they answer, you get it here.",
  sentAuthor: "The leader gets it without your name.",
  gone: "It is too long ago. The answer cannot reach them any more.",
  notYours: "This is not for you.",
};
