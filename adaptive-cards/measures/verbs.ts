/** What the buttons of the monthly card are called. */
export const measuresVerbs = { file: "measures.file" } as const;
