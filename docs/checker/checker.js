/* What the law says about one act, asked in the browser.
 *
 * The same steps as the library: the facts and the calendar give situations, an index of
 * bit sets gives the rows that can hold, what is unknown is split until nothing that
 * matters is open. The law itself is data (`data.js`); nothing here states any.
 * Nothing is sent, stored or read but what is handed in: pure functions, no clock.
 *
 * A conduct is the object of the wire format, and so are the keys of the answer; bases,
 * remarks and penalties are given by their number in the data.
 */
(function (root) {
  "use strict";

  // What a rule can be in a world, as bits: several bits = still open.
  const NO_MATCH = 1, LIFTED = 2, DISPUTED = 4, APPLIES = 8;
  const FOUND = DISPUTED | APPLIES;
  const PERSON = 0, SETTING = 1;
  const EITHER = [0, 1];

  /** The number of bits that are set in a small number. */
  function setIn(word) {
    word -= (word >>> 1) & 0x55555555;
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
    return Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }

  /** The number of bits that are set. */
  function bitCount(bits) {
    let count = 0;
    for (; bits; bits >>= 32n) count += setIn(Number(BigInt.asUintN(32, bits)));
    return count;
  }

  /** What some value of an axis accepts, and what every value accepts. */
  function spreadOf(masks) {
    let union = 0n, common = masks[0];
    for (const mask of masks) {
      union |= mask;
      common &= mask;
    }
    return [union, common];
  }

  function within(row, day) {
    return (row.from === null || row.from <= day) && (row.to === null || day < row.to);
  }

  function ascending(values) {
    return [...new Set(values)].sort((a, b) => a - b);
  }

  function listed(value) {
    return value === null || value === undefined ? null : [].concat(value);
  }

  /** Make the functions that ask one law. */
  function checker(data) {
    // ------------------------------------------------------------ words and axes

    const places = {};
    for (const [family, words] of Object.entries(data.words)) {
      places[family] = new Map(words.map(([value], place) => [value, place]));
    }

    function placeOf(family, value) {
      const place = places[family].get(value);
      if (place === undefined) throw new RangeError(`${family}: ${value}`);
      return place;
    }

    function read(family, value) {
      const words = listed(value);
      return words && ascending(words.map((word) => placeOf(family, word)));
    }

    function wire(family, place) {
      return data.words[family][place][0];
    }

    const VERDICT = Object.fromEntries(places.verdict);
    const every = (family) => data.words[family].map((_, place) => place);
    const ABOUT_REACH = placeOf("about", "penerapan");
    const DISCIPLINE = placeOf("track", "disiplin");
    const CRIME = placeOf("track", "pidana");
    const EXAMINATION = placeOf("clock", "pemeriksaan");
    const JUDGEMENT = placeOf("clock", "putusan");
    const CANDIDATE = placeOf("kind", "calon");
    const PARTY = placeOf("kind", "partai");
    const NO_STANDING = placeOf("standing", "tidak_berlaku");
    const ACTING_POST = placeOf("office", "penjabat_kepala_daerah");
    const ACTING_AXIS = "role.penjabat_kepala_daerah";
    const STANDINGS = ["bakal_calon", "calon"].map((word) => placeOf("standing", word));

    const axisPlace = new Map(data.axes.map((axis, place) => [axis.name, place]));
    const keyOf = new Map(data.axes.map((axis) => [axis.name, axis.key]));

    // ------------------------------------------------------------------ the index

    const everything = (1n << BigInt(data.alternatives.length)) - 1n;
    const refusing = data.axes.map((axis) => new Array(axis.size).fill(0n));
    const reads = data.axes.map(() => 0n);
    data.alternatives.forEach((alternative, at) => {
      const bit = 1n << BigInt(at);
      for (const [axis, allowed] of alternative.terms) {
        reads[axis] |= bit;
        for (let value = 0; value < data.axes[axis].size; value += 1) {
          if (!allowed.includes(value)) refusing[axis][value] |= bit;
        }
      }
    });
    const tables = refusing.map((of) => of.map((bits) => everything ^ bits));
    const table = (name) => tables[axisPlace.get(name)];
    const readers = (name) => reads[axisPlace.get(name)];

    function bitsOf(row) {
      return ((1n << BigInt(row.count)) - 1n) << BigInt(row.first);
    }

    const numbered = (rows) => rows.map((row) => ({ row, bits: bitsOf(row) }));
    const exemptions = numbered(data.exemptions);
    const permissions = numbered(data.permissions);
    const disputes = numbered(data.disputes);
    const remarks = numbered(data.remarks);
    const anyPermission = permissions.reduce((bits, each) => bits | each.bits, 0n);

    /** The alternatives of the disputes on whether a row reaches the case. */
    function doubts(id) {
      return disputes
        .filter(({ row }) => row.about === ABOUT_REACH && row.concerns.includes(id))
        .reduce((bits, each) => bits | each.bits, 0n);
    }

    const rules = numbered(data.rules).map(({ row, bits }) => {
      const excepting = exemptions
        .filter((each) => each.row.excepts.includes(row.id))
        .map((each) => ({
          id: each.row.id, bits: each.bits, disputed: doubts(each.row.id),
        }));
      const disputed = doubts(row.id);
      const all = excepting.reduce(
        (sum, each) => sum | each.bits | each.disputed, bits | disputed);
      return { row, bits, excepting, disputed, all };
    });

    const dated = [
      data.rules, data.exemptions, data.permissions, data.disputes, data.remarks,
    ].flat().map((row) => ({ row, bits: bitsOf(row) }));
    const lawBorders = [
      ...dated.map(({ row }) => row), ...data.consequences, ...data.instruments,
    ].flatMap((row) => [row.from, row.to]).filter((day) => day !== null);

    const inForce = remembered((act, examined, tried) => {
      const days = [act, examined, tried]; // in the order of the clocks
      return dated.reduce(
        (bits, each) => (within(each.row, days[each.row.clock]) ? bits | each.bits : bits),
        0n);
    });

    /** Bound the state of a rule between what is certain and what is possible. */
    function statesOf(rule, possible, certain) {
      if (!(possible & rule.bits)) return NO_MATCH;
      let state = certain & rule.bits ? 0 : NO_MATCH;
      const lifting = rule.excepting.filter((each) => possible & each.bits);
      if (lifting.some((each) => certain & each.bits && !(possible & each.disputed))) {
        return state | LIFTED;
      }
      let doubted = certain & rule.disputed;
      for (const each of lifting) {
        if (certain & each.bits) doubted |= certain & each.disputed;
        if (possible & each.disputed) state |= DISPUTED;
        if (!(certain & each.disputed)) state |= LIFTED;
      }
      if (possible & rule.disputed) state |= DISPUTED;
      return doubted ? state : state | APPLIES;
    }

    // --------------------------------------------------------------- the calendar

    const calendar = data.calendar;
    const classOf = new Map(calendar.regions.map(([code, , at]) => [code, at]));
    for (const [former, code] of Object.entries(calendar.former)) {
      classOf.set(former, classOf.get(code));
    }
    const pemilu = new Set(calendar.pemilu);
    const PEMILU = placeOf("election", "pemilu");
    const PEMILIHAN = placeOf("election", "pemilihan");

    function classAt(region) {
      const at = classOf.get(region);
      if (at === undefined) throw new RangeError(`region: ${region}`);
      return calendar.classes[at];
    }

    const statesOn = remembered((timeline, day) => {
      const turns = calendar.timelines[timeline];
      let first = 0, last = turns.length - 1;
      while (first < last) {
        const middle = (first + last + 1) >> 1;
        if (turns[middle][0] <= day) first = middle;
        else last = middle - 1;
      }
      return turns[first][1];
    });

    /** The states of each contest of a class of areas: pairs of contest and state. */
    function statesIn(area, day, election, contests) {
      const found = [];
      for (const [contest, place] of area.offices) {
        if (contests !== null && !contests.includes(contest)) continue;
        const office = calendar.offices[place];
        const stated = election === null ? null
          : office.of.find(([id]) => calendar.elections[id] === election);
        if (stated === undefined) continue;
        const timeline = stated === null ? office.own : stated[1];
        for (const state of statesOn(timeline, day)) found.push([contest, state]);
      }
      return found;
    }

    /** Every joint possibility that day, area, election and contests leave open. */
    function points(day, region, election, contests) {
      const areas = region !== null ? [[classAt(region), ""]]
        : classesToSee(day, election, contests);
      const found = [];
      for (const [area, label] of areas) {
        for (const [contest, at] of statesIn(area, day, election, contests)) {
          const [id, stage, standing, partyStage, closed] = calendar.states[at];
          found.push({
            election: id === null ? null : calendar.elections[id],
            kind: pemilu.has(contest) ? PEMILU : PEMILIHAN,
            contest, stage, standing, partyStage, closed, region: label,
            where: `${id} ${contest} ${closed} ${day}`,
          });
        }
      }
      return found.sort((a, b) => a.contest - b.contest
        || (a.election === null) - (b.election === null)
        || compare(a.election, b.election));
    }

    function compare(a, b) {
      return a < b ? -1 : Number(a > b);
    }

    /** Of the classes of areas those that differ on the day, with their labels. */
    const classesToSee = remembered((day, election, contests) => {
      const seen = new Map();
      for (const area of calendar.classes) {
        const key = statesIn(area, day, election, contests).join(" ");
        if (!seen.has(area.base)) seen.set(area.base, new Map());
        const kinds = seen.get(area.base);
        if (!kinds.has(key)) kinds.set(key, area);
      }
      return [...seen].sort(([a], [b]) => compare(a, b)).flatMap(([base, kinds]) =>
        [...kinds.values()].map((area, place) =>
          [area, place ? `${base} (${area.example})` : base]));
    });

    /** The days on which the calendar turns, in an area or anywhere. */
    const bordersOf = remembered((region) => {
      const areas = region === null ? calendar.classes : [classAt(region)];
      const bits = areas.reduce((sum, area) => sum | BigInt(`0x${area.borders}`), 0n);
      return calendar.turns.filter((_, place) => (bits >> BigInt(place)) & 1n);
    });

    // ------------------------------------------------------------- the situations

    /** All that is still open about a conduct; each field holds what is possible. */
    function situate(conduct) {
      const actor = conduct.actor, target = conduct.target || {};
      const stated = conduct.circumstances || {};
      for (const fact of Object.keys(stated)) placeOf("circumstances", fact);
      const roles = read("role", actor.roles);
      const given = {
        date: conduct.date,
        election: conduct.election ?? null,
        region: conduct.region ?? null,
        examinedOn: conduct.examined_on ?? null,
        triedOn: conduct.tried_on ?? null,
        standing: read("standing", target.standing),
        ownWill: stated.own_will ?? null,
        roles,
      };
      const acts = (read("act", conduct.act) || every("act")).filter((act) =>
        Object.entries(data.implied[act]).every(([fact, holds]) =>
          (stated[fact] ?? holds) === holds));
      return {
        given,
        persons: personsOf(read("status", actor.status), read("office", actor.office), roles),
        roles: every("role")
          .map((role) => [`role.${wire("role", role)}`,
            roles === null ? EITHER : [Number(roles.includes(role))]])
          .filter(([axis]) => axis !== ACTING_AXIS),
        acts,
        settings: settingsOf(given, target),
        facts: data.words.circumstances.map(([fact]) =>
          [`circumstances.${fact}`, factValues(fact, stated[fact] ?? null)]),
      };
    }

    /** The open values; own will alone is presumed, because the act says so. */
    function factValues(fact, stated) {
      if (stated !== null) return [Number(stated)];
      return fact === "own_will" ? [1] : EITHER;
    }

    function personsOf(statuses, offices, roles) {
      const acting = places.role.get("penjabat_kepala_daerah");
      const persons = [];
      for (const status of statuses) {
        for (const office of data.posts[status]) {
          if (offices !== null && !offices.includes(office)) continue;
          const can = data.posts[status].includes(ACTING_POST);
          const values = office === ACTING_POST ? [1]
            : !can ? [0] : roles === null ? EITHER : [Number(roles.includes(acting))];
          for (const value of values) persons.push({ status, office, acting: value });
        }
      }
      return persons;
    }

    /** One day for each stretch of a span in which nothing changes. */
    function daysOf(given) {
      const span = given.date;
      if (typeof span === "string") return [span];
      const inside = [...bordersOf(given.region), ...lawBorders]
        .filter((day) => span.from < day && day < span.to);
      return [span.from, ...[...new Set(inside)].sort()];
    }

    function settingsOf(given, target) {
      const contests = read("contest", target.contest);
      const kinds = read("kind", target.kind)
        || (contests === null ? every("kind") : [CANDIDATE]);
      const settings = [], isNew = firstTimes();
      for (const day of daysOf(given)) {
        for (const point of points(day, given.region, given.election, contests)) {
          for (const kind of kinds) {
            const bare = data.bare.includes(kind);
            const derived = bare ? NO_STANDING : point.standing;
            for (const standing of given.standing || [derived]) {
              if (bare !== (standing === NO_STANDING)) continue;
              for (const spouse of spouseOf(kind, target.spouse ?? null)) {
                const stage = kind === PARTY ? point.partyStage : point.stage;
                const which = ((kind * 16 + standing) * 16 + stage) * 2 + spouse;
                if (!isNew(`${point.where} ${point.region}`, which)) continue;
                settings.push({
                  kind, contest: point.contest, standing, spouse, election: point.kind,
                  stage, closed: point.closed, electionId: point.election,
                  region: point.region, where: point.where, derived,
                  days: [day, given.examinedOn || day, given.triedOn || day],
                });
              }
            }
          }
        }
      }
      return settings;
    }

    function spouseOf(kind, stated) {
      const never = data.never_spouse.includes(kind);
      if (stated !== null) return stated && never ? [] : [Number(stated)];
      return never ? [0] : EITHER;
    }

    /** Roles and circumstances with their open values, as an act leaves them. */
    function toldBy(situation, act) {
      const implied = data.implied[act];
      return [
        ...situation.roles,
        ...situation.facts.map(([axis, values]) => {
          const holds = implied[axis.slice("circumstances.".length)];
          return [axis, holds === undefined ? values : [Number(holds)]];
        }),
      ];
    }

    /** The values that are still possible on an axis of the law. */
    function held(situation, axis) {
      const name = axis.slice(axis.indexOf(".") + 1);
      if (axis === ACTING_AXIS) return situation.persons.map((each) => each.acting);
      if (axis.startsWith("role.")) return situation.roles.find(([a]) => a === axis)[1];
      if (axis.startsWith("circumstances.")) {
        return situation.acts.flatMap((act) =>
          toldBy(situation, act).find(([a]) => a === axis)[1]);
      }
      if (axis.startsWith("closed_period.")) {
        const period = placeOf("closed_period", name);
        return situation.settings.map((each) => Number(each.closed.includes(period)));
      }
      if (axis === "act") return situation.acts;
      const rows = axis === "status" || axis === "office"
        ? situation.persons : situation.settings;
      return rows.map((row) => row[axis]);
    }

    // ----------------------------------------------------------------- the worlds

    const closedAxes = data.words.closed_period.map(([word], place) =>
      [place, table(`closed_period.${word}`)]);

    function personBits(person) {
      return table("status")[person.status] & table("office")[person.office]
        & table(ACTING_AXIS)[person.acting];
    }

    function settingBits(setting) {
      let bits = inForce(...setting.days);
      for (const axis of ["kind", "contest", "standing", "spouse", "election", "stage"]) {
        bits &= table(axis)[setting[axis]];
      }
      for (const [period, accepting] of closedAxes) {
        bits &= accepting[Number(setting.closed.includes(period))];
      }
      return bits;
    }

    const known = new WeakMap();

    /** The bits of each person or setting; a pivot asks again for the same ones. */
    function bitsOfEach(values, bitsOfOne) {
      if (!known.has(values)) known.set(values, values.map(bitsOfOne));
      return known.get(values);
    }

    /** The worlds, one branch for each act: an act implies circumstances. */
    function branchesOf(situation) {
      const persons = bitsOfEach(situation.persons, personBits);
      const settings = bitsOfEach(situation.settings, settingBits);
      return situation.acts.map((act) => {
        let live = table("act")[act];
        const names = ["person", "setting"];
        const values = [situation.persons, situation.settings];
        const masks = [persons, settings];
        for (const [axis, open] of toldBy(situation, act)) {
          if (open.length === 1) {
            live &= table(axis)[open[0]];
          } else if (live & readers(axis)) {
            names.push(axis);
            values.push(open);
            masks.push(table(axis));
          }
        }
        const asksActing = Boolean(live & readers(ACTING_AXIS));
        const possible = masks.reduce((bits, of) => bits & spreadOf(of)[0], live);
        // Hundreds of settings are a few kinds: told apart here, once for every rule.
        const kinds = masks.map((of) =>
          grouped(of.map((mask, place) => [mask, [place]]), possible));
        const members = kinds.map((of) => of.map(([, places]) => places));
        const groups = kinds.map((of) => of.map(([mask], group) => [mask, [group]]));
        const spread = kinds.map((of) => spreadOf(of.map(([mask]) => mask)));
        const pairs = new Map();
        return { act, names, values, members, groups, spread, possible, pairs, asksActing };
      });
    }

    /** The values of an axis that a leaf keeps. */
    function valuesIn(leaf, axis) {
      const values = leaf.branch.values[axis], kept = leaf.kept.get(axis);
      return kept === undefined ? values : kept.flatMap((group) =>
        leaf.branch.members[axis][group].map((place) => values[place]));
    }

    /** Values of an axis that accept the same alternatives, told apart no further. */
    function grouped(groups, live) {
      const merged = new Map();
      for (const [mask, members] of groups) {
        const key = mask & live, known = merged.get(key);
        merged.set(key, known === undefined ? members : known.concat(members));
      }
      return [...merged];
    }

    /** Split a branch until the judge is sure; the leaves are disjoint and cover it. */
    function split(branch, relevant, judge) {
      const live = branch.possible & relevant;
      const first = [];
      branch.spread.forEach(([union, common], axis) => {
        if ((union & live) !== (common & live)) {
          first.push([axis, grouped(branch.groups[axis], live)]);
        }
      });
      const leaves = [], stack = [[first, new Map()]];
      while (stack.length) {
        const [axes, kept] = stack.pop();
        let possible = live, certain = live;
        const spread = axes.map(([, groups]) => {
          const [union, common] = spreadOf(groups.map(([mask]) => mask));
          possible &= union;
          certain &= common;
          return union ^ common;
        });
        let [result, wanted] = judge(possible, certain);
        if (result !== null) {
          leaves.push({ branch, kept, result });
          continue;
        }
        wanted &= possible ^ certain;
        let best = 0, most = -1;
        spread.forEach((open, at) => {
          const count = bitCount(open & wanted);
          if (count > most) [best, most] = [at, count];
        });
        const [axis, groups] = axes[best];
        for (const group of grouped(groups, possible).reverse()) {
          const rest = axes.slice();
          rest[best] = [axis, [group]];
          stack.push([rest, new Map(kept).set(axis, group[1])]);
        }
      }
      return leaves;
    }

    /** The verdict of every world, residual rows left aside. */
    function solveVerdict(branches) {
      return branches.flatMap((branch) => {
        const possible = branch.possible;
        const counted = rules.filter((rule) => possible & rule.bits && !rule.row.residual);
        const may = possible & anyPermission;
        const relevant = counted.reduce((bits, rule) => bits | rule.all, may);
        return split(branch, relevant, (p, c) => judgeVerdict(counted, may, p, c));
      });
    }

    /** The verdict if it is settled, else the bits that keep it open. */
    function judgeVerdict(counted, may, possible, certain) {
      let wanted = 0n, union = 0, disputed = false;
      for (const rule of counted) {
        const state = statesOf(rule, possible, certain);
        if (state === APPLIES) return [VERDICT.violation, 0n];
        union |= state;
        if (state === DISPUTED) disputed = true;
        else if (state & FOUND) wanted |= rule.all;
      }
      if (union & APPLIES || (union & DISPUTED && !disputed)) return [null, wanted];
      if (disputed) return [VERDICT.disputed, 0n];
      if (certain & may) return [VERDICT.permitted, 0n];
      return possible & may ? [null, may] : [VERDICT.no_rule, 0n];
    }

    /** The state of one rule in every world. */
    function solveRule(rule, branches) {
      return branches.flatMap((branch) => split(branch, rule.all, (possible, certain) => {
        const state = statesOf(rule, possible, certain);
        return state & (state - 1) ? [null, rule.all] : [state, 0n];
      }));
    }

    /** In which worlds one of the alternatives is met. */
    function solveBits(bits, branches) {
      return branches.flatMap((branch) => split(branch, bits, (possible, certain) => {
        if (certain & bits) return [true, 0n];
        return possible & bits ? [null, bits] : [false, 0n];
      }));
    }

    // -------------------------------------------------------------- what to ask

    /** The input keys whose answer can change what the leaves reach, in order.
     *
     * Results are small numbers; what can be reached is kept as bits.
     */
    function asked(situation, leaves, findings = []) {
      const whole = leaves.reduce((bits, leaf) => bits | (1 << leaf.result), 0);
      if (!(whole & (whole - 1))) return [];
      const axes = openAxes(situation, leaves);
      const questions = [];
      const question = (key) => {
        const reach = new Map();
        questions.push([key, reach]);
        return (value, results) => reach.set(value, reach.get(value) | results);
      };
      jointAnswers(situation, leaves, axes, question);
      const acts = question("act"), others = new Map();
      for (const axis of axes) {
        if (axis.includes(".")) others.set(axis, question(keyOf.get(axis)));
      }
      const left = new Map(situation.acts.map((act) =>
        [act, toldBy(situation, act).filter(([axis]) => others.has(axis))]));
      for (const leaf of leaves) {
        const { act, names } = leaf.branch, results = 1 << leaf.result;
        acts(act, results);
        for (const [axis, open] of left.get(act)) {
          const at = names.indexOf(axis), answer = others.get(axis);
          for (const value of at < 0 ? open : valuesIn(leaf, at)) answer(value, results);
        }
      }
      const best = new Map(), several = new Map();
      for (const [key, reach] of questions) {
        const results = [...reach.values()];
        if (results.some((bits) => bits !== whole)) {
          const narrowing = results.reduce((sum, bits) => sum + setIn(bits), 0);
          const mean = narrowing / results.length;
          best.set(key, Math.min(mean, best.get(key) ?? mean));
        }
        if (results.length > 1) several.set(key, 0);
      }
      // Only several answers together decide: every key that has a part in it is asked.
      const keys = best.size ? best : several;
      const weight = (key) => Math.max(-1, ...findings
        .filter((f) => f.waits_for.includes(key) && f.sanction.level !== null)
        .map((f) => data.severity.indexOf(placeOf("level", f.sanction.level))));
      return [...keys.keys()].sort((a, b) => keys.get(a) - keys.get(b)
        || weight(b) - weight(a) || data.order.indexOf(a) - data.order.indexOf(b));
    }

    /** The axes that were split, and the facts that tell the open acts apart. */
    function openAxes(situation, leaves) {
      const axes = new Set();
      for (const leaf of leaves) {
        for (const axis of leaf.kept.keys()) axes.add(leaf.branch.names[axis]);
      }
      if (situation.acts.length > 1) {
        const implied = new Set(
          situation.acts.flatMap((act) => Object.keys(data.implied[act])));
        for (const [axis, values] of situation.facts) {
          if (values.length > 1 && implied.has(axis.slice("circumstances.".length))) {
            axes.add(axis);
          }
        }
      }
      if (situation.given.roles === null
          && leaves.some((leaf) => leaf.branch.asksActing)) axes.add(ACTING_AXIS);
      return axes;
    }

    /** For each unknown key of the joint axes the answers and what they can reach. */
    function jointAnswers(situation, leaves, axes, question) {
      const given = situation.given;
      const ask = (axis, key, value) => {
        const answer = question(key);
        for (const [branch, reach] of reached.get(axis)) {
          for (const [each, group] of pairsOf(branch, axis, key, value)) {
            answer(each, reach[group]);
          }
        }
      };
      const reached = new Map([PERSON, SETTING].map((axis) => [axis, reachOf(leaves, axis)]));
      if (axes.has("person")) {
        ask(PERSON, "actor.status", (person) => person.status);
        ask(PERSON, "actor.office", (person) => person.office);
        if (axes.has(ACTING_AXIS)) ask(PERSON, "actor.roles", (person) => person.acting);
      }
      if (axes.has("setting")) {
        for (const key of ["kind", "contest", "standing", "spouse"]) {
          ask(SETTING, `target.${key}`, (setting) => setting[key]);
        }
        if (given.election === null) ask(SETTING, "election", (each) => each.electionId);
        if (given.region === null) ask(SETTING, "region", (each) => each.region);
        if (typeof given.date !== "string") ask(SETTING, "date", (each) => each.days[0]);
      }
    }

    /** What can be reached with each group of a joint axis, as bits, for each branch. */
    function reachOf(leaves, axis) {
      const reach = new Map(), anywhere = new Map();
      for (const leaf of leaves) {
        const { branch, result } = leaf, kept = leaf.kept.get(axis);
        if (!reach.has(branch)) reach.set(branch, branch.groups[axis].map(() => 0));
        if (kept === undefined) anywhere.set(branch, anywhere.get(branch) | (1 << result));
        else for (const group of kept) reach.get(branch)[group] |= 1 << result;
      }
      for (const [branch, bits] of anywhere) {
        reach.set(branch, reach.get(branch).map((results) => results | bits));
      }
      return reach;
    }

    /** Which answers to a key occur in which groups, worked out once for a branch. */
    function pairsOf(branch, axis, key, value) {
      if (!branch.pairs.has(key)) {
        branch.pairs.set(key, branch.members[axis].flatMap((places, group) =>
          [...new Set(places.map((place) => value(branch.values[axis][place])))]
            .map((each) => [each, group])));
      }
      return branch.pairs.get(key);
    }

    /** Known facts whose change would alter the verdict, the mildest result first. */
    function pivotsOf(situation, verdict) {
      const found = [];
      for (const [axis, has, instead, other] of flips(situation)) {
        const results = new Set(solveVerdict(branchesOf(other)).map((leaf) => leaf.result));
        const turned = results.size === 1 ? [...results][0] : VERDICT.needs_facts;
        if (turned !== verdict) found.push({ axis, has, instead, turned });
      }
      found.sort((a, b) =>
        (a.turned === VERDICT.needs_facts) - (b.turned === VERDICT.needs_facts)
        || b.turned - a.turned);
      const kept = new Map();
      for (const pivot of found) if (!kept.has(pivot.axis)) kept.set(pivot.axis, pivot);
      return [...kept.values()].slice(0, data.pivots).map(({ turned, ...pivot }) =>
        ({ ...pivot, verdict: wire("verdict", turned) }));
    }

    function* flips(situation) {
      const read = situation.acts.reduce((bits, act) => bits | table("act")[act], 0n);
      for (const [at, [axis, values]] of situation.facts.entries()) {
        if (values.length !== 1 || !(read & readers(axis))) continue;
        const facts = situation.facts.slice();
        facts[at] = [axis, [1 - values[0]]];
        yield [axis, values[0] === 1, values[0] === 0, { ...situation, facts }];
      }
      for (const [axis, others] of [["standing", STANDINGS], ["stage", every("stage")]]) {
        const known = new Set(situation.settings.map((setting) => setting[axis]));
        const [had] = known;
        if (known.size !== 1 || !others.includes(had)) continue;
        for (const other of others.filter((value) => value !== had)) {
          const settings = situation.settings.map((s) => ({ ...s, [axis]: other }));
          yield [axis, wire(axis, had), wire(axis, other), { ...situation, settings }];
        }
      }
    }

    // --------------------------------------------------------------- the answer

    /** Say what the law says about one conduct, and why. */
    function assess(conduct) {
      const situation = situate(conduct);
      situation.held = remembered((axis) => ascending(held(situation, axis)));
      for (const part of ["persons", "acts", "settings"]) {
        if (!situation[part].length) throw new RangeError(`impossible: ${part}`);
      }
      const branches = branchesOf(situation);
      const possible = branches.reduce((bits, branch) => bits | branch.possible, 0n);
      const verdicts = solveVerdict(branches);
      const solved = rules.filter((rule) => possible & rule.bits)
        .map((rule) => ({ rule, leaves: solveRule(rule, branches) }));
      const residualBreach = solved.some(({ rule, leaves }) =>
        rule.row.residual && leaves.every((leaf) => leaf.result & FOUND));
      const reachable = residualBreach ? [VERDICT.violation]
        : ascending(verdicts.map((leaf) => leaf.result));
      const verdict = reachable.length === 1 ? reachable[0] : VERDICT.needs_facts;
      const open = verdict === VERDICT.needs_facts;
      const findings = solved
        .filter(({ leaves }) => leaves.some((leaf) => leaf.result !== NO_MATCH))
        .map(({ rule, leaves }) => findingOf(situation, possible, rule, leaves));
      return {
        verdict: wire("verdict", verdict),
        reachable: reachable.map((each) => wire("verdict", each)),
        missing: open ? asked(situation, verdicts, findings) : [],
        situation: viewsOf(situation.settings),
        findings,
        permissions: permissionsOf(situation, possible, branches),
        pivots: open || residualBreach ? [] : pivotsOf(situation, verdict),
        notes: notesOf(situation, possible, verdict, findings),
      };
    }

    function findingOf(situation, possible, rule, leaves) {
      const row = rule.row;
      const matched = leaves.filter((leaf) => leaf.result !== NO_MATCH);
      const open = matched.filter((leaf) => leaf.result & FOUND);
      const seen = open.length ? open : matched;
      const { statuses, days } = seenIn(seen);
      const lifting = open.length ? []
        : rule.excepting.filter((each) => possible & each.bits).map((each) => each.id);
      const certain = lifting.length ? leaves.every((leaf) => leaf.result === LIFTED)
        : open.length > 0 && leaves.every((leaf) => leaf.result & FOUND);
      const about = [row.id, ...rule.excepting
        .filter((each) => possible & each.bits).map((each) => each.id)];
      return {
        rule: row.id,
        certainty: certain ? "certain" : "possible",
        disputed: open.length > 0 && open.every((leaf) => leaf.result === DISPUTED),
        residual: row.residual,
        lifted_by: lifting,
        track: wire("track", row.track),
        bases: basesInForce(row, statuses, days),
        applies: row.applies,
        ...becauseOf(situation, possible, row),
        waits_for: row.residual ? [] : asked(situation, leaves),
        ...sanctionOf(row, statuses, days),
        disputes: disputes
          .filter(({ row: each, bits }) =>
            possible & bits && each.concerns.some((id) => about.includes(id)))
          .map(({ row: each }) => each.id),
      };
    }

    /** The statuses, and the days of each clock, that occur in some of the leaves. */
    function seenIn(leaves) {
      const statuses = new Set(), days = new Set();
      for (const [axis, key, value, found] of [
        [PERSON, "actor.status", (person) => person.status, statuses],
        [SETTING, "days", (setting) => setting.days.join(" "), days],
      ]) {
        for (const [branch, reach] of reachOf(leaves, axis)) {
          for (const [each, group] of pairsOf(branch, axis, key, value)) {
            if (reach[group]) found.add(each);
          }
        }
      }
      return { statuses: [...statuses], days: [...days].map((each) => each.split(" ")) };
    }

    /** The bases that were in force on their clock and bind such a person. */
    function basesInForce(row, statuses, days) {
      return row.bases.filter((basis) =>
        data.citations[data.bases[basis].cites].instruments.every((at) => {
          const regulation = data.instruments[at], { addressees } = regulation;
          return days.some((each) => within(regulation, each[row.clock]))
            && (addressees === null || statuses.some((who) => addressees.includes(who)));
        }));
    }

    /** The alternative that matched and, axis by axis, what is known of it. */
    function becauseOf(situation, possible, row) {
      const seen = [];
      for (let at = row.first; at < row.first + row.count; at += 1) {
        if (!((possible >> BigInt(at)) & 1n)) continue;
        const { terms, label } = data.alternatives[at];
        const reasons = terms.flatMap(([axis, allowed]) => {
          const values = situation.held(data.axes[axis].name);
          return values.every((value) => allowed.includes(value))
            ? [{ axis: data.axes[axis].key, value: plain(data.axes[axis], values) }] : [];
        });
        seen.push({ label, reasons, full: reasons.length === terms.length });
      }
      const one = seen.find((each) => each.full) || (seen.length === 1 ? seen[0] : null);
      if (one) return { alternative: one.label, because: one.reasons };
      const same = (a, b) => a.axis === b.axis && String(a.value) === String(b.value);
      return {
        alternative: null,
        because: seen[0].reasons.filter((reason) =>
          seen.every((each) => each.reasons.some((other) => same(reason, other)))),
      };
    }

    function plain(axis, values) {
      if (/^(closed_period|role)\./.test(axis.name)) {
        return axis.name.slice(axis.name.indexOf(".") + 1);
      }
      if (axis.family === null) return values.every((value) => value === 1);
      const words = values.map((value) => wire(axis.family, value));
      return words.length === 1 ? words[0] : words;
    }

    /** What a breach of the rule may lead to, and who decides. */
    function sanctionOf(row, statuses, days) {
      const rows = data.consequences.filter((each) => each.track === row.track
        && (!each.rules.length || each.rules.includes(row.id))
        && (!each.levels.length || each.levels.includes(row.level))
        && (!each.status.length || statuses.some((who) => each.status.includes(who)))
        && days.some((read) => within(each, read[each.clock])));
      const penalties = ascending(
        rows.map((each) => each.penalty).filter((penalty) => penalty !== null));
      const other = rows.find((each) => each.becomes !== null
        && statuses.every((status) => each.status.includes(status)));
      const level = other ? other.becomes : row.level;
      const words = (family, key) =>
        ascending(rows.flatMap((each) => each[key])).map((word) => wire(family, word));
      return {
        sanction: {
          level: level === null ? null : wire("level", level),
          options: words("sanction", "options"),
          suspended: words("sanction", "suspended"),
          bases: [...new Set(rows.flatMap((each) => each.bases))],
          penalty: penalties.length === 1 ? penalties[0] : null,
        },
        authority: words("authority", "authority"),
      };
    }

    function permissionsOf(situation, possible, branches) {
      return permissions.filter(({ bits }) => possible & bits).map(({ row, bits }) => {
        const leaves = solveBits(bits, branches);
        const met = leaves.filter((leaf) => leaf.result);
        const { statuses, days } = seenIn(met);
        return {
          id: row.id,
          certainty: met.length === leaves.length ? "certain" : "possible",
          bases: basesInForce(row, statuses, days),
          waits_for: asked(situation, leaves),
        };
      });
    }

    /** The ways in which the calendar can lie. */
    function viewsOf(settings) {
      const views = [], isNew = firstTimes();
      for (const setting of settings) {
        const { electionId, contest, stage, standing, closed, days } = setting;
        if (!isNew(setting.where, standing * 16 + stage)) continue;
        views.push({
          election: electionId,
          contest: wire("contest", contest),
          stage: wire("stage", stage),
          standing: wire("standing", standing),
          closed_periods: closed.map((period) => wire("closed_period", period)),
          law_on: { act: days[0], examination: days[1], judgement: days[2] },
        });
      }
      return views;
    }

    // ---------------------------------------------------------------- the notes

    /** Notes on the input first, by code and what they name; then the law's remarks. */
    function notesOf(situation, possible, verdict, findings) {
      const given = situation.given, notes = [];
      const first = typeof given.date === "string" ? given.date : given.date.from;
      const standing = findings.filter((f) =>
        !f.lifted_by.length && (!f.residual || f.certainty === "certain"));
      const later = (rows) => rows.flatMap((row) => [row.from, row.to])
        .filter((day) => day !== null && day > first).sort()[0];
      const statuses = situation.persons.map((person) => person.status);
      const [from, to] = data.coverage;
      if (!situation.settings.every((setting) => within({ from, to }, setting.days[0]))
          || !statuses.every((status) => data.persons.includes(status))) {
        notes.push({ code: "di_luar_cakupan" });
      }
      if (given.ownWill === null && possible & readers("circumstances.own_will")) {
        notes.push({ code: "kehendak_sendiri_dianggap" });
      }
      const on = (track) => standing.filter((f) => f.track === wire("track", track));
      if (given.examinedOn === null && on(DISCIPLINE).length) {
        const day = later([...data.rules, ...data.consequences.filter((row) =>
          !row.status.length || row.status.some((status) => statuses.includes(status)))]
          .filter((row) => row.clock === EXAMINATION && row.track === DISCIPLINE));
        if (day) notes.push({ code: "hari_pemeriksaan_dianggap", day });
      }
      if (given.triedOn === null) {
        const crimes = on(CRIME).map((f) => f.rule);
        const day = later(data.consequences.filter((row) =>
          row.clock === JUDGEMENT && row.rules.some((rule) => crimes.includes(rule))));
        if (day) notes.push({ code: "hari_putusan_dianggap", day });
      }
      if (given.standing && situation.settings.some((s) => s.standing !== s.derived)) {
        const derived = ascending(situation.settings.map((s) => s.derived));
        notes.push({
          code: "kedudukan_berbeda_dari_kalender",
          given: given.standing.map((word) => wire("standing", word)),
          derived: derived.map((word) => wire("standing", word)),
        });
      }
      if (verdict === VERDICT.violation
          && !standing.some((f) => f.certainty === "certain" && !f.disputed)) {
        const keys = [...new Set(standing.flatMap((f) => f.waits_for))];
        notes.push({ code: "pelanggaran_dalam_setiap_hal", keys });
      }
      remarks.forEach(({ row, bits }, remark) => {
        if (possible & bits && bears(row, standing)) notes.push({ code: row.code, remark });
      });
      return notes;
    }

    /** Whether a remark bears on what was found. */
    function bears(row, findings) {
      if (!row.concerns.length && !row.tracks.length) return true;
      const among = (family, set, word) => !set.length
        || (word !== null && set.includes(placeOf(family, word)));
      return findings.filter((f) =>
        (!row.concerns.length || row.concerns.includes(f.rule))
        && among("track", row.tracks, f.track)
        && among("level", row.levels, f.sanction.level)).length >= row.at_least;
    }

    /** The contests that area, election and day leave: what may be offered. */
    function contestsOn(day, region, election) {
      return ascending(points(day, region, election, null).map((point) => point.contest))
        .map((contest) => wire("contest", contest));
    }

    return { assess, contestsOn };
  }

  /** Tell of each pair of a text and a number whether it comes for the first time. */
  function firstTimes() {
    const known = new Map();
    return (text, number) => {
      if (!known.has(text)) known.set(text, new Set());
      const numbers = known.get(text), before = numbers.size;
      return numbers.add(number).size > before;
    };
  }

  /** Remember the answers of a function of texts, numbers and null. */
  function remembered(ask) {
    const known = new Map();
    return (...given) => {
      const key = given.join("|");
      if (!known.has(key)) known.set(key, ask(...given));
      return known.get(key);
    };
  }

  if (typeof module === "object") module.exports = checker;
  else root.netralitasChecker = checker;
})(globalThis);
