/** Nynorsk. What is missing here is shown in bokmål. */
import type { Texts } from "./nb.ts";
import { audience } from "./nn/audience.ts";
import { measures } from "./nn/measures.ts";
import { reflectionBank } from "./nn/reflection-bank.ts";
import { reflections } from "./nn/reflections.ts";
import { afterEdition } from "./nn/after-edition.ts";
import { digests } from "./nn/digests.ts";
import { reflectionEditing } from "./nn/reflection-editing.ts";
import { reflectionThread } from "./nn/reflection-thread.ts";
import { youSaid } from "./nn/you-said.ts";
import { commands } from "./nn/commands.ts";
import { common } from "./nn/common.ts";
import { editionLife } from "./nn/edition-life.ts";
import { editionPreview } from "./nn/edition-preview.ts";
import { weeklyUpdate } from "./nn/weekly-update.ts";
import type { PartOf } from "./part-of.ts";

export const nn: PartOf<Texts> = {
  afterEdition,
  digests,
  reflectionEditing,
  reflectionThread,
  youSaid,
  commands,
  common,
  editionLife,
  editionPreview,
  weeklyUpdate,
  audience,
  measures,
  reflectionBank,
  reflections,
  jobKinds: {
    measures: {
      name: "Tal for månaden",
      does: "Reknar ut tala for førre månad, og sender dei til systemansvarlege og øvste leiar.",
      nothing: { none: "det var ingenting å fortelje om månaden" },
    },
  },
  scheduling: { when: { firstWeekday: "første kvardag i månaden" } },
};
