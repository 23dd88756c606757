import { ideaCard } from "../../../adaptive-cards/ideas/idea-card.ts";
import { type IdeaForm, ideaFormCard } from "../../../adaptive-cards/ideas/idea-form.ts";
import { type IdeaRow, ideaListCard } from "../../../adaptive-cards/ideas/idea-list.ts";
import type { IdeaView } from "../../../adaptive-cards/ideas/idea-view.ts";
import { shortCard } from "../../../adaptive-cards/ideas/short.ts";
import { ideaVerbs } from "../../../adaptive-cards/ideas/verbs.ts";
import { forLeader, forProposer, sampleEvent } from "./idea-samples.ts";
import { type CardSample, NONCE } from "./sample.ts";

const forReading: IdeaView = {
  ...forLeader,
  reader: "informed",
  proposer: "Den som sendte inn",
  informed: ["tillitsvalgt i hjemmetjenesten"],
  events: [sampleEvent("submitted", 1, {}, { who: "Kollegaen uten navn" })],
  allowed: [],
};

const form: IdeaForm = {
  nonce: NONCE,
  values: {},
  destinations: [
    {
      unitId: "hjemme-nord",
      unit: "Hjemmetjenesten sone nord",
      goesTo: "Går til leder i hjemmetjenesten sone nord.",
      due: "mandag 30. november",
    },
  ],
  problems: [],
  recipients: [
    { title: "Nivået over lederen min", value: "above" },
    { title: "Systemansvarlig", value: "administrator" },
    { title: "Lederen i: Korttidsavdelingen", value: "unit|korttid" },
  ],
  services: [
    { title: "Psykisk helse og rus", value: "psykisk" },
    { title: "Tildelingskontoret", value: "tildeling" },
  ],
  informs: [
    "Velger du «Turnus og bemanning», får tillitsvalgt i hjemmetjenesten også lese det. Det gjelder ikke når du velger «Bare leder ser det» lenger ned.",
  ],
  forColleague: false,
  fromText: false,
};
const natt = {
  unitId: "hjemme-natt",
  unit: "Nattjenesten",
  goesTo: "Går til leder i nattjenesten.",
  due: "mandag 30. november",
};

const rows: readonly IdeaRow[] = Array.from({ length: 12 }, (_, index) => ({
  number: 17 - index,
  title: `Idé ${17 - index} · Mottatt`,
  problem: forProposer.problem,
  line: "Hos leder i hjemmetjenesten sone nord, svar senest mandag 30. november",
}));
const list = {
  title: "Mine ideer",
  empty: "Du har ikke sendt inn noe ennå.",
  nonce: NONCE,
  moreVerb: ideaVerbs.mine,
};

export const ideaSamples: readonly CardSample[] = [
  { name: "Skjema", of: "ideaFormCard", make: (texts) => ideaFormCard(form, texts) },
  {
    name: "Skjema fra fritekst, to enheter, noe må rettes",
    of: "ideaFormCard",
    make: (texts) =>
      ideaFormCard(
        {
          ...form,
          fromText: true,
          destinations: [...form.destinations, natt],
          values: { problem: forProposer.problem, proposal: "Et nøkkelskap i hver sone." },
          problems: [
            "Det ser ut til at det står et fødselsnummer i teksten. Ingenting er lagret, og nummeret er skjult her. Se over teksten, og prøv igjen.",
          ],
        },
        texts,
      ),
  },
  {
    name: "Til orientering",
    of: "ideaCard",
    make: (texts) => ideaCard(forReading, { nonce: NONCE }, texts),
  },
  {
    name: "Liste med flere enn ti",
    of: "ideaListCard",
    make: (texts) => ideaListCard({ ...list, rows, upTo: 10 }, texts),
  },
  {
    name: "Tom liste",
    of: "ideaListCard",
    make: (texts) => ideaListCard({ ...list, rows: [], upTo: 10 }, texts),
  },
  {
    name: "Sendt",
    of: "shortCard",
    make: () => shortCard("Sendt", "Kvitteringen kommer som en egen melding."),
  },
];
