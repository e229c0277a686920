const { spawn } = require("node:child_process");

/** Opens an address in the browser of whoever sits here; without a desktop there is nothing to open it on. */
function openBrowser(address) {
  const { platform, env } = process;
  if (env.CI || (platform === "linux" && !env.DISPLAY && !env.WAYLAND_DISPLAY)) return;
  const [program, ...args] =
    platform === "win32"
      ? ["cmd", "/c", "start", "", address]
      : platform === "darwin"
        ? ["open", address]
        : ["xdg-open", address];
  // Where the program is missing, the address printed above still stands.
  spawn(program, args, { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

module.exports = { openBrowser };
