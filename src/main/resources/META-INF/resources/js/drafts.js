// What is typed into a form with data-draft stays in this browser until the server has taken it: an error, an expired
// session or a closed lid lose nothing. Signing out clears what others could find here.
{
  const PREFIX = "draft ";
  const SENT = "draft sent";
  const LEFT = "signed out";
  const me = document.body.dataset.me;
  const map = location.pathname.match(/^\/maps\/(\d+)/)?.[1] ?? "";
  const keyOf = (form) => `${PREFIX}${me} ${map} ${form.dataset.draft}`;

  const read = (form) => {
    const fields = [];
    for (const field of form.elements) {
      if (!field.name || field.name === "key" || field.type === "file") continue;
      if ((field.type === "checkbox" || field.type === "radio") && !field.checked) continue;
      fields.push([field.name, field.value]);
    }
    return JSON.stringify(fields);
  };

  const write = (form, draft) => {
    const fields = JSON.parse(draft);
    for (const field of form.elements) {
      if (!field.name || field.name === "key") continue;
      const values = fields.filter(([name]) => name === field.name).map(([, value]) => value);
      if (field.type === "checkbox" || field.type === "radio") field.checked = values.includes(field.value);
      else if (values.length) field.value = values[0];
    }
  };

  const restore = (form) => {
    if (!me || form.dataset.fresh !== undefined) return;
    form.dataset.fresh = read(form);
    const draft = localStorage.getItem(keyOf(form));
    // A form that came back with what was wrong, or beside what somebody else wrote, holds what was typed already.
    if (!draft || draft === form.dataset.fresh || form.querySelector(".form-errors") || form.closest(".conflict-form"))
      return;
    write(form, draft);
    form.querySelector(".draft")?.removeAttribute("hidden");
  };

  const discard = (form) => {
    localStorage.removeItem(keyOf(form));
    write(form, form.dataset.fresh);
    form.querySelector(".draft")?.setAttribute("hidden", "");
  };

  const restoreAll = () => document.querySelectorAll("form[data-draft]").forEach(restore);

  const settle = () => {
    const sent = sessionStorage.getItem(SENT);
    if (!sent) return;
    sessionStorage.removeItem(SENT);
    const taken =
      document.querySelector(".views, .assignment-head, .desk, .thread") &&
      !document.querySelector(".form-errors, .conflict-form");
    if (taken) localStorage.removeItem(sent);
  };

  settle();
  restoreAll();
  document.addEventListener("htmx:afterSwap", restoreAll);
  document.addEventListener("input", (event) => {
    const form = event.target.closest?.("form[data-draft]");
    if (form && me) localStorage.setItem(keyOf(form), read(form));
  });
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.matches("form[data-draft]") && me && !form.hasAttribute("hx-post"))
      sessionStorage.setItem(SENT, keyOf(form));
    if (!form.getAttribute("action")?.startsWith("/sign-out")) return;
    Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .forEach((key) => localStorage.removeItem(key));
    localStorage.setItem(LEFT, Date.now());
  });
  // A page that the browser had put aside, from before somebody signed out.
  addEventListener("pageshow", (event) => {
    if (event.persisted && me && localStorage.getItem(LEFT) > performance.timeOrigin) location.reload();
  });
  // Before the answer takes the place of the form.
  document.addEventListener("htmx:beforeOnLoad", (event) => {
    const { elt: form, xhr } = event.detail;
    if (xhr.status < 300 && form.matches("form[data-draft][hx-post]")) localStorage.removeItem(keyOf(form));
  });
  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-act='discard-draft']")) discard(event.target.closest("form"));
  });
}
