// Owns what happens to the built pages between Trunk and the server, called by Trunk (Trunk.toml) so that a plain
// `trunk build` gives the same files as `cargo xtask`:
//   1. inline module scripts move into files, because the server's content security policy allows none;
//   2. the styles say start and end for left and right;
//   3. a release build's scripts and styles are minified;
//   4. the service worker is written: in a release build it names every file with its digest;
//   5. a release build's text and wasm files get a brotli twin (`x.js.br` beside `x.js`), made once here at the
//      highest quality instead of at every request.
// It must not download anything and must not write outside the staging folder.

import { createHash } from "node:crypto";
import { copyFile, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import zlib from "node:zlib";

import { transform } from "esbuild";

const brotli = promisify(zlib.brotliCompress);

const staging = process.env.TRUNK_STAGING_DIR;
const release = process.env.TRUNK_PROFILE === "release";
const publicUrl = process.env.TRUNK_PUBLIC_URL ?? "/";

const WORKER = fileURLToPath(new URL("../sw.js", import.meta.url));
const LOCALES = fileURLToPath(new URL("../locales", import.meta.url));
const NO_WORKER = fileURLToPath(new URL("no-sw.js", import.meta.url));
const COMPRESSED = new Set([".html", ".js", ".mjs", ".css", ".wasm", ".svg", ".json", ".webmanifest", ".txt", ".ftl"]);
// Below this a compressed answer is no shorter on the wire than a plain one: both fit one packet.
const SMALLEST_COMPRESSED = 512;
const TARGET = "es2022";

async function filesBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
}

function digest(content) {
  return createHash("sha256").update(content).digest("hex");
}

function contentHash(text) {
  return digest(text).slice(0, 16);
}

/** Moves each inline module script of the page into a file named by its content. */
async function moveInlineModules(html) {
  const inline = /<script type="module">([\s\S]*?)<\/script>/g;
  for (const [element, code] of html.matchAll(inline)) {
    const name = `boot-${contentHash(code)}.js`;
    await writeFile(path.join(staging, name), code.trim() + "\n");
    html = html.replace(element, () => `<script type="module" src="${publicUrl}${name}"></script>`);
  }
  return html;
}

/** Says what in the page the server's content security policy would refuse. */
function policyProblems(html) {
  const page = html.replace(/<!--[\s\S]*?-->/g, "");
  const rules = [
    [/<script(?![^>]*\ssrc=)(?![^>]*type="application\/(?:ld\+)?json")[^>]*>/i, "an inline script"],
    [/<style[\s>]/i, "an inline <style>"],
    [/<[a-z][^>]*\sstyle=/i, "a style attribute"],
    [/<[a-z][^>]*\son[a-z]+=/i, "an event handler attribute"],
    [/<[a-z][^>]*\sintegrity=/i, "an integrity attribute (it would be wrong once the file is minified)"],
  ];
  return rules.filter(([pattern]) => pattern.test(page)).map(([, name]) => name);
}

/** Writes the service worker with the set of files as they are now: nothing but it may change any more. */
async function writeServiceWorker(files) {
  const address = (file) => `${publicUrl}${path.relative(staging, file).split(path.sep).join("/")}`;
  const named = async (file) => [address(file), digest(await readFile(file))];
  const set = JSON.stringify(Object.fromEntries((await Promise.all(files.map(named))).sort()));
  const source = await readFile(WORKER, "utf8");
  const whole = publicUrl === "/";
  const family = whole ? "app-" : `${publicUrl.replaceAll("/", "")}-`;
  const languages = await readdir(LOCALES);
  const texts = whole ? languages.filter((tag) => tag !== "en").map((tag) => `/texts/staff/${tag}.ftl`) : [];
  const filled = {
    __FILES__: set,
    __FAMILY__: JSON.stringify(family),
    __SET__: JSON.stringify(family + contentHash(set)),
    __ROOT__: JSON.stringify(publicUrl),
    __TAKEN_ALONG__: JSON.stringify(texts),
  };
  const code = source.replace(/__[A-Z_]+__/g, (name) => filled[name]);
  const file = path.join(staging, "sw.js");
  await writeFile(file, code);
  await minify(file);
  return file;
}

/** govuk-frontend says left and right. Said as start and end, one style sheet serves both directions of reading. */
function logical(css) {
  const end = { left: "start", right: "end" };
  const property = (pattern) => new RegExp(`(?<=[;{\\s])${pattern}(?=\\s*:)`, "g");
  return css
    .replace(property("(margin|padding)-(left|right)"), (_, box, side) => `${box}-inline-${end[side]}`)
    .replace(property("border-(left|right)(-color|-style|-width)?"), (_, side, part = "") => `border-inline-${end[side]}${part}`)
    .replace(property("(left|right)"), (side) => `inset-inline-${end[side]}`)
    .replace(/(?<=text-align\s*:\s*)(left|right)/g, (side) => end[side])
    .replace(/(?<=(?:float|clear)\s*:\s*)(left|right)/g, (side) => `inline-${end[side]}`)
    .replace(/(margin|padding)\s*:\s*([^\s;}()]+) ([^\s;}()]+) ([^\s;}()]+) ([^\s;}()]+)(?=\s*[;}])/g, (whole, box, top, right, bottom, left) =>
      right === left ? whole : `${box}-block:${top} ${bottom};${box}-inline:${left} ${right}`);
}

async function minify(file) {
  const loader = path.extname(file) === ".css" ? "css" : "js";
  const source = await readFile(file, "utf8");
  const { code } = await transform(source, { loader, minify: true, target: TARGET, sourcefile: file });
  await writeFile(file, code);
}

async function compress(file) {
  const content = await readFile(file);
  if (content.length < SMALLEST_COMPRESSED) return;
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT } = zlib.constants;
  const small = await brotli(content, {
    params: { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_LGWIN]: 24, [BROTLI_PARAM_SIZE_HINT]: content.length },
  });
  if (small.length < content.length) await writeFile(`${file}.br`, small);
}

async function main() {
  if (!staging) throw new Error("TRUNK_STAGING_DIR is not set: this step is called by Trunk, not by hand");

  const page = path.join(staging, "index.html");
  const html = await moveInlineModules(await readFile(page, "utf8"));
  const problems = policyProblems(html);
  if (problems.length > 0) {
    throw new Error(`${process.env.TRUNK_HTML_FILE} holds what the content security policy refuses: ${problems.join(", ")}`);
  }
  await writeFile(page, html);

  const styles = (await filesBelow(staging)).filter((file) => path.extname(file) === ".css");
  await Promise.all(styles.map(async (file) => writeFile(file, logical(await readFile(file, "utf8")))));

  if (!release) return copyFile(NO_WORKER, path.join(staging, "sw.js"));
  const files = await filesBelow(staging);
  await Promise.all(files.filter((file) => [".js", ".mjs", ".css"].includes(path.extname(file))).map(minify));
  files.push(await writeServiceWorker(files));
  await Promise.all(files.filter((file) => COMPRESSED.has(path.extname(file))).map(compress));
}

try {
  await main();
} catch (error) {
  console.error(`post-build: ${error.message}`);
  process.exit(1);
}
