/** The buttons on an idea: each opens a form or takes one press, and is answered with the idea as it is then. */
import { openButton } from "../../adaptive-cards/ideas/idea-actions.ts";
import { isLongText } from "../../adaptive-cards/ideas/fields.ts";
import { doneCard } from "../../adaptive-cards/ideas/short.ts";
import { type FormKind, type PressAction, presses } from "../../adaptive-cards/ideas/verbs.ts";
import type { Card } from "../../adaptive-cards/card.ts";
import type { Press } from "../chat.ts";
import type { Handler } from "../handler.ts";
import { maskNationalIds } from "../privacy/national-id.ts";
import type { Reader } from "../reader.ts";
import { act } from "./act.ts";
import type { Action, PersonAction, Refusal } from "./rules/actions.ts";
import type { IdeaHandlersDeps } from "./deps.ts";
import type { FieldId, Fields } from "./rules/fields.ts";
import { formCard } from "./showing/form-card.ts";
import { actionValues, parseAction, parseNumber } from "./forms.ts";
import type { IdeaEvent } from "./idea.ts";
import type { IdeaFile } from "./idea-store.ts";
import { noticeOf, problemOf } from "./showing/refusal-words.ts";
import { notFoundCard, type Opened, passedOnCard, showIdea, viewOf } from "./showing/show.ts";
import { openIdea } from "./views.ts";

/** Opens the form of one action. */
export function formHandler(deps: IdeaHandlersDeps, kind: FormKind): Handler {
  return (turn, reader) =>
    withIdea(deps, turn.press, reader, async (opened) => {
      const { allowed } = viewOf(opened, reader, deps.clock());
      if (!allowed.includes(kind)) return refused(deps, opened, reader, kind);
      return formCard(deps, { opened, reader, kind, nonce: deps.newId() });
    });
}

/** Takes a filled form. */
export function sendHandler(deps: IdeaHandlersDeps, kind: FormKind): Handler {
  return async ({ press }, reader) => {
    const fields = press?.fields ?? {};
    return pressed(deps, press, reader, parseAction(kind, fields, reader.texts), async (opened, refusal) => {
      const written = masked(actionValues(fields));
      const problem = problemOf(refusal, kind, reader, deps.clock());
      if (problem === undefined) return refused(deps, opened, reader, kind, unsent(written));
      const nonce = press?.nonce ?? deps.newId();
      return formCard(deps, { opened, reader, kind, nonce, written, problems: [problem] });
    });
  };
}

/** Takes one press, e.g. Lest, or Ja, fortsatt with its value. */
export function pressHandler(
  deps: IdeaHandlersDeps,
  kind: "read" | "join" | "leave" | PressAction,
  value?: string,
): Handler {
  const hasValue = kind !== "read" && kind !== "join" && kind !== "leave" && value !== undefined;
  const fields: Fields = hasValue ? { [presses[kind].field]: value } : {};
  return ({ press }, reader) =>
    pressed(deps, press, reader, { kind, fields }, async (opened) => refused(deps, opened, reader, kind));
}

async function pressed(
  deps: IdeaHandlersDeps,
  press: Press | undefined,
  reader: Reader,
  action: Action & { readonly kind: PersonAction },
  otherwise: (opened: Opened, refusal: Refusal) => Promise<Card>,
): Promise<Card> {
  const number = parseNumber(press?.subject ?? "");
  if (!press || number === undefined) return notFoundCard(undefined, reader);
  const linked = await withGoal(deps, number, action);
  const acted = await act(deps, { number, by: reader.id, action: linked, nonce: press.nonce });
  const isSentOn = action.kind === "raise" || action.kind === "transfer";
  if (acted.kind === "done") {
    const { file, event, party } = acted;
    if (isSentOn || party === undefined) return repeated(file, event, reader);
    return done(deps, { file, party }, reader, action.kind);
  }
  return withIdea(deps, press, reader, (opened) => otherwise(opened, acted));
}

/** A goal that is not in the plan is left out. */
async function withGoal<A extends Action>(deps: IdeaHandlersDeps, number: number, action: A): Promise<A> {
  const { planGoal, ...fields } = action.fields;
  if (planGoal === undefined || (await deps.goals?.link(planGoal, number))) return action;
  return { ...action, fields };
}

/** What the press caused stands, and what happened since is not for this person to read. */
function repeated(file: IdeaFile, { kind }: IdeaEvent, reader: Reader): Card {
  return kind === "commented" ? notFoundCard(file.idea.number, reader) : passedOnCard(file, reader);
}

/** The leader sees the idea as it is now. Others have that on a card of their own, which is brought up to date. */
function done(deps: IdeaHandlersDeps, opened: Opened, reader: Reader, kind: PersonAction): Card {
  const now = deps.clock();
  const words = reader.texts.ideas.form;
  const idea = viewOf(opened, reader, now);
  const nonce = deps.newId();
  if (opened.party === "leader") {
    const sent = isConversation(kind) ? { lead: words.sent } : {};
    return showIdea(opened, reader, now, { nonce, ...sent });
  }
  const isOwnChoice = kind === "join" || kind === "leave";
  if (isOwnChoice || isColleagues(opened, kind)) {
    const notice = isOwnChoice ? {} : { notice: reader.texts.sharing.sent };
    return showIdea({ ...opened, party: "colleague" }, reader, now, { nonce, ...notice });
  }
  const own: Readonly<Partial<Record<PersonAction, { title: string; line: string }>>> =
    reader.texts.ideas.done;
  const { title, line } = own[kind] ?? { title: words.sent, line: words.sentTo(idea.holder) };
  return doneCard(title, line, openButton(idea.number, nonce, reader.texts));
}

/** A colleague has no receipt: the idea as it is shared is what they had in front of them. */
function isColleagues({ party }: Opened, kind: PersonAction): boolean {
  return kind === "message" && (party === "colleague" || party === "participant");
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

/** Why this action is not possible, on the idea as it is now. */
function refused(
  deps: IdeaHandlersDeps,
  opened: Opened,
  reader: Reader,
  kind: PersonAction,
  text?: string,
): Card {
  const now = deps.clock();
  const notice = noticeOf(opened, reader, kind, now);
  return showIdea(opened, reader, now, {
    nonce: deps.newId(),
    notice,
    ...(text === undefined ? {} : { unsent: text }),
  });
}

/** What the person wrote, to be kept although it could not be sent. */
function unsent(written: Fields): string | undefined {
  const texts = Object.entries(written).filter(([id]) => isLongText(id as FieldId));
  return texts.length === 0 ? undefined : texts.map(([, text]) => text).join("\n\n");
}

function masked(values: Fields): Fields {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, maskNationalIds(value)]));
}

/** What is sent to the other party without deciding anything. */
function isConversation(kind: PersonAction): boolean {
  return kind === "ask" || kind === "message" || kind === "answer";
}
