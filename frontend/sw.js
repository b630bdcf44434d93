// The app without a network: keeps one complete set of the built files, each checked against its digest, and answers
// with it. Everything else, the API above all, goes to the network untouched. Knows nobody and keeps nothing of theirs.
// The post-build step fills in the set; a development build gets a worker that takes itself away.

/** The built files: address → SHA-256 in hex. */
const FILES = __FILES__;
/** The set's name: a digest of all of the above. */
const SET = __SET__;
/** What every set's name begins with. */
const FAMILY = "app-";

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

/** Where in the set the answer to a request lies, if it does: every address without a dot is a page of the app. */
function place(request) {
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return undefined;
  if (/^\/(api|health)(\/|$)/.test(pathname)) return undefined;
  if (request.mode === "navigate" && !pathname.includes(".")) return "/index.html";
  return Object.hasOwn(FILES, pathname) ? pathname : undefined;
}

async function answer(request, address) {
  const cache = await caches.open(SET);
  // The browser may have cleared the set to make room.
  return (await cache.match(address)) ?? fetch(request);
}

self.addEventListener("install", (event) => event.waitUntil(keepAll()));

self.addEventListener("activate", (event) => {
  event.waitUntil(forgetOthers().then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const address = place(event.request);
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
