const { X509Certificate } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");

const FOLDER = path.resolve(__dirname, "../../node_modules/.cache/indicator-check/certificates");
const FILES = {
  ca: path.join(FOLDER, "ca.crt"),
  cert: path.join(FOLDER, "localhost.crt"),
  key: path.join(FOLDER, "localhost.key"),
};
const DAYS = 90;

const readPair = (cert, key) => ({ cert: fs.readFileSync(cert), key: fs.readFileSync(key) });

/** Whether the certificate in a file can still be used today. */
function isCurrent(file) {
  if (!fs.existsSync(file)) return false;
  return new Date(new X509Certificate(fs.readFileSync(file)).validTo) > new Date();
}

/** A certificate for localhost that this machine trusts, or null where none could be installed. */
async function trustedCertificate() {
  const certificates = require("office-addin-dev-certs");
  const { localhostCertificatePath, localhostKeyPath } = require("office-addin-dev-certs/lib/defaults");
  try {
    // On Linux the installation asks for an administrator's password, which nobody at a build machine can give.
    if (process.platform === "linux" && !certificates.verifyCertificates()) return null;
    await certificates.ensureCertificatesAreInstalled();
    return readPair(localhostCertificatePath, localhostKeyPath);
  } catch {
    // Refused by a person or by the rules of the machine: there is another way.
    return null;
  }
}

/** A certificate of our own, made once and kept with the installed packages; browsers warn of it. */
async function selfSignedCertificate() {
  if (!isCurrent(FILES.cert)) {
    fs.rmSync(FOLDER, { recursive: true, force: true });
    const { generateCertificates } = require("office-addin-dev-certs");
    await quietly(() => generateCertificates(FILES.ca, FILES.cert, FILES.key, DAYS, ["localhost", "127.0.0.1"]));
  }
  return readPair(FILES.cert, FILES.key);
}

/** Without what a library prints: that certificates were made reads as if the browser trusted them. */
async function quietly(work) {
  const { log } = console;
  console.log = () => {};
  try {
    await work();
  } finally {
    console.log = log;
  }
}

module.exports = { selfSignedCertificate, trustedCertificate };
