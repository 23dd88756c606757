/** When clocks in Norway change, by the rule itself: the last Sunday of March and of October, at one in UTC. */
export interface ClockChange {
  readonly date: string;
  readonly season: "spring" | "autumn";
}

export const clockChanges: readonly ClockChange[] = Array.from({ length: 11 }, (_, n) => 2026 + n).flatMap(
  (year) => [
    { date: lastSunday(year, 3), season: "spring" as const },
    { date: lastSunday(year, 10), season: "autumn" as const },
  ],
);

function lastSunday(year: number, month: number): string {
  const last = new Date(Date.UTC(year, month, 0));
  last.setUTCDate(last.getUTCDate() - last.getUTCDay());
  return last.toISOString().slice(0, 10);
}
