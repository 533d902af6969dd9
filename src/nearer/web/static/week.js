// What a week gains from script: moving a thing by dragging it, or by arrow keys on its grip.
// Both end in the form that is there without script ("Move to"), so the server decides as ever.

const PARTS = 3;
const said = document.getElementById("week-said");
const slots = new Map([...document.querySelectorAll(".slot")].map((slot) => [Number(slot.dataset.slot), slot]));

function open(slot) {
  return slot && !("over" in slot.dataset);
}

function send(thing, slot) {
  const form = thing.querySelector(".mover");
  form.elements.slot.value = slot.dataset.slot;
  form.requestSubmit();
}

function shown(slot) {
  const day = slot.closest(".day");
  document.querySelectorAll(".day").forEach((one) => one.classList.toggle("chosen", one === day));
}

function mark(slot) {
  document.querySelectorAll(".onto").forEach((one) => one.classList.remove("onto"));
  slot?.classList.add("onto");
}

// Keyboard: arrows carry the thing along, Enter keeps it there, Escape puts it back.
function carry(thing, grip) {
  const home = thing.parentElement;
  const after = thing.nextSibling;

  function to(slot) {
    slot.append(thing);
    slot.classList.remove("empty");
    shown(slot);
    mark(slot);
    grip.focus();
    said.textContent = said.dataset.moved.replace("{place}", slot.dataset.label);
  }

  function back() {
    home.insertBefore(thing, after);
    shown(home);
    mark(null);
  }

  grip.addEventListener("keydown", (event) => {
    const by = { ArrowLeft: -PARTS, ArrowRight: PARTS, ArrowUp: -1, ArrowDown: 1 }[event.key];
    const here = thing.parentElement;
    if (by) {
      event.preventDefault();
      const next = slots.get(Number(here.dataset.slot) + by);
      if (open(next)) to(next);
    } else if (event.key === "Enter" && here !== home) {
      event.preventDefault();
      send(thing, here);
    } else if (event.key === "Escape" && here !== home) {
      back();
      grip.focus();
    }
  });
}

// Pointer: the thing follows the finger or mouse, and lands in the part it is let go over.
function drag(thing, grip) {
  let from = null;
  let onto = null;

  function stop() {
    thing.classList.remove("moving");
    thing.style.removeProperty("translate");
    thing.style.removeProperty("pointer-events");
    mark(null);
    from = null;
  }

  grip.addEventListener("pointerdown", (event) => {
    if (event.button) return;
    from = [event.pageX, event.pageY];
    onto = null;
    grip.setPointerCapture(event.pointerId);
    thing.classList.add("moving");
    thing.style.pointerEvents = "none";
  });
  grip.addEventListener("pointermove", (event) => {
    if (!from) return;
    thing.style.translate = `${event.pageX - from[0]}px ${event.pageY - from[1]}px`;
    const under = document.elementFromPoint(event.clientX, event.clientY)?.closest(".slot");
    onto = open(under) ? under : null;
    mark(onto);
  });
  grip.addEventListener("pointerup", () => {
    const landed = from && onto && onto !== thing.parentElement ? onto : null;
    stop();
    if (landed) send(thing, landed);
  });
  grip.addEventListener("pointercancel", stop);
}

document.querySelectorAll(".thing .grip").forEach((grip) => {
  const thing = grip.closest(".thing");
  if (!thing.querySelector(".mover")) return;
  grip.hidden = false;
  carry(thing, grip);
  drag(thing, grip);
});
