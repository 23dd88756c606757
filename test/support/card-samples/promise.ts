import { escalatedCard } from "../../../adaptive-cards/ideas/escalated.ts";
import { type ReminderRow, reminderCard } from "../../../adaptive-cards/ideas/reminder.ts";
import { forProposer } from "./idea-samples.ts";
import { type CardSample, NONCE } from "./sample.ts";

function row(number: number, line: string, more: Partial<ReminderRow> = {}): ReminderRow {
  return {
    number,
    title: `Idé ${number} · Mottatt`,
    name: `idé ${number}`,
    problem: "Nøklene til medisinskapet ligger et nytt sted hver kveld.",
    lines: [line],
    ...more,
  };
}

const near = "Svarfristen er mandag 30. november kl. 16.00, 2 arbeidsdager igjen.";
const late = "Svarfristen var tirsdag 24. november, for 4 arbeidsdager siden.";
const broughtIn =
  "Du er koblet på fordi ideen har ventet en stund. Ideen ligger fortsatt hos leder i hjemmetjenesten sone nord, og den av dere som svarer først, avgjør.";

export const promiseSamples: readonly CardSample[] = [
  {
    name: "one idea",
    of: "reminderCard",
    make: (texts) => reminderCard({ rows: [row(17, near)], upTo: 10, nonce: NONCE }, texts),
  },
  {
    name: "asks what it is held up by, and has been told",
    of: "reminderCard",
    make: (texts) => {
      const rows = [
        row(17, late, { stuck: {} }),
        row(18, late, { stuck: { chosen: "money" } }),
        row(21, near),
      ];
      return reminderCard({ rows, upTo: 10, nonce: NONCE }, texts);
    },
  },
  {
    name: "brought in",
    of: "reminderCard",
    make: (texts) => {
      const said = "Leder i hjemmetjenesten sone nord svarer at det står på dette: trenger penger.";
      const rows = [row(17, late, { lines: [late, broughtIn, said] })];
      return reminderCard({ rows, upTo: 10, nonce: NONCE }, texts);
    },
  },
  {
    name: "many",
    of: "reminderCard",
    make: (texts) => {
      const rows = Array.from({ length: 23 }, (_, index) => row(index + 10, near));
      return reminderCard({ rows, upTo: 20, nonce: NONCE }, texts);
    },
  },
  {
    name: "nothing left",
    of: "reminderCard",
    make: (texts) => reminderCard({ rows: [], upTo: 10, nonce: NONCE }, texts),
  },
  {
    name: "an answer is late",
    of: "escalatedCard",
    make: (texts) =>
      escalatedCard(
        {
          idea: forProposer,
          due: "mandag 30. november",
          broughtIn: "stedfortreder i hjemmetjenesten sone nord",
          nonce: NONCE,
        },
        texts,
      ),
  },
];
