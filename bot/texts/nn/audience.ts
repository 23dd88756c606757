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
  also: "Denne veka har du òg fått:",
};
