/** Every button of a reflection. Whom a question was sent to is looked up at every press; hence "everyone". */
import { reflectionVerbs as reflection } from "../../adaptive-cards/reflections/verbs.ts";
import type { Audience } from "../handler.ts";
import type { ReflectionHandlers } from "../reflections/capability.ts";

const everyone: readonly Audience[] = ["everyone"];

export function reflectionRoutes(own: ReflectionHandlers) {
  const handlers = {
    [reflection.show]: own.show,
    [reflection.change]: own.change,
    [reflection.send]: own.send,
    [reflection.skip]: own.skip,
    [reflection.withdraw]: own.withdraw,
    [reflection.results]: own.results,
    [reflection.agenda]: own.agenda,
  };
  return Object.entries(handlers).map(([verb, run]) => ({ verb, who: everyone, run }));
}
