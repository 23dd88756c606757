/** Nynorsk. What is missing here is shown in bokmål. */
import type { Texts } from "./nb.ts";
import { afterEdition } from "./nn/after-edition.ts";
import { audience } from "./nn/audience.ts";
import { commands } from "./nn/commands.ts";
import { common } from "./nn/common.ts";
import { digests } from "./nn/digests.ts";
import { editionLife } from "./nn/edition-life.ts";
import { editionPreview } from "./nn/edition-preview.ts";
import { ideas } from "./nn/ideas.ts";
import { intake } from "./nn/intake.ts";
import { measures } from "./nn/measures.ts";
import { offers } from "./nn/offers.ts";
import { promise } from "./nn/promise.ts";
import { reflectionBank } from "./nn/reflection-bank.ts";
import { reflectionEditing } from "./nn/reflection-editing.ts";
import { reflectionThread } from "./nn/reflection-thread.ts";
import { reflections } from "./nn/reflections.ts";
import { sharing } from "./nn/sharing.ts";
import { weeklyUpdate } from "./nn/weekly-update.ts";
import { youSaid } from "./nn/you-said.ts";
import { withoutName } from "./nn/without-name.ts";
import type { PartOf } from "./part-of.ts";

export const nn: PartOf<Texts> = {
  afterEdition,
  audience,
  commands,
  common,
  digests,
  editionLife,
  editionPreview,
  ideas,
  intake,
  measures,
  offers,
  promise,
  reflectionBank,
  reflectionEditing,
  reflectionThread,
  reflections,
  sharing,
  weeklyUpdate,
  withoutName,
  youSaid,
  jobKinds: {
    measures: {
      name: "Tal for månaden",
      does: "Reknar ut tala for førre månad, og sender dei til systemansvarlege og øvste leiar.",
      nothing: { none: "det var ingenting å fortelje om månaden" },
    },
  },
  scheduling: { when: { firstWeekday: "første kvardag i månaden" } },
};
