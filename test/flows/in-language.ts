/** People who have chosen a language, and what they still see in another one. */
import { expect } from "vitest";
import { sampleId } from "../../demo/municipality/load.ts";
import type { Language } from "../../bot/organisation/person.ts";
import { savePreferences } from "../../bot/organisation/person-store.ts";
import type { Person } from "../support/teams-double/person.ts";
import { startTown, type Town } from "./ideas-support.ts";

interface Tongue {
  readonly language: Language;
  /** Telling words of the language that nobody here should see. */
  readonly foreignIn: (text: string) => readonly string[];
  /** What the sample municipality calls its units and people, in bokmål for everybody. */
  readonly names: RegExp;
}

export async function startTownIn({ language, foreignIn, names }: Tongue) {
  let waited = 0;
  const town: Town = await startTown({ monotonic: () => performance.now() + waited });

  /** Each sentence in the other language that somebody has in the chat now. */
  function foreign(person: Person): readonly string[] {
    return person.chat.flatMap((card) =>
      card.text.split("\n").flatMap((line) => {
        const words = foreignIn(line.replaceAll(names, ""));
        return words.length === 0 ? [] : [`${words.join(", ")}: ${line}`];
      }),
    );
  }

  return {
    foreign,
    stop: () => town.stop(),
    /** Somebody who has not chosen it. */
    person: (name: string) => town.person(name),
    async reads(name: string): Promise<Person> {
      await savePreferences(town.bot.store, sampleId(name), { language, window: "anytime" });
      return town.person(name);
    },
    /** @param at YYYY-MM-DD */
    async day(at: string): Promise<void> {
      waited += 3_600_000;
      town.setClock(`${at}T11:30:00Z`);
      await town.bot.runDue();
    },
    async says(person: Person, ...words: readonly string[]): Promise<void> {
      for (const word of words) {
        await person.say(word);
        expect(foreign(person), word).toEqual([]);
      }
    },
  };
}
