/** Files and pictures that people send. */
export const files = {
  /** Of files that nobody takes from this person. */
  notTaken: (many: number) =>
    many === 1
      ? "Jeg kan ikke bruke filer eller bilder fra deg her, så den du sendte, er verken åpnet eller lagret. Det du skriver, leser jeg."
      : "Jeg kan ikke bruke filer eller bilder fra deg her, så de du sendte, er verken åpnet eller lagret. Det du skriver, leser jeg.",
  /** In the browser, when the minutes of a link are over. */
  linkEnded: "Denne lenka virker ikke lenger. Gå til chatten i Teams og trykk på knappen der en gang til.",
  /** In front of each reason, when the file has a name. */
  named: (name: string, why: string) => `«${name}»: ${why}`,
  refused: {
    tooLarge: (megabytes: number) => `Fila er for stor. Den kan være på høyst ${megabytes} MB.`,
    tooSlow: "Det tok for lang tid å hente fila. Send den en gang til.",
    failed: "Jeg fikk ikke hentet fila. Send den en gang til.",
    /** Neither Teams nor SharePoint. */
    host: "Fila ligger et sted jeg ikke henter filer fra. Last den opp i chatten her, fra telefonen eller datamaskinen.",
    /** SharePoint, but nobody has said that it is the municipality's own. */
    otherStore: (name: string) =>
      `Fila ligger hos «${name}» i SharePoint, og jeg henter bare filer fra kommunens egen. Er «${name}» kommunens, må en systemansvarlig skrive det under «Kommunens navn i SharePoint» i innstillinger. Send så fila en gang til.`,
  },
};
