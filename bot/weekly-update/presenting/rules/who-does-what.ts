/** Hvem gjør hva: what each service has told about itself in Mandagskvarteret, the newest first. Pure. */

export interface Presented {
  /** Unit id. */
  readonly unit: string;
  /** ISO week of the edition. */
  readonly week: string;
  /** As it was published, with what was corrected since. */
  readonly text: string;
}

export interface Published {
  readonly week: string;
  /** ISO instant. */
  readonly at: string;
  readonly text: string;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * The newest of each service, by its name.
 * @param given whose turn a week was, when they had sent in
 */
export function newestPresented(
  published: readonly Published[],
  services: readonly Named[],
  given: ReadonlyMap<string, string>,
): readonly Presented[] {
  const found = new Map<string, Presented>();
  for (const { week, text } of published.toSorted((a, b) => (a.at < b.at ? 1 : -1))) {
    const unit = text === "" ? undefined : serviceOf(text, services, given.get(week));
    if (unit !== undefined && !found.has(unit)) found.set(unit, { unit, week, text });
  }
  const names = new Map(services.map(({ id, name }) => [id, name]));
  const nameOf = ({ unit }: Presented) => names.get(unit) ?? unit;
  return [...found.values()].toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), "nb"));
}

/** Whose name is the first line; else whose turn it was; else the one that is named. */
function serviceOf(text: string, services: readonly Named[], given: string | undefined): string | undefined {
  const [first = ""] = text.split("\n", 1);
  const headed = services.find(({ name }) => folded(name) === folded(first));
  if (headed) return headed.id;
  if (given !== undefined) return given;
  const named = services.filter(({ name }) => folded(text).includes(folded(name)));
  // "Hjemmetjenesten" stands in "Hjemmetjenesten sone nord", too.
  return named.toSorted((a, b) => b.name.length - a.name.length)[0]?.id;
}

function folded(text: string): string {
  return text.trim().toLocaleLowerCase("nb");
}
