// Copy, and the device's own share sheet, where there are such things. Without script the words can be selected by hand.

const said = document.getElementById("said");
const words = (button, name) => document.getElementById(button.dataset[name]);

async function copy({ currentTarget: button }) {
  const text = words(button, "copy");
  try {
    await navigator.clipboard.writeText(text.textContent);
    said.textContent = button.dataset.done;
  } catch {
    getSelection().selectAllChildren(text);
    said.textContent = button.dataset.else;
  }
}

function share({ currentTarget: button }) {
  // Closing the sheet again is an answer too, not a mistake.
  navigator.share({ text: words(button, "share").textContent }).catch(() => {});
}

for (const [name, act, can] of [["copy", copy, true], ["share", share, "share" in navigator]]) {
  const button = document.querySelector(`[data-${name}]`);
  button.hidden = !can;
  button.addEventListener("click", act);
}
