// A step: a form with what can be chosen and a button, and a place for what came of it.

import { report, say } from "./report.js";

/** Plays a step when its button is pressed; `play` gets what was chosen, and returns the report. */
export function step(id, play) {
  const form = document.querySelector(`#${id} form`);
  const place = document.querySelector(`#${id} .result`);
  let running = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (running) {
      return;
    }
    running = true;
    place.setAttribute("aria-busy", "true");
    delete place.dataset.outcome;
    try {
      report(place, await play(new FormData(form)));
    } catch (failure) {
      say(place, "failed", `That did not work: ${failure.message}`);
    }
    place.removeAttribute("aria-busy");
    running = false;
  });
}
