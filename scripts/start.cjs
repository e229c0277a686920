const fs = require("node:fs");
const path = require("node:path");
const { sideloading } = require("./start/advice.cjs");
const { selfSignedCertificate, trustedCertificate } = require("./start/certificates.cjs");
const { openBrowser } = require("./start/open-browser.cjs");
const { serveFolder } = require("./start/server.cjs");

const root = path.resolve(__dirname, "..");
const site = path.join(root, "dist/web");
/** The manifest for development names this port. */
const PORT = Number(process.env.PORT ?? 3000);

async function start() {
  if (!fs.existsSync(path.join(site, "workbench.html"))) {
    throw new Error(
      "dist/web 中没有网页，请先运行 npm run build。 · There are no pages in dist/web; run npm run build first.",
    );
  }
  const trusted = await trustedCertificate();
  const server = await serveFolder(site, { port: PORT, ...(trusted ?? (await selfSignedCertificate())) });
  const address = `https://localhost:${PORT}/workbench.html`;
  console.log(
    `\n演示台 · Workbench: ${address}\n（这是演示台，不是 Microsoft Excel · a stand-in, not Microsoft Excel）`,
  );
  if (!trusted) {
    console.log(
      "\n本机没有受信任的localhost证书，现使用自签名证书：浏览器会提示“不安全”，选择“高级 → 继续前往 localhost”即可；数据只在本机传输。" +
        "\nThis machine has no certificate for localhost that it trusts, so a self-signed one is used: the browser will warn; choose Advanced → Proceed to localhost. Nothing leaves this machine." +
        "\nExcel 只接受受信任的证书 · Excel itself accepts trusted certificates only: npx office-addin-dev-certs install",
    );
  }
  console.log(sideloading(path.join(root, "manifest.xml")));
  console.log("按 Ctrl+C 停止 · Ctrl+C to stop\n");
  if (!process.argv.includes("--no-open")) openBrowser(address);
  process.on("SIGINT", () => {
    server.closeAllConnections();
    server.close();
    process.exit();
  });
}

start().catch((error) => {
  const isTaken = error.code === "EADDRINUSE";
  console.error(
    isTaken
      ? `端口 ${PORT} 已被占用。请关闭占用它的程序，或设置 PORT 换一个端口（清单只认 3000）。 · Port ${PORT} is in use. Close the program that uses it, or set PORT (the manifest knows 3000 only).`
      : error.message,
  );
  process.exitCode = 1;
});
