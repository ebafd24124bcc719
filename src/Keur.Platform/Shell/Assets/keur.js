// Makes pages nicer; each works without it.
"use strict";

// Lets the address of a page be copied, where the page offers that.
document.querySelectorAll("[data-copy]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const address = new URL(button.dataset.copy || location.href, location.href).href;
    try {
      await navigator.clipboard.writeText(address);
      button.textContent = button.dataset.done;
    } catch {
      location.href = address;
    }
  });
});

// Unfolds or folds all that a region holds.
document.querySelectorAll("[data-unfold]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", () => {
    const folds = document.querySelectorAll(`#${button.dataset.unfold} details`);
    const open = ![...folds].every((fold) => fold.open);
    folds.forEach((fold) => { fold.open = open; });
    button.setAttribute("aria-pressed", String(open));
  });
});

document.querySelectorAll("[data-print]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
});

// Paper cannot be unfolded.
addEventListener("beforeprint", () => {
  document.querySelectorAll("main details").forEach((fold) => { fold.open = true; });
});

// A day that was typed is meant.
document.querySelectorAll("input[data-picks]").forEach((field) => {
  field.addEventListener("input", () => {
    const choice = document.getElementById(field.dataset.picks);
    if (choice && field.value) choice.checked = true;
  });
});

// "None of these" and what it denies are not ticked together.
document.querySelectorAll("[data-none]").forEach((none) => {
  const others = [...none.form.querySelectorAll("input[type=checkbox]")].filter((box) => box !== none && box.name === "v");
  none.addEventListener("change", () => { if (none.checked) others.forEach((box) => { box.checked = false; }); });
  others.forEach((box) => box.addEventListener("change", () => { if (box.checked) none.checked = false; }));
});
