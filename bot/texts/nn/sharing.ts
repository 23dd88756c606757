/** What people read about ideas of others: similar ones, those shared with them, backing and joining. */
import type { PartOf } from "../part-of.ts";
import type { sharing as source } from "../nb/sharing.ts";

export const sharing: PartOf<typeof source> = {
  similar: {
    title: "Liknar nokon av desse på ideen din?",
    lead: "Gjeld ein av dei det same, kan du stille deg bak han. Det du har skrive, blir ståande til du vel.",
    send: "Send likevel",
    backed: (name: string) => `Du står no bak ${name}.`,
    whatNow:
      "Er det same sak, trykk Lukk. Er ideen din ein annan, eller vil du seie noko meir, trykk Send likevel.",
  },
  support: "Gjeld oss òg",
  takeBack: "Gjeld ikkje oss likevel",
  backing: "Andre",
  title: (name: string, number: number, state: string) => `${name} ${number} – ${state}`,
  row: (name: string, number: number, state: string) => `${name} ${number} · ${state}`,
  summary: (name: string, number: number) => `${name} ${number} frå ein kollega`,
  unit: "Gjeld",
  from: "Frå",
  supporters: (count: number) =>
    count === 1 ? "Éin kollega har sagt «gjeld oss òg»" : `${count} kollegaer har sagt «gjeld oss òg»`,
  participants: (count: number) => (count === 1 ? "éin vil vere med" : `${count} vil vere med`),
  youBacked: "Du har sagt «gjeld oss òg».",
  youJoined: "Du er med. Du får vite når det blir prøvd ut, og blir spurd når det skal evaluerast.",
  shared: "Dette er delt med deg. Leiaren og den som sende inn, kan sjå det du skriv, og namnet ditt.",
  sent: "Sendt. Leiaren og den som sende inn, får det du skreiv.",
  own: "Dette er noko du sjølv har sendt inn eller svarer på.",
};
