/** An edition exactly as its readers will see it, with the way back and the next step for the editor. */
import type { Step } from "../../bot/weekly-update/edition.ts";
import type { Texts } from "../../bot/texts/texts.ts";
import { type Card, card } from "../card.ts";
import { button } from "../parts/action.ts";
import { note } from "../parts/text.ts";
import { type EditionView, editionActions, editionBody, editionTitle } from "./edition.ts";
import { stepButton } from "./step-button.ts";
import { verbs } from "./verbs.ts";

export interface PreviewView {
  readonly edition: EditionView;
  /** Carried by the editor's buttons: what was seen. */
  readonly subject: string;
  readonly nonce: string;
  readonly step: Step | undefined;
}

export function previewCard(view: PreviewView, texts: Texts): Card {
  const { editor } = texts.weeklyUpdate;
  return card(
    editionTitle(view.edition, texts),
    [note(editor.preview), ...editionBody(view.edition, texts)],
    [
      ...editionActions(view.edition, texts),
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
