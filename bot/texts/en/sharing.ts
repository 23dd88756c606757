/** What people read about ideas of others: similar ones, those shared with them, backing and joining. */
import type { PartOf } from "../part-of.ts";
import type { sharing as source } from "../nb/sharing.ts";

export const sharing: PartOf<typeof source> = {
  similar: {
    title: "Are any of these like your idea?",
    lead: "If it is the same thing, you can support it. What you have written stays until you choose.",
    send: "Send anyway",
    backed: (name: string) => `You now support ${name}.`,
    whatNow:
      "If it is the same thing, press Close. If yours is something else or something more, press Send anyway.",
  },
  support: "Same for us",
  takeBack: "Not the same for us after all",
  backing: "Others",
  title: (name: string, number: number, state: string) => `${name} ${number} – ${state}`,
  row: (name: string, number: number, state: string) => `${name} ${number} · ${state}`,
  summary: (name: string, number: number) => `${name} ${number} from a colleague`,
  unit: "About",
  from: "From",
  supporters: (count: number) =>
    count === 1 ? "One colleague has said “same for us”" : `${count} colleagues have said “same for us”`,
  participants: (count: number) => (count === 1 ? "one wants to take part" : `${count} want to take part`),
  youBacked: "You have said “same for us”.",
  youJoined: "You take part. You are told when it is tried, and you are asked when it is evaluated.",
  shared:
    "This is shared with you. The leader and the person who sent it in can see what you write, and your name.",
  sent: "Sent. The leader and the person who sent it in get what you wrote.",
  own: "You have sent this in yourself, or you answer for it.",
};
