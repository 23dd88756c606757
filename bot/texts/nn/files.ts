/** Files and pictures that people send. */
import type { PartOf } from "../part-of.ts";
import type { files as source } from "../nb/files.ts";

export const files: PartOf<typeof source> = {
  notTaken: (many: number) =>
    many === 1
      ? "Eg kan ikkje bruke filer eller bilete frå deg her, så det du sende, er verken opna eller lagra. Det du skriv, les eg."
      : "Eg kan ikkje bruke filer eller bilete frå deg her, så dei du sende, er verken opna eller lagra. Det du skriv, les eg.",
  linkEnded: "Denne lenkja verkar ikkje lenger. Gå til chatten i Teams og trykk på knappen der ein gong til.",
  named: (name: string, why: string) => `«${name}»: ${why}`,
  refused: {
    tooLarge: (megabytes: number) => `Fila er for stor. Ho kan vere på høgst ${megabytes} MB.`,
    tooSlow: "Det tok for lang tid å hente fila. Send ho ein gong til.",
    failed: "Eg fekk ikkje henta fila. Send ho ein gong til.",
    host: "Fila ligg ein stad eg ikkje hentar filer frå. Last ho opp i chatten her, frå telefonen eller datamaskina.",
    otherStore: (name: string) =>
      `Fila ligg hos «${name}» i SharePoint, og eg hentar berre filer frå den som kommunen eig. Er «${name}» kommunen sin, må ein systemansvarleg skrive det under «Namnet til kommunen i SharePoint» i innstillingar. Send så fila ein gong til.`,
  },
};
