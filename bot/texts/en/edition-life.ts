/** An edition that is put away before it is out, and one that takes the place of a withdrawn one. */
import type { PartOf } from "../part-of.ts";
import type { editionLife as source } from "../nb/edition-life.ts";

export const editionLife: PartOf<typeof source> = {
  cancel: {
    title: (week: number, to: string) => `Put away the edition for week ${week} for ${to}?`,
    explained: [
      "It is not sent out, and the week is free for another edition.",
      "The text is kept. You can bring it back as long as nobody has started a new one for the same week.",
    ],
    done: (week: number, to: string) => `The edition for week ${week} for ${to} has been put away`,
    kept: "The text is kept. You also find it when you write “edition”.",
    takeBack: "Bring it back",
  },
  cancelled: {
    meanwhile: (week: number, by: string) => `${by} has put away the edition for week ${week}.`,
    whileWriting: (week: number, by: string, next: number) =>
      `${by} put away the edition for week ${week} while you were writing. Your text is here. If you save now, it becomes a new edition for week ${next}.`,
  },
  moveWeek: {
    button: (week: number) => `Move to week ${week}`,
    offered: (own: number, when: string, week: number) =>
      `Week ${own} has already been sent out. The next time is ${when}. If the edition should go out then, move it to week ${week}. Then it has the right week in its title.`,
    done: (week: number) => `The edition has been moved to week ${week}.`,
    taken: (week: number) => `There is already an edition for week ${week}.`,
  },
  takenBack: "The edition has been brought back, as a draft.",
  reissue: (week: number) => `New edition for week ${week}`,
  reissued: (week: number) =>
    `Here is the text from week ${week}, which was withdrawn. Correct what was wrong, and press Save. Those who get the new one get it as a new message.`,
  reissuedAlready: (week: number) =>
    `A new edition for week ${week} has already been sent out. Write “edition” to find it.`,
  notWithdrawn: "This edition has not been withdrawn. Write “edition” to see what is being written.",
};
