/** Reminders and assignments that an editor can choose. */
import type { PartOf } from "../part-of.ts";
import type { weeklyUpdateLibrary as source } from "../nb/weekly-update-library.ts";
import { user } from "../user-words.ts";

export const weeklyUpdateLibrary: PartOf<typeof source> = {
  reminder: {
    newcomers:
      "Everyone has been new once. Welcome students and apprentices, and show them that they are needed.",
    beforeHolidays: "Holidays are coming: Who answers while you are away?",
    vaccine: `Get your flu vaccine – for yourself, for ${user.all} and for your colleagues.`,
    advent:
      "Think of those who are alone before Christmas. Is there anyone near you we can do something for?",
    january: "What did we learn last year that we will take with us into the new year?",
    medicines: "Safety theme: medicines. What do you do when something is not right?",
    falls: "Safety theme: falls. What could be moved out of the way today?",
    pressureSores: "Safety theme: pressure sores. Who should you check extra carefully this week?",
    undernourishment: "Safety theme: undernourishment. Who eats less than before?",
    deterioration: "Safety theme: noticing early when someone gets worse. What do you notice first?",
  },
  assignment: {
    catchGood: "Notice each other doing something good, and say so.",
    askColleague: "Ask a colleague in another service what they find difficult.",
    tellNewcomer: "Tell a new colleague about something that you found hard yourself.",
    thankNight: "Thank the night shift for one particular thing.",
  },
};
