/** Schedules, for system administrators, and the messages they send. */
import type { PartOf } from "../part-of.ts";
import type { scheduling as source } from "../nb/scheduling.ts";

const people = (count: number): string => (count === 1 ? "1 person" : `${count} people`);

/** "every third week", from a schedule of the command line. */
function nth(number: number): string {
  const [tens, ones] = [number % 100, number % 10];
  if (tens >= 11 && tens <= 13) return `${number}th`;
  return `${number}${["th", "st", "nd", "rd"][ones] ?? "th"}`;
}

export const scheduling: PartOf<typeof source> = {
  title: "Schedules",
  none: "There are no schedules yet. Press New schedule to make the first one.",
  shown: (from: number, to: number, total: number) => `Showing ${from}–${to} of ${total}.`,
  noNext: "No more times.",
  somebody: "a system administrator",
  next: (at: string) => `Next: ${at}`,
  last: (line: string) => `Last: ${line}`,
  paused: "Paused",
  over: "Finished – no more times",
  overMeans: (means: string) => `Finished – no more times, and ${means}`,
  made: (by: string, at: string) => `Made by ${by} on ${at}`,
  builtIn: "Came with the bot",
  results: {
    due: "running now",
    running: "running now",
    done: "sent",
    failed: "failed",
    missed: "was not sent in time",
    holiday: "skipped because of a public holiday",
  },
  resultsOfWork: { done: "done", missed: "was not done in time" },
  nothingToDo: (why: string) => (why === "" ? "nothing to do" : `nothing to send: ${why}`),
  result: (at: string, words: string) => `${at}: ${words}`,
  askedBy: (by: string) => `run by ${by}`,
  buttons: {
    new: "New schedule",
    pause: "Pause",
    resume: "Start again",
    run: "Run now",
    history: "History",
    edit: "Change",
    back: "Back to the schedules",
  },
  done: {
    saved: (name: string) => `“${name}” is saved.`,
    paused: (name: string, means: string | undefined) =>
      means === undefined ? `“${name}” is paused.` : `“${name}” is paused – ${means}.`,
    resumed: (name: string) => `“${name}” is running again.`,
    ran: (name: string) => `“${name}” is being sent now.`,
    ranWork: (name: string) => `“${name}” is running now.`,
    onlyOne: (kind: string) => `“${kind}” exists already, and one is enough. Press Change beside it.`,
    gone: "I cannot find this schedule any more.",
  },
  kinds: {
    title: "New schedule",
    lead: "What should it do?",
    present: "These exist already, and one of each is enough. Press Change beside them in Schedules:",
  },
  confirm: {
    title: (name: string) => `Run “${name}” now?`,
    reaches: (count: number) =>
      count === 0
        ? "As it is now, nobody gets anything."
        : count === 1
          ? "1 person gets a message."
          : `${count} people get a message, each at the time they have chosen.`,
    usual: "The times in the schedule stay as they are.",
  },
  run: {
    which: "Write the name after “run”, or press Run now here.",
    none: (name: string) => `I find no schedule called “${name}”.`,
    several: (name: string) => `Several schedules match “${name}”. Press Run now beside the right one.`,
  },
  roles: {
    leader: "Leaders and deputies",
    editor: "Editors",
    "union-rep": "Union reps",
    "safety-rep": "Safety reps",
    facilitator: "Facilitators",
    administrator: "System administrators",
  },
  everyone: "everyone",
  unitAndBelow: (unit: string) => `${unit} and everything below`,
  unknownUnit: "a unit that has been closed",
  when: {
    days: ["Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays"],
    everyDay: "every day",
    workdays: "Monday to Friday",
    firstWeekday: "the first weekday of the month",
    at: (days: string, time: string) => `${days} at ${time}`,
    weeks: (every: number, times: string) =>
      every === 2 ? `every other week, ${times}` : `every ${nth(every)} week, ${times}`,
    once: (times: string) => `once, ${times}`,
    cron: (expression: string) => `cron ${expression}`,
    until: (times: string, date: string) => `${times}, up to and including ${date}`,
  },
  form: {
    titleNew: "New schedule",
    titleEdit: "Change the schedule",
    titleKind: (title: string, kind: string) =>
      `${title}: ${kind.charAt(0).toLocaleLowerCase("en")}${kind.slice(1)}`,
    choose: "Choose",
    preview: "Preview",
    labels: {
      name: "Name",
      text: "Message",
      link: "Link (optional)",
      audience: "Who should get it?",
      unit: "Unit",
      role: "Role",
      days: "Day of the week",
      time: "Time",
      repeat: "How often",
      until: "Last day (optional)",
      cron: "Cron expression",
      holiday: "When the day is a public holiday",
      missed: "When the time has passed, for example because the bot was down",
      hours: "Hours it can be late",
    },
    audiences: { everyone: "Everyone", unit: "A unit and everything below it", role: "A role" },
    weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
    repeats: [
      ["1", "Every week"],
      ["2", "Every other week"],
      ["4", "Every fourth week"],
      ["once", "Only once"],
    ],
    useCron: "Use a cron expression instead",
    cronHelp:
      "Five fields: minute, hour, day, month, day of the week. “0 8 1 * *” is 08:00 on the first of every month. Then day of the week, time and how often are not used.",
    holidays: {
      move: "Move to the next working day",
      before: "Move to the last working day before",
      skip: "Skip",
      "send-anyway": "Send anyway",
    },
    missed: {
      "run-late": "Send it late",
      "skip-and-tell": "Skip it, and tell the system administrators",
    },
  },
  plan: {
    name: "Name",
    text: "Message",
    link: "Link",
    audience: "Who",
    when: "When",
    holiday: "Public holiday",
    missed: "Late",
    late: (hours: number) => (hours === 1 ? "sent up to 1 hour late" : `sent up to ${hours} hours late`),
    skipAndTell: "skipped, and the system administrators are told",
    nothing: "none",
  },
  preview: {
    title: "This is what the schedule will be",
    recipients: (count: number) => (count === 1 ? "1 person gets it." : `${people(count)} get it.`),
    next: "The next times, Norwegian time",
    ends: (means: string) => `After the last day there are no more times, and ${means}.`,
    notSaved: "Nothing is saved before you press Save.",
    windows: "Everyone gets the message at the time they have chosen.",
  },
  problems: {
    name: "Give the schedule a name.",
    nameTooLong: "The name is too long. Give the schedule a shorter name.",
    textTooLong: (most: number) => `The message is too long. It can have at most ${most} characters.`,
    nameTaken: "Another schedule has this name. Choose another one.",
    text: "Write the message to send.",
    link: "The link must begin with https:// and be a whole address.",
    unit: "Choose which unit it is for.",
    role: "Choose which role it is for.",
    days: "Choose at least one day of the week.",
    time: "Write the time like this: 08:00",
    until: "The last day must be a date that has not passed.",
    hours: "Hours it can be late: write a whole number from 1 to 168.",
    often: "It cannot be sent more often than once an hour.",
    none: "With these choices it never comes. Check the days, the holiday rule and the last day.",
    fieldCount: (found: number, allowed: number) =>
      `The cron expression has ${found} ${found === 1 ? "field" : "fields"}. It must have ${allowed}: minute, hour, day, month and day of the week.`,
    field: (field: string, value: string, allowed: string) =>
      `Cron: the field for ${field} says “${value}”. It can say ${allowed}, or * , - and /.`,
    fields: { minute: "minute", hour: "hour", day: "day", month: "month", weekday: "day of the week" },
    never: "Cron: each field is right, but that day does not exist, like 30 February.",
  },
  newer: (by: string) =>
    `${by} saved the schedule while you were writing. What you have changed is still in the form. This is what ${by} has changed:`,
  changedTo: (label: string, value: string) => `${label}: ${value}`,
  history: {
    title: (name: string) => `History: ${name}`,
    next: "Next times",
    past: "Last times",
    changes: "Changes",
    nothingYet: "Nothing yet.",
    made: (by: string, at: string) => `${at}: ${by} made it`,
    builtIn: (at: string) => `${at}: came with the bot`,
    paused: (by: string, at: string) => `${at}: ${by} paused it`,
    resumed: (by: string, at: string) => `${at}: ${by} started it again`,
    changed: (by: string, at: string, what: string) => `${at}: ${by} changed it. ${what}`,
    fromTo: (label: string, from: string, to: string) => `${label}: from “${from}” to “${to}”`,
  },
  trouble: {
    title: "A schedule was not run",
    lead: (name: string) => `This is about “${name}”:`,
    missed: "It was too late when the bot got to it. Press Run now if it should be sent all the same.",
    gaveUp: "I have tried several times without success. Press Run now to try again.",
  },
  message: {
    title: "Message for you",
    from: (name: string) => `From ${name}`,
    open: "Read more",
  },
  broadcast: (at: string) => `Message of your own ${at}`,
};
