// What a page gains from script: leaving at a key, no stale page from the back button, no double submit.
// Every page is complete without it. Nothing is stored; what is typed stays in the page and goes with it.

const EXIT_PAGE = "/page";
const LOCKED_PAGE = "/come-in";
const EXIT_KEY = "Escape";
const EXIT_PRESSES = 3;
const EXIT_WITHIN = 2000; // milliseconds

const exitForm = document.querySelector("form.exit");
let presses = [];

// Blank at once, end the session in passing, then replace this page so that Back does not return to it.
function leave(to = EXIT_PAGE) {
  document.documentElement.hidden = true;
  const body = new URLSearchParams(new FormData(exitForm));
  if (!navigator.sendBeacon?.(exitForm.action, body)) {
    fetch(exitForm.action, { method: "POST", body, keepalive: true, redirect: "manual" }).catch(() => {});
  }
  location.replace(to);
}

function pressed(event) {
  if (event.key !== EXIT_KEY || event.repeat) return;
  presses = [...presses, event.timeStamp].filter((at) => event.timeStamp - at <= EXIT_WITHIN);
  if (presses.length >= EXIT_PRESSES) leave();
}

// The button must still be enabled while the browser collects the fields, or its own value would be missing.
function submitted(event) {
  const buttons = event.target.querySelectorAll("button");
  setTimeout(() => buttons.forEach((button) => { button.disabled = true; }));
}

// After the minutes the person chose, the page goes as well; while they type, the server hears that somebody is here.
const MINUTE = 60000;
const idle = Number(document.body.dataset.idle ?? 0) * MINUTE;
let used = Date.now();
let heard = Date.now();

function watch() {
  if (Date.now() - used >= idle) leave(LOCKED_PAGE);
  else if (used > heard && Date.now() - heard > idle / 4) {
    heard = Date.now();
    fetch("/here").catch(() => {});
  }
}

if (idle) {
  ["keydown", "pointerdown", "scroll", "input"].forEach((kind) => {
    addEventListener(kind, () => { used = Date.now(); }, { passive: true });
  });
  setInterval(watch, Math.min(MINUTE, idle / 10));
  addEventListener("visibilitychange", watch);
}

if (exitForm) {
  exitForm.addEventListener("submit", (event) => {
    event.preventDefault();
    leave();
  });
  document.addEventListener("keydown", pressed);
}
document.addEventListener("submit", submitted);
// A page the browser keeps for the back button is kept blank, and asked for anew when it comes back.
window.addEventListener("pagehide", () => { document.documentElement.hidden = true; });
window.addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});

// A page that answers a form is kept by browsers with their open tabs together with all that was sent: let that go.
if ("posted" in document.body.dataset) history.replaceState(null, "");

// Keeps the help page at hand without a network (see sw.js).
navigator.serviceWorker?.register("/sw.js").catch(() => {});
