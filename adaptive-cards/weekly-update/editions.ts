/** `utgave` when there is not just one edition to write: those there are, and the way to a new one for anybody. */
import { weekNumber } from "../../bot/calendar/iso-week.ts";
import type { Texts } from "../../bot/texts/texts.ts";
import type { EditionState } from "../../bot/weekly-update/edition.ts";
import { type Card, type CardAction, card, type Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { fold } from "../parts/fold.ts";
import { heading, note, paragraph, warning } from "../parts/text.ts";
import { type AfterOf, afterPart } from "./after.ts";
import { afterVerbs } from "./after-verbs.ts";
import { audienceFields, type AudienceFieldsView } from "./audience-fields.ts";
import { shortTitle } from "./latest.ts";
import { verbs } from "./verbs.ts";

interface OneEdition {
  readonly week: string;
  /** Whom it is for, in words; undefined: everyone. */
  readonly to: string | undefined;
  readonly subject: string;
}

export interface EditionsView {
  /** The week that Ny utgave would take; undefined while something is being written. */
  readonly week: string | undefined;
  /** Weeks that are on their way out. */
  readonly sending: readonly string[];
  /** Weeks that were withdrawn on their way out. */
  readonly stopped: readonly string[];
  readonly open: readonly (OneEdition & { readonly state: EditionState })[];
  /** Besides the latest for everyone, newest first. */
  readonly out: readonly OneEdition[];
  readonly cancelled: readonly OneEdition[];
  /** Nothing has come in their place. */
  readonly withdrawn: readonly OneEdition[];
  /** Whom a new one is for. */
  readonly audience: AudienceFieldsView;
  /** That has to be chosen: it is in sight. */
  readonly choosing: boolean;
  /** There is an earlier edition to copy from. */
  readonly mayCopy: boolean;
  readonly nonce: string;
  /** The latest edition for everyone that is out. */
  readonly after?: (AfterOf & { readonly week: string }) | undefined;
  readonly news: readonly string[];
  readonly warnings: readonly string[];
}

/** More of a kind would not fit. */
const MOST = 5;

export function editionsCard(view: EditionsView, texts: Texts): Card {
  const { editor, name } = texts.weeklyUpdate;
  const line = view.week === undefined ? name : editor.none(weekNumber(view.week));
  return card(
    view.warnings[0] ?? line,
    [
      heading(name),
      ...view.news.map(paragraph),
      ...view.warnings.map((each) => warning(each)),
      ...view.sending.map((week) => note(editor.sending(weekNumber(week)))),
      ...view.stopped.map((week) => note(editor.stopped(weekNumber(week)))),
      ...(view.week === undefined ? [] : [paragraph(line)]),
      ...lists(view, texts),
      ...(view.after ? afterPart(view.after, texts, view.after.week) : []),
      ...newFor(view, texts),
    ],
    actions(view, texts),
  );
}

/** Long titles are cut on a phone: what is not the name of the edition stands above the buttons. */
function lists(view: EditionsView, texts: Texts): Element[] {
  const { overview } = texts.audience;
  const inState = (state: EditionState) => view.open.filter((each) => each.state === state);
  const list = (line: string, editions: readonly OneEdition[], verb: string): Element[] => {
    const actions = editions.slice(0, MOST).map((each) =>
      button({
        title: titleOf(each, texts),
        verb,
        subject: each.subject,
        nonce: view.nonce,
        ignoresInputs: true,
      }),
    );
    return actions.length === 0 ? [] : [note(line), { type: "ActionSet", actions }];
  };
  return [
    ...list(overview.draft, inState("draft"), verbs.open),
    ...list(overview.ready, inState("ready"), verbs.open),
    ...list(overview.approved, inState("approved"), verbs.open),
    ...list(overview.cancelled, view.cancelled, verbs.takeBack),
    ...list(overview.withdrawn, view.withdrawn, verbs.reissue),
    ...list(overview.out, view.out, afterVerbs.manage),
  ];
}

/** Always with the audience: there may be several of a week. */
function titleOf({ week, to }: OneEdition, texts: Texts): string {
  return shortTitle({ week, to: to ?? texts.audience.everyone }, texts);
}

function newFor(view: EditionsView, texts: Texts): readonly Element[] {
  const { another, anotherHint } = texts.audience.overview;
  const items = [note(anotherHint), ...audienceFields(view.audience, texts)];
  return fold({ id: "new-for", title: another, open: view.choosing, items });
}

function actions({ mayCopy, nonce }: EditionsView, texts: Texts): CardAction[] {
  const { buttons } = texts.weeklyUpdate.editor;
  return [
    button({ title: buttons.start, verb: verbs.start, nonce, style: "positive" }),
    ...(mayCopy ? [button({ title: buttons.copy, verb: verbs.copy, nonce })] : []),
    button({ title: texts.common.buttons.close, verb: verbs.close, nonce, ignoresInputs: true }),
  ];
}
