// What a page gains from script: leaving at a key, no stale page from the back button, no double submit.
// Every page is complete without it. Nothing is stored; what is typed stays in the page and goes with it.

const EXIT_PAGE = "/page";
const EXIT_KEY = "Escape";
const EXIT_PRESSES = 3;
const EXIT_WITHIN = 2000; // milliseconds

const exitForm = document.querySelector("form.exit");
let presses = [];

// Blank at once, end the session in passing, then replace this page so that Back does not return to it.
function leave() {
  document.documentElement.hidden = true;
  const body = new URLSearchParams(new FormData(exitForm));
  if (!navigator.sendBeacon?.(exitForm.action, body)) {
    fetch(exitForm.action, { method: "POST", body, keepalive: true, redirect: "manual" }).catch(() => {});
  }
  location.replace(EXIT_PAGE);
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

if (exitForm) {
  exitForm.addEventListener("submit", (event) => {
    event.preventDefault();
    leave();
  });
  document.addEventListener("keydown", pressed);
}
document.addEventListener("submit", submitted);
window.addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});

// Keeps the help page at hand without a network (see sw.js).
navigator.serviceWorker?.register("/sw.js").catch(() => {});
