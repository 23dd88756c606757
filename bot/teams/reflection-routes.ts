/** Every button of a reflection. Whom a question was sent to is looked up at every press; hence "everyone". */
import { reflectionVerbs as reflection } from "../../adaptive-cards/reflections/verbs.ts";
import { bankVerbs as bank } from "../../adaptive-cards/reflections/bank-verbs.ts";
import type { Audience } from "../handler.ts";
import type { ReflectionHandlers } from "../reflections/capability.ts";

const everyone: readonly Audience[] = ["everyone"];
const editor: readonly Audience[] = ["editor"];
const leader: readonly Audience[] = ["leader"];

export function reflectionRoutes(own: ReflectionHandlers) {
  const handlers = {
    [reflection.show]: own.show,
    [reflection.change]: own.change,
    [reflection.send]: own.send,
    [reflection.allow]: own.allow,
    [reflection.skip]: own.skip,
    [reflection.withdraw]: own.withdraw,
    [reflection.results]: own.results,
    [reflection.agenda]: own.agenda,
    [reflection.pick]: own.pick,
    [reflection.thread]: own.thread,
    [reflection.threadSend]: own.threadSend,
    [reflection.threadOpen]: own.threadOpen,
    // Also for whoever asked in a leader's place and does not stand in any more.
    [bank.ownWithdrawForm]: own.withdrawForm,
    [bank.ownWithdraw]: own.withdrawQuestion,
  };
  const ofEditors = {
    [bank.overview]: own.bank,
    [bank.family]: own.bankFamily,
    [bank.form]: own.bankForm,
    [bank.save]: own.bankSave,
    [bank.choose]: own.bankChoose,
    [bank.plan]: own.bankPlan,
  };
  const ofLeaders = {
    [bank.ownForm]: own.askUnit,
    [bank.ownSend]: own.askUnitSend,
    [bank.ownClose]: own.askUnitClose,
  };
  return [
    ...Object.entries(handlers).map(([verb, run]) => ({ verb, who: everyone, run })),
    ...Object.entries(ofEditors).map(([verb, run]) => ({ verb, who: editor, run })),
    ...Object.entries(ofLeaders).map(([verb, run]) => ({ verb, who: leader, run })),
  ];
}
