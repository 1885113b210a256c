// Elements, and requests to the admin interface.

/** An element; `text` and `class` mean what they say, functions listen, all else are attributes. */
export function element(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "text") node.textContent = value;
    else if (typeof value === "function") node.addEventListener(name, value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== null));
  return node;
}

export const byId = (id) => document.getElementById(id);

/** Asks the admin interface; what it refuses is shown, and thrown. */
export async function ask(method, path, input) {
  const body = input === undefined ? undefined : JSON.stringify(input);
  const response = await fetch(path, { method, body, cache: "no-store" });
  const answer = await response.json();
  if (!response.ok) {
    complain(answer.error);
    throw new Error(answer.error);
  }
  return answer;
}

let silence;

function complain(message) {
  const toast = byId("toast");
  toast.textContent = message;
  toast.hidden = false;
  clearTimeout(silence);
  silence = setTimeout(() => { toast.hidden = true; }, 6000);
}

/** Replaces the children of a node, and leaves alone what is as it should be. */
export function replace(node, children) {
  const same = node.childNodes.length === children.length
    && children.every((child, index) => child.isEqualNode(node.childNodes[index]));
  if (!same) node.replaceChildren(...children);
}

export const grouped = (number) => number.toLocaleString("en-US", { maximumFractionDigits: 1 });

const COMPACT = new Intl.NumberFormat("en-US", { notation: "compact", maximumSignificantDigits: 3 });

/** A number that fits anywhere: 1,234 or 6.97M. */
export const brief = (number) => (Math.abs(number) < 100_000 ? grouped(number) : COMPACT.format(number));

const UNITS = [["d", 86400], ["h", 3600], ["min", 60], ["s", 1]];

/** Seconds in the two largest units that they fill. */
export function lasting(seconds) {
  if (seconds === null) return "–";
  const first = UNITS.findIndex(([, size]) => seconds >= size);
  if (first < 0) return "0 s";
  let rest = Math.round(seconds);
  return UNITS.slice(first, first + 2).map(([unit, size]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return count ? `${count} ${unit}` : "";
  }).filter(Boolean).join(" ");
}
