/**
 * What the clock on the wall shows in Oslo, "2026-11-23T08:00": sorts as text. Counting on from one wall time to
 * the next knows nothing of summer and winter; only its instant does.
 */
import { atLocalTime, localDate, localTime } from "./local-date.ts";

export function wallTime(at: Date): string {
  return `${localDate(at)}T${localTime(at)}`;
}

/** A wall time that comes twice is the first of the two; one that never comes is the first instant after the gap. */
export function instantOf(wall: string): Date {
  return atLocalTime(dateIn(wall), timeIn(wall));
}

export function dateIn(wall: string): string {
  return wall.slice(0, 10);
}

export function timeIn(wall: string): string {
  return wall.slice(11);
}

/** So many minutes on, or back, as if no clock were ever changed. */
export function plusMinutes(wall: string, minutes: number): string {
  const at = new Date(`${wall}:00Z`);
  return new Date(at.getTime() + minutes * 60_000).toISOString().slice(0, 16);
}
