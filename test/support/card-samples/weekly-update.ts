import { answersForm } from "../../../adaptive-cards/weekly-update/answers-form.ts";
import { passedOverCard } from "../../../adaptive-cards/weekly-update/passed-over.ts";
import { deadlineCard } from "../../../adaptive-cards/weekly-update/deadline.ts";
import { type EditionView, editionCard } from "../../../adaptive-cards/weekly-update/edition.ts";
import { type EditionFormView, editionForm } from "../../../adaptive-cards/weekly-update/edition-form.ts";
import { latestCard, printCard } from "../../../adaptive-cards/weekly-update/latest.ts";
import { noticeCard } from "../../../adaptive-cards/weekly-update/notice.ts";
import { confirmPublishCard, onItsWayCard } from "../../../adaptive-cards/weekly-update/publishing.ts";
import {
  emptySections,
  sectionNames,
  type SectionName,
  type Sections,
} from "../../../bot/weekly-update/sections.ts";
import { type CardSample, NONCE } from "./sample.ts";

const subject = "2026-W48|all|1|3";

const sections: Sections = {
  ...emptySections,
  goals:
    "Færre fall – fordi ett fall kan koste en bruker hjemmet sitt\nHeltid som hovedregel\nVelferdsteknologi der den gir trygghet",
  sinceLast:
    "Korttidsavdelingen har åpnet to nye rom.\nSone nord og nattjenesten har fått felles rapport kl. 22.30, og det virker.",
  praise:
    "Til dagsenteret: De fikk med alle på tur til kaia i forrige uke. To brukere snakket om det resten av uka.",
  assignment: "Spør en kollega i en annen tjeneste hva de strever med.",
  reminder: "Ta influensavaksinen – for deg selv, brukerne og kollegene.",
  goodWords: "Det er de små tingene som gjør at noen får en god dag.",
};

/** Everything an edition can hold. */
const allSections: Sections = {
  ...sections,
  presenting:
    "Vi er ergoterapi- og fysioterapitjenesten, seks ansatte i første etasje på helsehuset.\nBruk oss når noen ikke lenger klarer det de klarte i forrige måned. Ring før kl. 10, så kommer vi samme dag.\nVi strever med ventelista for hjelpemidler. Vi er stolte av at åtte av ti bor hjemme et år etter.",
  struggling: "Vi får ikke tak i nok vikarer til helgene.",
  unchanged: "Turnusen ut året står fast.",
  meeting: "Åpent møte onsdag kl. 14: https://teams.microsoft.com/l/meetup-join/eksempel",
  recording: "https://kommunen.example/opptak/uke48",
};

function each<T>(of: (name: SectionName) => T): Record<SectionName, T> {
  return Object.fromEntries(sectionNames.map((name) => [name, of(name)])) as Record<SectionName, T>;
}

const edition: EditionView = {
  waiting: 2,
  id: "2026-W48|all|1",
  week: "2026-W48",
  sender: "Systemansvarlig",
  sections,
  order: sectionNames,
  marks: { sinceLast: "information", assignment: "discuss" },
  join: undefined,
  answers: [
    {
      number: 17,
      kind: "idea",
      at: "2026-11-18T09:00:00.000Z",
      problem: "Vi kjører fram og tilbake til basen for å hente nøkler.",
      outcome: "adopted",
      words: "Nøkkelskapet henger på basen fra onsdag.",
      proposer: "Helsefagarbeider hjemmetjenesten sone nord",
    },
    {
      number: 14,
      kind: "idea",
      at: "2026-11-19T09:00:00.000Z",
      problem: "Kan vi få en ekstra bil i helgene?",
      outcome: "declined",
      reason: "economy",
      words: "Det er ikke rom for det i år. Jeg tar det med i budsjettrunden.",
    },
    {
      number: 21,
      kind: "idea",
      at: "2026-11-20T09:00:00.000Z",
      problem: "Rapporten tar for lang tid.",
      outcome: "trial",
      until: "2026-12-18",
      words: "Rapport stående ved tavla.",
    },
    {
      number: 9,
      kind: "idea",
      at: "2026-11-20T10:00:00.000Z",
      problem: "Vi går med handlelister i lomma.",
      outcome: "adopted-after-trial",
      words: "Brukerne får det de har bedt om, samme dag.",
    },
  ],
  language: "nb",
  shared: false,
  nonce: NONCE,
};
const short: EditionView = {
  ...edition,
  answers: [],
  sections: { ...sections, praise: "", assignment: "", reminder: "", goodWords: "" },
};

