// A new course begins in the time zone of whoever makes it, where the server knows that one.
{
  const zone = document.querySelector("select[data-propose-zone]");
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (zone && [...zone.options].some((option) => option.value === here)) zone.value = here;
}
