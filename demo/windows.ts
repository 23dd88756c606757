/** The three people of the demo who have a Teams window each. The leader is the employee's own leader. */
export interface DemoWindow {
  readonly key: "employee" | "leader" | "administrator";
  /** What the window is called in the terminal. */
  readonly title: string;
  /** The person's name in municipality/ansatte.csv. */
  readonly person: string;
}

export const windows: readonly DemoWindow[] = [
  { key: "employee", title: "Ansatt", person: "Helsefagarbeider hjemmetjenesten sone nord" },
  { key: "leader", title: "Leder", person: "Leder hjemmetjenesten sone nord" },
  { key: "administrator", title: "Systemansvarlig og redaktør", person: "Systemansvarlig" },
];
