/** What readers do with an edition: Gjort, and Tatt opp på rapport eller morgenmøte for whoever leads the shift. */
import type { Card } from "../../../adaptive-cards/card.ts";
import { UNDER_EDITION } from "../../../adaptive-cards/ideas/verbs.ts";
import { withdrawnCard } from "../../../adaptive-cards/weekly-update/after.ts";
import { editionCard, type EditionView } from "../../../adaptive-cards/weekly-update/edition.ts";
import { noticeCard } from "../../../adaptive-cards/weekly-update/notice.ts";
import type { Press } from "../../chat.ts";
import type { Handler } from "../../handler.ts";
import { isLeader } from "../../organisation/organisation.ts";
import type { Reader } from "../../reader.ts";
import type { Edition } from "../edition.ts";
import { readHead } from "../edition-store.ts";
import { viewOf, withdrawnOf } from "../edition-view.ts";
import { readableEdition } from "./for-reader.ts";
import type { FormDeps } from "../writing/form.ts";
import { hasDone, noteDone, notePress, type PressDeps } from "./presses.ts";
import { linesForPerson } from "../unit-lines/shown-lines.ts";
import { aloudForm, saveReadAloud, sendAloudForm } from "./read-aloud.ts";

export type ReaderDeps = PressDeps & FormDeps;

export function createReaderHandlers(deps: ReaderDeps) {
  return {
    done: onEdition(deps, async ({ reader, edition, shared }) => {
      if (edition.sections.assignment === "") return showEdition(deps, reader, edition);
      await noteDone(deps, edition.id, reader.id);
      // In a channel the card is everybody's: whoever pressed is told, and it stays.
      return shared ? noticeCard([reader.texts.afterEdition.doneThanks]) : showEdition(deps, reader, edition);
    }),
    read: onEdition(deps, async ({ reader, edition }) => showEdition(deps, reader, edition)),
    readAloudForm: onEdition(deps, async ({ reader, edition, shared }) =>
      shared ? sendAloudForm(deps, reader, edition) : aloudForm(reader, edition, { nonce: deps.newId() }),
    ),
    readAloud: onEdition(deps, ({ reader, edition, press }) =>
      saveReadAloud(deps, reader, edition, press.fields),
    ),
    /** A button under an edition that belongs to somebody else: counted, and done as ever. */
    counting:
      (handler: Handler): Handler =>
      async (turn, reader) => {
        const { press } = turn;
        const under = press && underEdition(press);
        if (press === undefined || under === undefined) return handler(turn, reader);
        const edition = await editionUnder(deps, reader, under);
        if (edition !== undefined) await notePress(deps, edition, reader.id);
        return handler({ ...turn, press: { ...press, subject: UNDER_EDITION } }, reader);
      },
  };
}

/** The id of the edition that the button stood under; "" on cards from before they said which. Undefined: under none. */
function underEdition({ subject }: Press): string | undefined {
  if (subject === UNDER_EDITION) return "";
  return subject.startsWith(`${UNDER_EDITION}:`) ? subject.slice(UNDER_EDITION.length + 1) : undefined;
}

async function editionUnder({ store }: ReaderDeps, reader: Reader, id: string): Promise<string | undefined> {
  if (id === "") return (await readHead(store)).value.latest;
  return (await readableEdition(store, reader, id))?.id;
}

interface OnEdition {
  readonly press: Press;
  readonly reader: Reader;
  readonly edition: Edition;
  /** Pressed in a channel or a group chat. */
  readonly shared: boolean;
}

function onEdition({ store }: ReaderDeps, handle: (of: OnEdition) => Promise<Card>): Handler {
  return async ({ press, place }, reader) => {
    const edition = press && (await readableEdition(store, reader, press.subject));
    if (!edition) return noticeCard([reader.texts.afterEdition.noSuch]);
    if (edition.state === "withdrawn") return withdrawnCard(withdrawnOf(edition), reader.texts);
    return handle({ press, reader, edition, shared: place === "shared" });
  };
}

async function showEdition(deps: ReaderDeps, reader: Reader, edition: Edition): Promise<Card> {
  const readsAloud = isLeader(reader.organisation, reader.id);
  return editionCard(await editionFor(deps, reader, edition, readsAloud), reader.texts);
}

/**
 * As it is in the chat of this reader.
 * @param readsAloud whether it has the button of whoever leads a shift.
 */
export async function editionFor(
  deps: ReaderDeps,
  reader: Reader,
  edition: Edition,
  readsAloud: boolean,
): Promise<EditionView> {
  const view = viewOf(reader, edition, { shared: false, nonce: deps.newId() }, deps);
  const done = edition.sections.assignment !== "" && (await hasDone(deps, edition.id, reader.id));
  const lines = await linesForPerson(deps.store, edition, reader.organisation, reader.id);
  return { ...view, lines, done, readsAloud };
}
