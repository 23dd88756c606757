/** utsendinger: the last broadcasts and what became of them, and the form that sends some of them again. */
import type { Figures } from "../../bot/delivery/count-broadcast.ts";
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card, type Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { choiceField } from "../parts/field.ts";
import { close, facts, heading, note, paragraph, subheading, warning } from "../parts/text.ts";
import { deliveryVerbs } from "./verbs.ts";

/** Of one broadcast: the newest. */
const AGAIN_SHOWN = 3;

export interface BroadcastView extends Omit<Figures, "usedMs"> {
  readonly key: string;
  /** "Mandagskvarteret uke 48". */
  readonly title: string;
  /** When it began, as read by people. */
  readonly at: string;
  readonly recipients: number;
  readonly usedSeconds: number | undefined;
  /** How long ago the figures were counted. */
  readonly ageSeconds: number;
  /** The oldest first. */
  readonly again: readonly AgainView[];
}

/** One Send på nytt. */
export interface AgainView {
  readonly by: string;
  /** As read by people. */
  readonly at: string;
  readonly which: "failed" | "ambiguous";
  /** Undefined: not all of them are in the queue yet, or it was cut off. */
  readonly queued: number | undefined;
}

export interface BroadcastsView {
  readonly broadcasts: readonly BroadcastView[];
  /** What was just done. */
  readonly done: string | undefined;
  readonly nonce: string;
}

export function broadcastsCard({ broadcasts, done, nonce }: BroadcastsView, texts: Texts): Card {
  const { delivery } = texts;
  const again = broadcasts.filter(({ failed, ambiguous }) => failed + ambiguous > 0);
  return card(
    delivery.title,
    [
      heading(delivery.title),
      ...(done === undefined ? [] : [paragraph(done)]),
      ...(broadcasts.length === 0 ? [paragraph(delivery.none)] : []),
      ...broadcasts.flatMap((each) => broadcastPart(each, texts)),
      ...(again.length === 0 ? [] : [note(delivery.explained)]),
    ],
    again.map(({ key, title }, index) =>
      button({
        title: index === 0 ? delivery.again : delivery.againWhich(title),
        verb: deliveryVerbs.againForm,
        subject: key,
        nonce,
      }),
    ),
  );
}

function broadcastPart(view: BroadcastView, texts: Texts): readonly Element[] {
  const { labels, count, reasons, seconds } = texts.delivery;
  const why = (counts: Readonly<Record<string, number>>): string =>
    Object.entries(counts)
      .map(([code, many]) => `${many} ${reasonOf(code, reasons)}`)
      .join(" · ");
  const present = (many: number): boolean => many > 0;
  const lines: readonly (readonly [boolean, string, string])[] = [
    [true, labels.sent, count(view.sent, view.recipients)],
    [present(view.waiting), labels.waiting, String(view.waiting)],
    [present(sum(view.held)), labels.held, why(view.held)],
    [present(sum(view.unreachable)), labels.unreachable, why(view.unreachable)],
    [present(view.failed), labels.failed, String(view.failed)],
    [present(view.ambiguous), labels.ambiguous, String(view.ambiguous)],
    [view.usedSeconds !== undefined, labels.used, seconds(view.usedSeconds ?? 0)],
  ];
  return [
    subheading(view.title),
    close(view.at),
    facts(lines.filter(([shown]) => shown).map(([, label, value]) => [label, value])),
    ...(view.ageSeconds > 0 ? [note(texts.delivery.counted(view.ageSeconds))] : []),
    ...view.again.slice(-AGAIN_SHOWN).map((again) => note(againLine(again, texts))),
  ];
}

function againLine({ by, at, which, queued }: AgainView, { delivery }: Texts): string {
  const many = queued === undefined ? delivery.unfinished : delivery.againMany[which](queued);
  return delivery.sentAgain(by, at, many);
}

/** A word of Teams that we do not know is shown as it is: it can be searched for. */
function reasonOf(code: string, reasons: Texts["delivery"]["reasons"]): string {
  return Object.hasOwn(reasons, code) ? reasons[code as keyof typeof reasons] : code;
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((all, each) => all + each, 0);
}

export interface SendAgainView {
  readonly key: string;
  readonly title: string;
  readonly failed: number;
  readonly ambiguous: number;
  readonly nonce: string;
}

export function sendAgainCard(view: SendAgainView, texts: Texts): Card {
  const { delivery, common } = texts;
  const title = delivery.againWhich(view.title);
  const choices = [
    ...(view.failed > 0 ? [{ value: "failed", title: delivery.theFailed(view.failed) }] : []),
    ...(view.ambiguous > 0 ? [{ value: "ambiguous", title: delivery.theAmbiguous(view.ambiguous) }] : []),
  ];
  return card(
    title,
    [
      heading(title),
      choiceField({
        id: "which",
        label: delivery.which,
        required: common.required,
        choices,
        ...(choices[0] ? { value: choices[0].value } : {}),
        style: "expanded",
      }),
      ...(view.ambiguous > 0 ? [warning(delivery.doubles)] : []),
    ],
    [
      button({
        title: common.buttons.confirm,
        verb: deliveryVerbs.again,
        subject: view.key,
        nonce: view.nonce,
        style: "positive",
      }),
      button({
        title: common.buttons.close,
        verb: deliveryVerbs.list,
        nonce: view.nonce,
        ignoresInputs: true,
      }),
    ],
  );
}
