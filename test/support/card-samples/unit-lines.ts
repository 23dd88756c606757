import {
  savedUnitLinesCard,
  unitLineForm,
  type UnitLineFormView,
} from "../../../adaptive-cards/weekly-update/unit-line-card.ts";
import { type CardSample, NONCE } from "./sample.ts";

const north = {
  unit: "hjemme-nord",
  name: "Hjemmetjenesten sone nord",
  text: "På torsdag er det brannøvelse, møt ved basen kl. 9.",
  version: 1,
};
const form: UnitLineFormView = {
  week: "2026-W49",
  nonce: NONCE,
  of: 1,
  last: 0,
  units: [{ ...north, text: "", version: 0 }],
  out: false,
  correctable: "2026-W48",
  mostWords: 25,
  warnings: [],
  newer: [],
};

export const unitLineSamples: readonly CardSample[] = [
  { name: "Linje til enheten", of: "unitLineForm", make: (texts) => unitLineForm(form, texts) },
  {
    name: "Linje til den som leder tretti enheter",
    of: "unitLineForm",
    make: (texts) => {
      const units = Array.from({ length: 8 }, (_, index) => ({
        unit: `avdeling-${index}`,
        name: `Avdeling ${index + 1}`,
        text: "",
        version: 0,
      }));
      return unitLineForm({ ...form, units, of: 30, last: 7 }, texts);
    },
  },
  {
    name: "Linje til enheten, for sent og for flere enheter",
    of: "unitLineForm",
    make: (texts) => {
      const units = [{ ...north, unit: "hjemme", name: "Hjemmetjenesten" }, north];
      const warnings = [texts.unitLines.late(48, 49)];
      return unitLineForm({ ...form, units, correctable: undefined, warnings }, texts);
    },
  },
  {
    name: "Linje til enheten, rettes etter at den er sendt ut",
    of: "unitLineForm",
    make: (texts) => {
      const newer = [
        { by: "Stedfortreder", line: "Fra hjemmetjenesten sone nord: Brannøvelsen er flyttet." },
      ];
      return unitLineForm({ ...form, units: [north], out: true, correctable: undefined, newer }, texts);
    },
  },
  {
    name: "Linje til enheten er lagret",
    of: "savedUnitLinesCard",
    make: (texts) => {
      const lines = [{ unit: "hjemmetjenesten sone nord", text: north.text }];
      return savedUnitLinesCard(
        { week: "2026-W49", nonce: NONCE, last: undefined, out: false, lines },
        texts,
      );
    },
  },
  {
    name: "Linje til enheten er rettet",
    of: "savedUnitLinesCard",
    make: (texts) => {
      const lines = [{ unit: "hjemmetjenesten sone nord", text: north.text }];
      return savedUnitLinesCard({ week: "2026-W48", nonce: NONCE, last: undefined, out: true, lines }, texts);
    },
  },
];
