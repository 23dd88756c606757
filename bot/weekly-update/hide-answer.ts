/** A text that should not be there goes from the editions that told of it, too: what they hold, and what siste shows. */
import type { TableStore } from "../storage/table-store.ts";
import { changeEditions } from "./edition-store.ts";
import type { Edition, YouSaid } from "./edition.ts";

export interface HiddenAnswer {
  /** The idea's number. */
  readonly number: number;
  /** ISO instant of the answer whose words go; undefined: what the proposer wrote. */
  readonly at: string | undefined;
  /** What stands there instead. */
  readonly instead: string;
}

/** Running it again changes nothing more. */
export async function hideAnswer(store: TableStore, hidden: HiddenAnswer): Promise<void> {
  await changeEditions(store, (edition) => withoutWords(edition, hidden));
}

/** The proposer has taken the name away. @param said what somebody wrote, without the name. */
export async function unnameAnswers(
  store: TableStore,
  number: number,
  said: (text: string) => string,
): Promise<void> {
  await changeEditions(store, (edition) => {
    const { publication } = edition;
    if (!publication?.answers.some((answer) => answer.number === number)) return undefined;
    const answers = publication.answers.map((answer): YouSaid => {
      const { proposer: _, ...rest } = answer;
      return answer.number === number
        ? { ...rest, problem: said(rest.problem), words: said(rest.words) }
        : answer;
    });
    const changed = { ...edition, publication: { ...publication, answers } };
    return JSON.stringify(changed) === JSON.stringify(edition) ? undefined : changed;
  });
}

/** Undefined: this edition does not tell of it. */
function withoutWords(edition: Edition, { number, at, instead }: HiddenAnswer): Edition | undefined {
  const { publication } = edition;
  const field = at === undefined ? "problem" : "words";
  const holds = (answer: YouSaid) =>
    answer.number === number && (at === undefined || answer.at === at) && answer[field] !== instead;
  if (!publication?.answers.some(holds)) return undefined;
  const answers = publication.answers.map((answer) =>
    holds(answer) ? { ...answer, [field]: instead } : answer,
  );
  return { ...edition, publication: { ...publication, answers } };
}
