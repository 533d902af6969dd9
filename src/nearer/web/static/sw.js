// Keeps the help page and the calm one at hand without a network. Nothing else is kept, and nothing personal.
const KEPT = "help-2";
const PAGES = ["/help", "/help/help.css", "/help/calm", "/help/calm.css"];

async function fresh(request, path) {
  try {
    const answer = await fetch(request);
    if (answer.ok) (await caches.open(KEPT)).put(path, answer.clone());
    return answer;
  } catch {
    return (await caches.match(path)) ?? Response.error();
  }
}

addEventListener("install", (event) => {
  event.waitUntil(caches.open(KEPT).then((kept) => kept.addAll(PAGES)).then(() => skipWaiting()));
});

addEventListener("activate", (event) => {
  event.waitUntil(caches.keys().then((all) => Promise.all(all.filter((one) => one !== KEPT).map((one) => caches.delete(one)))));
});

addEventListener("fetch", (event) => {
  const path = new URL(event.request.url).pathname;
  if (PAGES.includes(path)) event.respondWith(fresh(event.request, path));
});
