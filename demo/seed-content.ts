/** What has happened in Strandvær the last weeks, in words. When it happened is counted from the day it is seeded. */
import type { Action } from "../bot/ideas/actions.ts";
import type { Draft } from "../bot/ideas/idea.ts";
import type { Sections } from "../bot/weekly-update/edition.ts";

/** A moment: so many days from the Monday of this week, or from today, at this time in Oslo. */
export type Moment = { readonly from: "monday" | "today"; readonly days: number; readonly at: string };

export interface SeedEdition {
  readonly written: Moment;
  readonly approved: Moment;
  readonly published: Moment;
  readonly sections: Sections;
}

export interface SeedIdea {
  readonly author: string;
  readonly unit: string;
  readonly sent: Moment;
  readonly draft: Partial<Draft> & Pick<Draft, "problem">;
  readonly later: readonly (Moment & { readonly by: string; readonly action: SeedAction })[];
}

/** `days` of a postponed idea: how long from today. */
type SeedAction = Action & { readonly days?: number };

export interface SeedAbsence {
  readonly leader: string;
  readonly said: Moment;
  /** How many days from today. */
  readonly days: number;
}

export const AUTHOR_OF_EDITIONS = "Kommunikasjonsrådgiver";
export const APPROVER = "Systemansvarlig";

export const editions: readonly SeedEdition[] = [
  {
    written: { from: "monday", days: -18, at: "13:00" },
    approved: { from: "monday", days: -17, at: "10:30" },
    published: { from: "monday", days: -14, at: "08:00" },
    sections: {
      goals:
        "Færre fall – fordi ett fall kan gjøre at en bruker ikke lenger kan bo hjemme\nHverdagsrehabilitering først – spør hva brukeren vil klare selv",
      sinceLast:
        "Korttidsavdelingen har tatt i bruk to nye rom.\nNattjenesten og sone nord har felles rapport kl. 22.30.",
      praise:
        "Til dagsenteret: De tok med alle på tur til kaia. To brukere snakket om det resten av uka, og en som ellers sitter inne, spurte når de skal ut igjen.",
      assignment: "Spør en kollega i en annen tjeneste hva de strever med.",
      reminder: "Ta influensavaksinen – for deg selv, brukerne og kollegene.",
      goodWords: "",
    },
  },
  {
    written: { from: "monday", days: -11, at: "14:10" },
    approved: { from: "monday", days: -10, at: "09:15" },
    published: { from: "monday", days: -7, at: "08:00" },
    sections: {
      goals: "Pårørende som partnere – de kjenner brukeren best, og de vil gjerne bli spurt",
      sinceLast:
        "Tildelingskontoret svarer nå på telefonen hele dagen, ikke bare til kl. 12.\nBofellesskapet har ansatt to vernepleiere i full stilling.",
      praise: "",
      assignment: "Takk nattevakta for noe konkret.",
      reminder: "",
      goodWords: "Det er de små tingene som gjør at noen får en god dag.",
    },
  },
];

export const absences: readonly SeedAbsence[] = [
  { leader: "Leder korttidsavdelingen", said: { from: "monday", days: -6, at: "15:00" }, days: 30 },
];

