/** Whom an edition of Mandagskvarteret is for. */
export const audience = {
  everyone: "alle",
  roles: {
    leader: "ledere og stedfortredere",
    employee: "ansatte",
    "union-rep": "tillitsvalgte",
    "safety-rep": "verneombud",
    facilitator: "ressurspersoner",
    editor: "redaktører",
    administrator: "systemansvarlige",
  },
  unknownUnit: "en enhet som ikke finnes lenger",
  /** Under the title, when it is not for everyone. */
  fromTo: (sender: string, to: string) => `Fra ${sender} til ${to}`,
  /** Of a button that leads to one of several: "Uke 48: ledere og stedfortredere". */
  weekTo: (week: number, to: string) => `Uke ${week}: ${to}`,
  /** Under siste: other editions of the same week for the same reader. */
  also: "Denne uka har du også fått:",
};