export const sampleAudience: EditionFormView["audience"] = {
  choices: [
    { title: "Alle (412)", value: "all" },
    { title: "Bare noen roller – kryss av under", value: "roles" },
    { title: "Helse og omsorg (412)", value: "unit-helse" },
    { title: "Hjemmetjenesten (118)", value: "unit-hjem" },
    { title: "Hjemmetjenesten sone nord (34)", value: "unit-nord" },
  ],
  value: "all",
  roles: [
    { title: "Ledere og stedfortredere (27)", value: "leader" },
    { title: "Tillitsvalgte (9)", value: "union-rep" },
    { title: "Verneombud (8)", value: "safety-rep" },
  ],
  chosenRoles: [],
  isLarge: false,
  open: false,
};

const form: EditionFormView = {
  week: "2026-W48",
  reaches: "Går til alle: 412 personer.",
  move: undefined,
  audience: sampleAudience,
  subject,
  nonce: NONCE,
  state: "draft",
  step: "ready",
  sections,
  order: sectionNames,
  marks: { sinceLast: "information", assignment: "discuss" },
  count: each((name) => sections[name].split(" ").length),
  most: each((name) => (name === "presenting" ? 150 : 60)),
  plan: {
    choices: [
      { title: "1.1 Hverdagsrehabilitering først (ikke vist ennå)", value: "1.1" },
      { title: "2.2 Individuell plan for dem som ønsker det (sist vist 12. oktober 2026)", value: "2.2" },
    ],
    upTo: 10,
    total: 14,
    words: "",
    theme: "*",
    themes: [
      { title: "Alle temaer", value: "*" },
      { title: "Mestring", value: "Mestring" },
      { title: "Sammen", value: "Sammen" },
    ],
    isSearched: true,
  },
  picks: { assignment: ["catchGood", "thankNight"], reminder: ["vaccine", "falls"] },
  channels: { many: 3, chosen: true },
  mayCopy: false,
  lastChange: { name: "Systemansvarlig", when: "torsdag 19. november kl. 14.05" },
  lines: {
    choices: [
      { value: "korttid~2026-W48~1", text: "Korttidsavdelingen: To nye rom er åpnet.", is: "new" },
      { value: "dagsenter~2026-W48~1", text: "Dagsenteret: Dansen er i gang igjen.", is: "late" },
      {
        value: "natt~2026-W48~2",
        text: "Nattjenesten: Felles rapport er flyttet til kl. 22.30.",
        is: "changed",
      },
    ],
    more: 0,
    withdrawn: ["Bofellesskapet: Grillfest på fredag."],
    nothing: ["Tildelingskontoret"],
    unanswered: ["Hjemmetjenesten", "Hjemmetjenesten sone nord", "Psykisk helse og rus"],
    taken: 2,
  },
  news: ["Lagret."],
  warnings: [],
  newer: undefined,
  image: undefined,
};

/** For other samples of the same. */
export const sampleEdition = edition;
export const sampleForm = form;

