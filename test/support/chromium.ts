/** Where Chromium or Chrome is, and how it is started for tests and pictures. */
import { existsSync } from "node:fs";
import type { Browser } from "playwright-core";

const places = [
  process.env["CHROMIUM_PATH"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Undefined when there is none on this machine. */
export function findChromium(): string | undefined {
  return places.find((path) => path !== undefined && existsSync(path));
}

/** The flags keep it from calling home and let it run as root in a container. */
export async function launchChromium(executablePath: string): Promise<Browser> {
  const { chromium } = await import("playwright-core");
  const quiet = ["no-first-run", "disable-background-networking", "disable-component-update", "disable-sync"];
  // Several windows are open at once, and one behind another must go on drawing.
  const drawing = ["disable-backgrounding-occluded-windows", "disable-renderer-backgrounding"];
  const flags = ["no-sandbox", "disable-gpu", "disable-quic", ...quiet, ...drawing];
  return chromium.launch({ executablePath, args: flags.map((flag) => `--${flag}`) });
}
