/* What the form holds: the facts by the keys of the wire format, and how a link tells them.
 *
 * A state is a flat object, `{"actor.status": "pns", "circumstances.published": true}`;
 * what is unknown has no key. The fragment of a link holds the same keys, so that it can
 * be read and stays readable: words of the wire never change. Pure functions.
 */
(function (root) {
  "use strict";

  const FAMILIES = {
    "actor.status": "status", "actor.office": "office", act: "act",
    "target.kind": "kind", "target.contest": "contest", "target.standing": "standing",
  };
  const DAYS = ["date", "examined_on", "tried_on"];
  const ONE_DAY = 86400000;

  /** Whether a text is a day of the calendar, written in full. */
  function isDay(text) {
    const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
    return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text;
  }

  /** The day so many days after another. */
  function daysAfter(day, count) {
    const at = Date.parse(`${day}T00:00:00Z`) + count * ONE_DAY;
    return new Date(at).toISOString().slice(0, 10);
  }

  /** Make the functions that know the words of one law. */
  function conducts(data) {
    const words = {};
    for (const [family, rows] of Object.entries(data.words)) {
      words[family] = rows.map(([word]) => word);
    }
    const known = {
      region: new Set([
        ...data.calendar.regions.map(([code]) => code), ...Object.keys(data.calendar.former),
      ]),
      election: new Set(data.calendar.elections),
    };
    const stamp = `${data.law.netralitas}-${data.law.fingerprint.slice(0, 12)}`;

    /** Read one value of a link; undefined where it cannot be read. */
    function valueOf(key, text) {
      const fact = key.startsWith("circumstances.") ? key.slice(14) : null;
      if (key === "target.spouse" || words.circumstances.includes(fact)) {
        return { true: true, false: false }[text];
      }
      if (key === "actor.roles") {
        const roles = text === "" ? [] : text.split(",");
        return roles.every((role) => words.role.includes(role)) ? roles : undefined;
      }
      if (key in known) {
        return known[key].has(text) ? data.calendar.former[text] ?? text : undefined;
      }
      if (DAYS.includes(key)) {
        const [from, to] = text.split("/");
        if (!isDay(from)) return undefined;
        if (to === undefined) return from;
        return key === "date" && isDay(to) && from < to ? { from, to } : undefined;
      }
      return (words[FAMILIES[key]] || []).includes(text) ? text : undefined;
    }

    /** Read the fragment of a link: the state, what cannot be read, the law it was made by. */
    function readLink(fragment) {
      const state = {}, unread = [];
      let law = null;
      for (const [key, text] of new URLSearchParams(fragment.replace(/^#/, ""))) {
        const value = valueOf(key, text);
        if (key === "law") law = text;
        else if (value === undefined) unread.push(`${key}=${text}`);
        else state[key] = value;
      }
      return { state, unread, otherLaw: law !== null && law !== stamp ? law : null };
    }

    /** Write the fragment of a link. */
    function writeLink(state) {
      const keys = Object.keys(state);
      if (!keys.length) return "";
      const link = new URLSearchParams();
      for (const key of keys) {
        const value = state[key];
        const span = key === "date" && typeof value === "object";
        link.append(key, span ? `${value.from}/${value.to}` : String(value));
      }
      link.append("law", stamp);
      // Slashes and commas may stand in a fragment; encoded, nobody could read them.
      return link.toString().replaceAll("%2F", "/").replaceAll("%2C", ",");
    }

    /** The conduct of the wire format that a state tells. */
    function conductOf(state) {
      const conduct = {};
      for (const [key, value] of Object.entries(state)) {
        const [family, name] = key.split(".");
        if (name === undefined) conduct[key] = value;
        else (conduct[family] ||= {})[name] = value;
      }
      return conduct;
    }

    /** Whether there is enough to ask the law: who, what and when. */
    function isWhole(state) {
      return ["actor.status", "act", "date"].every((key) => state[key] !== undefined);
    }

    /** The provinces, or the areas of one: pairs of code and name. */
    function areas(province) {
      return data.calendar.regions.filter(([code]) =>
        province === null ? code.length === 2 : code.startsWith(`${province}.`))
        .map(([code, name]) => [code, name]);
    }

    /** Take out what cannot be true together with the rest, and tell what was taken out.
     *
     * The earlier question stays: a post gives way to the status, a circumstance to the
     * act, a contest to the area. A province is not the area of a contest of the areas
     * inside it: there the area is still to be told, and `within` names the province.
     */
    function cleaned(state, contestsOn) {
      const left = { ...state }, dropped = [];
      let within = null;
      const drop = (key) => {
        if (left[key] === undefined) return;
        delete left[key];
        dropped.push(key);
      };
      const place = (family, word) => words[family].indexOf(word);
      const status = left["actor.status"], office = left["actor.office"];
      if (status !== undefined && office !== undefined) {
        const posts = data.posts[place("status", status)];
        if (!posts.includes(place("office", office))) drop("actor.office");
      }
      if (left.act !== undefined) {
        for (const [fact, holds] of Object.entries(data.implied[place("act", left.act)])) {
          if (left[`circumstances.${fact}`] === !holds) drop(`circumstances.${fact}`);
        }
      }
      const first = left.date && (left.date.from || left.date);
      for (const key of ["examined_on", "tried_on"]) {
        if (first && left[key] < first) drop(key);
      }
      if (first) {
        const held = (region, election) => contestsOn(first, region ?? null, election ?? null);
        const contest = left["target.contest"];
        if (left.election && !held(left.region, left.election).length) drop("election");
        if (contest && !held(left.region, left.election).includes(contest)) {
          if (areas(left.region ?? null).some(([code]) => code !== left.region
              && held(code, left.election).includes(contest))) {
            within = left.region;
            delete left.region;
          } else {
            drop("target.contest");
          }
        }
      }
      const kind = left["target.kind"] ?? (left["target.contest"] ? "calon" : undefined);
      if (kind !== undefined) {
        const at = place("kind", kind), standing = left["target.standing"];
        if (left["target.spouse"] && data.never_spouse.includes(at)) drop("target.spouse");
        if (standing && data.bare.includes(at) !== (standing === "tidak_berlaku")) {
          drop("target.standing");
        }
      }
      return { state: left, dropped, within };
    }

    return { readLink, writeLink, conductOf, isWhole, areas, cleaned, daysAfter };
  }

  if (typeof module === "object") module.exports = conducts;
  else root.netralitasConducts = conducts;
})(globalThis);
