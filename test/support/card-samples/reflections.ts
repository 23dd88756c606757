import { agendaCard } from "../../../adaptive-cards/reflections/agenda-card.ts";
import { ownAnswerCard, type OwnAnswerView } from "../../../adaptive-cards/reflections/own-answer-card.ts";
import { questionCard, type QuestionView } from "../../../adaptive-cards/reflections/question-card.ts";
import { resultsCard, type ResultsView } from "../../../adaptive-cards/reflections/results-card.ts";
import {
  lateCard,
  mayAnswerCard,
  reminderCard,
  withNext,
  withOlder,
} from "../../../adaptive-cards/reflections/short-cards.ts";
import { bankCard, familyCard, itemFormCard } from "../../../adaptive-cards/reflections/bank-cards.ts";
import { pickCommentCard, threadCard } from "../../../adaptive-cards/reflections/thread-cards.ts";
import { type CardSample, NONCE } from "./sample.ts";

const of = { subject: "2026-W48|all", nonce: NONCE };
const closes = "tirsdag 1. desember kl. 12.00";
const thresholds = { numbers: 5, comments: 10 };
const stopping = { id: "stopDoing", words: "Hva bør vi slutte med?" };
const statements = [
  { id: "safeToSpeak", words: "Jeg kan si fra uten å være redd for at det slår tilbake på meg." },
  { id: "heard", words: "Jeg blir hørt når jeg foreslår noe." },
  { id: "tried", words: "Forslag hos oss blir prøvd ut, ikke bare diskutert." },
];

const question: QuestionView = {
  ...of,
  items: [stopping],
  isPulse: false,
  from: undefined,
  leader: { id: "leader", name: "Leder hjemmetjenesten sone nord" },
  closes,
  thresholds,
  shows: { what: "words", asked: 412 },
  filled: undefined,
  isAnswered: false,
  warnings: [],
};
const filled = {
  values: { safeToSpeak: "4", tried: "2" },
  comment: "Det blir mye prat og lite prøving, men vi er på vei.",
  sees: "unit",
  mayShow: true,
} as const;
const own: OwnAnswerView = {
  words: "0123456789abcdef",
  ...of,
  items: statements,
  isPulse: true,
  answer: filled,
  leader: undefined,
  closes,
  shows: { what: "words", asked: 412 },
  isNew: true,
};
const comments = [
  "Dobbeltføring av tilsyn. Vi skriver det samme to steder hver vakt.",
  "Morgenmøter uten at noe blir bestemt.",
];
const results: ResultsView = {
  ...of,
  items: statements,
  isPulse: true,
  unit: undefined,
  closed: "tirsdag 1. desember",
  thresholds,
  total: {
    asked: 412,
    answers: 187,
    items: [
      { id: "safeToSpeak", counts: [9, 22, 41, 71, 44], mean: 3.64, change: undefined },
      { id: "heard", counts: [14, 30, 48, 60, 35], mean: 3.39, change: undefined },
      { id: "tried", counts: [22, 41, 55, 49, 20], mean: 3.02, change: undefined },
    ],
    comments: [],
  },
  groups: [
    {
      units: ["Hjemmetjenesten sone nord"],
      asked: 31,
      answers: 14,
      items: [
        { id: "safeToSpeak", counts: [0, 1, 3, 6, 4], mean: 3.93, change: 0.31 },
        { id: "heard", counts: [0, 2, 4, 6, 2], mean: 3.57, change: 0 },
        { id: "tried", counts: [1, 4, 5, 3, 1], mean: 2.93, change: -0.4 },
      ],
      comments,
    },
  ],
  named: [],
  own: undefined,
  isLeader: false,
  isMerged: false,
  from: 0,
};

