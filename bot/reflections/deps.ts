/** What the use cases of reflections are given. */
import type { Settings } from "../settings.ts";
import type { OwnWords } from "../texts/own-words.ts";
import type { Clock, NewId } from "../clock.ts";
import type { People } from "../organisation/people.ts";
import type { AnswerDeps } from "./answering/answer-store.ts";

export interface ReflectionDeps extends AnswerDeps {
  readonly people: People;
  readonly clock: Clock;
  readonly newId: NewId;
  /** What the municipality calls things, and how many answers it wants; as the product has it when left out. */
  readonly settings?: OwnWords & Pick<Settings, "reflectionAtLeast">;
}
