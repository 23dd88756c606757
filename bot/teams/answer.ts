/** Which card answers what a person said: the table, the roles, the places. */
import type { Card } from "../../adaptive-cards/card.ts";
import { messageCard } from "../../adaptive-cards/common/message-card.ts";
import { WORD } from "../../adaptive-cards/common/verbs.ts";
import type { Press, Turn } from "../chat.ts";
import type { Reader } from "../reader.ts";
import type { Texts } from "../texts/texts.ts";
import type { IsAmong } from "./audience.ts";
import type { Command, Routes, Verb } from "./routes.ts";
import { recognise } from "./words.ts";

type Route = Pick<Command | Verb, "who" | "anywhere" | "run">;
interface Routed {
  readonly route: Route | undefined;
  readonly turn: Turn;
  /** What answers whoever the route is not for; without it they are told whom it is for. */
  readonly others?: Route;
}

export type Answer = (turn: Turn, reader: Reader) => Promise<Card>;

/** Its answers throw only on bugs and on a store that does not answer. */
export function createAnswer(routes: Routes, isAmong: IsAmong): Answer {
  const verbs = new Map(routes.verbs.map((verb) => [verb.verb, verb]));
  const commands = new Map<string, Command>(routes.commands.map((command) => [command.word, command]));
  const takesText = new Set(routes.commands.filter((command) => command.takesText).map(({ word }) => word));
  const freeText: Route = { who: ["everyone"], run: routes.freeText };

  function routeOfText(turn: Turn): Routed {
    const said = recognise(turn.text, takesText);
    const command = said.kind === "free-text" ? undefined : commands.get(said.word);
    if (said.kind === "free-text" || command === undefined) return { route: freeText, turn };
    const rest = said.kind === "command-with-text" ? said.rest : "";
    if (!command.takesText) return { route: command, turn };
    // "Kjør ut maten før vaktskiftet" is a proposal, when it comes from somebody who has no schedules.
    const others = rest === "" ? {} : { others: freeText };
    return { route: command, turn: { ...turn, text: rest }, ...others };
  }

  function routeOfPress(turn: Turn, press: Press): Routed {
    const route = press.verb === WORD ? commands.get(press.subject) : verbs.get(press.verb);
    return { route, turn };
  }

  return async function answer(said, reader) {
    const { texts } = reader;
    const { route, turn, others } = said.press ? routeOfPress(said, said.press) : routeOfText(said);
    if (!route) return messageCard(texts.common.unknownButton);
    const isHere = ({ anywhere }: Route) => turn.place !== "shared" || anywhere === true;
    if (!isHere(route)) return messageCard(texts.common.personalChatOnly);
    if (await isAmong(reader, route.who)) return route.run(turn, reader);
    if (!others) return messageCard(notForYou(route.who, texts));
    // "Koble kanalen til …" is answered in channels; the form of an idea is not.
    return isHere(others) ? others.run(said, reader) : messageCard(texts.common.personalChatOnly);
  };
}

function notForYou(who: Route["who"], { common }: Texts): string {
  return common.notForYou(who.map((audience) => common.audiences[audience]).join(common.or));
}
