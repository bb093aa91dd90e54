import Foundation
import TestSupport
import Testing

/// The page as a browser shows it.
@Suite("reports in a browser", .enabled(if: OutsideTool.chromium.isThere, "needs chromium"))
struct BrowserTests {
  /// What a probe in a copy of the page measured, and what the browser said.
  private struct Probe {
    let values: [String: String]
    let console: String
  }

  /// Does what a reader does, and writes down what came of it.
  private static let script = """
    <script>
    addEventListener('load', () => {
      const found = {};
      const root = document.documentElement;
      found.sideways = String(root.scrollWidth > root.clientWidth);
      const levels = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => Number(h.tagName[1]));
      found.headings = String(levels[0] === 1 && levels.every((l, i) => i === 0 || l <= levels[i - 1] + 1));
      const table = document.querySelector('table.sortable');
      if (table) {
        const head = table.tHead.rows[0].querySelector('th.n') || table.tHead.rows[0].cells[0];
        const place = head.cellIndex;
        const read = () => [...table.tBodies[0].rows].map(r => parseFloat(r.cells[place].textContent) || 0);
        head.click();
        const falling = read();
        head.click();
        const rising = read();
        found.sorted = String(falling.every((v, i) => i === 0 || falling[i - 1] >= v)
          && rising.every((v, i) => i === 0 || rising[i - 1] <= v));
      }
      const bar = document.querySelector('.filter');
      if (bar) {
        const folds = () => [...bar.closest('section').querySelectorAll('details[data-severity]')];
        const input = bar.querySelector('[data-find]');
        input.value = 'no finding says this';
        input.dispatchEvent(new Event('input'));
        found.filtered = String(folds().every(f => f.hidden));
        const parts = [...bar.closest('section').querySelectorAll('section')]
          .filter(part => part.querySelector('details[data-severity]'));
        const isThere = element => getComputedStyle(element).display !== 'none';
        found.emptied = String(!parts.some(isThere));
        // Of a group without a hit its heading goes too, and of one with hits it stays.
        const word = folds()[0].querySelector('summary').textContent.trim().split(/\\s/)[0];
        input.value = word;
        input.dispatchEvent(new Event('input'));
        const heads = parts.flatMap(part => [...part.querySelectorAll(':scope>p')]);
        const hits = head => {
          for (let next = head.nextElementSibling; next && next.tagName !== 'P'; next = next.nextElementSibling)
            if (!next.hidden) return true;
          return false;
        };
        found.headed = String(heads.every(head =>
          (isThere(head) && isThere(head.parentElement)) === hits(head)) && heads.some(hits));
        input.value = '';
        input.dispatchEvent(new Event('input'));
        found.shown = String(folds().every(f => !f.hidden) && folds().length > 0 && parts.every(isThere));
        bar.querySelector('[data-unfold]').click();
        found.unfolded = String(folds().every(f => f.open));
      }
      const output = document.createElement('pre');
      output.id = 'probe';
      output.textContent = 'PROBE ' + JSON.stringify(found) + ' END';
      document.body.append(output);
    });
    </script></body>
    """

  private static func probe(_ page: String, on desk: Desk, width: Int) throws -> Probe {
    let text = String(decoding: try desk.bytes(page), as: UTF8.self)
    try #require(text.contains("</body>"))
    try desk.write("probe.html", text.replacing("</body>", with: script))
    let result = try desk.run(
      program: OutsideTool.chromium.command,
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--user-data-dir=\(desk.file("profile"))", "--enable-logging=stderr",
        "--window-size=\(width),900", "--virtual-time-budget=5000", "--dump-dom",
        "file://\(desk.file("probe.html"))",
      ])
    let parts = result.text.components(separatedBy: "PROBE {")
    let json = try #require(parts.last?.components(separatedBy: "} END").first)
    try #require(parts.count > 1, "\(result.everything.suffix(2000))")
    let values = try JSONSerialization.jsonObject(
      with: Data("{\(json.replacing("&quot;", with: "\""))}".utf8))
    return Probe(
      values: try #require(values as? [String: String]),
      console: result.words.split(separator: "\n").filter { $0.contains("CONSOLE") }
        .joined(separator: "\n"))
  }

  /// The page of a city with many findings: it fits, sorts, filters and unfolds, and the browser has nothing to say.
  @Test(arguments: [1280, 500]) func thePageIsUsable(width: Int) throws {
    let desk = try Desk()
    let tour = Repository.root.appending(path: "fixtures/tour").path
    #expect(try desk.run("import", tour, "--as-of", "2024-06-30").status == 0)
    #expect(try desk.run("check").status == 1)
    for language in ["zh", "en"] {
      #expect(try desk.run("report", "-o", "r.html", "--lang", language).status == 0)
      let probe = try Self.probe("r.html", on: desk, width: width)
      #expect(
        probe.values == [
          "sideways": "false", "headings": "true", "sorted": "true", "filtered": "true",
          "shown": "true", "unfolded": "true", "emptied": "true", "headed": "true",
        ], "\(language)")
      #expect(probe.console.isEmpty, "\(probe.console)")
    }
  }

  @Test(arguments: [1280, 500]) func aLetterIsReadable(width: Int) throws {
    let desk = try Desk.withOneFinding()
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    for words in [["feedback", Sample.first], ["review", Sample.first], ["closing", "F1"]] {
      #expect(try desk.run(["report"] + words + ["-o", "l.html"]).status == 0)
      let probe = try Self.probe("l.html", on: desk, width: width)
      #expect(probe.values["sideways"] == "false" && probe.values["headings"] == "true", "\(words)")
      #expect(probe.console.isEmpty, "\(probe.console)")
    }
  }
}
