import { type ActionForm, actionFormCard } from "../../../adaptive-cards/ideas/action-form.ts";
import { ideaCard } from "../../../adaptive-cards/ideas/idea-card.ts";
import { type IdeaForm, ideaFormCard } from "../../../adaptive-cards/ideas/idea-form.ts";
import { type IdeaRow, ideaListCard } from "../../../adaptive-cards/ideas/idea-list.ts";
import type { EventView, FormKind, IdeaView } from "../../../adaptive-cards/ideas/idea-view.ts";
import { newsCard } from "../../../adaptive-cards/ideas/news-card.ts";
import { shortCard } from "../../../adaptive-cards/ideas/short.ts";
import { ideaVerbs } from "../../../adaptive-cards/ideas/verbs.ts";
import { type CardSample, NONCE } from "./sample.ts";

function event(kind: EventView["kind"], number: number, more: Partial<EventView> = {}): EventView {
  const nothing = { text: undefined, reason: undefined, until: undefined };
  return { kind, number, on: "tirsdag 24. november kl. 09.12", who: undefined, ...nothing, ...more };
}

const submitted = event("submitted", 1, { who: "Du" });
const asked = event("asked", 2, {
  who: "Leder hjemmetjenesten sone nord",
  text: "Hvor ofte skjer det at nøkkelskapet er tomt når du kommer?",
});

export const forProposer: IdeaView = {
  number: 17,
  kind: "idea",
  problem:
    "Vi kjører fram og tilbake til basen for å hente nøkler. På kveldsvakt tar det en halvtime hver gang, og da venter de som skulle hatt kveldsmat.",
  proposal: "Et nøkkelskap i hver sone.",
  category: "routes",
  acrossServices: true,
  stopDoing: "Å levere nøkler på basen midt på vakta.",
  forUser: "Kveldsmaten kommer når den skal.",
  onBehalfOf: "kveldsvakta",
  nameShownTo: "leader",
  shareable: true,
  shareName: false,
  state: "received",
  stateLabel: "Mottatt",
  reader: "proposer",
  proposer: "Helsefagarbeider hjemmetjenesten sone nord",
  unit: "Hjemmetjenesten sone nord",
  holder: "leder i hjemmetjenesten sone nord",
  route: "Sendt til leder i hjemmetjenesten sone nord.",
  answerDue: "mandag 30. november",
  clockStopped: false,
  informed: [],
  events: [submitted],
  allowed: ["message"],
};

const forLeader: IdeaView = {
  ...forProposer,
  reader: "leader",
  route: "Du får dette fordi du er leder i hjemmetjenesten sone nord.",
  events: [event("submitted", 1, { who: "Helsefagarbeider hjemmetjenesten sone nord" })],
  allowed: ["ask", "decline", "postpone", "solve", "message", "read"],
};

const forReading: IdeaView = {
  ...forLeader,
  reader: "informed",
  proposer: "Den som sendte inn",
  informed: ["tillitsvalgt i hjemmetjenesten"],
  events: [event("submitted", 1, { who: "Den som sendte inn" })],
  allowed: [],
};

const clarifying: IdeaView = {
  ...forProposer,
  state: "clarifying",
  stateLabel: "Spørsmål stilt",
  answerDue: undefined,
  clockStopped: true,
  events: [submitted, asked],
  allowed: ["reply"],
};

function ended(state: IdeaView["state"], stateLabel: string, last: EventView): IdeaView {
  return { ...forProposer, state, stateLabel, answerDue: undefined, events: [submitted, last], allowed: [] };
}

const who = "Leder hjemmetjenesten sone nord";
const solved = event("solved", 2, { who, text: "Nøkkelskapet er bestilt og henger på basen fra onsdag." });
const declined = event("declined", 2, {
  who,
  reason: "economy",
  text: "Skapet koster 18 000 kroner. Det har vi ikke i år, men jeg tar det med i budsjettrunden.",
});
const postponed = event("postponed", 2, {
  who,
  until: "mandag 4. januar",
  text: "Vi flytter basen i desember.",
});
const answered = event("answered", 2, { who, text: "Bilene byttes i uke 50. Alle får piggdekk." });

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
    "Handler det om «Turnus og bemanning», får tillitsvalgt i hjemmetjenesten også lese det. Men ikke når du har valgt «Bare leder ser det».",
  ],
  fromText: false,
};
const natt = {
  unitId: "hjemme-natt",
  unit: "Nattjenesten",
  goesTo: "Går til leder i nattjenesten.",
  due: "mandag 30. november",
};

const action: Omit<ActionForm, "kind"> = {
  idea: forLeader,
  nonce: NONCE,
  values: {},
  problems: [],
  dates: { first: "2026-11-25", last: "2027-11-24" },
};
const formKinds: readonly FormKind[] = ["ask", "answer", "decline", "postpone", "solve", "message"];

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
  { name: "Kvittering", of: "ideaCard", make: (texts) => ideaCard(forProposer, { nonce: NONCE }, texts) },
  {
    name: "Lederens kort",
    of: "ideaCard",
    make: (texts) => ideaCard(forLeader, { nonce: NONCE, lead: "Ny idé" }, texts),
  },
  {
    name: "Til orientering",
    of: "ideaCard",
    make: (texts) => ideaCard(forReading, { nonce: NONCE }, texts),
  },
  {
    name: "Lederens kort, alle valg, noen kom først",
    of: "ideaCard",
    make: (texts) =>
      ideaCard(forLeader, { nonce: NONCE, allButtons: true, notice: "Noe har skjedd siden sist." }, texts),
  },
  { name: "Spørsmål stilt", of: "newsCard", make: (texts) => newsCard(clarifying, asked, NONCE, texts) },
  {
    name: "Løst med en gang",
    of: "newsCard",
    make: (texts) => newsCard(ended("adopted", "Innført", solved), solved, NONCE, texts),
  },
  {
    name: "Nei, begrunnet",
    of: "newsCard",
    make: (texts) => newsCard(ended("declined", "Nei, begrunnet", declined), declined, NONCE, texts),
  },
  {
    name: "Ikke nå",
    of: "newsCard",
    make: (texts) =>
      newsCard(
        ended("postponed", "Ikke nå – tas opp igjen mandag 4. januar", postponed),
        postponed,
        NONCE,
        texts,
      ),
  },
  {
    name: "Svar på et spørsmål",
    of: "newsCard",
    make: (texts) =>
      newsCard(
        { ...ended("answered", "Besvart", answered), kind: "question", problem: "Får vi piggdekk i år?" },
        answered,
        NONCE,
        texts,
      ),
  },
  ...formKinds.map((kind): CardSample => ({
    name: `Lederens skjema: ${kind}`,
    of: "actionFormCard",
    make: (texts) => actionFormCard({ ...action, kind }, texts),
  })),
  {
    name: "Forslagsstilleren svarer",
    of: "actionFormCard",
    make: (texts) => actionFormCard({ ...action, kind: "reply", idea: clarifying }, texts),
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
