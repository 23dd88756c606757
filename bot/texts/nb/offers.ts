/** A ressursperson writes for a colleague. */
export const offers = {
  colleague: "Skriver du for en kollega?",
  colleagueHint: "Navnet på kollegaen, som blir spurt før noe blir sendt",
  notFound: (name: string) =>
    `Jeg fant ingen som heter «${name}» i enhetene dine. Prøv med hele navnet, eller tøm feltet og skriv «fra en kollega» under «På vegne av en gruppe».`,
  tooMany: (name: string) => `Mange heter «${name}». Skriv mer av navnet.`,
  stepTitle: "Hvem skriver du for?",
  which: "Kollega",
  stepNote:
    "Kollegaen kan endre det du har skrevet, og bestemmer om det skal sendes inn, og hvem som ser navnet. Lederen får ingenting før kollegaen har sendt det.",
  chooseOne: "Velg kollegaen fra lista.",
  asked: (name: string) =>
    `${name} har fått det du skrev, og bestemmer selv om det skal sendes inn. Du får vite det når svaret er kommet.`,
  title: "En idé er skrevet ned for deg",
  from: (name: string) => `${name} har skrevet dette for deg. Ingenting er sendt inn.`,
  yours:
    "Du kan endre det, og du velger hvem som ser navnet ditt. Sender du det inn, er ideen din: Du får kvitteringen og svaret.",
  look: "Se over og send inn",
  no: "Nei takk",
  declined: "Det er ikke sendt inn, og teksten er slettet.",
  gone: "Dette er allerede besvart, så her er det ikke noe mer å sende inn.",
  answeredTitle: "Kollegaen har svart",
  sent: (name: string) => `${name} har sendt inn det du skrev ned. Svaret går dit, ikke til deg.`,
  closed: (name: string) =>
    `${name} har sett på det du skrev ned. Det er ikke sendt inn med navn, og teksten er slettet hos oss.`,
  postedBy: "Skrevet ned av",
};
