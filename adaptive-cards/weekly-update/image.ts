/** The picture of an edition: as readers see it, and the form that asks what it shows. */
import type { ImagePlace } from "../../bot/weekly-update/image/edition-image.ts";
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, type CardAction, card, type Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { type Choice, choiceField, textField } from "../parts/field.ts";
import { heading, note, paragraph, warning } from "../parts/text.ts";
import { imageVerbs } from "./image-verbs.ts";
import { verbs } from "./verbs.ts";

export interface ImageView {
  /** https; whoever has it can see the picture. */
  readonly address: string;
  readonly alt: string;
  /** Higher than wide. */
  readonly upright: boolean;
  readonly place: ImagePlace;
}

/** The picture when this is its place. */
export function imageAt(place: ImagePlace, image: ImageView | undefined): Element[] {
  return image?.place === place ? [imageElement(image)] : [];
}

/** As wide as the card; one that is upright only as wide as it is stored, or it would fill the screen. */
export function imageElement({ address, alt, upright }: Omit<ImageView, "place">): Element {
  return {
    type: "Image",
    url: address,
    altText: alt,
    size: upright ? "Auto" : "Stretch",
    msteams: { allowExpand: true },
  };
}

export interface ImageFormView {
  /** The picture, and the edition when it is chosen: what the buttons carry. */
  readonly subject: string;
  readonly nonce: string;
  readonly address: string;
  readonly upright: boolean;
  readonly alt: string;
  /** Characters. */
  readonly most: number;
  readonly place: ImagePlace;
  /** Where it can stand. */
  readonly places: readonly ImagePlace[];
  /** Those that are being written; empty when the edition is given, or when there is none. */
  readonly editions: readonly Choice[];
  /** It stands in the edition already. */
  readonly used: boolean;
  readonly warnings: readonly string[];
}

export function imageForm(view: ImageFormView, texts: Texts): Card {
  const { picture } = texts.pictures;
  const body = [
    heading(picture.title),
    ...view.warnings.map((line) => warning(line)),
    imageElement({ ...view, alt: view.alt || picture.sent }),
    altField(view, texts),
    note(picture.altHelp),
    ...editionField(view, texts),
    ...placeField(view, texts),
    paragraph(picture.public),
    paragraph(picture.consent),
    note(picture.stripped),
    note(texts.common.caution),
  ];
  return card(view.warnings[0] ?? picture.title, body, actions(view, texts));
}

export function altField({ alt, most }: Pick<ImageFormView, "alt" | "most">, texts: Texts): Element {
  const { alt: label, altMissing, altPlaceholder } = texts.pictures.picture;
  return textField({
    id: "alt",
    label,
    placeholder: altPlaceholder,
    required: altMissing,
    maxLength: most,
    multiline: true,
    ...(alt === "" ? {} : { value: alt }),
  });
}

function editionField({ editions }: ImageFormView, texts: Texts): Element[] {
  const [first] = editions;
  if (first === undefined) return [];
  const { edition: label } = texts.pictures.picture;
  return [choiceField({ id: "edition", label, choices: editions, value: first.value })];
}

function placeField({ place, places }: ImageFormView, texts: Texts): Element[] {
  const { place: label, top, under } = texts.pictures.picture;
  const { fields } = texts.weeklyUpdate.editor;
  const choices = places.map((value) => ({
    value,
    title: value === "top" ? top : under(fields[value]),
  }));
  return [choiceField({ id: "place", label, choices, value: places.includes(place) ? place : "top" })];
}

function actions({ subject, nonce, used }: ImageFormView, texts: Texts): CardAction[] {
  const { buttons } = texts.pictures;
  const of = { subject, nonce };
  const remove = button({
    ...of,
    title: buttons.remove,
    verb: imageVerbs.remove,
    style: "destructive",
    ignoresInputs: true,
  });
  return [
    button({ ...of, title: texts.common.buttons.save, verb: imageVerbs.save, style: "positive" }),
    ...(used ? [remove] : []),
    button({ title: texts.common.buttons.close, verb: verbs.open, nonce, ignoresInputs: true }),
  ];
}
