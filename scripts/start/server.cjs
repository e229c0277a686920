const fs = require("node:fs");
const https = require("node:https");
const path = require("node:path");

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

/** Who may show the add-in in a frame: itself, and Excel on the web of either cloud. */
const FRAME_ANCESTORS = [
  "'self'",
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://excel.cloud.microsoft",
  "https://*.officewebapps.cn",
  "https://*.sharepoint.cn",
].join(" ");

const HEADERS = {
  "Cache-Control": "no-cache",
  "Content-Security-Policy": `frame-ancestors ${FRAME_ANCESTORS}`,
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** The file a request asks for, or null where it points outside of the folder. */
function fileFor(folder, url) {
  let wanted;
  try {
    wanted = decodeURIComponent(url.split(/[?#]/)[0]);
  } catch {
    // An address with broken escapes names no file.
    return null;
  }
  const file = path.join(folder, wanted === "/" ? "workbench.html" : wanted);
  return file.startsWith(path.resolve(folder) + path.sep) ? file : null;
}

/** Serves the files of a folder over https, and nothing else; resolves once it listens. */
function serveFolder(folder, { port, key, cert }) {
  const root = path.resolve(folder);
  const server = https.createServer({ key, cert }, (request, response) => {
    const file = fileFor(root, request.url ?? "/");
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, HEADERS).end();
      return;
    }
    const stream = file === null ? null : fs.createReadStream(file);
    if (stream === null) {
      response.writeHead(404, HEADERS).end("Not found");
      return;
    }
    stream.once("error", () => {
      if (!response.headersSent) response.writeHead(404, HEADERS);
      response.end("Not found");
    });
    stream.once("open", () => {
      response.writeHead(200, { ...HEADERS, "Content-Type": TYPES[path.extname(file)] ?? "application/octet-stream" });
      if (request.method === "HEAD") {
        stream.destroy();
        response.end();
      } else stream.pipe(response);
    });
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    // This machine only: the files are for whoever sits at it.
    server.listen(port, "localhost", () => resolve(server));
  });
}

module.exports = { serveFolder };