export const ideas: readonly SeedIdea[] = [
  {
    author: "Helsefagarbeider hjemmetjenesten sone nord",
    unit: "hjemme-nord",
    sent: { from: "monday", days: -13, at: "21:40" },
    draft: {
      problem:
        "Vi kjører fram og tilbake til basen for å hente nøkler på kveldsvakt. Det tar en halvtime hver gang.",
      proposal: "Et nøkkelskap i hver sone.",
      category: "routes",
      nameShownTo: "everyone",
      shareable: true,
      shareName: true,
    },
    later: [
      {
        from: "monday",
        days: -11,
        at: "12:05",
        by: "Leder hjemmetjenesten sone nord",
        action: {
          kind: "solve",
          fields: { text: "Nøkkelskapet henger på Nordneset fra onsdag. Koden får dere på rapporten." },
        },
      },
    ],
  },
  {
    author: "Assistent kveld hjemmetjenesten sone sør",
    unit: "hjemme-sor",
    sent: { from: "monday", days: -12, at: "16:30" },
    draft: {
      kind: "question",
      problem: "Får bilene piggdekk før veien til Sørstranda blir glatt?",
      category: "equipment",
      shareable: true,
    },
    later: [
      {
        from: "monday",
        days: -10,
        at: "10:00",
        by: "Fagansvarlig hjemmetjenesten sone sør",
        action: {
          kind: "answer",
          fields: { text: "Ja. Verkstedet tar to biler om dagen, og alle er ferdige innen fredag." },
        },
      },
    ],
  },
  {
    author: "Helsefagarbeider dagsenteret",
    unit: "dagsenter",
    sent: { from: "monday", days: -9, at: "13:15" },
    draft: {
      problem: "Vi trenger en ekstra på onsdager, for da kommer det flest.",
      category: "rota",
      forUser: "De som trenger hjelp til å spise, slipper å vente.",
      shareable: true,
    },
    later: [
      {
        from: "monday",
        days: -5,
        at: "14:00",
        by: "Leder dagsenteret",
        action: {
          kind: "decline",
          fields: {
            reason: "economy",
            text: "Det er ikke rom for en stilling til i år. Jeg tar det med i budsjettrunden, og vi flytter turen til tirsdag, så onsdagen blir roligere.",
          },
        },
      },
    ],
  },
  {
    author: "Vernepleier bofellesskapet",
    unit: "bofellesskap",
    sent: { from: "monday", days: -8, at: "09:30" },
    draft: {
      problem: "Beboerne vil lage middag sammen oftere, men kjøkkenet er for trangt for rullestolene.",
      category: "users",
    },
    later: [
      {
        from: "monday",
        days: -4,
        at: "11:20",
        by: "Leder bofellesskapet",
        action: {
          kind: "postpone",
          days: 42,
          fields: {
            text: "Kjøkkenet skal pusses opp over nyttår. Da tar vi med dette, og dere er med på tegningene.",
          },
        },
      },
    ],
  },
  {
    author: "Helsefagarbeider hjemmetjenesten sone nord",
    unit: "hjemme-nord",
    sent: { from: "today", days: -3, at: "21:10" },
    draft: {
      problem: "Medisinlistene er ikke oppdatert når vi kommer på kveldsvakt.",
      category: "safety",
      shareable: true,
    },
    later: [
      {
        from: "today",
        days: -2,
        at: "09:05",
        by: "Leder hjemmetjenesten sone nord",
        action: {
          kind: "ask",
          fields: {
            text: "Takk for at du sier fra. Gjelder det alle listene, eller mest etter utskriving fra sykehuset?",
          },
        },
      },
    ],
  },
  {
    author: "Sykepleier kveld hjemmetjenesten sone nord",
    unit: "hjemme-nord",
    sent: { from: "today", days: -2, at: "22:15" },
    draft: {
      problem: "Vi er to som kjører til samme oppgang med ti minutters mellomrom.",
      proposal: "La én ta begge besøkene.",
      category: "routes",
      stopDoing: "Å kjøre to biler til samme oppgang.",
      shareable: true,
    },
    later: [],
  },
  {
    author: "Sykepleier korttidsavdelingen",
    unit: "korttid",
    sent: { from: "today", days: -1, at: "14:45" },
    draft: {
      problem: "Pårørende ringer samtidig etter middag, og da er det ingen som får svart ordentlig.",
      proposal: "En fast telefontid der én av oss bare tar telefonen.",
      category: "users",
    },
    later: [],
  },
  {
    author: "Assistent helg hjemmetjenesten sone nord",
    unit: "hjemme-nord",
    sent: { from: "today", days: -1, at: "19:20" },
    draft: {
      kind: "question",
      problem: "Hvem ringer jeg når nøkkelboksen ikke virker i helga?",
      category: "routines",
      nameShownTo: "everyone",
    },
    later: [],
  },
];