export const reflectionSamples: readonly CardSample[] = [
  { name: "Ukas refleksjon", of: "questionCard", make: (texts) => questionCard(question, texts) },
  {
    name: "Ukas puls, med svar som endres",
    of: "questionCard",
    make: (texts) =>
      questionCard({ ...question, items: statements, isPulse: true, filled, isAnswered: true }, texts),
  },
  {
    name: "En leder spør enheten, og svaret er tomt",
    of: "questionCard",
    make: (texts) =>
      questionCard(
        {
          ...question,
          from: "Leder hjemmetjenesten sone nord",
          shows: { what: "numbers", asked: 8 },
          warnings: [texts.reflections.empty],
        },
        texts,
      ),
  },
  {
    name: "Ukas refleksjon, og et spørsmål til",
    of: "withNext",
    make: (texts) => withNext(questionCard(question, texts), of, texts),
  },
  {
    name: "Slik var pulsen, og et resultat til",
    of: "withOlder",
    make: (texts) => withOlder(resultsCard(results, texts), of, texts),
  },
  { name: "Takk for pulsen", of: "ownAnswerCard", make: (texts) => ownAnswerCard(own, texts) },
  {
    name: "Svaret mitt, til lederen",
    of: "ownAnswerCard",
    make: (texts) =>
      ownAnswerCard(
        {
          ...own,
          items: [stopping],
          isPulse: false,
          isNew: false,
          leader: "Leder hjemmetjenesten sone nord",
          answer: { ...filled, values: {}, sees: "leader" },
        },
        texts,
      ),
  },
  {
    name: "Hoppet over",
    of: "mayAnswerCard",
    make: (texts) =>
      mayAnswerCard(
        { ...of, title: texts.reflections.skipped, lines: [texts.reflections.skippedThen(closes)] },
        texts,
      ),
  },
  {
    name: "For sent",
    of: "lateCard",
    make: (texts) =>
      lateCard(
        {
          title: texts.reflections.late,
          line: texts.reflections.lateThen(closes),
          written: ["Vi bør slutte å føre tilsyn to steder."],
        },
        texts,
      ),
  },
  {
    name: "Påminnelse til alle",
    of: "reminderCard",
    make: (texts) => reminderCard({ ...of, items: [stopping.words], closes }, texts),
  },
  { name: "Slik var pulsen", of: "resultsCard", make: (texts) => resultsCard(results, texts) },
  {
    name: "Dette svarte vi, for en leder",
    of: "resultsCard",
    make: (texts) =>
      resultsCard(
        {
          ...results,
          items: [stopping],
          isPulse: false,
          total: { asked: 412, answers: 96, items: [], comments: [] },
          groups: [
            {
              units: ["Hjemmetjenesten", "Hjemmetjenesten sone sør", "Nattjenesten", "Innsatsteamet"],
              asked: 31,
              answers: 14,
              items: [],
              comments,
            },
          ],
          named: [
            {
              name: "Sykepleier dag hjemmetjenesten sone nord",
              values: {},
              comment: "Jeg vil gjerne ta dette opp med deg.",
            },
          ],
          own: {
            answer: { values: {}, comment: "Skriv mindre, snakk mer.", sees: "self", mayShow: false },
            leader: undefined,
            shows: { what: "words", asked: 412 },
          },
          isLeader: true,
        },
        texts,
      ),
  },
  {
    name: "Dette svarte enheten, da lederen spurte",
    of: "resultsCard",
    make: (texts) =>
      resultsCard(
        {
          ...results,
          items: statements.slice(0, 1),
          unit: {
            name: "Hjemmetjenesten sone nord",
            inSentence: "hjemmetjenesten sone nord",
            by: "Leder hjemmetjenesten sone nord",
          },
          total: {
            asked: 8,
            answers: 6,
            items: [{ id: "safeToSpeak", counts: [0, 2, 1, 2, 1], mean: 3.33, change: undefined }],
            comments: [],
          },
          groups: [],
          isLeader: true,
        },
        texts,
      ),
  },
  {
    name: "For få svar",
    of: "resultsCard",
    make: (texts) => resultsCard({ ...results, total: undefined, groups: [] }, texts),
  },
  {
    name: "Spørsmålsbanken",
    of: "bankCard",
    make: (texts) =>
      bankCard(
        {
          next: {
            week: "1|2026-W49",
            at: "onsdag 2. desember kl. 12.00",
            items: [statements[1]?.words ?? "", statements[2]?.words ?? ""],
            by: "Kommunikasjonsrådgiver",
          },
          families: [
            ...Object.entries(texts.reflectionBank.families),
            ["statement", texts.reflectionEditing.bank.statements],
          ].map(([id = "", name = ""]) => ({ id, name, count: 5 })),
          done: texts.reflectionEditing.bank.saved,
          advice: [texts.reflectionEditing.nudges["two-in-one"]],
          edit: "2|stopDoing",
          nonce: NONCE,
        },
        texts,
      ),
  },
  {
    name: "Påstander til pulsen",
    of: "familyCard",
    make: (texts) => {
      const words = texts.reflectionEditing.bank;
      const rows = statements.map((item, at) => ({
        ...item,
        version: at,
        about: at === 2 ? words.isRetired : words.lastAsked(36),
        isRetired: at === 2,
        isNext: at === 0,
      }));
      const of = { family: "statement", name: words.statements, week: "1|2026-W49" };
      return familyCard({ ...of, rows, upTo: 10, nonce: NONCE }, texts);
    },
  },
  {
    name: "Et spørsmål i banken endres",
    of: "itemFormCard",
    make: (texts) =>
      itemFormCard(
        {
          subject: "1|stopDoing",
          values: { nb: stopping.words, nn: "Kva bør vi slutte med?", family: "stopping" },
          families: Object.entries(texts.reflectionBank.families).map(([id, name]) => ({ id, name })),
          warnings: [texts.reflectionEditing.bank.stale],
          nonce: NONCE,
        },
        texts,
      ),
  },
  {
    name: "Svar på en kommentar",
    of: "pickCommentCard",
    make: (texts) =>
      pickCommentCard(
        {
          subject: "0|0|2026-W48|all",
          comments: comments.map((text, at) => ({ key: `0|${at}|2026-W48|all`, text })),
          nonce: NONCE,
        },
        texts,
      ),
  },
  {
    name: "Lederen har svart på det du skrev",
    of: "threadCard",
    make: (texts) =>
      threadCard(
        {
          subject: "0|0|2026-W48|all",
          comment: comments[0] ?? "",
          as: "author",
          leader: "Leder hjemmetjenesten sone nord",
          said: [
            {
              who: "Leder hjemmetjenesten sone nord",
              text: "Takk, det vil jeg gjøre noe med. Hvilket av stedene trenger vi?",
            },
          ],
          unread: false,
          written: "",
          warnings: [],
          nonce: NONCE,
        },
        texts,
      ),
  },
  {
    name: "Samtalen om en kommentar, med ny leder",
    of: "threadCard",
    make: (texts) =>
      threadCard(
        {
          subject: "leader|0|0|2026-W48|all",
          comment: comments[0] ?? "",
          as: "author",
          leader: "Leder hjemmetjenesten sone sør",
          said: [
            { who: "Leder hjemmetjenesten sone nord", text: "Hvilket av stedene trenger vi?" },
            { who: texts.reflectionThread.you, text: "Det ved inngangen." },
          ],
          unread: true,
          written: "",
          warnings: [texts.reflectionThread.leaderChanged("Leder hjemmetjenesten sone sør")],
          nonce: NONCE,
        },
        texts,
      ),
  },
  { name: "Til personalmøtet", of: "agendaCard", make: (texts) => agendaCard(results, texts) },
];
