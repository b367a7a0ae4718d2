/* Finds by pairs of characters, then looks whether the words really stand in the text. Knows nothing of the page.
   The files it asks for are written by plugins/dangjian/search/. */
(function () {
  "use strict";

  var BASE = 45;
  var MOST_TEXTS = 24;
  var NEARLY = 0.6;
  var TIERS = { title: 100, initials: 60, text: 20, ordinary: 10 };

  var digits = {};
  for (var code = 33, place = 0; code < 127; code += 1) {
    if ("\"\\|`".indexOf(String.fromCharCode(code)) < 0) digits[code] = place++;
  }

  function shardOf(term, count) {
    var value = 2166136261;
    Array.from(term).forEach(function (mark) { value = Math.imul(value ^ mark.codePointAt(0), 16777619); });
    return ((value ^ (value >>> 16)) & (count - 1)) >>> 0;
  }

  function numbers(line, visit) {
    var number = 0;
    for (var at = 0; at < line.length; at += 1) {
      var digit = digits[line.charCodeAt(at)];
      if (digit < BASE) {
        number = number * BASE + digit;
      } else {
        visit(number * BASE + digit - BASE);
        number = 0;
      }
    }
  }

  function list(line) {
    var all = [];
    numbers(line, function (number) { all.push(number); });
    return all;
  }

  /** The blocks a term stands in. */
  function blocksOf(shard, term, visit) {
    var start = shard.indexOf("|" + term + " ");
    if (start < 0) return;
    start += term.length + 2;
    var block = -1;
    numbers(shard.slice(start, shard.indexOf("|", start)), function (gap) {
      block += gap + 1;
      visit(block);
    });
  }

  /** The index as it arrives → numbers by document and block. */
  function opened(index) {
    var blocks = list(index.blocks);
    var starts = [];
    var total = 0;
    blocks.forEach(function (count) { starts.push(total); total += count + 1; });
    var packs = [];
    list(index.packs).forEach(function (size, pack) {
      for (var inside = 0; inside < size; inside += 1) packs.push([pack, inside]);
    });
    var facets = {};
    Object.keys(index.facets).forEach(function (kind) {
      var facet = index.facets[kind];
      facets[kind] = { names: facet.names, sets: facet.sets, of: list(facet.of) };
    });
    return {
      version: index.version, shards: index.shards, count: blocks.length, blocks: blocks, starts: starts, total: total,
      packs: packs, lengths: list(index.lengths), facets: facets
    };
  }

  function bits(number) {
    var count = 0;
    for (; number; number &= number - 1) count += 1;
    return count;
  }

  /** Every document that seems to hold all segments, best first; where there is none, those that hold most of them. */
  function candidates(index, segments, shards) {
    var masks = segments.map(function (segment) {
      var mask = new Uint8Array(index.total);
      var initials = new Uint8Array(segment.initials.length ? index.total : 0);
      segment.terms.forEach(function (term, bit) {
        blocksOf(shards[shardOf(term, index.shards)] || "", term, function (block) { mask[block] |= 1 << bit; });
      });
      segment.initials.forEach(function (term, bit) {
        blocksOf(shards[shardOf(term, index.shards)] || "", term, function (block) { initials[block] |= 1 << bit; });
      });
      return {
        mask: mask, full: (1 << segment.terms.length) - 1, terms: segment.terms.length, length: segment.text.length,
        initials: initials, allInitials: segment.initials.length ? (1 << segment.initials.length) - 1 : -1
      };
    });
    var wanted = masks.reduce(function (sum, item) { return sum + item.terms; }, 0);
    /** Guides and notes talk of everything; what belongs to a column comes before them. */
    function isOrdinary(doc) {
      return !index.facets.column.sets[index.facets.column.of[doc]].length;
    }
    var whole = [];
    var near = [];
    for (var doc = 0; doc < index.count; doc += 1) {
      var start = index.starts[doc];
      var end = start + index.blocks[doc];
      var score = 0;
      var there = 0;
      var isWhole = true;
      var tier = "title";
      for (var which = 0; which < masks.length; which += 1) {
        var item = masks[which];
        var some = item.mask[start];
        if (some === item.full) {
          score += TIERS.title + 40 * Math.min(1, item.length / Math.max(1, index.lengths[doc]));
          there += item.terms;
          continue;
        }
        var sections = 0;
        for (var block = start + 1; block <= end; block += 1) {
          some |= item.mask[block];
          if (item.mask[block] === item.full) sections += 1;
        }
        there += bits(some);
        if (item.initials.length && item.initials[start] === item.allInitials) {
          score += TIERS.initials + 40 * Math.min(1, item.length / Math.max(1, index.lengths[doc]));
        } else if (sections) {
          score += (isOrdinary(doc) ? TIERS.ordinary : TIERS.text) + Math.min(sections, 3);
          tier = "text";
        } else {
          isWhole = false;
        }
      }
      if (isWhole) whole.push({ doc: doc, score: score, tier: tier });
      else if (there >= wanted * NEARLY && wanted > 2) near.push({ doc: doc, score: there, tier: "text" });
    }
    function best(one, other) { return other.score - one.score || one.doc - other.doc; }
    return { whole: whole.sort(best), near: near.sort(best) };
  }

  /** Which documents a choice such as {branch: "第一党支部"} leaves; `but` is a kind that is not asked. */
  function fits(index, choice, but) {
    var kinds = Object.keys(choice).filter(function (kind) { return choice[kind] && kind !== but; });
    var allowed = kinds.map(function (kind) {
      var facet = index.facets[kind];
      var name = facet.names.indexOf(choice[kind]);
      return facet.sets.map(function (set) { return set.indexOf(name) >= 0; });
    });
    return function (item) {
      return kinds.every(function (kind, which) { return allowed[which][index.facets[kind].of[item.doc]]; });
    };
  }

  /** For each kind the names that occur among `found`, with how often, other choices heeded. */
  function facetsOf(index, found, choice) {
    var facets = {};
    Object.keys(index.facets).forEach(function (kind) {
      var facet = index.facets[kind];
      var counts = facet.names.map(function () { return 0; });
      found.filter(fits(index, choice, kind)).forEach(function (item) {
        facet.sets[facet.of[item.doc]].forEach(function (name) { counts[name] += 1; });
      });
      facets[kind] = facet.names.map(function (name, which) { return { name: name, count: counts[which] }; })
        .filter(function (entry) { return entry.count || entry.name === choice[kind]; });
    });
    return facets;
  }

  /**
   * @param {function(string, string): Promise} load gives `[version, content]` of a file, null where it is not to be had;
   *   the second argument is the version wanted
   */
  function engine(load) {
    var index = null;

    function warm(version) {
      index = index || load("index", version || "").then(function (file) {
        if (!file) index = null;
        return file && opened(file[1]);
      });
      return index;
    }

    /** Files of the index's own version; a newer one means that the index is out of date: null. */
    function files(names, of) {
      return Promise.all(names.map(function (name) { return load(name, of.version); })).then(function (all) {
        var newer = all.filter(function (file) { return file && file[0] !== of.version; })[0];
        return newer ? { newer: newer[0] } : all.map(function (file) { return file && file[1]; });
      });
    }

    /** The answer to a query, or null where the index cannot be had. `choice` holds a name for some facets. */
    function search(query, choice, again) {
      return warm().then(function (of) {
        var segments = dj.searchText.parse(query);
        if (!of) return null;
        if (!segments.length) return { count: 0, isEmpty: true, facets: {}, more: function () { return Promise.resolve([]); } };
        var wanted = [];
        segments.forEach(function (segment) {
          segment.terms.concat(segment.initials).forEach(function (term) {
            var shard = shardOf(term, of.shards);
            if (wanted.indexOf(shard) < 0) wanted.push(shard);
          });
        });
        return files(wanted.map(function (shard) { return "terms/" + shard; }), of).then(function (all) {
          if (all.newer) {
            if (again) return null;
            index = null;
            return warm(all.newer).then(function () { return search(query, choice, true); });
          }
          var shards = {};
          wanted.forEach(function (shard, which) { shards[shard] = all[which]; });
          return answer(of, segments, candidates(of, segments, shards), choice || {});
        });
      });
    }

    function answer(of, segments, found, choice) {
      var isNear = !found.whole.length;
      var all = isNear ? found.near.slice(0, 20) : found.whole;
      var ranked = all.filter(fits(of, choice));
      var late = [];
      var next = 0;
      var result = {
        count: ranked.length,
        isNear: isNear,
        /* Two characters stand side by side or they do not; longer words may prove scattered. */
        isExact: segments.every(function (segment) { return segment.terms.length === 1 && segment.text.length === 2; }),
        facets: facetsOf(of, all, choice),
        more: more
      };

      /** The next `count` finds that hold what they promised; those found lower than they promised come after. */
      function more(count) {
        var shown = [];
        var asked = 0;
        function step() {
          var batch = ranked.slice(next, next + Math.min(count - shown.length, MOST_TEXTS - asked));
          if (!batch.length) {
            var full = next >= ranked.length;
            while (shown.length < count && late.length) shown.push(late.shift());
            if (full && !late.length) result.isExact = true;
            result.isDone = full && !late.length;
            return shown;
          }
          next += batch.length;
          asked += batch.length;
          var names = [];
          batch.forEach(function (item) {
            var name = "texts/" + of.packs[item.doc][0];
            if (names.indexOf(name) < 0) names.push(name);
          });
          return files(names, of).then(function (packs) {
            batch.forEach(function (item) {
              var at = of.packs[item.doc];
              var pack = packs.newer ? null : packs[names.indexOf("texts/" + at[0])];
              var view = pack && dj.searchText.looked(pack[at[1]], segments, isNear);
              if (!view) result.count -= 1;
              else if (view.tier === "text" && item.tier === "title") late.push(view);
              else shown.push(view);
            });
            return step();
          });
        }
        return Promise.resolve(step());
      }
      return result;
    }

    return { warm: warm, search: search };
  }

  var arrived = {};

  /** Files as scripts, which also works where pages are opened from a disk. */
  function scripts(folder) {
    var asked = {};
    return function (name, version) {
      var address = folder + name + ".js" + (version ? "?" + version : "");
      asked[address] = asked[address] || new Promise(function (resolve) {
        var script = document.createElement("script");
        script.src = address;
        script.onload = function () {
          script.remove();
          resolve(arrived[name] || null);
          delete arrived[name];
        };
        script.onerror = function () {
          script.remove();
          delete asked[address];
          resolve(null);
        };
        document.head.appendChild(script);
      });
      return asked[address];
    };
  }

  dj.search = {
    shardOf: shardOf,
    engine: engine,
    scripts: scripts,
    /** Every file of the index calls this with its content. */
    take: function (name, version, content) { arrived[name] = [version, content]; }
  };
})();
