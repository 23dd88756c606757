/** What the buttons on schedules send. Subject: a schedule's id, with its version on a form; of a new one ":" and its job. */
export const schedulingVerbs = {
  /** Subject: how many to pass over. */
  list: "schedules.list",
  /** What shall it do? */
  new: "schedules.new",
  /** Subject: a job. */
  newOf: "schedules.new-of",
  edit: "schedules.edit",
  /** Back from the preview, with what was written. */
  form: "schedules.form",
  preview: "schedules.preview",
  save: "schedules.save",
  pause: "schedules.pause",
  resume: "schedules.resume",
  run: "schedules.run",
  /** Bekreft, where many get something. */
  runConfirmed: "schedules.run-confirmed",
  history: "schedules.history",
  close: "schedules.close",
} as const;
