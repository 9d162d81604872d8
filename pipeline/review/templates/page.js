"use strict";
// Filters, copying and finding the way. Without it the page still reads; it writes nothing anywhere.
const form = document.getElementById("filters");
const entries = [...document.querySelectorAll("article.entry")];
const parts = [...document.querySelectorAll("section.part")];

function fits(entry) {
  const { show, agency, kind } = form.elements;
  const { dataset } = entry;
  return (
    (show.value === "all" || (show.value === "marked" ? dataset.kinds : dataset.undecided)) &&
    (!agency.value || dataset.agency === agency.value) &&
    (!kind.value || dataset.kinds.split(" ").includes(kind.value))
  );
}

function filter() {
  for (const entry of entries) entry.hidden = !fits(entry);
  for (const part of parts) {
    part.querySelector(".none").hidden = part.querySelector("article.entry:not([hidden])") !== null;
  }
  const left = entries.filter((entry) => !entry.hidden).length;
  document.getElementById("shown").textContent = `${left} of ${entries.length} texts shown`;
}

function step(by) {
  const open = [...document.querySelectorAll(".entry:not([hidden]) a.is-undecided")];
  if (!open.length) return;
  const here = open.indexOf(open.find((mark) => mark.id === step.last));
  const next = open[(here + by + open.length + (here < 0 && by < 0 ? 1 : 0)) % open.length];
  step.last = next.id;
  next.focus();
  next.scrollIntoView({ block: "center" });
}

// A link may lead to a text that a filter hides, or into a folded table: show it first.
function follow() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  const entry = target.closest("article.entry");
  if (entry && entry.hidden) {
    form.reset();
    filter();
  }
  const fold = target.closest("details");
  if (fold) fold.open = true;
  target.scrollIntoView({ block: "center" });
}

// As plain text a CSV line; as HTML one table row, which a spreadsheet spreads over its cells.
// The number format is "text": no date is rewritten and no formula of a submission is run.
function escapeHtml(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function copyRow(button) {
  const cells = [...button.closest("tr").querySelectorAll("td.cell")];
  const row = cells
    .map((cell) => `<td style="mso-number-format:'\\@'">${escapeHtml(cell.textContent)}</td>`)
    .join("");
  const put = (event) => {
    event.clipboardData.setData("text/plain", button.dataset.csv + "\n");
    event.clipboardData.setData("text/html", `<table><tr>${row}</tr></table>`);
    event.preventDefault();
  };
  document.addEventListener("copy", put);
  const done = document.execCommand("copy");
  document.removeEventListener("copy", put);
  copied.textContent = done
    ? "Row copied. Paste it at the end of decisions.csv."
    : "The browser would not copy: select the row and copy it by hand.";
}

const copied = document.createElement("div");
copied.id = "copied";
copied.setAttribute("role", "status");
document.querySelector("main").append(copied);

document.addEventListener("click", (event) => {
  const button = event.target.closest("button.copy");
  if (button) copyRow(button);
  const mark = event.target.closest("mark[data-of]");
  if (mark && getSelection().isCollapsed) location.hash = `d${mark.dataset.of}`;
});
document.getElementById("next").addEventListener("click", () => step(1));
document.getElementById("previous").addEventListener("click", () => step(-1));
form.addEventListener("change", filter);
window.addEventListener("hashchange", follow);
form.hidden = false;
filter();
follow();
