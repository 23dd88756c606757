/** The bank as it is now. */
import { textsIn } from "../texts/texts.ts";
import { type BankItem, firstBank } from "./rules/bank.ts";

export async function readBank(): Promise<readonly BankItem[]> {
  return firstBank({
    nb: textsIn("nb").reflectionBank,
    nn: textsIn("nn").reflectionBank,
    en: textsIn("en").reflectionBank,
  });
}
