/** Every card with sample data. A new card gets a line here; test/unit/adaptive-cards/every-card.test.ts says so when it is missing. */
import { afterEditionSamples } from "./card-samples/after-edition.ts";
import { ownQuestionSamples } from "./card-samples/own-questions.ts";
import { reflectionSamples } from "./card-samples/reflections.ts";
import { reachSamples } from "./card-samples/reach.ts";
import { channelSamples } from "./card-samples/channels.ts";
import { claimSamples } from "./card-samples/claims.ts";
import { commonSamples } from "./card-samples/common.ts";
import { deliverySamples } from "./card-samples/delivery.ts";
import { editionsSamples } from "./card-samples/editions.ts";
import { actionSamples } from "./card-samples/idea-actions.ts";
import { lifeSamples } from "./card-samples/idea-life.ts";
import { ideaSamples } from "./card-samples/ideas.ts";
import { lineSamples } from "./card-samples/lines.ts";
import { measuresSamples } from "./card-samples/measures.ts";
import { myUnitSamples } from "./card-samples/my-unit.ts";
import { presentingSamples } from "./card-samples/presenting.ts";
import { promiseSamples } from "./card-samples/promise.ts";
import type { CardSample } from "./card-samples/sample.ts";
import { intakeSamples } from "./card-samples/intake.ts";
import { organisationSamples } from "./card-samples/organisation.ts";
import { organisationOverviewSamples } from "./card-samples/organisation-overview.ts";
import { organisationImportSamples } from "./card-samples/organisation-import.ts";
import { pictureSamples } from "./card-samples/pictures.ts";
import { practiceSamples } from "./card-samples/practice.ts";
import { schedulingSamples } from "./card-samples/scheduling.ts";
import { digestSamples } from "./card-samples/digests.ts";
import { sharingSamples } from "./card-samples/sharing.ts";
import { strategySamples } from "./card-samples/strategy.ts";
import { unitLineSamples } from "./card-samples/unit-lines.ts";
import { weeklyUpdateSamples } from "./card-samples/weekly-update.ts";

export const cardSamples: readonly CardSample[] = [
  ...weeklyUpdateSamples,
  ...unitLineSamples,
  ...editionsSamples,
  ...afterEditionSamples,
  ...reachSamples,
  ...pictureSamples,
  ...lineSamples,
  ...strategySamples,
  ...ownQuestionSamples,
  ...reflectionSamples,
  ...measuresSamples,
  ...presentingSamples,
  ...ideaSamples,
  ...myUnitSamples,
  ...digestSamples,
  ...sharingSamples,
  ...schedulingSamples,
  ...practiceSamples,
  ...promiseSamples,
  ...lifeSamples,
  ...actionSamples,
  ...intakeSamples,
  ...channelSamples,
  ...commonSamples,
  ...organisationSamples,
  ...organisationImportSamples,
  ...claimSamples,
  ...organisationOverviewSamples,
  ...deliverySamples,
];
