// The desk of a teacher: a remark opens where one reads, and keys lead from claim to claim and from one submission to the
// next. Without this, each link is a page.
{
  const desk = document.querySelector("#desk");
  const KEYS = "keys off";
  const claimOf = (element) => element?.closest?.("[data-claim]");
  const handles = () => [...desk.querySelectorAll(".claim-body .claim-number")].filter((a) => a.checkVisibility());

  const step = (by) => {
    const all = handles();
    const at = all.indexOf(claimOf(document.activeElement)?.querySelector(".claim-number"));
    all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))]?.focus();
    return true;
  };
  const follow = (rel) => {
    const link = document.querySelector(`.along a[rel='${rel}']`);
    link?.click();
    return link;
  };

  const close = () => desk.querySelector(".remark-form")?.remove();
  const open = (link) => {
    close();
    htmx.ajax("GET", link.getAttribute("href"), { target: link, swap: "beforebegin" });
  };
  const remark = () => {
    const id = claimOf(document.activeElement)?.dataset.claim;
    const link = document.querySelector(`${id ? `#margin-${id}` : "#general"} .remark-add`);
    if (link) open(link);
    return link;
  };
  const leave = (form) => {
    const link = form.parentElement.querySelector(".remark-add");
    form.querySelector("[data-act='discard-draft']")?.click();
    form.remove();
    link?.focus();
  };

  // What one says often goes where one types.
  document.addEventListener("change", (event) => {
    const choice = event.target;
    if (!choice.matches(".remark-form select[name='phrase']") || !choice.value) return;
    const text = choice.form.querySelector("textarea");
    text.setRangeText(choice.selectedOptions[0].textContent, text.selectionStart, text.selectionEnd, "end");
    choice.value = "";
    text.dispatchEvent(new Event("input", { bubbles: true }));
    text.focus();
  });

  // A remark that says nothing is not sent, so that one stays at the desk.
  const isEmpty = ({ text, mark, ownMark, phrase }) => !text.value.trim() && !mark.value && !ownMark.value.trim() && !phrase?.value;
  document.addEventListener(
    "submit",
    (event) => {
      const form = event.target;
      if (!form.matches(".remark-form") || !isEmpty(form.elements)) return;
      event.preventDefault();
      event.stopPropagation();
      form.elements.text.setCustomValidity(form.dataset.empty);
      form.reportValidity();
      form.addEventListener("input", () => form.elements.text.setCustomValidity(""), { once: true });
    },
    true,
  );

  if (desk) {
    const COMMANDS = {
      j: () => step(1),
      k: () => step(-1),
      n: () => follow("next"),
      p: () => follow("prev"),
      r: remark,
    };
    document.addEventListener("keydown", (event) => {
      const form = event.target.closest?.(".remark-form");
      if (form && event.key === "Escape") leave(form);
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || localStorage.getItem(KEYS)) return;
      if (event.target.matches("input, textarea, select")) return;
      if (COMMANDS[event.key]?.()) event.preventDefault();
    });
    document.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      const link = event.target.closest("#desk a.remark-add");
      const cancel = event.target.closest("#desk .remark-form .cancel");
      if (!link && !cancel) return;
      event.preventDefault();
      if (link) open(link);
      else leave(cancel.closest("form"));
    });
    // After a remark one goes on where one was.
    const there = document.querySelector(location.hash.match(/^#claim-\d+$/)?.[0] ?? "#nowhere");
    if (there) addEventListener("load", () => requestAnimationFrame(() => requestAnimationFrame(() => there.querySelector(".claim-number").focus())));
    document.addEventListener("htmx:afterSettle", () => desk.querySelector(".remark-form textarea")?.focus());
  }
}
