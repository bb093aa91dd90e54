import BianzhiAudit
import BianzhiCore

/// Holds what stands in a file against the ledger and against the report made anew.
struct ReportComparison {
  let read: ReadReport
  let report: Report
  let again: ReadReport
  let book: FigureBook
  private let places: [String: [String]]
  private let lines: LineComparison
  /// So few words around a number do not tell where it stands.
  private static let shortPlace = 8

  init(read file: ReadReport, report: Report, again: ReadReport, book: FigureBook) {
    read = file.unsorted(as: again)
    (self.report, self.again, self.book) = (report, again, book)
    // A filled template marks numbers without their part in sums.
    let isFilled = read.made != nil
    places = Dictionary(grouping: report.figures) {
      isFilled ? $0.figure.mark.plain.text : $0.figure.mark.text
    }.mapValues { $0.map(\.place) }
    // A letter of an earlier version does not say what it was filled with.
    lines =
      again.lines.isEmpty ? LineComparison([], []) : LineComparison(read.lines, again.lines)
  }

  func verification() throws -> ReportVerification {
    var told = ToldLines()
    var differences: [ReportProblem] = []
    for number in read.numbers {
      guard let problem = try difference(number) else { continue }
      differences.append(problem)
      told.written.insert(number.line)
    }
    let (sums, wrong) = self.sums()
    let lost = missing(&told)
    let digits = unmarked(&told)
    return ReportVerification(
      stamp: report.stamp, numbers: read.numbers.count,
      reproduced: read.numbers.count - differences.count, sums: sums,
      problems: differences + lost + wrong + digits + words(told) + looks(told),
      filled: lines.filled.map(\.text))
  }

  /// Lines of which a number is told already.
  private struct ToldLines {
    var written: Set<Int> = []
    var computed: Set<Int> = []
  }

  /// Lines that are others than in the report made anew, as far as no number of them is told already.
  private func words(_ told: ToldLines) -> [ReportProblem] {
    lines.differences.compactMap { difference in
      if difference.written.map(told.written.contains) == true { return nil }
      if difference.computed.map(told.computed.contains) == true { return nil }
      return ReportProblem(
        kind: .words, place: behind(difference.behind),
        written: difference.written.map { Self.shown(read.lines[$0]) },
        computed: difference.computed.map { Self.shown(again.lines[$0]) }, query: "")
    }
  }

  /// Tags that are others than in the report made anew, around lines of which nothing is told.
  private func looks(_ told: ToldLines) -> [ReportProblem] {
    let language = report.stamp.language
    let looks = LookComparison(read.lines, again.lines, lines.pairs, language)
    return looks.differences.compactMap { difference in
      if told.written.contains(difference.line) { return nil }
      return ReportProblem(
        kind: .words, place: behind(difference.line - 1),
        written: difference.written.map { VisibleText.shortened($0, to: 120) },
        computed: difference.computed.map { VisibleText.shortened($0, to: 120) }, query: "")
    }
  }

  /// Where something stands that has no heading: behind the words before it.
  private func behind(_ line: Int) -> String {
    let before = read.lines.prefix(line + 1).last { !$0.shown.isEmpty }
    let words = before.map(Self.shown) ?? report.title
    return Wording(zh: "“\(words)”之后", en: "behind \"\(words)\"")[report.stamp.language]
  }

  private static func shown(_ line: ReadReport.Line) -> String {
    let words = line.shown.isEmpty ? line.looks.joined(separator: " ") : line.shown
    return VisibleText.shortened(words, to: 60)
  }

  /// Where a number stands, by the report made anew.
  private func place(_ mark: String) -> String { places[mark]?.first ?? mark }

  /// Nil where the ledger gives the number as it stands.
  private func difference(_ number: ReadReport.Number) throws -> ReportProblem? {
    let problem = { (kind: ReportProblem.Kind, computed: String?) in
      ReportProblem(
        kind: kind, place: place(number.markText), written: number.shown, computed: computed,
        query: number.mark?.query ?? "")
    }
    guard let mark = number.mark, let rows = try book.rows(mark.query) else {
      return problem(.unknown, nil)
    }
    guard let row = rows[key: mark.key] else { return problem(.gone, nil) }
    guard let computed = row.shown(mark.column) else { return problem(.gone, nil) }
    return computed == number.shown ? nil : problem(.differs, computed)
  }

  /// Numbers of the report made anew that the file does not have.
  private func missing(_ told: inout ToldLines) -> [ReportProblem] {
    var left: [String: Int] = [:]
    for number in read.numbers { left[number.markText, default: 0] += 1 }
    var seen: [String: Int] = [:]
    var lost: [ReportProblem] = []
    for number in again.numbers {
      let nth = seen[number.markText, default: 0]
      seen[number.markText] = nth + 1
      guard nth >= left[number.markText, default: 0] else { continue }
      let all = places[number.markText] ?? []
      told.computed.insert(number.line)
      lost.append(
        ReportProblem(
          kind: .missing, place: all.indices.contains(nth) ? all[nth] : number.markText,
          written: nil, computed: number.shown, query: number.mark?.query ?? ""))
    }
    return lost
  }

  /// Adds the columns up as they stand in the file.
  private func sums() -> (count: Int, wrong: [ReportProblem]) {
    var parts: [String: Int] = [:]
    var totals: [(group: String, number: ReadReport.Number)] = []
    for number in read.numbers {
      switch number.mark?.sum {
      case .part(let group): parts[group, default: 0] += Int(number.shown) ?? 0
      case .total(let group): totals.append((group, number))
      case nil: continue
      }
    }
    let wrong = totals.compactMap { group, number -> ReportProblem? in
      let sum = parts[group] ?? 0
      guard Int(number.shown) != sum else { return nil }
      return ReportProblem(
        kind: .sum, place: place(number.markText), written: number.shown, computed: "\(sum)",
        query: number.mark?.query ?? "")
    }
    return (totals.count, wrong)
  }

  /// Digits without a mark that the report made anew does not have, or has otherwise between the same words.
  private func unmarked(_ told: inout ToldLines) -> [ReportProblem] {
    // What people fill in is theirs.
    let filled = Set(lines.filled.map(\.line))
    let key = { (loose: ReadReport.Loose) in "\(loose.digits)|\(loose.near)" }
    var left = TextCounts(again.loose.map(key))
    let strange = read.loose.filter { !filled.contains($0.line) && !left.take(key($0)) }
    guard !strange.isEmpty else { return [] }
    var others = TextCounts(read.loose.map(key))
    let unfound = again.loose.filter { !others.take(key($0)) }
    let problems = LooseDigits(strange: strange, unfound: unfound).problems()
    for problem in problems {
      told.written.insert(problem.written)
      if let line = problem.computed { told.computed.insert(line) }
    }
    return problems.map { placed($0.problem, $0.written) }
  }

  /// The words around a number are its place; where it fills its line alone, the words before that are.
  private func placed(_ problem: ReportProblem, _ line: Int) -> ReportProblem {
    guard line > 0, problem.place.count <= Self.shortPlace else { return problem }
    return ReportProblem(
      kind: problem.kind, place: "\(behind(line - 1)) \(problem.place)", written: problem.written,
      computed: problem.computed, query: problem.query)
  }
}
