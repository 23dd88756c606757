/** The buttons on an idea: each opens a form or takes one press, and is answered with the idea as it is then. */
import { actionFormCard } from "../../adaptive-cards/ideas/action-form.ts";
import { happened } from "../../adaptive-cards/ideas/idea-parts.ts";
import { shortCard } from "../../adaptive-cards/ideas/short.ts";
import type { FormKind } from "../../adaptive-cards/ideas/idea-view.ts";
import type { Card } from "../../adaptive-cards/card.ts";
import { localDate } from "../calendar/local-date.ts";
import type { Press } from "../chat.ts";
import type { Handler } from "../handler.ts";
import { maskNationalIds } from "../privacy/national-id.ts";
import type { Reader } from "../reader.ts";
import { act } from "./act.ts";
import type { Refusal } from "./actions.ts";
import { rulesOf } from "./rules.ts";
import { datesOf, possibleRules } from "./decide.ts";
import { standingOf } from "./standing.ts";
import { actionValues, type ActionValues, parseAction, parseNumber } from "./forms.ts";
import type { IdeaHandlersDeps } from "./deps.ts";
import type { FieldId } from "./fields.ts";
import { lastEvent } from "./idea-store.ts";
import { dateWords, eventView } from "./idea-view.ts";
import { notFoundCard, type Opened, showIdea, viewOf } from "./show.ts";
import { openIdea } from "./views.ts";

type PressedKind = FormKind | "read";

/** Opens the form of one action. */
export function formHandler(deps: IdeaHandlersDeps, kind: FormKind): Handler {
  return (turn, reader) =>
    withIdea(deps, turn.press, reader, async (opened) => {
      const now = deps.clock();
      const idea = viewOf(opened, reader, now);
      if (!idea.allowed.includes(kind)) return refused(deps, opened, reader, kind);
      return form(deps, { opened, reader, kind, nonce: deps.newId(), values: {}, problems: [] });
    });
}

/** Takes a filled form, or the one press of Lest. */
export function actionHandler(deps: IdeaHandlersDeps, kind: PressedKind): Handler {
  return async (turn, reader) => {
    const number = parseNumber(turn.press?.subject ?? "");
    if (!turn.press || number === undefined) return notFoundCard(undefined, reader);
    const { fields, nonce } = turn.press;
    const action = parseAction(kind, fields);
    const acted = await act(deps, { number, by: reader.id, action, nonce });
    if (acted.kind === "done") return done(deps, acted, reader, kind);
    return withIdea(deps, turn.press, reader, async (opened) => {
      const values = maskedValues(actionValues(fields));
      const problems = kind === "read" ? [] : problemsOf(acted, kind, reader, deps.clock());
      if (kind === "read" || problems.length === 0) return refused(deps, opened, reader, kind, values.text);
      return form(deps, { opened, reader, kind, nonce, values, problems });
    });
  };
}

/** The leader sees the idea as it is now. The proposer has that on the receipt. */
function done(deps: IdeaHandlersDeps, opened: Opened, reader: Reader, kind: PressedKind): Card {
  const now = deps.clock();
  const words = reader.texts.ideas.form;
  const idea = viewOf(opened, reader, now);
  if (opened.party === "proposer") return shortCard(words.sent, words.sentTo(idea.holder));
  const sent = isConversation(kind) ? { lead: words.sent } : {};
  return showIdea(opened, reader, now, { nonce: deps.newId(), ...sent });
}

/** Finds the idea that was pressed, or answers that there is none for this person. */
export async function withIdea(
  deps: IdeaHandlersDeps,
  press: Press | undefined,
  reader: Reader,
  then: (opened: Opened) => Promise<Card>,
): Promise<Card> {
  const number = parseNumber(press?.subject ?? "");
  if (number === undefined) return notFoundCard(undefined, reader);
  const opened = await openIdea(deps, reader.id, number);
  return opened.kind === "opened" ? then(opened) : notFoundCard(number, reader);
}

interface Form {
  readonly opened: Opened;
  readonly reader: Reader;
  readonly kind: FormKind;
  readonly nonce: string;
  readonly values: ActionValues;
  readonly problems: readonly string[];
}

function form(deps: IdeaHandlersDeps, { opened, reader, ...rest }: Form): Card {
  const now = deps.clock();
  const idea = viewOf(opened, reader, now);
  return actionFormCard(
    { ...rest, idea, dates: datesFor(opened, reader, rest.kind, localDate(now)) },
    reader.texts,
  );
}

/** The dates that the form's first date may have. */
function datesFor({ file, party }: Opened, reader: Reader, kind: FormKind, today: string) {
  const standing = standingOf(reader.organisation, file.idea, reader.id, party);
  const [rule] = [...possibleRules(file.idea, standing, kind), ...rulesOf(kind)];
  return rule ? datesOf(rule, "until", today) : { first: today, last: today };
}

/** Why this action is not possible, on the idea as it is now. */
function refused(
  deps: IdeaHandlersDeps,
  opened: Opened,
  reader: Reader,
  kind: PressedKind,
  text?: string,
): Card {
  const now = deps.clock();
  const notice = noticeOf(opened, reader, kind, now);
  const unsent = text === undefined ? {} : { unsent: text };
  return showIdea(opened, reader, now, { nonce: deps.newId(), notice, ...unsent });
}

function noticeOf({ file, party }: Opened, reader: Reader, kind: PressedKind, now: Date): string {
  const words = reader.texts.ideas.refusals;
  const { idea } = file;
  const lines = rulesOf(kind);
  const own = lines.filter((rule) => rule.by.includes(party));
  if (own.length === 0)
    return lines.some((rule) => rule.by.includes("leader"))
      ? words.onlyHolder(viewOf({ file, party }, reader, now).holder)
      : words.onlyProposer;
  if (!own.some((rule) => rule.kinds.includes(idea.kind))) return words.wrongKind[idea.kind];
  if (kind === "read" && idea.state === "received") return words.done;
  return words.notNow(
    happened(eventView(lastEvent(file), reader, now, party === "proposer" ? party : "leader"), reader.texts),
  );
}

/** What has to be mended in the form; nothing when no form could help. */
function problemsOf(refusal: Refusal, kind: FormKind, reader: Reader, now: Date): readonly string[] {
  const { actions } = reader.texts.ideas;
  const label = actions.labels[kind];
  switch (refusal.kind) {
    case "missing":
      return [missingWords(refusal.field, label, reader)];
    case "too-long":
      return [actions.tooLong(label, refusal.most)];
    case "bad-date":
      return [actions.badDate(dateWords(refusal.first, reader, now), dateWords(refusal.last, reader, now))];
    case "national-id":
      return [reader.texts.common.nationalId];
    case "bad-unit":
      return [actions.missing.unit];
    case "not-yours":
    case "not-now":
    case "unmet":
    case "wrong-kind":
      return [];
  }
}

function missingWords(field: FieldId, label: string, { texts }: Reader): string {
  const { missing } = texts.ideas.actions;
  if (field === "reason" || field === "until" || field === "unit") return missing[field];
  return missing.text(label);
}

function maskedValues(values: ActionValues): ActionValues {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, maskNationalIds(value)]));
}

/** What is sent to the other party without deciding anything. */
function isConversation(kind: PressedKind): boolean {
  return kind === "ask" || kind === "reply" || kind === "message" || kind === "answer";
}
