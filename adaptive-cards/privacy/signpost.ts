/** The way to the municipality's own channels, for what does not belong with us. */
import type { Channel, ChannelKind, Settings } from "../../bot/settings.ts";
import { WORD } from "../common/verbs.ts";
import type { Texts } from "../../bot/texts/texts.ts";
import { card, type Card, type CardAction } from "../card.ts";
import { button, link } from "../parts/action.ts";
import { heading, paragraph } from "../parts/text.ts";

type Signposts = Pick<Settings, "channels" | "shiftPhone">;

/** "Avvik meldes i kommunens avvikssystem. …" */
export function channelWords(kind: ChannelKind, { channels }: Signposts, texts: Texts): string {
  const words = texts.intake.signpost;
  const name = channels[kind].name ?? words[`${kind}Channel`];
  return words[`${kind}Where`](name);
}

export function channelLink(kind: ChannelKind, { channels }: Signposts, texts: Texts): readonly CardAction[] {
  const { address }: Channel = channels[kind];
  return address === undefined ? [] : [link({ title: texts.intake.signpost[`${kind}Open`], address })];
}

/** For somebody who cannot come to work, or wants another shift. */
export function shiftWords({ shiftPhone }: Signposts, texts: Texts): readonly string[] {
  const { call, phone } = texts.intake.absence;
  return shiftPhone === undefined ? [call] : [call, phone(shiftPhone)];
}

export interface SignpostView extends Signposts {
  readonly kind: ChannelKind;
  readonly nonce: string;
}

/** The answer to the chat words avvik and varsling. */
export function signpostCard(view: SignpostView, texts: Texts): Card {
  const words = texts.intake.channels[view.kind];
  return card(
    words.title,
    [
      heading(words.title),
      paragraph(channelWords(view.kind, view, texts)),
      ...words.lines.map((line) => paragraph(line)),
      paragraph(texts.intake.signpost.urgent),
    ],
    [
      ...channelLink(view.kind, view, texts),
      button({ title: texts.organisation.firstContact.idea, verb: WORD, subject: "idea", nonce: view.nonce }),
    ],
  );
}
