import { type AskedGoal, askCard, type AskView } from "../../../adaptive-cards/strategy/ask-card.ts";
import { collectedCard, type CollectedView } from "../../../adaptive-cards/strategy/collected-card.ts";
import { heardCard } from "../../../adaptive-cards/strategy/heard-card.ts";
import { goalWishCard, staleCard } from "../../../adaptive-cards/strategy/stale-card.ts";
import { goalCard } from "../../../adaptive-cards/strategy/goal-card.ts";
import { sentCard } from "../../../adaptive-cards/strategy/sent-card.ts";
import { type GoalRow, goalListCard } from "../../../adaptive-cards/strategy/goal-list.ts";
import { type CardSample, NONCE } from "./sample.ts";

const falls: GoalRow = {
  nr: "1.2",
  title: "Færre fall",
  theme: "Mestring",
  why: "Ett fall kan bety slutten på å bo hjemme. Mange av dem kan vi forebygge.",
  shown: "Sist i Mandagskvarteret 23. november 2026.",
};
const food: GoalRow = {
  nr: "1.3",
  title: "Mat og måltider",
  theme: "Mestring",
  why: "",
  shown: "Ikke vist i Mandagskvarteret ennå.",
};
const relatives: GoalRow = { ...food, nr: "2.1", title: "Pårørende som partnere", theme: "Sammen" };

/** Three of them, and those that come before and after. */
const plan: readonly GoalRow[] = Array.from({ length: 30 }, (_, index) =>
  [falls, food, relatives].map((goal) => ({ ...goal, nr: `${goal.nr}.${index}` })),
).flat();

const asked: AskedGoal = {
  nr: "1.2",
  title: "Færre fall",
  why: falls.why,
  goesTo: "Går til leder i hjemmetjenesten.",
  isOwn: false,
  knew: undefined,
  text: "",
};
const ask: AskView = {
  goals: [asked],
  where: "2026-W48|all|1",
  when: "mandag 30. november",
  isNameless: false,
  warnings: [],
  back: "edition.read",
  nonce: NONCE,
};
const collected: CollectedView = {
  subject: "1.2|2026-W48|all|1",
  nonce: NONCE,
  title: "Færre fall",
  answers: [
    {
      text: "Vi øver på trapp med tre brukere hver uke. Det som mangler, er tid til å skrive det inn i planen.",
      from: "Helsefagarbeider hjemmetjenesten sone nord, Hjemmetjenesten sone nord",
    },
    ...Array.from({ length: 11 }, () => ({
      text: "Matter og dørstokker. Ingen har ansvaret for å se etter dem.",
      from: "Uten navn",
    })),
  ],
  upTo: 10,
  awareness: [
    { units: "Hjemmetjenesten sone nord", knew: 6, of: 8 },
    { units: "Hjemmetjenesten, hjemmetjenesten sone sør og nattjenesten", knew: 0, of: 7 },
  ],
  atLeast: 5,
  heard: undefined,
  mayAnswer: true,
  written: "",
  warnings: [],
};

