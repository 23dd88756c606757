/** The buttons of several editions, of those put away and of those that are out. */
import { afterVerbs as after } from "../../adaptive-cards/weekly-update/after-verbs.ts";
import { verbs as edition } from "../../adaptive-cards/weekly-update/verbs.ts";
import type { createEditionHandlers } from "../weekly-update/handlers.ts";

type EditionHandlers = ReturnType<typeof createEditionHandlers>;

const everyone = ["everyone"] as const;
const editor = ["editor"] as const;

export function editionVerbs(editions: EditionHandlers) {
  return [...lifeVerbs(editions), ...afterVerbs(editions)];
}

function lifeVerbs(editions: EditionHandlers) {
  const names = ["overview", "cancelForm", "cancel", "takeBack", "reissue", "moveWeek"] as const;
  return names.map((name) => ({ verb: edition[name], who: editor, run: editions[name] }));
}

/** An edition that is out. */
function afterVerbs(editions: EditionHandlers) {
  return [
    { verb: after.correctForm, who: editor, run: editions.correctForm },
    { verb: after.correct, who: editor, run: editions.correct },
    { verb: after.withdrawForm, who: editor, run: editions.withdrawForm },
    { verb: after.withdraw, who: editor, run: editions.withdraw },
    { verb: after.recordingForm, who: editor, run: editions.recordingForm },
    { verb: after.recording, who: editor, run: editions.recording },
    { verb: after.done, who: everyone, anywhere: true, run: editions.done },
    { verb: after.read, who: everyone, run: editions.read },
    { verb: after.readAloudForm, who: everyone, anywhere: true, run: editions.readAloudForm },
    { verb: after.readAloud, who: everyone, run: editions.readAloud },
    { verb: after.manage, who: editor, run: editions.manage },
    { verb: after.print, who: everyone, run: editions.print },
    // Editors, systemansvarlige, and leaders for their own unit.
    { verb: after.reach, who: everyone, run: editions.reach },
    { verb: after.leave, who: editor, run: editions.leaveAfter },
  ];
}
