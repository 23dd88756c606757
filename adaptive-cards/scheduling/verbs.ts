/** What the buttons on schedules send. Subject: a schedule's id, with its version on a form; "" for a new one. */
export const schedulingVerbs = {
  /** Subject: how many to pass over. */
  list: "schedules.list",
  new: "schedules.new",
  edit: "schedules.edit",
  /** Back from the preview, with what was written. */
  form: "schedules.form",
  preview: "schedules.preview",
  save: "schedules.save",
  pause: "schedules.pause",
  resume: "schedules.resume",
  run: "schedules.run",
  history: "schedules.history",
  close: "schedules.close",
} as const;
