/** Bokmål, the source of every text. One file a capability in nb/. */
import { afterEdition } from "./nb/after-edition.ts";
import { audience } from "./nb/audience.ts";
import { budget } from "./nb/budget.ts";
import { channels } from "./nb/channels.ts";
import { claims } from "./nb/claims.ts";
import { commands } from "./nb/commands.ts";
import { common } from "./nb/common.ts";
import { delivery } from "./nb/delivery.ts";
import { digests } from "./nb/digests.ts";
import { editionLife } from "./nb/edition-life.ts";
import { editionPreview } from "./nb/edition-preview.ts";
import { files } from "./nb/files.ts";
import { ideas } from "./nb/ideas.ts";
import { intake } from "./nb/intake.ts";
import { lines } from "./nb/lines.ts";
import { measures } from "./nb/measures.ts";
import { myUnit } from "./nb/my-unit.ts";
import { offers } from "./nb/offers.ts";
import { organisation } from "./nb/organisation.ts";
import { organisationFiles } from "./nb/organisation-files.ts";
import { organisationImport } from "./nb/organisation-import.ts";
import { organisationOverview } from "./nb/organisation-overview.ts";
import { pictures } from "./nb/pictures.ts";
import { practice } from "./nb/practice.ts";
import { presenting } from "./nb/presenting.ts";
import { promise } from "./nb/promise.ts";
import { reflectionBank } from "./nb/reflection-bank.ts";
import { reflectionEditing } from "./nb/reflection-editing.ts";
import { reflectionThread } from "./nb/reflection-thread.ts";
import { reflections } from "./nb/reflections.ts";
import { reach } from "./nb/reach.ts";
import { jobKinds } from "./nb/job-kinds.ts";
import { scheduling } from "./nb/scheduling.ts";
import { settings } from "./nb/settings.ts";
import { sharing } from "./nb/sharing.ts";
import { strategy } from "./nb/strategy.ts";
import { unitLines } from "./nb/unit-lines.ts";
import { weeklyUpdate } from "./nb/weekly-update.ts";
import { youSaid } from "./nb/you-said.ts";
import { withoutName } from "./nb/without-name.ts";

export const nb = {
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

export type Texts = typeof nb;
