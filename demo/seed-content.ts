/** What has happened in Strandvær the last weeks, in words. When it happened is counted from the day it is seeded. */
import type { Action } from "../bot/ideas/rules/actions.ts";
import type { Draft } from "../bot/ideas/idea.ts";
import type { Sections } from "../bot/weekly-update/sections.ts";

/** A moment: so many days from the Monday of this week, or from today, at this time in Oslo. */
export type Moment = { readonly from: "monday" | "today"; readonly days: number; readonly at: string };

export interface SeedEdition {
  readonly written: Moment;
  readonly approved: Moment;
  readonly published: Moment;
  readonly sections: Partial<Sections>;
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
