import BianzhiAudit
import BianzhiCore

/// Holds what stands in a file against the ledger and against the report made anew.
struct ReportComparison {
  let read: ReadReport
  let report: Report
  let again: ReadReport
  let book: FigureBook
  private let places: [String: [String]]

  init(read: ReadReport, report: Report, again: ReadReport, book: FigureBook) {
    (self.read, self.report, self.again, self.book) = (read, report, again, book)
    // A filled template marks numbers without their part in sums.
    let isFilled = read.made != nil
    places = Dictionary(grouping: report.figures) {
      isFilled ? $0.figure.mark.plain.text : $0.figure.mark.text
    }.mapValues { $0.map(\.place) }
  }

  func verification() throws -> ReportVerification {
    let differences = try read.numbers.compactMap(difference)
    let (sums, wrong) = self.sums()
    return ReportVerification(
      stamp: report.stamp, numbers: read.numbers.count,
      reproduced: read.numbers.count - differences.count, sums: sums,
      problems: differences + missing() + wrong + unmarked())
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
  private func missing() -> [ReportProblem] {
    var left: [String: Int] = [:]
    for number in read.numbers { left[number.markText, default: 0] += 1 }
    var seen: [String: Int] = [:]
    return again.numbers.compactMap { number in
      let nth = seen[number.markText, default: 0]
      seen[number.markText] = nth + 1
      guard nth >= left[number.markText, default: 0] else { return nil }
      let all = places[number.markText] ?? []
      return ReportProblem(
        kind: .missing, place: all.indices.contains(nth) ? all[nth] : number.markText,
        written: nil, computed: number.shown, query: number.mark?.query ?? "")
    }
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
  private func unmarked() -> [ReportProblem] {
    let key = { (loose: ReadReport.Loose) in "\(loose.digits)|\(loose.near)" }
    var left = TextCounts(again.loose.map(key))
    let strange = read.loose.filter { !left.take(key($0)) }
    guard !strange.isEmpty else { return [] }
    var others = TextCounts(read.loose.map(key))
    let unfound = again.loose.filter { !others.take(key($0)) }
    return LooseDigits(strange: strange, unfound: unfound).problems()
  }
}
