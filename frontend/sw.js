// The app without a network: keeps one complete set of the built files, each checked against its digest, and answers
// with it. Texts of other languages and the drawings come from the network where there is one, and else as they last were.
// Everything else, the API above all, goes to the network untouched. Knows nobody and keeps nothing of theirs.
// The post-build step fills in the set, once for the staff's app and once for a respondent's own; a development build
// gets a worker that takes itself away.

/** The built files: address → SHA-256 in hex. */
const FILES = __FILES__;
/** The set's name: a digest of all of the above. */
const SET = __SET__;
/** What the name of every set of this app begins with. */
const FAMILY = __FAMILY__;
/** Where this app's pages are. */
const ROOT = __ROOT__;
/** What may change without a new version of the app, and is kept as it was last seen. */
const LOOSE = "loose";
/** What of that is fetched beforehand, so that it is there on the first day without a network. */
const TAKEN_ALONG = __TAKEN_ALONG__;

async function digest(content) {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", content));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Fetches one file. While a new version is being put in place, a server may still hand out the other one's. */
async function fetchExactly(address, expected) {
  const answer = await fetch(address, { cache: "no-cache", credentials: "omit", redirect: "error" });
  const content = await answer.arrayBuffer();
  if (!answer.ok || (await digest(content)) !== expected) throw new Error(`${address} is not of this version`);
  const headers = new Headers(answer.headers);
  // The content is here decoded.
  headers.delete("content-encoding");
  headers.delete("content-length");
  return new Response(content, { headers });
}

/** All or nothing: without one of the files the set is not used, and the browser tries again later. */
async function keepAll() {
  const cache = await caches.open(SET);
  const keep = async ([address, expected]) => cache.put(address, await fetchExactly(address, expected));
  await Promise.all(Object.entries(FILES).map(keep));
}

async function forgetOthers() {
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith(FAMILY) && name !== SET);
  await Promise.all(others.map((name) => caches.delete(name)));
}

function isLoose(request) {
  const { origin, pathname } = new URL(request.url);
  const ours = request.method === "GET" && origin === self.location.origin;
  return ours && (pathname.startsWith("/texts/") || pathname === "/pictures.svg");
}

/** As it is now, or without a network as it was. */
async function latest(request) {
  const cache = await caches.open(LOOSE);
  try {
    const answer = await fetch(request, { cache: "no-cache" });
    if (answer.ok) await cache.put(request.url, answer.clone());
    return answer;
  } catch (error) {
    const kept = await cache.match(request.url);
    if (kept) return kept;
    throw error;
  }
}

/** What cannot be had now is had when it is first asked for. */
async function takeAlong() {
  await Promise.allSettled(TAKEN_ALONG.map((address) => latest(new Request(address, { credentials: "omit" }))));
}

/** Where in the set the answer to a request lies, if it does: every address without a dot is a page of the app. */
function place(request) {
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return undefined;
  if (/^\/(api|health)(\/|$)/.test(pathname)) return undefined;
  // A respondent's own pages have a worker of their own.
  if (ROOT === "/" && /^\/my(\/|$)/.test(pathname)) return undefined;
  if (request.mode === "navigate" && !pathname.includes(".")) return `${ROOT}index.html`;
  return Object.hasOwn(FILES, pathname) ? pathname : undefined;
}

async function answer(request, address) {
  const cache = await caches.open(SET);
  // The browser may have cleared the set to make room.
  return (await cache.match(address)) ?? fetch(request);
}

self.addEventListener("install", (event) => {
  // Nobody is asked about a new version of a respondent's own app: what was answered is kept.
  if (ROOT !== "/") self.skipWaiting();
  event.waitUntil(Promise.all([keepAll(), takeAlong()]));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(forgetOthers().then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const address = place(event.request);
  if (!address && isLoose(event.request)) event.respondWith(latest(event.request));
  if (address) event.respondWith(answer(event.request, address));
});

// Sent by the app once somebody has agreed to the new version: every answer is on the device by then.
self.addEventListener("message", (event) => {
  if (event.data === "take-over") event.waitUntil(self.skipWaiting());
});

// The browser wakes this worker once there is a network, if a window has asked for it. It cannot send anything itself:
// what waits is sealed, and the key is in an unlocked window's memory alone. So it calls the windows, and stays until they
// are done or too slow; with the app closed, what waits is sent when somebody opens it and signs in.
const LONGEST = 60_000;

function call(window) {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = done;
    setTimeout(done, LONGEST);
    window.postMessage("send", [port2]);
  });
}

self.addEventListener("sync", (event) => {
  if (event.tag !== "outbox") return;
  const windows = self.clients.matchAll({ type: "window", includeUncontrolled: true });
  event.waitUntil(windows.then((all) => Promise.all(all.map(call))));
});
