/** How a stored message becomes a card when it is sent: in the reader's language, from the facts of that moment. */
import type { Card } from "../../adaptive-cards/card.ts";
import type { Reader } from "../reader.ts";
import type { Outgoing } from "./outgoing.ts";

/** Returns undefined when there is nothing left to say: the message ends as sent without a POST. */
export type Renderer = (message: Outgoing, reader: Reader) => Promise<Card | undefined>;

/** By `Outgoing.card`. Each capability exports its own; app.ts puts them together. */
export type Renderers = Readonly<Record<string, Renderer>>;
