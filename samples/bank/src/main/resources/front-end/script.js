"use strict";

const BANK = "http://localhost:8080/api";

/** Runs a step when its button is pressed, and writes what it returns, or why it failed. */
function step(button, output, action) {
  const result = document.getElementById(output);
  let running = false;
  document.getElementById(button).addEventListener("click", async () => {
    if (running) {
      return;
    }
    running = true;
    result.textContent = "…";
    try {
      result.textContent = await action();
    } catch (failure) {
      result.textContent = `The browser withheld the answer, or there was none: ${failure.message}`;
    }
    running = false;
  });
}

/** Reads JSON with a simple request, which needs no preflight. */
async function read(path) {
  const response = await fetch(BANK + path, { cache: "no-store" });
  return response.json();
}

async function rename(nickname) {
  const response = await fetch(`${BANK}/accounts/1/nickname`, {
    method: "PUT",
    headers: { Authorization: "Bearer alice-token", "Content-Type": "application/json" },
    body: JSON.stringify({ nickname }),
  });
  return `PUT: ${response.status} ${JSON.stringify(await response.json())}`;
}

document.getElementById("origin").textContent = location.origin;

step("read", "read-result", async () => JSON.stringify(await read("/accounts/1"), null, 2));

step("rename", "rename-result", async () => {
  const nickname = document.getElementById("nickname").value;
  const before = await read("/preflights");
  const answers = [await rename(nickname), await rename(nickname)];
  const preflights = (await read("/preflights")) - before;
  return `${answers.join("\n")}\nPreflights that the server counted meanwhile: ${preflights}`;
});
