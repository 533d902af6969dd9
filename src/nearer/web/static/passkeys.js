// Passkeys: ask the server for a question, let the browser answer it, send the answer as an ordinary form.
// Nothing is kept here. Where the browser has no passkeys, the forms stay out of sight and the password is there.

const forms = document.querySelectorAll("form[data-passkey]");
const able = window.PublicKeyCredential?.parseRequestOptionsFromJSON && window.isSecureContext;

async function question(form) {
  const answer = await fetch(form.dataset.begin, { method: "POST", body: new URLSearchParams(new FormData(form)) });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

// Some browsers refuse a request that asks for the secret as well: then once more without.
async function answered(kind, options) {
  const parse = kind === "create" ? "parseCreationOptionsFromJSON" : "parseRequestOptionsFromJSON";
  const ask = (wanted) => navigator.credentials[kind]({ publicKey: PublicKeyCredential[parse](wanted) });
  try {
    return await ask(options);
  } catch (problem) {
    if (problem.name === "NotAllowedError" || problem.name === "InvalidStateError") throw problem;
    return ask({ ...options, extensions: {} });
  }
}

function secret(credential) {
  const given = credential.getClientExtensionResults().prf?.results?.first;
  if (!given) return "";
  const bytes = String.fromCharCode(...new Uint8Array(given));
  return btoa(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

// A browser may give the secret only when a passkey is used, not when it is made: then it is used at once.
async function secretOf(kind, credential, options) {
  const given = secret(credential);
  if (given || kind !== "create" || !credential.getClientExtensionResults().prf?.enabled) return given;
  const again = { challenge: options.challenge, rpId: options.rp.id, userVerification: "required",
    allowCredentials: [{ type: "public-key", id: credential.id }], extensions: options.extensions };
  return secret(await answered("get", again));
}

async function use(form) {
  const { ticket, options } = await question(form);
  const kind = form.dataset.passkey;
  const credential = await answered(kind, options);
  const signed = credential.toJSON();
  delete signed.clientExtensionResults;
  form.elements.secret.value = await secretOf(kind, credential, options);
  form.elements.signed.value = JSON.stringify({ ...signed, clientExtensionResults: {} });
  form.elements.ticket.value = ticket;
  const own = document.querySelector("input[type=checkbox][name=own_device]:checked");
  if (own) form.append(own.cloneNode());
  form.submit();
}

if (able) {
  document.querySelector("[data-without-passkeys]")?.setAttribute("hidden", "");
  for (const form of forms) {
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      use(form).catch(() => {
        form.querySelector("[role=alert]").hidden = false;
        form.querySelectorAll("button").forEach((button) => setTimeout(() => { button.disabled = false; }));
      });
    });
  }
}
