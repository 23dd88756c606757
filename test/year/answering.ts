/** Three of five answer the question of the week, on the day after it came; each week other people. */
import { addDays } from "../../bot/calendar/local-date.ts";
import { sampleOrganisation } from "../../demo/municipality/load.ts";
import type { Person } from "../support/teams-double/person.ts";
import { READER, type YearCast } from "./cast.ts";
import type { Deed } from "./deed.ts";

const TITLES = ["Ukas refleksjon\n", "Ukas puls\n"];

const words = [
  "Si fra tidligere når vi er få på vakt.",
  "Vi kunne hatt fast plass til nøklene.",
  "Ti minutter rapport holder når vi skriver kort.",
  "Fint å få hjelp fra nattevakta.",
];

/** @param monday of the edition after it */
export function answering(number: number, monday: string): readonly Deed[] {
  const does = async (cast: YearCast): Promise<void> => {
    for (const [place, name] of [...sampleOrganisation().people.values()].map((one) => one.name).entries())
      if (name === READER || (place + number) % 5 < 3) await answer(cast.person(name), place + number);
  };
  return [{ date: addDays(monday, -4), time: "12:10", who: READER, what: "svarer, som mange andre", does }];
}

async function answer(person: Person, turn: number): Promise<void> {
  const asked = person.chat.findLast(({ text }) => TITLES.some((title) => text.startsWith(title)));
  if (!asked?.buttons.includes("Send inn")) return;
  const statements = asked.inputs().filter(({ choices }) => choices.length === 5);
  const values = statements.map(({ label, choices }, at) => [
    label,
    choices[1 + ((turn + at) % 4)]?.title ?? "",
  ]);
  const said = statements.length > 0 ? [] : [["Svar", words[turn % words.length] ?? ""]];
  const shown = turn % 3 === 0 ? [] : [["Det jeg skriver, kan stå ordrett i resultatet, uten navn", "true"]];
  const on = asked.text.split("\n")[1] ?? "";
  await person.press("Send inn", Object.fromEntries([...values, ...said, ...shown]), { on });
}
