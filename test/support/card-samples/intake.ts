import { note, paragraph, subheading } from "../../../adaptive-cards/parts/text.ts";
import { choiceField, textField } from "../../../adaptive-cards/parts/field.ts";
import { budgetCard } from "../../../adaptive-cards/ideas/budget.ts";
import { hideFormCard } from "../../../adaptive-cards/ideas/hide-form.ts";
import { offerCard } from "../../../adaptive-cards/ideas/offer.ts";
import { postedIdeaCard } from "../../../adaptive-cards/ideas/posted-idea.ts";
import { stepCard } from "../../../adaptive-cards/ideas/step-card.ts";
import { channelWords, signpostCard } from "../../../adaptive-cards/privacy/signpost.ts";
import { defaultSettings } from "../../../bot/settings.ts";
import { type CardSample, NONCE } from "./sample.ts";

const kept = {
  kind: "idea",
  problem:
    "På kveldsvakt er vi én for lite. I går fikk en av dem vi går til, feil medisin fordi vi løp mellom to hus.",
  passed: "signpost",
};
const of = "stepCard";
const shared = { values: kept, problems: [], subject: "", nonce: NONCE };

const budget = {
  from: "torsdag 23. november 2025",
  minutes: 10,
  upTo: 10,
  address: "https://bot.kommunen.example/files/1763885400000-q7r2k",
  nonce: NONCE,
  items: [
    {
      unit: "Hjemmetjenesten sone nord",
      number: 17,
      state: "Mottatt",
      problem: "På kveldsvakt er vi én for lite. De siste på lista får kveldsmat etter ni.",
      extraPerson: "Tatt kveldsmaten og tilsynene i den ytterste ruta.",
      withoutExtra: "Flytte rapporten, så alle kan dra ut klokka 15.",
    },
    {
      unit: "Nattjenesten",
      number: 21,
      state: "Prøves ut",
      problem: "To på natt når det er glatt.",
      extraPerson: undefined,
      withoutExtra: undefined,
    },
  ],
};

export const intakeSamples: readonly CardSample[] = [
  {
    name: "Uten navn – les dette først",
    of,
    make: (texts) => {
      const words = texts.withoutName;
      const unit = "hjemmetjenesten sone nord";
      const limits = [words.text, words.smallUnit(8, unit), words.copies, words.serious];
      const body = [
        paragraph(words.promise),
        subheading(words.limits),
        ...limits.map((line) => paragraph(line)),
        subheading(words.receiver),
        paragraph(`Går til leder i ${unit}.`),
      ];
      return stepCard({ ...shared, step: { title: words.title, body } }, texts);
    },
  },
  { name: "Til budsjettrunden", of: "budgetCard", make: (texts) => budgetCard(budget, texts) },
  {
    name: "Skjul opplysninger",
    of: "hideFormCard",
    make: (texts) =>
      hideFormCard(
        {
          number: 17,
          name: "idé 17",
          texts: [
            { label: "Hva er problemet eller behovet?", text: kept.problem, value: "0.problem" },
            { label: "2. hendelse, tirsdag 24. november", text: "Hvor ofte skjer det?", value: "2.text" },
          ],
          values: {},
          problems: [],
          backToIdea: true,
          nonce: NONCE,
        },
        texts,
      ),
  },
  {
    name: "I en samtale",
    of: "postedIdeaCard",
    make: (texts) =>
      postedIdeaCard(
        {
          title: "Idé 17 · Prøves ut",
          unit: "hjemmetjenesten sone nord",
          problem: "Vi kjører fram og tilbake til basen for å hente nøkler.",
          proposal: "Et nøkkelskap i hver sone.",
          proposer: undefined,
        },
        texts,
      ),
  },
  {
    name: "Skrevet ned for deg",
    of: "offerCard",
    make: (texts) =>
      offerCard(
        {
          id: NONCE,
          from: "Fagutviklingssykepleier",
          problem: "Vi kjører fram og tilbake til basen for å hente nøkler.",
          proposal: undefined,
          nonce: NONCE,
        },
        texts,
      ),
  },
  {
    name: "Til budsjettrunden, ingenting",
    of: "budgetCard",
    make: (texts) => budgetCard({ ...budget, items: [] }, texts),
  },
  {
    name: "Kan være et avvik",
    of,
    make(texts) {
      const words = texts.intake.signpost;
      const choices = Object.entries(words.reportedChoices).map(([value, title]) => ({ value, title }));
      const reported = choiceField({
        id: "incidentReported",
        label: words.reported,
        choices,
        style: "expanded",
      });
      const lines = [words.incident, channelWords("incident", defaultSettings, texts), words.urgent];
      const body = [...lines.map((line) => paragraph(line)), reported, note(words.goOn)];
      return stepCard({ ...shared, step: { title: words.title, body, asks: ["incidentReported"] } }, texts);
    },
  },
  {
    name: "To spørsmål om bemanning",
    of,
    make(texts) {
      const words = texts.intake.rota;
      const field = (id: "extraPerson" | "withoutExtra") =>
        textField({ id, label: words[id], multiline: true });
      const body = [
        note(words.lead),
        field("extraPerson"),
        field("withoutExtra"),
        note(texts.common.caution),
      ];
      const asks = ["extraPerson", "withoutExtra"];
      return stepCard({ ...shared, step: { title: words.title, body, asks } }, texts);
    },
  },
  ...(["incident", "whistleblowing"] as const).map((kind): CardSample => ({
    name: kind === "incident" ? "avvik" : "varsling, med adresse",
    of: "signpostCard",
    make: (texts) =>
      signpostCard(
        {
          kind,
          nonce: NONCE,
          channels: {
            incident: {},
            whistleblowing: {
              name: "varslingskanalen på intranett",
              address: "https://kommunen.example/varsling",
            },
          },
        },
        texts,
      ),
  })),
];