export const strategySamples: readonly CardSample[] = [
  { name: "Hva betyr målet hos dere?", of: "askCard", make: (texts) => askCard(ask, texts) },
  {
    name: "Hva betyr målene hos dere? To mål, det ene er ens eget",
    of: "askCard",
    make: (texts) =>
      askCard(
        {
          ...ask,
          goals: [
            { ...asked, knew: true, text: "Vi øver på trapp." },
            { ...asked, nr: "3.2", title: "Heltid som hovedregel", isOwn: true, knew: false },
          ],
          isNameless: true,
          warnings: [texts.common.nationalId],
        },
        texts,
      ),
  },
  {
    name: "Svarene, hos den ansvarlige",
    of: "collectedCard",
    make: (texts) => collectedCard(collected, texts),
  },
  {
    name: "Svarene, besvart, for få til å vise hvem som kjente målet",
    of: "collectedCard",
    make: (texts) =>
      collectedCard(
        {
          ...collected,
          answers: collected.answers.slice(0, 1),
          awareness: [],
          heard: {
            text: "Vi setter av et kvarter på fredager til å skrive det inn.",
            by: "Leder hjemmetjenesten",
            date: "1. desember 2026",
          },
        },
        texts,
      ),
  },
  {
    name: "en bit av planen",
    of: "sentCard",
    make: (texts) =>
      sentCard(
        {
          where: "o|a|2026-11-24T09:00",
          ...falls,
          until: "tirsdag 1. desember",
          done: undefined,
          nonce: NONCE,
        },
        texts,
      ),
  },
  {
    name: "en bit av planen, besvart",
    of: "sentCard",
    make: (texts) => {
      const done = texts.strategy.ask.thanks("tirsdag 1. desember");
      const where = "o|a|2026-11-24T09:00";
      return sentCard({ where, ...falls, until: "tirsdag 1. desember", done, nonce: NONCE }, texts);
    },
  },
  {
    name: "Dette hørte vi",
    of: "heardCard",
    make: (texts) =>
      heardCard(
        {
          title: "Færre fall",
          text: "Mange av dere øver på trapp alt. Vi setter av et kvarter på fredager til å skrive det inn.",
          by: "Leder hjemmetjenesten",
          own: "Vi øver på trapp med tre brukere hver uke.",
        },
        texts,
      ),
  },
  {
    name: "Målene i planen",
    of: "goalListCard",
    make: (texts) => goalListCard({ goals: plan, query: "", upTo: 20, problems: [], nonce: NONCE }, texts),
  },
  {
    name: "Søk i målene, ingen treff",
    of: "goalListCard",
    make: (texts) =>
      goalListCard({ goals: [], query: "sykler", upTo: 10, problems: [], nonce: NONCE }, texts),
  },
  {
    name: "Et mål",
    of: "goalCard",
    make: (texts) =>
      goalCard(
        {
          nr: "1.2",
          title: "Færre fall",
          why: falls.why,
          facts: [
            [texts.strategy.facts.theme, "Mestring"],
            [texts.strategy.facts.status, texts.strategy.statuses.active],
            [texts.strategy.facts.period, "1. januar 2026 til 31. desember 2030"],
            [texts.strategy.facts.owner, "Leder i hjemmetjenesten"],
            [texts.strategy.facts.concerns, "Hjemmetjenesten, Institusjon"],
            [texts.strategy.facts.shown, "23. november 2026"],
          ],
          ideas: { count: 3, shown: ["Idé 17: Brukerne snubler i dørstokkene på vei ut."] },
          awareness: { rows: collected.awareness, atLeast: 5 },
          rounds: [
            { title: texts.strategy.answersOf("23. november 2026"), subject: "10|1.2|2026-W48|all|1" },
          ],
          nonce: NONCE,
        },
        texts,
      ),
  },
  {
    name: "Mål som har ligget stille",
    of: "staleCard",
    make: (texts) =>
      staleCard(
        {
          subject: "o|goals-stale|2027-01-04T09:00",
          nonce: NONCE,
          goals: [
            {
              nr: "1.2",
              title: "Færre fall",
              last: texts.strategy.stale.last.shown("12. mars 2026"),
              choice: "working",
              note: "Vi har fått fallmatter i to soner.",
            },
            { nr: "1.3", title: "Mat og måltider", last: texts.strategy.stale.never, choice: "", note: "" },
          ],
          more: 3,
          warnings: [],
        },
        texts,
      ),
  },
  {
    name: "Ønske om plass",
    of: "goalWishCard",
    make: (texts) =>
      goalWishCard(
        {
          kind: "wanted",
          by: "Leder hjemmetjenesten",
          goals: [{ nr: "1.2", title: "Færre fall", note: "Vi har fått fallmatter i to soner." }],
        },
        texts,
      ),
  },
  {
    name: "Forslag om å avslutte",
    of: "goalWishCard",
    make: (texts) =>
      goalWishCard(
        {
          kind: "to-end",
          by: "Leder hjemmetjenesten",
          goals: [
            { nr: "1.2", title: "Færre fall", note: "" },
            { nr: "4.1", title: "Velferdsteknologi der den gir trygghet", note: "Er en del av drifta nå." },
          ],
        },
        texts,
      ),
  },
];
