/** What the buttons of a digest are called. */
export const digestVerbs = { halfPage: "digest.half-page" } as const;
