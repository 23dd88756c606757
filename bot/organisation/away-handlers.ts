/** `borte`: leaders say when they are away and who acts meanwhile. */
import { messageCard } from "../../adaptive-cards/common/message-card.ts";
import { awayCard, awayFields, awaySavedCard } from "../../adaptive-cards/organisation/away.ts";
import type { Card } from "../../adaptive-cards/card.ts";
import { longDate } from "../calendar/format.ts";
import { localDate } from "../calendar/local-date.ts";
import type { Press } from "../chat.ts";
import type { Clock, NewId } from "../clock.ts";
import type { Handler } from "../handler.ts";
import type { Reader } from "../reader.ts";
import type { TableStore } from "../storage/table-store.ts";
import { type AbsenceProblem, problemsOf } from "./absence-rules.ts";
import { deputyChoices, deputyIds, OWN_DEPUTY, receiverLines } from "./deputies.ts";
import { type Absence, absenceOf, deleteAbsence, saveAbsence } from "./person-store.ts";

export interface AwayDeps {
  readonly store: TableStore;
  readonly clock: Clock;
  readonly newId: NewId;
}

export function createAwayHandlers(deps: AwayDeps) {
  return {
    away: (async (_, reader) => {
      const present = await presentAbsence(deps, reader);
      return form(deps, reader, present, { wanted: present ?? emptyAbsence(deps), problems: [] });
    }) satisfies Handler,
    saveAway: (async (turn, reader) => {
      const wanted = wantedIn(turn.press);
      const today = localDate(deps.clock());
      const present = await presentAbsence(deps, reader);
      const problems = problemsOf(wanted, { today, present, deputies: deputyIds(reader) });
      if (problems.length > 0) return form(deps, reader, present, { wanted, problems });
      await saveAbsence(deps.store, reader.id, wanted);
      return saved(deps, reader, wanted);
    }) satisfies Handler,
    endAway: (async (_, reader) => {
      await deleteAbsence(deps.store, reader.id);
      return messageCard(reader.texts.organisation.away.ended);
    }) satisfies Handler,
    closeAway: (async (_, reader) => messageCard(reader.texts.common.closed)) satisfies Handler,
  };
}

/** The stored absence unless it is over. */
async function presentAbsence(deps: AwayDeps, reader: Reader): Promise<Absence | undefined> {
  const absence = await absenceOf(deps.store, reader.id);
  return absence && absence.until >= localDate(deps.clock()) ? absence : undefined;
}

function emptyAbsence(deps: AwayDeps): Absence {
  return { from: localDate(deps.clock()), until: "" };
}

/** What stands in the form, also when it is no date: it is shown again as it was written. */
function wantedIn(press: Press | undefined): Absence {
  const deputy = press?.fields[awayFields.deputy] ?? OWN_DEPUTY;
  return {
    from: press?.fields[awayFields.from] ?? "",
    until: press?.fields[awayFields.until] ?? "",
    ...(deputy === OWN_DEPUTY ? {} : { deputy }),
  };
}

interface Shown {
  readonly wanted: Absence;
  readonly problems: readonly AbsenceProblem[];
}

function form(deps: AwayDeps, reader: Reader, present: Absence | undefined, shown: Shown): Card {
  const { from, until, deputy = OWN_DEPUTY } = shown.wanted;
  return awayCard(
    {
      values: { from, until, deputy },
      deputies: deputyChoices(reader),
      present: present && inWords(deps, reader, present),
      receivers: receiverLines(reader, deputy),
      problems: shown.problems.map((problem) => problemWords(deps, reader, problem)),
      nonce: deps.newId(),
    },
    reader.texts,
  );
}

function saved(deps: AwayDeps, reader: Reader, absence: Absence): Card {
  const receivers = receiverLines(reader, absence.deputy ?? OWN_DEPUTY);
  return awaySavedCard(
    { saved: inWords(deps, reader, absence), receivers, nonce: deps.newId() },
    reader.texts,
  );
}

function inWords(deps: AwayDeps, { texts }: Reader, { from, until }: Absence): string {
  const today = localDate(deps.clock());
  const words = (date: string) => longDate(date, texts.common.language, today);
  return texts.organisation.away.present(words(from), words(until));
}

function problemWords(deps: AwayDeps, { texts }: Reader, problem: AbsenceProblem): string {
  const words = texts.organisation.away.problems[problem];
  return typeof words === "string" ? words : words(longDate(localDate(deps.clock()), texts.common.language));
}
