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
  services: [home],
  instead: [],
  mostWords: 15,
  warnings: [],
  newer: [],
  mayClose: false,
};

export const lineSamples: readonly CardSample[] = [
  { name: "Torsdagskortet", of: "lineForm", make: (texts) => lineForm(form, texts) },
  {
    name: "Torsdagskortet for to tjenester, den ene uten leder",
    of: "lineForm",
    make: (texts) =>
      lineForm({ ...form, services: [home, zone], instead: ["hjemmetjenesten sone sør"] }, texts),
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
    make: (texts) =>
      sentLinesCard(
        { week: "2026-W49", subject, nonce: NONCE, services: [{ ...home, text: LINE }, zone] },
        texts,
      ),
  },
  {
    name: "Ingenting denne uka",
    of: "sentLinesCard",
    make: (texts) => sentLinesCard({ week: "2026-W49", subject, nonce: NONCE, services: [home] }, texts),
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
