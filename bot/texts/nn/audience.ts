/** Whom an edition of Mandagskvarteret is for. */
import type { PartOf } from "../part-of.ts";
import type { audience as source } from "../nb/audience.ts";

export const audience: PartOf<typeof source> = {
  everyone: "alle",
  roles: {
    leader: "leiarar og stadfortredarar",
    employee: "tilsette",
    "union-rep": "tillitsvalde",
    "safety-rep": "verneombod",
    facilitator: "ressurspersonar",
    editor: "redaktørar",
    administrator: "systemansvarlege",
  },
  unknownUnit: "ei eining som ikkje finst lenger",
  fromTo: (sender: string, to: string) => `Frå ${sender} til ${to}`,
  weekTo: (week: number, to: string) => `Veke ${week}: ${to}`,
  choose: {
    label: "Til kven",
    placeholder: "Vel",
    someRoles: "Berre nokre roller – kryss av under",
    roles: "Kva roller? (når du har valt «Berre nokre roller»)",
    deeper:
      "Står ikkje eininga her? Vel tenesta ho høyrer til, og trykk Lagre. Då kjem einingane der med i lista.",
  },
  reaches: (to: string, people: number) =>
    people === 1 ? `Går til ${to}: éin person.` : `Går til ${to}: ${people} personar.`,
  noYouSaid: "De sa – vi gjorde kjem i utgåva til alle.",
  wrong: {
    noRoles: "Kryss av for minst éi rolle, eller vel noko anna i «Til kven».",
    rolesUnused:
      "Du har kryssa av for roller, men valt noko anna i «Til kven». Vel «Berre nokre roller», eller ta bort kryssa.",
    unknown: "Vel kven utgåva går til.",
    nobody: (to: string) => `Utgåva går til ${to}, men der er det ingen no. Vel noko anna i «Til kven».`,
    taken: (week: number, to: string) =>
      `Veke ${week} har alt ei utgåve til ${to}. Vel noko anna i «Til kven», eller skriv «utgåve» for å finne den andre.`,
  },
  overview: {
    draft: "Utkast:",
    ready: "Ventar på godkjenning:",
    approved: "Godkjend:",
    out: "Send ut:",
    cancelled: "Lagd bort – trykk for å hente fram igjen:",
    withdrawn: "Trekt tilbake – trykk for å skrive ei ny:",
    another: "Ny utgåve til nokon andre",
    anotherHint: "Vel kven ho går til, og trykk Ny utgåve.",
    alreadyOpen: "Denne er alt under arbeid.",
  },
  others: "Andre val",
  also: "Du har òg fått:",
};
