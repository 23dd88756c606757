/** What helps before something is tried. */
import { user } from "../user-words.ts";

export const trialHelpLines = [
  "What will be tried, by whom, until when?",
  "How will we notice that it works?",
  "Can it make things worse for others?",
  `Who takes part: staff, union rep, safety rep, ${user.many} or relatives?`,
  "Good to start with: something that gives a result you can see, is clear, is not too big, and that someone wants to do.",
];
