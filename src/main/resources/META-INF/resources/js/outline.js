// The outline as an outliner: answers open where one reads, and every command has a key.
{
  const acts = document.querySelector(".acts[data-map]");
  const outline = document.querySelector("#arguments");
  const flash = document.querySelector("#flash");
  const map = acts?.dataset.map;
  const editable = acts && "editable" in acts.dataset && outline;
  const KEYS = "keys off";
  const FOLDED = `folded ${map}`;

  // ── where one is ──────────────────────────────────────────────────────
  const claimOf = (element) => element?.closest?.("[data-claim]");
  const current = () => claimOf(document.activeElement);
  const element = (id) => document.getElementById(`claim-${id}`);
  const handle = (claim) => claim.querySelector(".claim-number");
  const handles = () => [...outline.querySelectorAll(".claim-body .claim-number")].filter((a) => a.checkVisibility());

  const go = (id) => {
    if (diagram) return diagram.seek(String(id));
    const claim = element(id);
    if (!claim) {
      location.assign(`/maps/${map}?from=${id}#claim-${id}`);
      return;
    }
    for (let fold = claim.parentElement.closest("details"); fold; fold = fold.parentElement.closest("details"))
      fold.open = true;
    handle(claim).focus();
    claim.classList.add("arrived");
    claim.addEventListener("animationend", () => claim.classList.remove("arrived"), { once: true });
  };

  // The claim that another view of the map begins with.
  let looked = location.pathname.match(/\/claims\/(\d+)$/)?.[1];
  outline?.addEventListener("focusin", (event) => (looked = claimOf(event.target)?.dataset.claim ?? looked));
  const seen = () => (diagram ? diagram.chosen() : looked);

  const step = (by) => {
    if (diagram) return diagram.step(by);
    const all = handles();
    const at = all.indexOf(current() && handle(current()));
    all[at < 0 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))]?.focus();
  };

  // Who goes back may be shown the page as it was before the last change.
  if (acts) {
    const known = `revision ${map}`;
    const stale = Number(sessionStorage.getItem(known)) > Number(acts.dataset.revision);
    sessionStorage.setItem(known, acts.dataset.revision);
    if (stale) location.reload();
    document.addEventListener("arrived", (event) => sessionStorage.setItem(known, event.detail.revision));
  }

  // ── asking the server ─────────────────────────────────────────────────
  // Whoever sends an answer with Enter goes on writing: the next one beside it is open when the first is there.
  let goesOn = false;
  let follows = false;
  const send = (form, later) => {
    if ("follows" in form.dataset && !form.elements.text.value.trim()) return leave(form);
    goesOn = !diagram && Boolean(claimOf(form)) && form.action.endsWith("/replies") && form.checkValidity();
    if (goesOn) ahead.wait(later);
    form.requestSubmit();
  };
  ahead.submit = send;
  const goOn = (claim) => {
    follows = true;
    open(claim, "replies?kind=BESIDE");
  };

  const post = (path, values = {}) =>
    htmx.ajax("POST", path, { target: "#flash", swap: "none", values: { ...values, key: crypto.randomUUID?.() ?? "" } });

  const open = async (claim, form) => {
    close();
    ahead.wait();
    const id = claim.dataset.claim;
    await diagram?.choose(id);
    // What comes beside a claim comes behind all that answers it.
    const beside = form.endsWith("BESIDE") && !diagram;
    const place = beside ? { target: `#claim-${id}`, swap: "beforeend" } : { target: `#body-${id}`, swap: "afterend" };
    htmx.ajax("GET", `/maps/${map}/claims/${id}/${form}`, place);
  };
  document.addEventListener("htmx:afterSettle", () => {
    // Not before the form below it can be sent.
    if (document.activeElement === document.body) outline?.querySelector(".reply-form .goes-on")?.focus();
    const text = ahead.keys !== null && outline?.querySelector(".reply-form :is([name='text'], [name='list'], [name='q'])");
    if (!text) return;
    if (follows) text.form.dataset.follows = "";
    goesOn = follows = false;
    text.setSelectionRange(text.value.length, text.value.length);
    ahead.arrive(text);
  });

  const close = () => outline.querySelectorAll(".reply-form, .conflict-form").forEach((form) => form.remove());

  // A form that is a page of its own is left by its way back.
  const leave = (form) => {
    const claim = claimOf(form);
    if (!claim) return location.assign(form.querySelector(".cancel").href);
    close();
    goesOn = follows = false;
    if (diagram) diagram.seek(claim.dataset.claim);
    else handle(claim).focus();
  };

  let last = null;
  let rest = null;
  const LONGEST_HINTED = 1000;
  document.addEventListener("htmx:configRequest", (event) => {
    if (event.detail.path.endsWith("/similar") && event.target.value.length > LONGEST_HINTED) event.preventDefault();
    // Without an outline there is nothing to put pieces into, and the answer is where to go.
    if (outline) event.detail.headers["Seen-Revision"] = acts.dataset.revision;
  });
  document.addEventListener("htmx:beforeRequest", (event) => {
    if (ahead.isHint(event)) return;
    last = current()?.dataset.claim ?? last;
    flash.replaceChildren();
  });
  document.addEventListener("arrived", (event) => {
    const { claim, revision } = event.detail;
    if (acts) acts.dataset.revision = revision;
    fold();
    const there = claim ?? (document.activeElement === document.body && [last, rest].find((id) => id && element(id)));
    rest = null;
    const on = goesOn && claim;
    goesOn = false;
    if (there && !diagram) go(there);
    if (on && element(claim)) goOn(element(claim));
    else if (on) ahead.keys = null;
  });
  document.addEventListener("htmx:afterSwap", () => document.querySelector("#arguments .conflict-form")?.focus());
  document.addEventListener("htmx:responseError", (event) => {
    if (ahead.isHint(event)) return;
    goesOn = false;
    htmx.swap("#flash", event.detail.xhr.responseText, { swapStyle: "innerHTML" });
  });
  document.addEventListener("htmx:sendError", (event) => {
    if (ahead.isHint(event)) return;
    goesOn = false;
    const words = document.createElement("p");
    words.className = "flash";
    words.textContent = flash.dataset.offline;
    flash.replaceChildren(words);
  });

  // ── folding, remembered in this browser ───────────────────────────────
  const folded = () => new Set(JSON.parse(localStorage.getItem(FOLDED) ?? "[]"));
  const fold = () => {
    for (const id of folded()) {
      const branch = element(id)?.querySelector(":scope > details.branch");
      if (branch) branch.open = false;
    }
  };
  const remember = (branch) => {
    const ids = folded();
    const id = claimOf(branch).dataset.claim;
    if (branch.open) ids.delete(id);
    else ids.add(id);
    localStorage.setItem(FOLDED, JSON.stringify([...ids]));
  };
  // At once, as the browser tells of it only later, when the page may be gone.
  const turn = (branch, open) => {
    branch.open = open;
    remember(branch);
  };
  const toggle = (claim) => {
    if (diagram) return diagram.turn(claim.dataset.claim);
    const branch = claim?.querySelector(":scope > details.branch");
    if (branch) turn(branch, !branch.open);
  };
  const foldAll = (button) => {
    const close = button.getAttribute("aria-pressed") !== "true";
    for (const branch of outline.querySelectorAll("details.branch")) turn(branch, !close);
    button.setAttribute("aria-pressed", close);
    [button.textContent, button.dataset.other] = [button.dataset.other, button.textContent];
  };

  // ── keys ──────────────────────────────────────────────────────────────
  const typing = (target) => target.matches("input, textarea, select, [contenteditable]");
  const on = (claim, work) => claim && editable && (work(claim), true);
  // What the key says counts, also where an old draft says otherwise.
  let asked = null;
  const reply = (kind) => on(current(), (claim) => open(claim, `replies?kind=${(asked = kind)}`));
  document.addEventListener("htmx:afterSwap", () => {
    const choice = asked && outline?.querySelector(`.reply-form [name="kind"][value="${asked}"][type="radio"]`);
    if (choice) choice.checked = true;
    asked = null;
  });
  const shift = (to) => on(current(), (claim) => post(`/maps/${map}/claims/${claim.dataset.claim}/shift`, { to }));

  const COMMANDS = {
    j: () => step(1) ?? true,
    k: () => step(-1) ?? true,
    b: () => reply("SUPPORT"),
    u: () => reply("REBUT"),
    f: () => reply("UNDERCUT"),
    a: () => reply("TOGETHER"),
    n: () => reply("BESIDE"),
    e: () => on(current(), (claim) => open(claim, "edit")),
    m: () => on(current(), (claim) => open(claim, "place")),
    l: () => on(current(), (claim) => open(claim, "links")),
    p: () => on(current(), (claim) => open(claim, "paste")),
    z: () => editable && (post(`/maps/${map}/undo`), true),
    Z: () => editable && (post(`/maps/${map}/redo`), true),
    " ": () => current() && (toggle(current()), true),
    Delete: () =>
      on(current(), (claim) => {
        const all = handles();
        rest = claimOf(all[all.indexOf(handle(claim)) - 1])?.dataset.claim ?? null;
        diagram?.deletes(claim.dataset.claim);
        post(`/maps/${map}/claims/${claim.dataset.claim}/deletion`);
      }),
    "alt ArrowUp": () => shift("UP"),
    "alt ArrowDown": () => shift("DOWN"),
    "alt ArrowRight": () => shift("IN"),
    "alt ArrowLeft": () => shift("OUT"),
  };
  const EVERYWHERE = {
    "/": () => {
      const find = document.querySelector("#find");
      if (find && !find.checkVisibility()) find.closest("details").open = true;
      find?.focus();
      return true;
    },
    "?": () => (location.assign("/help#keys"), true),
  };

  document.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.ctrlKey || event.metaKey) {
      if (event.key === "Enter" && event.target.matches("form textarea")) event.target.form.requestSubmit();
      return;
    }
    const form = event.target.closest?.(".reply-form");
    if (form && event.key === "Escape") leave(form);
    else if (form && event.key === "Enter" && event.target.matches("textarea[name='text']") && !event.shiftKey) {
      event.preventDefault();
      send(form);
    } else if (!typing(event.target) && !localStorage.getItem(KEYS)) {
      const name = (event.altKey ? "alt " : "") + event.key;
      // A space on a button or a fold presses it.
      if (event.key === " " && event.target.matches("button, summary")) return;
      const command = (outline && COMMANDS[name]) || EVERYWHERE[name];
      if (command?.()) event.preventDefault();
    }
  });

  // ── the mouse ─────────────────────────────────────────────────────────
  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // Who comes back finds the claim again from which they went.
    const tab = event.target.closest(".views a[data-anchor]");
    if (tab && seen()) tab.hash = tab.dataset.anchor + seen();
    const left = event.target.closest("#arguments a[href]") && claimOf(event.target);
    if (left) history.replaceState(null, "", `#claim-${left.dataset.claim}`);
    const answer = editable && event.target.closest("#arguments a.reply");
    const cancel = editable && event.target.closest("#arguments a.cancel");
    const waiting = outline?.querySelector("form[data-follows]");
    if (waiting && !waiting.contains(event.target) && !waiting.elements.text.value.trim()) waiting.remove();
    const several = editable && event.target.closest("#arguments a.several");
    const command = event.target.closest("[data-command]");
    const button = event.target.closest("[data-act]");
    if (answer) {
      event.preventDefault();
      open(claimOf(answer), "replies");
    } else if (cancel) {
      event.preventDefault();
      const form = cancel.closest(".reply-form, form");
      form.querySelector("[data-act='discard-draft']")?.click();
      leave(form);
    } else if (several) {
      event.preventDefault();
      open(claimOf(several), "paste");
    } else if (command) COMMANDS[command.dataset.command]();
    else if (button?.dataset.act === "fold-all") foldAll(button);
    else if (button?.dataset.act === "toggle-keys") switchKeys(button);
  });
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!editable || !/\/(undo|redo)$/.test(form.action)) return;
    event.preventDefault();
    post(new URL(form.action).pathname);
  });

  const switchKeys = (button) => {
    const off = button.getAttribute("aria-pressed") === "true";
    if (off) localStorage.setItem(KEYS, "yes");
    else localStorage.removeItem(KEYS);
    button.setAttribute("aria-pressed", !off);
    [button.textContent, button.dataset.other] = [button.dataset.other, button.textContent];
  };
  const keysButton = document.querySelector("[data-act='toggle-keys']");
  if (keysButton && localStorage.getItem(KEYS)) switchKeys(keysButton);

  if (outline) {
    fold();
    outline.addEventListener(
      "toggle",
      (event) => {
        if (event.target.matches("details.branch")) remember(event.target);
      },
      true,
    );
    const arrive = (id) => {
      go(id);
      // A map that has only just begun waits for its first reason.
      if (editable && outline.querySelectorAll("[data-claim]").length === 1) open(element(id), "replies?kind=SUPPORT");
    };
    // The browser, coming to the same place, takes the focus away once more.
    const arrival = location.hash.match(/^#claim-(\d+)$/)?.[1];
    if (arrival && !element(arrival) && outline.querySelector(".below") && !location.search)
      location.replace(`?from=${arrival}#claim-${arrival}`);
    else if (arrival && element(arrival))
      addEventListener("load", () => requestAnimationFrame(() => requestAnimationFrame(() => arrive(arrival))));
  }
}
