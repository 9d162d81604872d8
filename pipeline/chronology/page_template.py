"""The words and the look of chronology.html."""

STYLE = """
:root { color-scheme: light; }
body { font: 16px/1.5 Arial, Helvetica, sans-serif; margin: 0; color: #1f2937; background: #fff; }
.skip { position: absolute; left: -999px; } .skip:focus { left: 8px; top: 8px; background: #fff; }
header, main { padding: 0 24px; } header { border-bottom: 4px solid #b91c1c; }
form { display: flex; flex-wrap: wrap; gap: 16px; padding: 16px 0; align-items: end; }
label { display: block; font-weight: bold; } select, input { font: inherit; padding: 6px; }
input, select { box-sizing: border-box; height: 40px; max-width: min(320px, 100%); }
form > div { min-width: 0; max-width: 100%; } h1, h2 { overflow-wrap: anywhere; }
svg { max-width: 100%; height: auto; min-width: 1100px; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #9ca3af; padding: 6px 8px; text-align: left; vertical-align: top; }
thead th { background: #1f3864; color: #fff; } #events thead th { position: sticky; top: 0; }
td.text { white-space: pre-line; min-width: 320px; }
.problem { color: #7f1d1d; } .out td { text-decoration: line-through; }
.scroll { overflow-x: auto; } :focus-visible { outline: 3px solid #1d4ed8; }
@media print { form { display: none; } thead { display: table-header-group; } }
"""

SCRIPT = """
const rows = [...document.querySelectorAll("#events tbody tr")];
const field = name => document.getElementById(name);
function show() {
  const agency = field("agency").value, person = field("person").value;
  const from = field("from").value, to = field("to").value;
  const words = field("words").value.toLowerCase().split(/\\s+/).filter(Boolean);
  let count = 0;
  for (const row of rows) {
    const d = row.dataset, text = row.textContent.toLowerCase();
    const shown = (!agency || d.agency === agency)
      && (!person || JSON.parse(d.people).includes(Number(person)))
      && (!from || (d.to && d.to >= from)) && (!to || (d.from && d.from <= to))
      && words.every(word => text.includes(word));
    row.hidden = !shown;
    count += shown;
  }
  field("count").textContent = `${count} of ${rows.length} events shown`;
}
field("filters").addEventListener("input", show);
field("filters").addEventListener("reset", () => setTimeout(show));
field("filters").addEventListener("submit", event => event.preventDefault());
show();
"""