export const weeklyUpdateSamples: readonly CardSample[] = [
  { name: "Full utgave", of: "editionCard", make: (texts) => editionCard(edition, texts) },
  {
    name: "Oppdraget er gjort, for en leder",
    of: "editionCard",
    make: (texts) => editionCard({ ...edition, answers: [], done: true, readsAloud: true }, texts),
  },
  {
    name: "siste for en redaktør som har vært borte",
    of: "latestCard",
    make: (texts) =>
      latestCard(
        {
          edition: { ...edition, answers: [], readsAloud: true },
          also: [{ id: "2026-W48|roles-leader|1", week: "2026-W48", to: "ledere og stedfortredere" }],
          missed: [
            { id: "2026-W47|all|1", week: "2026-W47" },
            { id: "2026-W46|all|1", week: "2026-W46" },
          ],
          after: { subject: `${subject}|seen`, nonce: NONCE },
        },
        texts,
      ),
  },
  {
    name: "Til utskrift",
    of: "printCard",
    make: (texts) =>
      printCard(
        {
          week: "2026-W48",
          address: "https://bot.example/files/1-abc",
          minutes: 10,
          subject: "2026-W48|all|1",
          nonce: NONCE,
        },
        texts,
      ),
  },
  { name: "Kort utgave", of: "editionCard", make: (texts) => editionCard(short, texts) },
  {
    name: "Rettet, med opptak",
    of: "editionCard",
    make: (texts) =>
      editionCard(
        {
          ...short,
          corrected: { date: "2026-11-24", what: "Rapporten er kl. 22.30, ikke 21.30." },
          recording: "https://opptak.example/uke48",
        },
        texts,
      ),
  },
  {
    name: "I en kanal",
    of: "editionCard",
    make: (texts) => editionCard({ ...short, shared: true }, texts),
  },
  {
    name: "Utgave i kanalen til en enhet",
    of: "editionCard",
    make: (texts) => {
      const ownChat = "https://teams.microsoft.com/l/chat/0/0?users=28:6666&message=id%C3%A9";
      const lines = [
        { unit: "hjemmetjenesten sone nord", text: "På torsdag er det brannøvelse, møt ved basen kl. 9." },
        { unit: "hjemmetjenesten", text: "Takk for en fin uke." },
      ];
      return editionCard({ ...edition, lines, answers: [], shared: true, channel: { ownChat } }, texts);
    },
  },
  {
    name: "Utgave med alt",
    of: "editionCard",
    make: (texts) =>
      editionCard(
        {
          ...edition,
          sections: allSections,
          marks: {
            presenting: "information",
            assignment: "discuss",
            struggling: "input",
            unchanged: "decide",
          },
          join: "https://teams.microsoft.com/l/meetup-join/eksempel",
          recording: "https://kommunen.example/opptak/uke48",
        },
        texts,
      ),
  },
  {
    name: "Skjema, ny utgave",
    of: "editionForm",
    make: (texts) =>
      editionForm(
        {
          ...form,
          state: "unsaved",
          sections: emptySections,
          marks: {},
          count: each(() => 0),
          lastChange: undefined,
          news: [],
          mayCopy: true,
        },
        texts,
      ),
  },
  { name: "Skjema, lagret", of: "editionForm", make: (texts) => editionForm(form, texts) },
  {
    name: "Skjema, presentasjonen er sendt inn",
    of: "editionForm",
    make: (texts) => {
      const words = texts.presenting.form;
      const line = words.sent("Hjemmetjenesten");
      return editionForm({ ...form, presenting: { line, isLate: false, mayTake: true } }, texts);
    },
  },
  {
    name: "Skjema, ingen presentasjon er sendt inn",
    of: "editionForm",
    make: (texts) => {
      const line = texts.presenting.form.late("Hjemmetjenesten");
      return editionForm({ ...form, presenting: { line, isLate: true, mayTake: false } }, texts);
    },
  },
  {
    name: "Skjema, noe må rettes, noen skrev samtidig",
    of: "editionForm",
    make: (texts) =>
      editionForm(
        {
          ...form,
          news: [],
          warnings: ["«Siden sist» har 74 ord. Det er plass til 60. Ta bort 14 ord."],
          newer: {
            name: "Kommunikasjonsrådgiver",
            changes: [
              { section: "praise", text: sections.praise },
              { section: "reminder", text: "" },
            ],
          },
        },
        texts,
      ),
  },
  {
    name: "Dere sa – vi gjorde, for redaktøren",
    of: "answersForm",
    make: (texts) =>
      answersForm(
        {
          week: "2026-W48",
          answers: edition.answers.map((answer, index) => ({
            answer,
            until: index === 1 ? "dropped" : "in",
          })),
          waiting: 3,
          language: "nb",
          subject: `${subject}|seen`,
          nonce: NONCE,
        },
        texts,
      ),
  },
  {
    name: "Bekreft utsending",
    of: "confirmPublishCard",
    make: (texts) =>
      confirmPublishCard(
        { week: "2026-W49", now: "2026-W48", people: 42, channels: 3, subject, nonce: NONCE },
        texts,
      ),
  },
  {
    name: "Godkjent, men ingen får den",
    of: "passedOverCard",
    make: (texts) => passedOverCard({ week: "2026-W49", to: "verneombud", nonce: NONCE }, texts),
  },
  {
    name: "Ingenting er godkjent",
    of: "deadlineCard",
    make: (texts) =>
      deadlineCard(
        {
          week: "2026-W49",
          due: "mandag 30. november kl. 08.00",
          state: { week: "2026-W49", is: "ready" },
          others: [{ to: "ledere og stedfortredere", is: "approved" }],
          asksForEveryone: true,
          mayWrite: true,
          nonce: NONCE,
        },
        texts,
      ),
  },
  {
    name: "På vei",
    of: "onItsWayCard",
    make: (texts) =>
      onItsWayCard(
        { week: "2026-W48", people: 42, after: { subject: `${subject}|seen`, nonce: NONCE } },
        texts,
      ),
  },
  {
    name: "Skjema, til noen roller",
    of: "editionForm",
    make: (texts) =>
      editionForm(
        {
          ...form,
          reaches:
            "Går til ledere og stedfortredere: 27 personer. Dere sa – vi gjorde kommer i utgaven til alle.",
          move: { when: "mandag 30. november kl. 08.00", week: "2026-W49" },
          audience: { ...sampleAudience, value: "roles", chosenRoles: ["leader"], isLarge: true, open: true },
          news: [],
          warnings: ["Kryss av for minst én rolle, eller velg noe annet i «Til hvem»."],
        },
        texts,
      ),
  },
  {
    name: "Kort beskjed",
    of: "noticeCard",
    make: (texts) => noticeCard([texts.weeklyUpdate.reader.noneYet]),
  },
];
