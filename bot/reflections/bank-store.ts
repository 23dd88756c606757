/** The bank as it is now. */
import type { OwnWords } from "../texts/own-words.ts";
import { textsIn } from "../texts/texts.ts";
import { type BankItem, firstBank } from "./rules/bank.ts";

/** @param words the municipality's own; the usual ones when left out */
export async function readBank(words?: OwnWords): Promise<readonly BankItem[]> {
  return firstBank({
    nb: textsIn("nb", words).reflectionBank,
    nn: textsIn("nn", words).reflectionBank,
    en: textsIn("en", words).reflectionBank,
  });
}
