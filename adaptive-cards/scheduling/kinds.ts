/** ny tidsplan: what shall it do? */
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card, type Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { setOff } from "../parts/set-off.ts";
import { close, heading, paragraph } from "../parts/text.ts";
import { schedulingVerbs } from "./verbs.ts";

interface KindChoice {
  readonly job: string;
  readonly name: string;
  readonly does: string;
}

export interface KindsView {
  readonly kinds: readonly KindChoice[];
  /** Names of those of which there is one already, and one is enough. */
  readonly present: readonly string[];
  readonly nonce: string;
}

export function kindsCard({ kinds, present, nonce }: KindsView, texts: Texts): Card {
  const words = texts.scheduling.kinds;
  const { list, close: closed } = schedulingVerbs;
  const { buttons } = texts.common;
  return card(
    words.title,
    [
      heading(words.title),
      paragraph(words.lead),
      ...kinds.map((kind) => kindPart(kind, nonce)),
      ...(present.length === 0 ? [] : presentPart(present, words.present)),
    ],
    [
      button({ title: texts.scheduling.buttons.back, verb: list, nonce, ignoresInputs: true }),
      button({ title: buttons.close, verb: closed, nonce, ignoresInputs: true }),
    ],
  );
}

function kindPart({ job, name, does }: KindChoice, nonce: string): Element {
  const choose = button({ title: name, verb: schedulingVerbs.newOf, subject: job, nonce });
  return setOff([paragraph(does), { type: "ActionSet", actions: [choose] }]);
}

function presentPart(present: readonly string[], lead: string): readonly Element[] {
  return [setOff([close(lead), ...present.map((name) => close(`– ${name}`))])];
}
