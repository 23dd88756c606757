/** Which card answers what a person said: the table, the roles, the places. */
import { messageCard } from "../../adaptive-cards/common/message-card.ts";
import type { Card } from "../../adaptive-cards/card.ts";
import type { Turn } from "../chat.ts";
import type { Reader } from "../reader.ts";
import type { Texts } from "../texts/texts.ts";
import { isAmong } from "./audience.ts";
import type { Command, Routes, Verb } from "./routes.ts";
import { recognise } from "./words.ts";

type Route = Pick<Command | Verb, "who" | "anywhere" | "run">;

/** @returns what the person is answered; throws only on bugs and a store that does not answer. */
export function createAnswer(routes: Routes) {
  const verbs = new Map(routes.verbs.map((verb) => [verb.verb, verb]));
  const commands = new Map(routes.commands.map((command) => [command.word, command]));
  const takesText = new Set(routes.commands.filter((command) => command.takesText).map(({ word }) => word));
  const freeText: Route = { who: ["everyone"], run: routes.freeText };

  function textRoute(turn: Turn): { route: Route; turn: Turn } {
    const said = recognise(turn.text, takesText);
    const command = said.kind === "free-text" ? undefined : commands.get(said.word);
    if (said.kind === "free-text" || command === undefined) return { route: freeText, turn };
    const rest = said.kind === "command-with-text" ? said.rest : "";
    return { route: command, turn: command.takesText ? { ...turn, text: rest } : turn };
  }

  return async function answer(turn: Turn, reader: Reader): Promise<Card> {
    const { texts } = reader;
    const found = turn.press ? { route: verbs.get(turn.press.verb), turn } : textRoute(turn);
    if (!found.route) return messageCard(texts.common.unknownButton);
    return follow(found.route, found.turn, reader);
  };
}

function follow(route: Route, turn: Turn, reader: Reader): Promise<Card> | Card {
  const { texts } = reader;
  if (turn.place === "shared" && !route.anywhere) return messageCard(texts.common.personalChatOnly);
  if (!isAmong(reader, route.who))
    return messageCard(texts.common.notForYou(audienceNames(route.who, texts)));
  return route.run(turn, reader);
}

function audienceNames(who: Route["who"], texts: Texts): string {
  return who.map((audience) => texts.common.audiences[audience]).join(texts.common.or);
}
