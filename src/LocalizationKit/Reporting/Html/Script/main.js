// The list: reading, filtering, paging, keyboard, printing. Only one page of cards is in the document at a time.

const MOST_PRINTED = 200;
const items = [];
let fitting = [];
let page = 0;
let timer = 0;

const orders = {
  worst: (a, b) => a.rank - b.rank,
  file: (a, b) => a.n - b.n,
  risk: (a, b) => (b.risk ?? 2) - (a.risk ?? 2) || a.rank - b.rank,
  id: (a, b) => (a.id ?? "").localeCompare(b.id ?? "", "en", { numeric: true }) || a.n - b.n,
};

const pageSize = () => Number(byId("size").value);
const pages = () => Math.max(1, Math.ceil(fitting.length / pageSize()));

function take(record) {
  record.rank = items.length;
  record.findings.forEach((f, i) => {
    f.number = i + 1;
    f.state = f.accepted ? "accepted" : f.state ?? "open";
  });
  learn(record);
  items.push(record);
}

function drawPager(nav) {
  const turn = step => () => { showPage(page + step); byId("listings").scrollIntoView(); };
  const back = button("‹ Previous", turn(-1));
  const on = button("Next ›", turn(1));
  back.disabled = page === 0;
  on.disabled = page >= pages() - 1;
  nav.replaceChildren(back, el("span", null, "page " + whole.format(page + 1) + " of " + whole.format(pages())), on);
}

function drawList(from, to) {
  byId("list").replaceChildren(...fitting.slice(from, to).map(drawItem));
}

function showPage(number) {
  page = Math.min(Math.max(0, number), pages() - 1);
  drawList(page * pageSize(), (page + 1) * pageSize());
  document.querySelectorAll(".pager").forEach(drawPager);
}

function refresh() {
  fitting = items.filter(item => itemFits(item, null)).sort(orders[byId("sort").value]);
  byId("count").textContent = fitting.length === items.length ? whole.format(items.length) + (items.length === 1 ? " listing" : " listings") : whole.format(fitting.length) + " of " + whole.format(items.length) + " listings";
  byId("empty").hidden = fitting.length > 0;
  byId("reset").disabled = words.length === 0 && facets.every(f => f.chosen.size === 0);
  countFacets(items);
  showPage(0);
}

function showCheck(id) {
  clearAll();
  facets.find(f => f.id === "check").chosen.add(id);
  refresh();
  byId("listings").scrollIntoView();
  byId("listings").focus({ preventScroll: true });
}

function clearAll() {
  for (const f of facets) f.chosen.clear();
  byId("search").value = "";
  words = [];
}

function search() {
  words = fold(byId("search").value).split(/\s+/).filter(Boolean);
  refresh();
}

function move(step) {
  const cards = [...byId("list").children];
  const at = cards.indexOf(document.activeElement?.closest(".item"));
  cards[Math.min(cards.length - 1, Math.max(0, at + step))]?.focus();
}

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const typing = event.target.closest("input[type=search], input[type=text], select");
  if (event.key === "Escape" && event.target === byId("search")) {
    event.target.value = "";
    search();
  } else if (!typing && event.key === "/") {
    event.preventDefault();
    byId("search").focus();
  } else if (!typing && (event.key === "j" || event.key === "k")) {
    move(event.key === "j" ? 1 : -1);
  } else if (!typing && (event.key === "n" || event.key === "p")) {
    showPage(page + (event.key === "n" ? 1 : -1));
    byId("list").firstElementChild?.focus();
  }
}

function beforePrint() {
  drawList(0, MOST_PRINTED);
  byId("print-note").textContent = fitting.length > MOST_PRINTED
    ? "Printed: the first " + MOST_PRINTED + " of " + whole.format(fitting.length) + " listings that fit the filters."
    : "Printed: all " + whole.format(fitting.length) + " listings that fit the filters.";
  for (const details of document.querySelectorAll("#list details.rest")) details.open = false;
}

// A block at a time, with pauses, so that the page answers while it reads.
function read(blocks, index) {
  if (index >= blocks.length) {
    drawFacets(refresh);
    refresh();
    document.documentElement.dataset.state = "ready";
    return;
  }
  for (const record of JSON.parse(blocks[index].textContent)) take(record);
  blocks[index].remove();
  byId("count").textContent = "Reading the listings … " + whole.format(items.length) + " of " + whole.format(report.shown);
  if (index === 0) {
    fitting = [...items];
    showPage(0);
  }
  setTimeout(read, 0, blocks, index + 1);
}

function start() {
  byId("filters").addEventListener("submit", event => event.preventDefault());
  byId("search").addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(search, 120); });
  byId("reset").addEventListener("click", () => { clearAll(); refresh(); byId("search").focus(); });
  byId("sort").addEventListener("change", refresh);
  byId("size").addEventListener("change", () => showPage(0));
  byId("facets-box").open = !matchMedia("(max-width: 900px)").matches;
  document.addEventListener("keydown", onKey);
  addEventListener("beforeprint", beforePrint);
  addEventListener("afterprint", () => showPage(page));
  read([...document.querySelectorAll("script.listings")], 0);
}

drawSummary();
addEventListener("DOMContentLoaded", start);
