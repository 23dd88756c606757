/** An edition exactly as its readers will see it, with the way back and the next step for the editor. */
import type { Step } from "../../bot/weekly-update/edition.ts";
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card, type Element } from "../card.ts";
import { button } from "../parts/action.ts";
import { type Choice, choiceField } from "../parts/field.ts";
import { fold } from "../parts/fold.ts";
import { note } from "../parts/text.ts";
import { type EditionView, editionActions, editionBody, editionTitle } from "./edition.ts";
import { PREVIEW_AS, PREVIEW_IN } from "./field-ids.ts";
import { stepButton } from "./step-button.ts";
import { verbs } from "./verbs.ts";

export interface PreviewView {
  readonly edition: EditionView;
  /** In the language of the reader that it is shown to. */
  readonly texts: Texts;
  /** Readers that it can be seen as, and the one it is. */
  readonly kinds: readonly Choice[];
  readonly as: string;
  readonly languages: readonly Choice[];
  readonly language: string;
  /** Carried by the editor's buttons: what was seen. */
  readonly subject: string;
  readonly nonce: string;
  readonly step: Step | undefined;
}

export function previewCard(view: PreviewView, texts: Texts): Card {
  const { editor } = texts.weeklyUpdate;
  return card(
    editionTitle(view.edition, view.texts),
    [note(editor.preview), ...editionBody(view.edition, view.texts), ...otherReaders(view, texts)],
    [
      ...editionActions(view.edition, view.texts),
      ...stepButton(view, texts),
      button({
        title: texts.common.buttons.close,
        verb: verbs.open,
        subject: view.subject,
        nonce: view.nonce,
        ignoresInputs: true,
      }),
    ],
  );
}

function otherReaders(view: PreviewView, texts: Texts): readonly Element[] {
  const { preview: words } = texts.editionPreview;
  const { subject, nonce } = view;
  const again = button({
    title: texts.weeklyUpdate.editor.buttons.preview,
    verb: verbs.preview,
    subject,
    nonce,
  });
  return fold({
    id: "other-readers",
    title: words.title,
    open: view.as !== "self" || view.language !== texts.common.language,
    items: [
      choiceField({ id: PREVIEW_AS, label: words.as, choices: view.kinds, value: view.as }),
      choiceField({ id: PREVIEW_IN, label: words.language, choices: view.languages, value: view.language }),
      { type: "ActionSet", actions: [again] },
    ],
  });
}
