/** erfaringer, one of them opened, and Prøv hos oss. */
import { PRACTICE_PAGE, practiceListCard } from "../../adaptive-cards/practice/practice-list.ts";
import { practiceCard } from "../../adaptive-cards/practice/practice-card.ts";
import { shortCard } from "../../adaptive-cards/ideas/short.ts";
import type { Card } from "../../adaptive-cards/card.ts";
import type { Handler } from "../handler.ts";
import { colleagueView } from "../ideas/colleagues/colleague-view.ts";
import type { IdeaHandlersDeps } from "../ideas/deps.ts";
import { parseNumber } from "../ideas/forms.ts";
import { inSentence } from "../ideas/names.ts";
import { type Practice, practiceOf } from "../ideas/colleagues/practice-of.ts";
import { showForm } from "../ideas/showing/show-form.ts";
import { openIdea } from "../ideas/views.ts";
import { guardFields } from "../privacy/guard.ts";
import type { Reader } from "../reader.ts";
import { findPostable } from "./find-postable.ts";
import { practiceView } from "./practice-view.ts";
import { searchPractice } from "./search-practice.ts";

export interface PracticeHandlers {
  /** `erfaringer`, "erfaringer TEKST", Søk and Vis flere. */
  readonly list: Handler;
  readonly open: Handler;
  readonly tryHere: Handler;
  /** From the compose box. */
  readonly findPostable: ReturnType<typeof findPostable>;
}

export function createPracticeHandlers(deps: IdeaHandlersDeps): PracticeHandlers {
  return {
    findPostable: findPostable(deps),
    list: ({ press, text }, reader) => {
      const upTo = Math.max(PRACTICE_PAGE, parseNumber(press?.subject ?? "") ?? PRACTICE_PAGE);
      const { common, ideas } = reader.texts;
      // What was typed in the chat is in Teams already.
      const warnings = press ? [common.nationalId] : [common.nationalId, ideas.form.deleteInChat];
      return list(deps, reader, { asked: press ? (press.fields["query"] ?? "") : text, warnings, upTo });
    },
    open: async ({ press }, reader) => {
      const practice = await practiceFor(deps, reader, press?.subject ?? "");
      if (!practice) return notFound(reader);
      return practiceCard(practiceView(practice, reader), deps.newId(), reader.texts);
    },
    tryHere: async ({ press }, reader) => {
      const practice = await practiceFor(deps, reader, press?.subject ?? "");
      return practice ? newIdea(deps, reader, practice) : notFound(reader);
    },
  };
}

interface Search {
  readonly asked: string;
  /** Said about an identity number in it. */
  readonly warnings: readonly string[];
  readonly upTo: number;
}

async function list(deps: IdeaHandlersDeps, reader: Reader, search: Search): Promise<Card> {
  const { asked, warnings, upTo } = search;
  const { texts } = reader;
  const isClean = guardFields({ query: asked }).kind === "clean";
  const query = isClean ? asked : "";
  const found = await searchPractice(deps, reader, query, { upTo, page: PRACTICE_PAGE });
  return practiceListCard(
    {
      ...found,
      practices: found.practices.map((practice) => practiceView(practice, reader)),
      ideas: found.ideas.map((file) => colleagueView(file, reader, deps.clock())),
      query,
      problems: isClean ? [] : warnings,
      nonce: deps.newId(),
    },
    texts,
  );
}

/** Undefined: there is none, or it is not for this person. */
async function practiceFor(
  deps: IdeaHandlersDeps,
  reader: Reader,
  subject: string,
): Promise<Practice | undefined> {
  const number = parseNumber(subject);
  const opened = number === undefined ? undefined : await openIdea(deps, reader.id, number);
  return opened?.kind === "opened" ? practiceOf(opened.file) : undefined;
}

/** Everything the practice says is in the form, to be changed to what fits here. */
function newIdea(deps: IdeaHandlersDeps, reader: Reader, { number, unit, fields }: Practice): Promise<Card> {
  const words = reader.texts.practice.here;
  const from = inSentence(unit, reader);
  const { title = "", was = "", did = "" } = fields;
  const values = { problem: was, proposal: words.proposal(from, did), origin: String(number) };
  return showForm(deps, reader, { values, problems: [], fromText: false, lead: words.lead(title, from) });
}

function notFound({ texts }: Reader): Card {
  return shortCard(texts.practice.list, texts.practice.notFound);
}
