/** Nynorsk. What is missing here is shown in bokmål. */
import type { Texts } from "./nb.ts";
import { afterEdition } from "./nn/after-edition.ts";
import { audience } from "./nn/audience.ts";
import { budget } from "./nn/budget.ts";
import { channels } from "./nn/channels.ts";
import { claims } from "./nn/claims.ts";
import { commands } from "./nn/commands.ts";
import { common } from "./nn/common.ts";
import { delivery } from "./nn/delivery.ts";
import { digests } from "./nn/digests.ts";
import { editionLife } from "./nn/edition-life.ts";
import { editionPreview } from "./nn/edition-preview.ts";
import { files } from "./nn/files.ts";
import { ideas } from "./nn/ideas.ts";
import { intake } from "./nn/intake.ts";
import { lines } from "./nn/lines.ts";
import { measures } from "./nn/measures.ts";
import { myUnit } from "./nn/my-unit.ts";
import { offers } from "./nn/offers.ts";
import { organisation } from "./nn/organisation.ts";
import { organisationFiles } from "./nn/organisation-files.ts";
import { organisationImport } from "./nn/organisation-import.ts";
import { organisationOverview } from "./nn/organisation-overview.ts";
import { pictures } from "./nn/pictures.ts";
import { practice } from "./nn/practice.ts";
import { presenting } from "./nn/presenting.ts";
import { promise } from "./nn/promise.ts";
import { reflectionBank } from "./nn/reflection-bank.ts";
import { reflectionEditing } from "./nn/reflection-editing.ts";
import { reflectionThread } from "./nn/reflection-thread.ts";
import { reflections } from "./nn/reflections.ts";
import { reach } from "./nn/reach.ts";
import { jobKinds } from "./nn/job-kinds.ts";
import { scheduling } from "./nn/scheduling.ts";
import { settings } from "./nn/settings.ts";
import { sharing } from "./nn/sharing.ts";
import { strategy } from "./nn/strategy.ts";
import { unitLines } from "./nn/unit-lines.ts";
import { weeklyUpdate } from "./nn/weekly-update.ts";
import { youSaid } from "./nn/you-said.ts";
import { withoutName } from "./nn/without-name.ts";
import type { PartOf } from "./part-of.ts";

export const nn: PartOf<Texts> = {
  afterEdition,
  audience,
  budget,
  channels,
  claims,
  commands,
  common,
  delivery,
  digests,
  editionLife,
  editionPreview,
  files,
  ideas,
  intake,
  lines,
  measures,
  myUnit,
  offers,
  organisation,
  organisationFiles,
  organisationImport,
  organisationOverview,
  pictures,
  practice,
  presenting,
  promise,
  reflectionBank,
  reflectionEditing,
  reflectionThread,
  reflections,
  reach,
  jobKinds,
  scheduling,
  settings,
  sharing,
  strategy,
  unitLines,
  weeklyUpdate,
  withoutName,
  youSaid,
};
