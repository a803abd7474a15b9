// Moments in the reader's own time; what was today says only when.
{
  const show = () => {
    const language = document.documentElement.lang;
    const today = new Date().toDateString();
    for (const time of document.querySelectorAll("time[datetime]:not([data-shown])")) {
      const moment = new Date(time.dateTime);
      if (Number.isNaN(moment.getTime())) continue;
      const parts =
        moment.toDateString() === today
          ? { timeStyle: "short" }
          : { dateStyle: "long", timeStyle: "short" };
      time.title = time.textContent;
      time.textContent = new Intl.DateTimeFormat(language, parts).format(moment);
      time.dataset.shown = "";
    }
  };
  show();
  document.addEventListener("htmx:afterSettle", show);
}
