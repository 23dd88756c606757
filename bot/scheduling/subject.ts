/** What the buttons of a schedule's form are about: its id and the version that it was filled from, or the job of a new one. */
const idPattern = /^[\w-]{1,64}$/;
const subjectPattern = /^([\w-]{1,64})\|(\d{1,6})$/;

export function isScheduleId(subject: string): boolean {
  return idPattern.test(subject);
}

export function subjectOf(id: string, version: number): string {
  return `${id}|${version}`;
}

const NEW = ":";

export function newSubject(job: string): string {
  return NEW + job;
}

/** The job of a new one; undefined on forms that were sent before there were kinds. */
export function newJob(subject: string): string | undefined {
  return subject.startsWith(NEW) ? subject.slice(NEW.length) : undefined;
}

/** Undefined: a new one. */
export function parseSubject(subject: string): { readonly id: string; readonly version: number } | undefined {
  const [, id, version] = subjectPattern.exec(subject) ?? [];
  return id === undefined ? undefined : { id, version: Number(version) };
}