TEMPLATE = """<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy"
 content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>{{ title }}: integrated chronology (confidential)</title>
<style>{{ style }}</style>
</head>
<body>
<a class="skip" href="#events">To the events</a>
<header>
<h1>{{ title }}: integrated chronology</h1>
<p><strong>Confidential: raw text with real names. Not for publication.</strong></p>
</header>
<main>
<h2>Timeline</h2>
<div class="scroll" role="region" aria-label="Timeline" tabindex="0">{{ svg }}</div>
<h2>Events</h2>
<form id="filters">
<div><label for="agency">Agency</label><select id="agency"><option value="">All</option>
{% for agency in agencies %}
<option>{{ agency }}</option>
{% endfor %}
</select></div>
<div><label for="person">Person</label><select id="person"><option value="">All</option>
{% for person in people %}
<option value="{{ loop.index0 }}">{{ person }}</option>
{% endfor %}
</select></div>
<div><label for="from">From</label><input type="date" id="from"></div>
<div><label for="to">To</label><input type="date" id="to"></div>
<div><label for="words">Words</label><input type="search" id="words"></div>
<div><input type="reset" value="Show all"></div>
</form>
<p id="count" role="status">{{ events|length }} events</p>
<div class="scroll" role="region" aria-label="Events" tabindex="0">
<table id="events">
<thead><tr><th scope="col">No.</th><th scope="col">Date</th><th scope="col">Age</th>
<th scope="col">Agency</th><th scope="col">What was recorded</th>
<th scope="col">Days since last contact</th><th scope="col">Source and notes</th></tr></thead>
<tbody>
{% for event in events %}
<tr id="{{ event.id }}"{% if event.excluded %} class="out"{% endif %}
 data-agency="{{ event.agency }}"
 data-from="{{ event.date.date_from or '' }}" data-to="{{ event.date.date_to or '' }}"
 data-people="{{ shown[event.id] }}">
<th scope="row">{{ numbers[event.id] }}{% if event.key %} ★ key{% endif %}</th>
<td>{{ when[event.id] }}
{% if event.date.problem %}<br><span class="problem">{{ event.date.problem }}</span>{% endif %}</td>
<td>{{ ages[event.id] }}</td>
<td style="background:#{{ colours[event.agency] }}">{{ event.agency }}</td>
<td class="text">{{ event.text }}</td>
<td>{{ since.get(event.id, "") }}</td>
<td>{{ event.source }}{% if event.duplicate_of %}<br>repeats
<a href="#{{ event.duplicate_of }}">event {{ numbers[event.duplicate_of] }}</a>{% endif %}
{% if event.excluded %}<br>left out: {{ event.excluded }}{% endif %}
{% if event.comment %}<br>{{ event.comment }}{% endif %}</td>
</tr>
{% endfor %}
</tbody>
</table>
</div>
{% macro side(id) %}
{% set event = known[id] %}
<td style="background:#{{ colours[event.agency] }}"><a href="#{{ id }}">Event {{ numbers[id] }}</a>:
{{ event.agency }}, {{ when[id] }}</td>
<td class="text">{{ event.text }}</td>
{% endmacro %}
<h2 id="contradictions">Contradictions to settle</h2>
{% if links|selectattr("contradictions")|list %}
<div class="scroll" role="region" aria-labelledby="contradictions" tabindex="0">
<table>
<thead><tr><th scope="col">They do not agree</th><th scope="col">One record</th>
<th scope="col">Its words</th><th scope="col">The other</th><th scope="col">Its words</th>
<th scope="col">Same contact?</th></tr></thead>
<tbody>
{% for link in links if link.contradictions %}
<tr><th scope="row">{{ link.contradictions|join("; ") }}</th>
{{ side(link.one) }}
{{ side(link.other) }}<td>{{ "confirmed" if link.confirmed else "possibly" }}</td></tr>
{% endfor %}
</tbody>
</table>
</div>
{% else %}
<p>None between records that may be of one contact.</p>
{% endif %}
<h2 id="links">The same contact of two agencies?</h2>
{% if links %}
<div class="scroll" role="region" aria-labelledby="links" tabindex="0">
<table>
<thead><tr><th scope="col">One record</th><th scope="col">Its words</th>
<th scope="col">The other</th><th scope="col">Its words</th>
<th scope="col">Words that both have</th><th scope="col">Confirmed</th></tr></thead>
<tbody>
{% for link in links %}
<tr>{{ side(link.one) }}{{ side(link.other) }}
<td>{{ link.shared|join(", ") }}</td><td>{{ "yes" if link.confirmed else "no" }}</td></tr>
{% endfor %}
</tbody>
</table>
</div>
{% else %}
<p>None was found.</p>
{% endif %}
<h2 id="gaps">Gaps</h2>
{% if gaps %}
<div class="scroll" role="region" aria-labelledby="gaps" tabindex="0">
<table>
<thead><tr><th scope="col">Agency</th><th scope="col">From</th><th scope="col">To</th>
<th scope="col">Days</th></tr></thead>
<tbody>
{% for gap in gaps %}
<tr><th scope="row">{{ gap.agency or "No agency says that it saw the child" }}</th>
<td>{{ gap.first.strftime("%d/%m/%Y") }}</td><td>{{ gap.last.strftime("%d/%m/%Y") }}</td>
<td>{{ gap.days }}</td></tr>
{% endfor %}
</tbody>
</table>
</div>
{% else %}
<p>None of more than {{ gap_days }} days.</p>
{% endif %}
</main>
<script>{{ script }}</script>
</body>
</html>
"""
