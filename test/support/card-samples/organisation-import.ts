import {
  importCard,
  importedCard,
  importFormCard,
  importsCard,
} from "../../../adaptive-cards/organisation/import.ts";
import { type CardSample, NONCE } from "./sample.ts";

const id = "7236104399999-1a2b3c4d";
const files = "enheter.csv og ansatte.csv";
const figures = [
  ["Nye enheter", "1"],
  ["Nye ansatte", "14"],
  ["Ansatte flyttet", "6"],
  ["Ansatte sluttet", "80"],
] as const;

export const organisationImportSamples: readonly CardSample[] = [
  {
    name: "forskjellen",
    of: "importCard",
    make: (texts) =>
      importCard(
        {
          id,
          files,
          faults: 0,
          figures,
          notes: [
            texts.organisationImport.files(files),
            `${texts.organisationImport.difference.lead} ${texts.organisationImport.difference.until("kl. 10.00")}`,
          ],
          warnings: [texts.organisationImport.large.left(80, 612)],
          lines: [
            "1 ny enhet:",
            "  Velferdsteknologi",
            "14 nye ansatte:",
            "  Helsefagarbeider natt",
            "  Sykepleier dag",
            "6 ansatte flyttet:",
            "  Aktivitør: fra Dagsenteret til Hjemmetjenesten sone nord",
          ],
          from: 0,
          total: 107,
          kept: true,
          nonce: NONCE,
        },
        texts,
      ),
  },
  {
    name: "feil i filene",
    of: "importCard",
    make: (texts) =>
      importCard(
        {
          id,
          files: "ansatte.csv",
          faults: 2,
          figures: [],
          notes: [
            texts.organisationImport.faulty.lead,
            texts.organisationImport.faulty.kept("ansatte.csv", "kl. 10.00"),
          ],
          warnings: [],
          lines: [
            "enheter.csv linje 4, kolonne overordnet: enheten «hjem» finnes ikke i enheter.csv. Tillatt: id til en enhet i fila, eller tomt felt for den øverste.",
            "enheter.csv linje 7, kolonne status: «akitv» er ikke et kjent ord her. Tillatt: aktiv, planlagt, eller tomt felt (= aktiv).",
          ],
          from: 0,
          total: 2,
          kept: true,
          nonce: NONCE,
        },
        texts,
      ),
  },
  {
    name: "importere nå?",
    of: "importFormCard",
    make: (texts) =>
      importFormCard(
        { id, files, figures, warnings: [texts.organisationImport.large.left(80, 612)], nonce: NONCE },
        texts,
      ),
  },
  {
    name: "importert",
    of: "importedCard",
    make: (texts) => importedCard({ files, figures, nonce: NONCE }, texts),
  },
  {
    name: "importert hittil",
    of: "importsCard",
    make: (texts) =>
      importsCard(
        {
          rows: [
            {
              title: "mandag 23. november kl. 09.12, Systemansvarlig",
              lines: [files, "Nye ansatte: 14 · Ansatte sluttet: 3"],
            },
            {
              title: "mandag 2. november kl. 08.00, fra kommandolinja",
              lines: ["delmal.csv", "Nye delmål: 84"],
            },
          ],
          from: 0,
          total: 2,
          nonce: NONCE,
        },
        texts,
      ),
  },
];
