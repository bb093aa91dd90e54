import BianzhiAudit
package import BianzhiCore

/// A report's file held against the ledger.
package struct ReportVerification: Sendable {
  package let stamp: ReportStamp
  /// How many numbers the file shows, and how many of them the ledger gives again.
  package let numbers: Int
  package let reproduced: Int
  /// How many columns were added up.
  package let sums: Int
  package let problems: [ReportProblem]
  /// What people wrote into the places that were left empty for them.
  package let filled: [String]
  /// How much of the file was held against something.
  package internal(set) var extent = Extent.content

  package enum Extent: Sendable {
    /// It is, byte for byte, what the ledger gives today.
    case bytes
    /// Its words, numbers and drawings; another program may have written the file.
    case content
    /// Of a template of an office: its numbers against the ledger, its words against what it was filled with.
    case template
  }

  /// 1 where a number differs, 2 where one could not be recomputed, which wins.
  package var status: ExitStatus {
    if problems.contains(where: { !$0.kind.isFalse }) {
      return problems.contains { $0.kind.isFalse } ? .findings : .incomplete
    }
    return problems.isEmpty ? .done : .findings
  }

  /// Reads a file, computes its numbers anew, and makes its report again.
  ///
  /// - Throws: ``ReportFileError``, and what making a report throws.
  package static func verify(_ path: String, in ledger: Ledger) throws -> ReportVerification {
    guard let format = ReportFormat.of(path: path) else {
      throw ReportFileError.unknownEnding(path: path)
    }
    let read = try format.read(path)
    guard let stamp = read.stamp else { throw ReportFileError.noStamp(path: path) }
    guard ReportKind.named(stamp.kind) != nil else {
      throw ReportFileError.unknownKind(path: path, kind: stamp.kind)
    }
    return try ledger.figures(stamp.scope) { book in
      let report = try ReportKind.make(stamp, of: ledger, book)
      let again = try Self.again(report, read, format, book)
      var found = try ReportComparison(read: read, report: report, again: again, book: book)
        .verification()
      if read.made != nil {
        found.extent = .template
      } else if try WholeReportFile.text(path) == format.bytes(of: report) {
        found.extent = .bytes
      }
      return found
    }
  }

  /// The report made anew, as its own file would be read; of a filled template what it was filled with.
  private static func again(
    _ report: Report, _ read: ReadReport, _ format: ReportFormat, _ book: FigureBook
  ) throws -> ReadReport {
    guard let made = read.made else {
      return try TemporaryReport.read(format.bytes(of: report), as: format)
    }
    let numbers = try made.marks.map { text in
      let mark = FigureMark(text: text)
      let rows = try mark.flatMap { try book.rows($0.query) }
      let shown = mark.flatMap { rows?[key: $0.key]?.shown($0.column) } ?? ""
      return ReadReport.Number(markText: text, mark: mark, shown: shown)
    }
    return ReadReport(
      stamp: read.stamp, numbers: numbers, loose: made.loose, lines: made.lines)
  }
}
