// While a password is chosen: how hard it is to guess, as the server that will keep it weighs it. Without script the
// same is said once it is set, or refused.

const PAUSE = 400; // milliseconds without a key

for (const shown of document.querySelectorAll("[data-strength]")) {
  const field = shown.parentElement.querySelector("input");
  let waits;

  async function weigh() {
    const { csrfmiddlewaretoken: token, name } = field.form.elements;
    const typed = field.value;
    const body = new URLSearchParams({ csrfmiddlewaretoken: token.value, name: name?.value ?? "", password: typed });
    const answer = await fetch(shown.dataset.strength, { method: "POST", body });
    if (!answer.ok || typed !== field.value) return;
    const { value, said } = await answer.json();
    shown.querySelector("meter").value = value;
    shown.querySelector("span").textContent = said;
    shown.hidden = false;
  }

  field.addEventListener("input", () => {
    clearTimeout(waits);
    if (field.value) waits = setTimeout(() => weigh().catch(() => {}), PAUSE);
    else shown.hidden = true;
  });
  // Once it is sent the page's token is worth nothing any more.
  field.form.addEventListener("submit", () => clearTimeout(waits));
}
