export const common = {
  dates: { locale: "nb-NO" },
  buttons: { send: "Send inn", save: "Lagre", confirm: "Bekreft", close: "Lukk", showMore: "Vis flere" },
  required: "Dette feltet må fylles ut.",
  closed: "Lukket. Ingenting er sendt.",
  failed: (reference: string) =>
    `Beklager, noe gikk galt hos oss. Prøv igjen om litt. Hvis det fortsetter, oppgi ${reference} til systemansvarlig.`,
};
