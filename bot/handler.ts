/** What the table in teams/routes.ts is made of: a word or a verb, who it is for, and what answers it. */
import type { Card } from "../adaptive-cards/card.ts";
import type { Turn } from "./chat.ts";
import type { Reader } from "./reader.ts";

/** Parses the turn, runs one use case, shows its result. Expected failures become cards; bugs are thrown. */
export type Handler = (turn: Turn, reader: Reader) => Promise<Card>;

/** Who may use it at all; the use case decides the rest. A word of another role gets an answer that says so. */
export type Audience =
  | "everyone"
  /** Their place is in the files, or a systemansvarlig has confirmed it; others have their own ideas, and no more. */
  | "confirmed"
  | "leader"
  /** Whoever answers for the unit at the top at this moment. */
  | "top"
  | "editor"
  | "administrator";
