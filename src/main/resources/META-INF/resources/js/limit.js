// Near the limit of a field it says how many characters there are, and how many fit. Nothing is cut: the server says
// no to what is too long, and keeps it.
{
  const words = document.querySelector("#flash")?.dataset.count ?? "";
  const number = (count) => count.toLocaleString(document.documentElement.lang);
  const count = (field) => {
    const most = Number(field.dataset.most);
    let said = field.nextElementSibling;
    if (!said?.matches("[data-counts]")) said = null;
    if (field.value.length < most * 0.9) return said?.remove();
    if (!said) {
      said = document.createElement("p");
      said.dataset.counts = "";
      field.after(said);
    }
    said.className = field.value.length > most ? "error" : "hint";
    said.textContent = words.replace("N", number(field.value.length)).replace("M", number(most));
  };
  document.addEventListener("input", (event) => {
    if (event.target.dataset?.most) count(event.target);
  });
  document.querySelectorAll("[data-most]").forEach(count);
}
