/* Text as the search compares it, the words of a query, and what to show of a text that was found.
   plugins/dangjian/search/folding.py folds in the same way. */
(function () {
  "use strict";

  var BREAK = "\n";
  var MOST_TERMS = 8;
  var MOST_SEGMENTS = 6;
  var LETTER = new RegExp("[\\p{L}\\p{N}]", "u");
  var QUOTED = /"([^"]+)"|“([^”]+)”|「([^」]+)」/g;
  var folded = new Map();

  /** One character without width and case; a break where it is neither letter nor digit. */
  function foldMark(mark) {
    var known = folded.get(mark);
    if (known !== undefined) return known;
    var kept = Array.from(mark.normalize("NFKC").toLowerCase()).filter(function (part) { return LETTER.test(part); });
    folded.set(mark, kept.join("") || BREAK);
    return folded.get(mark);
  }

  function fold(text) {
    return Array.from(text).map(foldMark).join("");
  }

  /** Folded without breaks, and for each unit of the result where it stands in `text`. */
  function foldInPlace(text) {
    var marks = "";
    var places = [];
    var at = 0;
    Array.from(text).forEach(function (mark) {
      var plain = foldMark(mark);
      if (plain !== BREAK) {
        for (var unit = 0; unit < plain.length; unit += 1) places.push(at);
        marks += plain;
      }
      at += mark.length;
    });
    places.push(at);
    return { marks: marks, places: places };
  }

  function pairs(marks) {
    return marks.slice(1).map(function (mark, index) { return marks[index] + mark; });
  }

  /** Threes of letters, of two letters the pair. */
  function threes(marks) {
    var length = Math.min(3, marks.length);
    return marks.slice(length - 1).map(function (_, index) { return marks.slice(index, index + length).join(""); });
  }

  /** At most eight, the first and the last among them. */
  function chosen(terms) {
    if (terms.length <= MOST_TERMS) return terms;
    var some = [];
    for (var slot = 0; slot < MOST_TERMS; slot += 1) {
      some.push(terms[Math.round(slot * (terms.length - 1) / (MOST_TERMS - 1))]);
    }
    return some;
  }

  /** What must be found: each segment as a whole. Words in quotation marks are one segment, whatever stands between them. */
  function parse(query) {
    var segments = [];
    function add(pieces) {
      var text = pieces.join("");
      if (!text || segments.length >= MOST_SEGMENTS) return;
      var marks = pieces.map(function (piece) { return Array.from(piece); });
      var terms = [].concat.apply([], marks.map(pairs));
      var letters = Array.from(text);
      segments.push({
        text: text,
        terms: chosen(terms.length ? terms : letters),
        initials: /^[a-z0-9]*[a-z][a-z0-9]*$/.test(text) && letters.length > 1
          ? chosen(threes(letters)).map(function (term) { return "~" + term; }) : []
      });
    }
    function solid(piece) { return piece; }
    var rest = query.slice(0, 200).replace(QUOTED, function (all, straight, curly, corner) {
      add(fold(straight || curly || corner).split(BREAK).filter(solid));
      return " ";
    });
    fold(rest).split(BREAK).filter(solid).forEach(function (piece) { add([piece]); });
    return segments;
  }

  /** `text` from a little before the first find, as [words, is a find] pieces. */
  function excerpt(text, segments, most) {
    var plain = foldInPlace(text);
    var finds = [];
    segments.forEach(function (segment) {
      for (var at = plain.marks.indexOf(segment.text); at >= 0; at = plain.marks.indexOf(segment.text, at + segment.text.length)) {
        finds.push([plain.places[at], plain.places[at + segment.text.length - 1] + 1]);
      }
    });
    finds.sort(function (one, other) { return one[0] - other[0]; });
    var start = finds.length && text.length > most ? Math.max(0, finds[0][0] - 24) : 0;
    var end = Math.min(text.length, start + most);
    if (start && /[\uDC00-\uDFFF]/.test(text.charAt(start))) start += 1;
    if (end < text.length && /[\uDC00-\uDFFF]/.test(text.charAt(end))) end += 1;
    var pieces = start ? [["…", false]] : [];
    var at = start;
    finds.forEach(function (find) {
      if (find[0] < at || find[0] >= end) return;
      if (find[0] > at) pieces.push([text.slice(at, find[0]), false]);
      at = Math.min(end, /[\uD800-\uDBFF]/.test(text.charAt(find[1] - 1)) ? find[1] + 1 : find[1]);
      pieces.push([text.slice(find[0], at), true]);
    });
    if (at < end) pieces.push([text.slice(at, end), false]);
    if (end < text.length) pieces.push(["…", false]);
    return pieces;
  }

  /** A text as it arrives, looked through: what to show of it, or null where the words are not in it. */
  function looked(text, segments, isNear) {
    var title = foldInPlace(text[0]).marks;
    var initials = foldInPlace(text[2]).marks;
    var tier = "title";
    var rest = segments.filter(function (segment) { return title.indexOf(segment.text) < 0; });
    var missing = rest.filter(function (segment) {
      return !segment.initials.length || initials.indexOf(segment.text) < 0;
    });
    var best = null;
    if (missing.length) {
      tier = "text";
      var found = missing.map(function () { return false; });
      text[5].forEach(function (passage) {
        var words = foldInPlace(passage[1] + BREAK + passage[2]).marks;
        var here = missing.filter(function (segment, which) {
          var holds = words.indexOf(segment.text) >= 0;
          if (holds) found[which] = true;
          return holds;
        }).length;
        if (here && (!best || here > best.here)) best = { here: here, passage: passage };
      });
      if (!isNear && found.indexOf(false) >= 0) return null;
    }
    var passage = best ? best.passage : text[5][0] || ["", "", ""];
    return {
      title: excerpt(text[0], segments, Infinity),
      url: text[1] + (best && passage[0] ? "#" + encodeURIComponent(passage[0]) : ""),
      date: text[3],
      column: text[4],
      heading: best ? excerpt(passage[1], segments, 40) : [],
      words: excerpt(passage[2], segments, 90),
      tier: tier
    };
  }

  dj.searchText = { fold: fold, parse: parse, looked: looked };
})();
