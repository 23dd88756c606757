/** English. What is missing here is shown in bokmål. */
import type { Texts } from "./nb.ts";
import { afterEdition } from "./en/after-edition.ts";
import { audience } from "./en/audience.ts";
import { budget } from "./en/budget.ts";
import { channels } from "./en/channels.ts";
import { claims } from "./en/claims.ts";
import { commands } from "./en/commands.ts";
import { common } from "./en/common.ts";
import { delivery } from "./en/delivery.ts";
import { digests } from "./en/digests.ts";
import { editionLife } from "./en/edition-life.ts";
import { editionPreview } from "./en/edition-preview.ts";
import { files } from "./en/files.ts";
import { ideas } from "./en/ideas.ts";
import { intake } from "./en/intake.ts";
import { lines } from "./en/lines.ts";
import { measures } from "./en/measures.ts";
import { myUnit } from "./en/my-unit.ts";
import { offers } from "./en/offers.ts";
import { organisation } from "./en/organisation.ts";
import { organisationFiles } from "./en/organisation-files.ts";
import { organisationImport } from "./en/organisation-import.ts";
import { organisationOverview } from "./en/organisation-overview.ts";
import { pictures } from "./en/pictures.ts";
import { practice } from "./en/practice.ts";
import { presenting } from "./en/presenting.ts";
import { promise } from "./en/promise.ts";
import { reflectionBank } from "./en/reflection-bank.ts";
import { reflectionEditing } from "./en/reflection-editing.ts";
import { reflectionThread } from "./en/reflection-thread.ts";
import { reflections } from "./en/reflections.ts";
import { reach } from "./en/reach.ts";
import { jobKinds } from "./en/job-kinds.ts";
import { scheduling } from "./en/scheduling.ts";
import { settings } from "./en/settings.ts";
import { sharing } from "./en/sharing.ts";
import { strategy } from "./en/strategy.ts";
import { unitLines } from "./en/unit-lines.ts";
import { weeklyUpdate } from "./en/weekly-update.ts";
import { youSaid } from "./en/you-said.ts";
import { withoutName } from "./en/without-name.ts";
import type { PartOf } from "./part-of.ts";

export const en: PartOf<Texts> = {
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
