/** A text that should not be there goes from the editions that told of it, too: from what they hold and from every card. */
import type { Clock } from "../../clock.ts";
import { nextHistory } from "../../delivery/commit-fact.ts";
import type { TableStore } from "../../storage/table-store.ts";
import { commitEdition, editionIds, EDITIONS, readEdition, readHead } from "../edition-store.ts";
import type { Edition, YouSaid } from "../edition.ts";
import { updateInChannels } from "../publishing/channel-posts.ts";
import { updateToAll } from "../publishing/recipients.ts";

interface Deps {
  readonly store: TableStore;
  readonly clock: Clock;
}

export interface HiddenAnswer {
  /** The idea's number. */
  readonly number: number;
  /** ISO instant of the answer whose words go; undefined: what the proposer wrote. */
  readonly at: string | undefined;
  /** What stands there instead. */
  readonly instead: string;
}

/** Running it again changes nothing more. */
export async function hideAnswer(deps: Deps, hidden: HiddenAnswer): Promise<void> {
  await changeAll(deps, (edition) => withoutWords(edition, hidden));
}

/** Undefined: the edition stays as it is. */
type Change = (edition: Edition) => Edition | undefined;

async function changeAll(deps: Deps, change: Change): Promise<void> {
  for (const id of await editionIds(deps.store)) while (!(await changeOne(deps, id, change)));
}

/** False when somebody changed an edition at this moment: look again. */
async function changeOne({ store, clock }: Deps, id: string, change: Change): Promise<boolean> {
  const head = await readHead(store);
  const before = await readEdition(store, id);
  const edition = before && change(before);
  if (!edition) return true;
  const number = await nextHistory(store, EDITIONS, head.value.history);
  const committed = await commitEdition(store, {
    head,
    headAfter: head.value,
    edition,
    event: { number, edition: id, kind: "hidden", at: clock().toISOString() },
    nonce: undefined,
    messages: [updateToAll(id, number), updateInChannels(id, number)],
  });
  return committed.kind === "done";
}

/** The proposer has taken the name away. @param said what somebody wrote, without the name. */
export async function unnameAnswers(
  deps: Deps,
  number: number,
  said: (text: string) => string,
): Promise<void> {
  await changeAll(deps, (edition) => {
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
