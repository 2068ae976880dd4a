/* The page: fields that become a conduct, and an answer put into words.
 *
 * Everything that is said comes from the data, in the language of the page. The state is
 * in the fragment of the address, which no browser sends anywhere.
 */
(function () {
  "use strict";

  const data = globalThis.netralitasData;
  const root = document.getElementById("checker");
  const L = root.lang === "en" ? 1 : 0;
  const law = globalThis.netralitasChecker(data);
  const facts = globalThis.netralitasConducts(data);
  const at = (id) => document.getElementById(`bs-${id}`); // apart from other ids of a page

  const SHOWN = 3; // questions and possibilities that are told one by one
  const BASE = ["actor.status", "act", "date", "target.kind", "target.contest", "region"];
  const PRESUMED = {
    kehendak_sendiri_dianggap: "circumstances.own_will",
    hari_pemeriksaan_dianggap: "examined_on",
    hari_putusan_dianggap: "tried_on",
  };
  const FAMILY = {
    "actor.status": "status", "actor.office": "office", "actor.roles": "role", act: "act",
    "target.kind": "kind", "target.contest": "contest", "target.standing": "standing",
    standing: "standing", stage: "stage", election: "election",
    closed_period: "closed_period",
  };

  let state = {};
  let answering = []; // questions in the order in which they were answered
  let province = null; // of the area, or told while the area is still open
  let showAll = false;
  const opened = new Map(); // what the reader has unfolded, or folded

  // ----------------------------------------------------------------------- words

  const t = (pair) => pair[L];
  const page = (key) => t(data.page[key]);
  const say = (key) => t(data.say[key]);
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

  function label(family, word) {
    return data.words[family].find(([value]) => value === word)[1 + L];
  }

  const labels = (family, words, link) =>
    joined(words.map((word) => label(family, word)), link);

  /** A list with its last link; semicolons where an item has commas itself. */
  function joined(items, link) {
    const first = items.slice(0, -1), last = items[items.length - 1];
    if (!first.length) return last;
    if (items.some((item) => item.includes(","))) {
      return `${first.join("; ")}; ${say(link)} ${last}`;
    }
    const comma = L === 0 && first.length > 1 ? "," : "";
    return `${first.join(", ")}${comma} ${say(link)} ${last}`;
  }

  function day(iso) {
    const [year, month, number] = iso.split("-").map(Number);
    return `${number} ${t(data.say.months[month - 1])} ${year}`;
  }

  function clause(axis, holds) {
    return t(data.say.clauses[axis][String(holds)]);
  }

  const capital = (text) => text[0].toUpperCase() + text.slice(1);
  const topic = (key) => t(data.say.topics[key] || data.say.names[key]);
  const OF = [" ", " of "];

  // Citations travel through the sentences as marked text; `el` makes links of the marks.
  const MARKED = /\u0001(.*?)\u0002(.*?)\u0003/;
  const { law: lawPages } = root.dataset;

  function marked(text, address) {
    return lawPages === undefined ? text : `\u0001${lawPages}${address}\u0002${text}\u0003`;
  }

  /** A text that cites a norm leads to its place on the page of its law. */
  function toNorm(text, { slug }) {
    return marked(text, `${slug.split("/")[0]}.html#${slug}`);
  }

  function toRule(text, id) {
    return marked(text, `rule/${id.replaceAll("#", ".")}.html`);
  }

  const plain = (text) => text.replace(new RegExp(MARKED, "g"), "$2");

  /** The nodes of a text: what is marked in it as links. */
  function nodesOf(text) {
    return text.split(MARKED).map((part, index, parts) =>
      index % 3 === 0 ? part
        : index % 3 === 1 ? el("a", { href: part }, parts[index + 1]) : "");
  }

  /** One norm in full: its place, then its law. */
  function inFull(number) {
    const norm = data.citations[number];
    return toNorm(t(norm.place) ? t(norm.place) + OF[L] + t(norm.law) : t(norm.law), norm);
  }

  /** Several norms briefly: each law once, by its number. */
  function cited(norms) {
    const laws = new Map();
    for (const [number, read] of norms) {
      const norm = data.citations[number];
      const name = norm.instruments.map((one) => t(data.instruments[one].number)).join(" jo. ");
      const key = `${name}|${read}`;
      if (!laws.has(key)) laws.set(key, { name, read, places: new Set() });
      if (t(norm.place)) laws.get(key).places.add(toNorm(t(norm.place), norm));
      else laws.get(key).name = toNorm(name, norm);
    }
    return [...laws.values()].map(({ name, read, places }) =>
      (places.size ? joined([...places], "AND") + OF[L] : "") + name + read).join("; ");
  }

  const citing = (numbers) => cited(numbers.map((number) => [number, ""]));

  function readAs(basis) {
    return basis.read ? ` ${fill(say("READ_AS"), { reading: t(basis.read) })}` : "";
  }

  function based(numbers) {
    return cited(numbers.map((number) =>
      [data.bases[number].cites, readAs(data.bases[number])]));
  }

  function withCited(sentence, norms) {
    return norms ? `${sentence.replace(/\.$/, "")} (${norms}).` : sentence;
  }

  // ------------------------------------------------------------------------- DOM

  /** An element with attributes and children; what is null is left out. */
  function el(tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (value !== null && value !== false) element.setAttribute(name, value === true ? "" : value);
    }
    const kept = children.flat(Infinity).filter((child) => child !== null && child !== "");
    for (const child of kept) {
      element.append(...(typeof child === "string" && child.includes("\u0001")
        ? nodesOf(child).filter((node) => node !== "") : [child]));
    }
    return element;
  }

  const p = (text, name) => el("p", name ? { class: name } : null, text);
  const sign = () => el("span", { class: "sign", "aria-hidden": "true" });
  const list = (items) => el("ul", null, items.map((item) => el("li", null, item)));

  function fold(key, summary, open, ...children) {
    const head = el("summary", null, summary);
    const details = el("details", null, head, ...children);
    details.open = opened.has(key) ? opened.get(key) : open;
    head.addEventListener("click", () => opened.set(key, !details.open));
    return details;
  }

  /** Put nodes into a container in order, without moving the one that has the focus. */
  function arrange(container, nodes) {
    for (const child of [...container.children]) {
      if (!nodes.includes(child)) child.remove();
    }
    const focused = nodes.find((node) =>
      node.parentNode === container && node.contains(document.activeElement));
    if (!focused) {
      nodes.forEach((node, place) => {
        if (container.children[place] !== node) {
          container.insertBefore(node, container.children[place] || null);
        }
      });
      return;
    }
    const place = nodes.indexOf(focused);
    for (const node of nodes.slice(0, place)) container.insertBefore(node, focused);
    for (const node of nodes.slice(place + 1)) container.append(node);
  }

  // ---------------------------------------------------------------------- fields

  function option(value, text) {
    return el("option", { value }, text);
  }

  /** Fill a select, and keep its choice; rebuilt only where the choices differ. */
  function offer(select, choices, chosen, blank) {
    const key = JSON.stringify([blank, choices]);
    if (select.dataset.choices !== key) {
      select.dataset.choices = key;
      select.replaceChildren(option("", blank), ...choices.map((choice) =>
        choice.group
          ? el("optgroup", { label: choice.group },
            choice.of.map(([value, text]) => option(value, text)))
          : option(...choice)));
    }
    select.value = chosen ?? "";
  }

  const worded = (family, words) => words.map((word) => [word, label(family, word)]);
  const all = (family) => data.words[family].map(([word]) => word);

  function actChoices() {
    return data.words.group.map(([, ...names], group) => ({
      group: t(names),
      of: data.words.act.map(([word, ...text]) => [word, t(text)])
        .filter((_, act) => data.groups[act] === group),
    }));
  }

  /** The contests of an area on the day; all of them while there is no day. */
  function contestsIn(region) {
    const first = state.date && (state.date.from || state.date);
    return first ? law.contestsOn(first, region, state.election ?? null)
      : all("contest").filter((word) => word !== "tidak_berlaku");
  }

  /** What can be contested in the area, or in one of those inside it. */
  function contestChoices() {
    const region = state.region ?? province;
    const inside = region && region.length === 2
      ? facts.areas(region).flatMap(([code]) => contestsIn(code)) : [];
    const held = [...contestsIn(region), ...inside];
    return worded("contest", all("contest").filter((word) => held.includes(word)));
  }

  function areaChoices() {
    const contest = state["target.contest"];
    return province === null ? [] : facts.areas(province).filter(([code]) =>
      !contest || contestsIn(code).includes(contest));
  }

  function drawBase() {
    offer(at("actor.status"), worded("status", all("status")), state["actor.status"],
      page("choose"));
    offer(at("act"), actChoices(), state.act, page("choose"));
    const span = typeof state.date === "object" ? state.date : null;
    setDay(at("date"), span ? span.from : state.date);
    setDay(at("date-last"), span ? facts.daysAfter(span.to, -1) : undefined);
    if (span) at("date-open").checked = true;
    at("last-field").hidden = !at("date-open").checked;
    offer(at("target.kind"), worded("kind", all("kind")), state["target.kind"],
      page(state["target.contest"] ? "presumed_candidate" : "unknown"));
    offer(at("target.contest"), contestChoices(), state["target.contest"], page("unknown"));
    offer(at("region"), facts.areas(null), province, page("unknown"));
    const inside = areaChoices();
    offer(at("area"), inside, state.region === province ? undefined : state.region,
      page(province !== null && state.region === undefined ? "unknown" : "whole_province"));
    at("area").disabled = !inside.length;
  }

  /** A day that is being typed is left alone. */
  function setDay(input, value) {
    if (document.activeElement !== input || value) input.value = value ?? "";
  }

  const questions = new Map();

  /** The field of a key; made once, so that focus and reading order stay. */
  function question(key) {
    if (!questions.has(key)) questions.set(key, makeQuestion(key));
    const field = questions.get(key);
    field.show();
    field.node.classList.toggle("known", state[key] !== undefined);
    return field.node;
  }

  function makeQuestion(key) {
    const text = t(data.say.questions[key]);
    if (key === "actor.roles") return rolesQuestion(key, text);
    if (key === "examined_on" || key === "tried_on") return dayQuestion(key, text);
    if (key === "target.spouse" || key.startsWith("circumstances.")) {
      return factQuestion(key, text);
    }
    return choiceQuestion(key, text);
  }

  function factQuestion(key, text) {
    const values = [["true", page("yes")], ["false", page("no")], ["", page("unknown")]];
    const inputs = values.map(([value]) =>
      el("input", { type: "radio", name: key, value }));
    const node = el("fieldset", { class: "question" }, el("legend", null, text),
      values.map(([, name], place) =>
        el("label", { class: "choice" }, inputs[place], el("span", null, name))));
    node.addEventListener("change", (event) =>
      told(key, { true: true, false: false }[event.target.value]));
    return {
      node,
      show: () => inputs.forEach((input) => {
        input.checked = input.value === String(state[key] ?? "");
      }),
    };
  }

  function choiceQuestion(key, text) {
    const select = el("select", { id: `bs-${key}` });
    const node = el("div", { class: "question" }, el("label", { for: `bs-${key}` }, text), select);
    select.addEventListener("change", () => told(key, select.value || undefined));
    return { node, show: () => offer(select, choicesOf(key), state[key], page("unknown")) };
  }

  function choicesOf(key) {
    if (key === "actor.office") {
      const posts = data.posts[all("status").indexOf(state["actor.status"])];
      return worded("office", all("office").filter((_, post) => posts.includes(post)));
    }
    if (key === "election") {
      return data.calendar.elections.filter((id) => open.elections.has(id)
        || id === state.election).map((id) => [id, election(id)]);
    }
    if (key === "target.standing") {
      return worded("standing", all("standing").filter((word) => word !== "tidak_berlaku"));
    }
    return worded(FAMILY[key], all(FAMILY[key]));
  }

  function dayQuestion(key, text) {
    const input = el("input", { type: "date", id: `bs-${key}` });
    const node = el("div", { class: "question" }, el("label", { for: `bs-${key}` }, text), input);
    input.addEventListener("change", () => told(key, input.value || undefined));
    return { node, show: () => setDay(input, state[key]) };
  }

  function rolesQuestion(key, text) {
    const boxes = [...worded("role", all("role")), ["", page("no_role")]].map(
      ([value, name]) => [el("input", { type: "checkbox", value }), name]);
    const node = el("fieldset", { class: "question" }, el("legend", null, text),
      boxes.map(([input, name]) =>
        el("label", { class: "choice" }, input, el("span", null, name))));
    node.addEventListener("change", (event) => {
      const none = event.target.value === "";
      const roles = none ? [] : boxes.filter(([input]) => input.checked && input.value)
        .map(([input]) => input.value);
      told(key, none && !event.target.checked ? undefined
        : none || roles.length ? roles : undefined);
    });
    return {
      node,
      show: () => boxes.forEach(([input]) => {
        const roles = state[key];
        input.checked = roles !== undefined
          && (input.value ? roles.includes(input.value) : !roles.length);
      }),
    };
  }

  // -------------------------------------------------------------- what is still asked

  const open = { elections: new Set() };

  function drawQuestions(result) {
    at("facts").hidden = result === null;
    const waited = new Set(result === null ? []
      : [...result.findings, ...result.permissions].flatMap((each) => each.waits_for));
    const missing = result === null ? [] : result.missing;
    for (const key of ["target.kind", "target.contest", "region", "date"]) {
      // Emptied, not hidden: a description is read aloud even where it is hidden.
      at(`${key}-matters`).textContent = missing.includes(key) ? page("matters") : "";
    }
    if (result === null) return;
    open.elections = new Set(result.situation.map((view) => view.election));
    const noted = result.notes.map((note) => PRESUMED[note.code]).filter(Boolean);
    const presumed = Object.values(PRESUMED)
      .filter((key) => noted.includes(key) || state[key] !== undefined);
    const extra = (key) => !BASE.includes(key) && !presumed.includes(key);
    const answered = answering.filter((key) => extra(key) && state[key] !== undefined);
    const unanswered = (keys) =>
      [...keys].filter((key) => extra(key) && state[key] === undefined);
    const first = unanswered(missing);
    const shown = showAll ? first : first.slice(0, SHOWN);
    const rest = unanswered([...waited].filter((key) => !missing.includes(key)))
      .sort((a, b) => data.order.indexOf(a) - data.order.indexOf(b));
    const marked = missing.some((key) => BASE.includes(key)) ? [page("marked")] : [];
    const lead = first.length ? [say("ASKED")]
      : missing.length ? [] : [result.verdict === "needs_facts" ? say("NOT_ASKED")
        : page("facts_none")];
    at("facts-lead").textContent = [...marked, ...lead].join(" ");
    arrange(at("asked"), [...answered, ...shown].map(question));
    at("more").hidden = shown.length === first.length;
    at("more").textContent = fill(page("more"), { count: first.length - shown.length });
    const besides = at("besides");
    besides.hidden = !rest.length;
    besides.querySelector("summary").textContent = fill(page("besides"), { count: rest.length });
    besides.querySelector("p").textContent = say("ASKED_BESIDES");
    arrange(besides.querySelector("div"), rest.map(question));
    at("presumed").hidden = !presumed.length;
    arrange(at("presumed").querySelector("div"), presumed.map(question));
  }

  // -------------------------------------------------------------------- the answer

  function election(id) {
    if (id === null) return say("NO_CALENDAR");
    const [name, region] = id.replace(/^psu-/, "").split("/");
    const known = t(data.say.elections[name]);
    return region ? fill(say("REVOTE"), { election: known, region }) : known;
  }

  function verdictOf(result) {
    const held = result.findings.filter((f) => !f.lifted_by.length && !byImpact(f));
    const disputed = result.verdict === "disputed";
    const sure = all("track").filter((track) => held.some((f) => f.track === track
      && f.certainty === "certain" && f.disputed === disputed && !f.waits_for.length));
    const others = all("track").filter((track) =>
      !sure.includes(track) && held.some((f) => f.track === track));
    const lines = [t(data.say.conclusions[result.verdict])];
    if (result.verdict === "needs_facts") {
      lines.push(fill(say("STILL_OPEN"),
        { verdicts: labels("verdict", result.reachable, "OR") }));
    }
    for (const [tracks, sentence] of [[sure, "TRACKS_CERTAIN"], [others, "TRACKS_POSSIBLE"]]) {
      if (tracks.length) {
        lines.push(fill(say(sentence), { tracks: labels("track", tracks, "AND") }));
      }
    }
    return [
      el("p", { class: "word" }, sign(),
        capital(label("verdict", result.verdict))),
      p(lines[0]), lines.length > 1 ? p(lines.slice(1).join(" ")) : null,
    ].filter(Boolean);
  }

  /** Whether it is a general duty that only an unknown impact would break. */
  function byImpact(finding) {
    return finding.residual && finding.certainty === "possible";
  }

  function groupOf(finding) {
    if (finding.lifted_by.length) return "lifted";
    if (byImpact(finding)) return "residual";
    if (finding.certainty === "possible") return "possible";
    return finding.disputed ? "disputed" : "certain";
  }

  function situationOf(views) {
    const days = [...new Set(views.map((view) => view.law_on.act))].sort();
    const some = (each) => joined([...each.slice(0, SHOWN).map(day),
      ...(each.length > SHOWN ? ["…"] : [])], "AND");
    const lines = [days.length > 1
      ? fill(say("LAW_ON_SEVERAL"), { days: day(days[0]), changes: some(days.slice(1)) })
      : fill(say("LAW_ON"), { days: day(days[0]) })];
    for (const [clock, sentence] of [["examination", "EXAMINED"], ["judgement", "TRIED"]]) {
      const other = [...new Set(views.filter((view) =>
        view.law_on[clock] !== view.law_on.act).map((view) => view.law_on[clock]))].sort();
      if (other.length) lines.push(fill(say(sentence), { days: some(other) }));
    }
    const rows = [
      ["election", (view) => election(view.election)],
      ["target.contest", (view) => label("contest", view.contest)],
      ["stage", (view) => label("stage", view.stage)],
      ["standing", (view) => label("standing", view.standing)],
    ].map(([key, text]) => {
      const values = [...new Set(views.map(text))];
      const said = values.length === 1 ? values[0]
        : values.length <= SHOWN ? fill(say("UNKNOWN"), { values: joined(values, "OR") })
          : fill(say("UNKNOWN_MANY"), { count: values.length });
      return [el("dt", null, `${capital(topic(key))}:`), el("dd", null, said)];
    });
    return [p(lines.join(" ")), el("dl", null, rows.flat())];
  }

  function sanctionOf(finding) {
    const { level, options, suspended, bases, penalty } = finding.sanction;
    const kinds = penalty !== null ? t(data.penalties[penalty])
      : options.length ? labels("sanction", options, "OR") : "";
    let said = kinds ? fill(say("SANCTION"), { options: kinds }) : say("NO_KIND");
    if (level !== null) {
      const named = t(data.say.levels[level]);
      said = kinds ? fill(say("OF_KINDS"), { level: named, options: kinds }) : named;
    }
    if (bases.length) {
      const under = level === "tidak_dinyatakan" ? "ENFORCED_BY" : "SANCTION_BASES";
      said += ` ${fill(say(under), { norms: based(bases) })}`;
    }
    return [
      p(`${said}.`),
      suspended.length
        ? p(fill(say("SUSPENDED"), { kinds: labels("sanction", suspended, "AND") })) : null,
      finding.authority.length
        ? p(fill(say("AUTHORITY"), { who: labels("authority", finding.authority, "AND") }))
        : null,
    ];
  }

  function stateOf(finding) {
    const possible = finding.certainty === "possible", lines = [];
    if (finding.lifted_by.length) {
      const named = finding.lifted_by.map((id) => {
        const row = data.exemptions.find((each) => each.id === id);
        const gist = t(row.gist).replace(/\.$/, "");
        return `${gist[0].toLowerCase()}${gist.slice(1)} (${based(row.bases)})`;
      });
      const sentence = named.length > 1 ? "LIFTED_BY_ONE_OF" : "LIFTED_BY";
      lines.push(fill(say(sentence), { exemption: named.join("; ") }));
      if (possible) lines.push(say("LIFTED_IN_SOME"));
    }
    if (finding.waits_for.length) {
      const topics = finding.waits_for.map(topic);
      lines.push(possible ? fill(page("waits"), { topics: topics.join("; ") })
        : fill(say("WAITS_IF_DISPUTED"), { questions: topics.join("; ") }));
    }
    if (finding.disputed && possible) lines.push(say("DISPUTED_WHERE_FOUND"));
    return lines.map((line) => p(line));
  }

  function reasonsOf(finding) {
    const said = finding.because.map(({ axis, value }) => {
      if (typeof value === "boolean") return clause(axis, value);
      const words = [].concat(value);
      return `${topic(axis)}: ${labels(FAMILY[axis], words, "OR")}`;
    });
    if (!said.length) return null;
    const reasons = said.join("; "), letter = finding.alternative;
    if (finding.certainty === "possible") return p(fill(say("MET_ALREADY"), { reasons }));
    return p(letter === null ? fill(say("BECAUSE"), { reasons })
      : fill(say("BECAUSE_LETTER"), { letter, reasons }));
  }

  function disputeOf(id) {
    const row = data.disputes.find((each) => each.id === id);
    const about = t(data.say.disputed_about[data.words.about[row.about][0]]);
    return [
      p(fill(page("dispute"), { about })),
      list(row.readings.map((side) => {
        const holder = t(side.holder);
        const said = withCited(t(side.says), citing(side.cites));
        return `${capital(holder)}: ${said}`;
      })),
    ];
  }

  const ruleOf = new Map(data.rules.map((rule) => [rule.id, rule]));

  function findingItem(finding, found) {
    const rule = ruleOf.get(finding.rule);
    const applies = finding.applies.filter((id) => found.has(id))
      .map((id) => ruleOf.get(id).norm);
    const track = fill(say("TRACK"), { track: label("track", finding.track) });
    return el("li", { class: "finding" },
      p(t(rule.gist), "gist"),
      p(`${toRule(plain(citing([rule.norm])), rule.id)}. ${track}`, "norm"),
      stateOf(finding),
      finding.lifted_by.length ? null : sanctionOf(finding),
      fold(`why ${finding.rule}`, page("details"),
        finding.disputed && !finding.lifted_by.length,
        list(finding.bases.map((number) => {
          const basis = data.bases[number];
          const note = basis.note ? `: ${t(basis.note)}` : "";
          return inFull(basis.cites) + readAs(basis) + note;
        })),
        applies.length ? p(fill(say("APPLIES"), { norms: citing(applies) })) : null,
        reasonsOf(finding),
        finding.disputes.map(disputeOf)));
  }

  function noteText(note) {
    if (note.remark !== undefined) {
      const row = data.remarks[note.remark];
      const said = withCited(t(row.text), citing(row.cites));
      if (row.authority === null) return said;
      const who = data.words.authority[row.authority][1 + L];
      return `${said} ${fill(say("DECIDED_BY"), { who })}`;
    }
    const [from, to] = data.coverage;
    return fill(page(note.code), {
      from: from && day(from), to: to && day(to), day: note.day && day(note.day),
      given: note.given && labels("standing", note.given, "AND"),
      derived: note.derived && labels("standing", note.derived, "OR"),
      keys: note.keys && note.keys.map(topic).join("; "),
    });
  }

  function pivotText({ axis, has, instead, verdict }) {
    const fact = typeof instead === "boolean" ? clause(axis, instead)
      : fill(say(axis === "standing" ? "PIVOT_STANDING" : "PIVOT_STAGE"),
        { has: label(axis, has), instead: label(axis, instead) });
    return fill(say("PIVOT"), { fact, verdict: label("verdict", verdict) });
  }

  function reasonsFor(result) {
    const found = new Set(result.findings.map((finding) => finding.rule));
    const of = (name) => result.findings.filter((each) => groupOf(each) === name);
    const parts = [el("h3", null, page("situation")), ...situationOf(result.situation)];
    for (const name of ["certain", "disputed", "possible", "lifted"]) {
      const items = of(name).map((finding) => findingItem(finding, found));
      if (!items.length) continue;
      const items_ = el("ul", { class: "findings" }, items);
      if (name === "possible") {
        parts.push(fold("possible", `${page(name)} (${items.length})`,
          items.length <= SHOWN, items_));
      } else {
        parts.push(el("h3", null, page(name)), items_);
      }
    }
    const residual = of("residual");
    if (residual.length) {
      const norms = citing(residual.map((finding) => ruleOf.get(finding.rule).norm));
      parts.push(fold("residual", page("residual"), false,
        p(fill(say("RESIDUAL"), { count: residual.length, norms }))));
    }
    const right = (note) => note.code.startsWith("hak_");
    for (const [name, items] of [
      ["permissions", result.permissions.map(permissionText)],
      ["pivots", result.pivots.map(pivotText)],
      ["notes", result.notes.filter((note) => !right(note)).map(noteText)],
    ]) {
      if (items.length) parts.push(el("h3", null, page(name)), list(items));
    }
    if (result.findings.some((each) => !["lifted", "residual"].includes(groupOf(each)))) {
      const rights = result.notes.filter(right).map(({ remark }) => {
        const row = data.remarks[remark];
        return `${t(row.text)} (${citing(row.cites)})`;
      });
      parts.push(el("h3", null, page("rights")), p(rights.length
        ? fill(say("PRESUMED"), { rights: rights.join("; ") }) : say("PRESUMED_ONLY")));
    }
    return parts;
  }

  function permissionText(permitted) {
    const row = data.permissions.find((each) => each.id === permitted.id);
    const said = withCited(t(row.gist), based(permitted.bases));
    if (!permitted.waits_for.length) return said;
    return `${said} ${fill(page("waits"),
      { topics: permitted.waits_for.map(topic).join("; ") })}`;
  }

  // ------------------------------------------------------------------------ drawing

  function answer() {
    if (!facts.isWhole(state)) return null;
    return law.assess(facts.conductOf(state));
  }

  function draw() {
    const { state: kept, dropped, within } = facts.cleaned(state, law.contestsOn);
    state = kept;
    province = state.region ? state.region.slice(0, 2) : within ?? province;
    drawBase();
    let result = null, impossible = false;
    try {
      result = answer();
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      impossible = true;
    }
    drawQuestions(result);
    drawVerdict(result, impossible);
    at("reasons").replaceChildren(...(result === null ? [] : reasonsFor(result)));
    drawLink();
    return dropped;
  }

  function drawVerdict(result, impossible) {
    const box = at("verdict"), bar = at("bar");
    const nodes = result === null
      ? [p(page(impossible ? "impossible" : "waiting"))] : verdictOf(result);
    // Said again only where it is another answer.
    if (box.textContent !== nodes.map((node) => node.textContent).join("")) {
      box.replaceChildren(...nodes);
    }
    for (const node of [box, bar]) {
      if (result === null) delete node.dataset.verdict;
      else node.dataset.verdict = result.verdict;
    }
    bar.hidden = result === null;
    bar.replaceChildren(...(result === null ? []
      : [sign(), `${page("answer")}: ${label("verdict", result.verdict)}`]));
  }

  function drawLink() {
    const fragment = facts.writeLink(state);
    const here = location.href.split("#")[0];
    if (location.hash.slice(1) !== fragment) {
      history.replaceState(null, "", fragment ? `#${fragment}` : here);
    }
    at("link").value = fragment ? `${here}#${fragment}` : here;
    at("paper").textContent = at("link").value;
    at("share").hidden = !facts.isWhole(state);
    at("copied").textContent = "";
    for (const other of document.querySelectorAll("a[data-language]")) other.hash = fragment;
  }

  /** Tell of what was taken out, or could not be read. */
  function tell(messages) {
    at("told").replaceChildren(...messages.map((message) => p(message)));
  }

  function told(key, value) {
    if (value === undefined) delete state[key];
    else state[key] = value;
    if (value !== undefined && !answering.includes(key)) answering.push(key);
    const dropped = draw();
    tell(dropped.length
      ? [fill(page("dropped"), { what: dropped.map(topic).join("; ") })] : []);
  }

  function toldDay() {
    const from = at("date").value, last = at("date-last").value;
    const isOpen = at("date-open").checked;
    at("last-field").hidden = !isOpen;
    const span = isOpen && from && last && last > from;
    told("date", !from ? undefined
      : span ? { from, to: facts.daysAfter(last, 1) } : from);
  }

  function readAddress() {
    const read = facts.readLink(location.hash);
    state = read.state;
    province = null;
    answering = Object.keys(state);
    at("date-open").checked = typeof state.date === "object";
    const dropped = draw();
    const { netralitas, fingerprint } = data.law;
    tell([
      read.unread.length ? fill(page("unread"), { what: read.unread.join(", ") }) : "",
      dropped.length
        ? fill(page("dropped"), { what: dropped.map(topic).join("; ") }) : "",
      read.otherLaw !== null ? fill(page("other_law"),
        { other: read.otherLaw, this: `${netralitas}-${fingerprint.slice(0, 12)}` }) : "",
    ].filter(Boolean));
  }

  function begin() {
    for (const key of ["actor.status", "act", "target.kind", "target.contest"]) {
      at(key).addEventListener("change", () => told(key, at(key).value || undefined));
    }
    for (const id of ["date", "date-last", "date-open"]) {
      at(id).addEventListener("change", toldDay);
    }
    at("region").addEventListener("change", () => {
      province = at("region").value || null;
      told("region", province ?? undefined);
    });
    at("area").addEventListener("change", () =>
      told("region", at("area").value || province || undefined));
    at("form").addEventListener("submit", (event) => event.preventDefault());
    at("reset").addEventListener("click", () => {
      state = {};
      answering = [];
      province = null;
      showAll = false;
      at("date-open").checked = false;
      draw();
      tell([]);
      at("actor.status").focus();
    });
    at("more").addEventListener("click", () => {
      const count = at("asked").children.length;
      showAll = true;
      draw();
      const next = at("asked").children[count];
      if (next) next.querySelector("input, select").focus();
    });
    at("copy").addEventListener("click", copy);
    at("print").addEventListener("click", () => print());
    addEventListener("beforeprint", () => {
      for (const details of at("reasons").querySelectorAll("details")) details.open = true;
    });
    addEventListener("afterprint", () => draw());
    for (const node of root.querySelectorAll("[data-go]")) {
      node.addEventListener("click", (event) => {
        event.preventDefault();
        at("answer").scrollIntoView();
        at("answer-head").focus();
      });
    }
    const { netralitas, fingerprint, reviewed_on: reviewed } = data.law;
    at("foot").textContent = fill(say("DISCLAIMER"), {
      version: netralitas, fingerprint: fingerprint.slice(0, 12), reviewed: day(reviewed),
    });
    addEventListener("hashchange", () => {
      if (location.hash.slice(1) !== facts.writeLink(state)) readAddress();
    });
    readAddress();
    // The first answer of a script is its slowest: let it be one that nobody waits for.
    setTimeout(() => law.assess({
      date: reviewed, actor: { status: all("status")[0] }, act: all("act")[0],
    }));
  }

  async function copy() {
    const link = at("link");
    link.select();
    let copied = true;
    try {
      await navigator.clipboard.writeText(link.value);
    } catch {
      copied = false; // no clipboard outside a secure page: the reader copies it
    }
    at("copied").textContent = page(copied ? "copied" : "not_copied");
  }

  begin();
})();
