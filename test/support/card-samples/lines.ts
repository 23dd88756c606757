import {
  lineFateCard,
  lineForm,
  type LineFormView,
  sentLinesCard,
} from "../../../adaptive-cards/weekly-update/line-card.ts";
import { type CardSample, NONCE } from "./sample.ts";

const home = { unit: "hjemme", name: "Hjemmetjenesten", text: "" };
const zone = { unit: "hjemme-sor", name: "Hjemmetjenesten sone sør", text: "" };
const subject = "2026-W49|hjemme:0";
const LINE = "Vi har fått ny bil, og alle har prøvd den.";

const form: LineFormView = {
  week: "2026-W49",
  subject,
  nonce: NONCE,
  of: 1,
  services: [home],
  left: undefined,
  instead: [],
  mostWords: 15,
  warnings: [],
  newer: [],
  mayClose: false,
};

const eight = Array.from({ length: 8 }, (_, index) => ({
  unit: `avdeling-${index}`,
  name: `Avdeling ${index + 1}`,
  text: "",
}));

const sent = { week: "2026-W49", subject, nonce: NONCE, of: 1, none: false };

export const lineSamples: readonly CardSample[] = [
  { name: "Torsdagskortet", of: "lineForm", make: (texts) => lineForm(form, texts) },
  {
    name: "Torsdagskortet for to tjenester, den ene uten leder",
    of: "lineForm",
    make: (texts) =>
      lineForm({ ...form, of: 2, services: [home, zone], instead: ["hjemmetjenesten sone sør"] }, texts),
  },
  {
    name: "Torsdagskortet for tretti tjenester, etter Send inn på det første",
    of: "lineForm",
    make: (texts) => lineForm({ ...form, of: 30, services: eight, left: 22, mayClose: true }, texts),
  },
  {
    name: "En stedfortreder har sendt en annen linje",
    of: "lineForm",
    make: (texts) =>
      lineForm(
        {
          ...form,
          services: [{ ...home, text: LINE }],
          newer: [{ by: "Koordinator hjemmetjenesten", line: "Hjemmetjenesten: Ny bil er på plass." }],
          mayClose: true,
        },
        texts,
      ),
  },
  {
    name: "Sendt",
    of: "sentLinesCard",
    make: (texts) => sentLinesCard({ ...sent, of: 2, services: [{ ...home, text: LINE }, zone] }, texts),
  },
  {
    name: "Sendt for tretti tjenester",
    of: "sentLinesCard",
    make: (texts) => {
      const [first, second] = [LINE, "Dansen er i gang igjen."];
      const texted = eight.map((one, index) => ({ ...one, text: [first, second, "", ""][index] }));
      return sentLinesCard({ ...sent, of: 30, services: texted }, texts);
    },
  },
  {
    name: "Ingenting denne uka",
    of: "sentLinesCard",
    make: (texts) => sentLinesCard({ ...sent, services: [home], none: true }, texts),
  },
  {
    name: "Utgaven er sendt ut",
    of: "lineFateCard",
    make: (texts) =>
      lineFateCard(
        {
          week: "2026-W49",
          services: [
            { name: home.name, text: LINE, fate: "used" },
            { name: zone.name, text: "Ny vaktplan er på høring.", fate: "reworded" },
          ],
        },
        texts,
      ),
  },
];
