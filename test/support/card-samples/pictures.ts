/** The picture of an edition: asked what it shows, on the form, on the readers' card. */
import { correctForm } from "../../../adaptive-cards/weekly-update/after.ts";
import { editionForm } from "../../../adaptive-cards/weekly-update/edition-form.ts";
import { editionCard } from "../../../adaptive-cards/weekly-update/edition.ts";
import {
  imageForm,
  type ImageFormView,
  type ImageView,
} from "../../../adaptive-cards/weekly-update/image.ts";
import { type CardSample, NONCE } from "./sample.ts";
import { sampleEdition, sampleForm } from "./weekly-update.ts";

/** A car in front of a house, drawn, since nothing can be fetched here. */
const landscape = drawn(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 900"><rect width="1200" height="900" fill="#cfe8f5"/><rect y="620" width="1200" height="280" fill="#8a9a86"/><rect x="620" y="250" width="460" height="400" fill="#b5523b"/><rect x="560" y="200" width="580" height="70" fill="#444"/><rect x="700" y="360" width="110" height="110" fill="#fff"/><rect x="900" y="360" width="110" height="110" fill="#fff"/><rect x="120" y="560" width="480" height="130" rx="40" fill="#f4f4f0"/><rect x="210" y="480" width="280" height="110" rx="40" fill="#f4f4f0"/><circle cx="220" cy="690" r="60" fill="#222"/><circle cx="500" cy="690" r="60" fill="#222"/></svg>`,
);
const upright = drawn(
  `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="800" viewBox="0 0 600 800"><rect width="600" height="800" fill="#e9e2d0"/><rect x="200" y="120" width="200" height="600" fill="#7a5b3a"/><circle cx="370" cy="430" r="14" fill="#e0c060"/></svg>`,
);

function drawn(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
}

const image: ImageView = {
  address: landscape,
  alt: "Den nye elbilen utenfor hjemmetjenesten",
  upright: false,
  place: "sinceLast",
};

const form: ImageFormView = {
  subject: "0".repeat(48),
  nonce: NONCE,
  address: landscape,
  upright: false,
  alt: "",
  most: 200,
  place: "top",
  places: ["top", "goals", "sinceLast"],
  editions: [
    { value: "2026-W48|all|1", title: "Mandagskvarteret uke 48" },
    { value: "2026-W48|unit-hjem|1", title: "Mandagskvarteret uke 48 til hjemmetjenesten" },
  ],
  used: false,
  warnings: [],
};

export const pictureSamples: readonly CardSample[] = [
  { name: "Et bilde er sendt", of: "imageForm", make: (texts) => imageForm(form, texts) },
  {
    name: "Endre bildet, stående, uten tekst",
    of: "imageForm",
    make: (texts) =>
      imageForm(
        {
          ...form,
          address: upright,
          upright: true,
          alt: "Døra til det nye vaktrommet",
          editions: [],
          used: true,
          warnings: [texts.pictures.picture.altMissing],
        },
        texts,
      ),
  },
  {
    name: "Utgave med bilde under Siden sist",
    of: "editionCard",
    make: (texts) => editionCard({ ...sampleEdition, image }, texts),
  },
  {
    name: "Utgave med stående bilde øverst",
    of: "editionCard",
    make: (texts) =>
      editionCard(
        {
          ...sampleEdition,
          image: { address: upright, alt: "Døra til det nye vaktrommet", upright: true, place: "top" },
        },
        texts,
      ),
  },
  {
    name: "Skjemaet med bilde",
    of: "editionForm",
    make: (texts) => editionForm({ ...sampleForm, image }, texts),
  },
  {
    name: "Rett feil i en utgave med bilde",
    of: "correctForm",
    make: (texts) =>
      correctForm(
        {
          subject: "2026-W48|all|1|7",
          nonce: NONCE,
          week: "2026-W48",
          sections: sampleForm.sections,
          what: "",
          most: 300,
          image: { ...image, most: 200 },
          warnings: [],
        },
        texts,
      ),
  },
];
