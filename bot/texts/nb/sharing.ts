/** What people read about ideas of others: similar ones, those shared with them, backing and joining. */
export const sharing = {
  similar: {
    title: "Ligner noen av disse på ideen din?",
    lead: "Gjelder en av dem det samme, kan du stille deg bak den. Det du har skrevet, blir stående til du velger.",
    send: "Send likevel",
    /** After Gjelder oss også on that card. */
    backed: (name: string) => `Du står nå bak ${name}.`,
    whatNow:
      "Er det samme sak, trykk Lukk. Er ideen din en annen, eller vil du si noe mer, trykk Send likevel.",
  },
  support: "Gjelder oss også",
  takeBack: "Gjelder ikke oss likevel",
  backing: "Andre",
  title: (name: string, number: number, state: string) => `${name} ${number} – ${state}`,
  row: (name: string, number: number, state: string) => `${name} ${number} · ${state}`,
  summary: (name: string, number: number) => `${name} ${number} fra en kollega`,
  unit: "Gjelder",
  from: "Fra",
  supporters: (count: number) =>
    count === 1 ? "Én kollega har sagt «gjelder oss også»" : `${count} kolleger har sagt «gjelder oss også»`,
  participants: (count: number) => (count === 1 ? "én vil være med" : `${count} vil være med`),
  youBacked: "Du har sagt «gjelder oss også».",
  youJoined: "Du er med. Du får vite når det prøves ut, og blir spurt når det skal evalueres.",
  shared: "Dette er delt med deg. Lederen og den som sendte inn, kan se det du skriver, og navnet ditt.",
  sent: "Sendt. Lederen og den som sendte inn, får det du skrev.",
  own: "Dette er noe du selv har sendt inn eller svarer på.",
};
