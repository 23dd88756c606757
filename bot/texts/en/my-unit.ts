/** my unit, and what a new leader takes over. */
import type { PartOf } from "../part-of.ts";
import type { myUnit as source } from "../nb/my-unit.ts";

export const myUnit: PartOf<typeof source> = {
  title: "My unit",
  titles: "My units",
  people: "Staff",
  peopleBelow: (own: number, all: number) => `${own}, ${all} with the units below`,
  leader: "Leader",
  deputy: "Deputy",
  nobody: "Nobody",
  you: (name: string) => `${name} (you)`,
  open: "Open ideas and questions",
  overdue: (count: number, overdue: number) => `${count}, ${overdue} past the deadline`,
  next: "Next deadline",
  trials: "Being tried now",
  none: "Nothing is open now.",
  others: (count: number) =>
    `You are responsible for ${count} more ${count === 1 ? "unit" : "units"}. Write “waiting” to see what waits in all of them.`,
  takenOver: {
    title: (count: number) =>
      count === 1
        ? "You have taken over one idea or question"
        : `You have taken over ${count} ideas and questions`,
    lead: "This came with the role. The deadlines are the same as before, and everything that has been written goes with it. The people who sent it in have been told that someone else has taken over.",
  },
};
