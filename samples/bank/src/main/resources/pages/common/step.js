// A step: a form with what can be chosen and a button, and a place for what came of it.

import { report, say } from "./report.js";

/** Has `show` fill a place of a step; a second press meanwhile does nothing, and a failure is said. */
async function fill(id, show) {
  const place = document.querySelector(`#${id} .result`);
  if (place.hasAttribute("aria-busy")) {
    return;
  }
  place.setAttribute("aria-busy", "true");
  delete place.dataset.outcome;
  try {
    await show(place);
  } catch (failure) {
    say(place, "failed", `That did not work: ${failure.message}`);
  }
  place.removeAttribute("aria-busy");
}

/** Fills the place of a step when its form is submitted; `show` gets the place and the form. */
export function shownBy(id, show) {
  document.querySelector(`#${id} form`).addEventListener("submit", (event) => {
    event.preventDefault();
    fill(id, (place) => show(place, event.target));
  });
}

/** Plays a step when its button is pressed; `play` gets what was chosen, and returns the report. */
export function step(id, play) {
  shownBy(id, async (place, form) => report(place, await play(new FormData(form))));
}

/** Plays what a second button of a step does. */
export function second(button, id, play) {
  document
    .getElementById(button)
    .addEventListener("click", () => fill(id, async (place) => report(place, await play())));
}
