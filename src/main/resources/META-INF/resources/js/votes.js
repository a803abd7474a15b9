// Two questions stand on one page, and each is answered by itself: what is chosen for the other one stays.
{
  let chosen = [];
  document.addEventListener("htmx:beforeSwap", (event) => {
    const sent = event.detail.requestConfig?.elt.closest(".vote");
    chosen = sent ? [...document.querySelectorAll(".vote input:checked")].filter((one) => !sent.contains(one)) : [];
  });
  document.addEventListener("htmx:afterSettle", () => {
    for (const { id } of chosen.splice(0)) {
      const same = document.getElementById(id);
      if (same) same.checked = true;
    }
  });
}
