/** Loaded before the bot: tells the bench each second what the process needs. Any message begins a new measurement. */
import { monitorEventLoopDelay } from "node:perf_hooks";

const RESOLUTION_MS = 10;

const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
delay.enable();
process.on("message", () => delay.reset());
setInterval(() => {
  // The histogram holds the time between two looks, which is the resolution when nothing delays them.
  const p99 = Math.max(0, delay.percentile(99) / 1e6 - RESOLUTION_MS);
  const max = Math.max(0, delay.max / 1e6 - RESOLUTION_MS);
  process.send?.({ megabytes: process.memoryUsage.rss() / 1e6, p99, max, cpu: process.cpuUsage() });
}, 1000).unref();
// Neither is a reason for the bot to live on.
process.channel?.unref();
