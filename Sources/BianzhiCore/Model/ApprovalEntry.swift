/// One row of the approval ledger, for one organ and one quota kind (or one sort of leader post).
///
/// - Unit: whole people or posts. `total` is what the document sets, `change` what it adds or takes.
/// - Source: a row of a quota or post table, known by `id`; `line` is its place in that file.
package struct ApprovalEntry: Hashable, Sendable {
  /// When it comes into force, YYYYMMDD; or YYYYMM, which counts from the month's last day.
  package let day: Int32
  package let documentYear: Int?
  package let documentNumber: Int?
  /// The document as recorded; empty where the row names none.
  package let document: String
  package let line: Int
  package let total: Int?
  package let change: Int?
  package let id: Int64
  /// Of an entry dated by month: the first day by which it was in force, since a document of that day follows it by its
  /// number; nil where none does.
  private var bound: Int32?

  package init(
    day: Int32, documentYear: Int?, documentNumber: Int?, document: String, line: Int,
    total: Int?, change: Int?, id: Int64
  ) {
    self.day = day
    self.documentYear = documentYear
    self.documentNumber = documentNumber
    self.document = document
    self.line = line
    self.total = total
    self.change = change
    self.id = id
  }

  /// The first day in force as YYYYMMDD; where only the month is told, its last day, or that of the first document which
  /// follows it in the month (see ``settled(_:)``).
  package var effective: Int32 {
    guard isOfMonth else { return day }
    return bound ?? CalendarDay.lastDay(of: day).yyyymmdd
  }

  /// Only its month is told.
  var isOfMonth: Bool { CalendarDay.existsMonth(day) }

  /// Entries of one organ and kind, those dated by month set before the documents of the month that follow them by year and
  /// number: 某编〔2010〕1号 of 2010-01 is older than 某编〔2010〕2号 of 2010-01-15.
  package static func settled(_ entries: [ApprovalEntry]) -> [ApprovalEntry] {
    guard entries.contains(where: \.isOfMonth) else { return entries }
    return entries.map { entry in
      guard entry.isOfMonth else { return entry }
      let later = entries.filter { $0.day / 100 == entry.day && entry.isNumbered(before: $0) }
      return entry.inForce(since: later.map(\.day).min())
    }
  }

  /// The first day on which an entry dated by month may be in force: that of the last document of the month before it by
  /// number, else the first of the month.
  func earliest(among entries: [ApprovalEntry]) -> Int32 {
    guard isOfMonth else { return day }
    let earlier = entries.filter { $0.day / 100 == day && $0.isNumbered(before: self) }
    return min(effective, earlier.map(\.day).max() ?? day * 100 + 1)
  }

  /// The same entry, in force from a day on; nil for the last day of its month.
  func inForce(since day: Int32?) -> ApprovalEntry {
    var entry = self
    entry.bound = day
    return entry
  }

  /// Whether year and number tell that it is the older of two documents.
  private func isNumbered(before other: ApprovalEntry) -> Bool {
    guard let year = documentYear, let otherYear = other.documentYear else { return false }
    if year != otherYear { return year < otherYear }
    guard let number = documentNumber, let otherNumber = other.documentNumber else { return false }
    return number < otherNumber && isOfSeries(of: other)
  }

  package func isInForce(on day: CalendarDay) -> Bool { effective <= day.yyyymmdd }

  /// The order of approvals: day, document year, document number, line. What is unknown comes first.
  package func precedes(_ other: ApprovalEntry) -> Bool {
    if effective != other.effective { return effective < other.effective }
    let (year, otherYear) = (documentYear ?? .min, other.documentYear ?? .min)
    if year != otherYear { return year < otherYear }
    let (number, otherNumber) = (documentNumber ?? .min, other.documentNumber ?? .min)
    if number != otherNumber { return number < otherNumber }
    return line == other.line ? id < other.id : line < other.line
  }

  /// True where day, document year and, within one series of documents, the number tell which of the two is the
  /// newer: 青编办〔2021〕11号 is not newer than 青编〔2021〕5号 for its number.
  func isSeparated(from other: ApprovalEntry) -> Bool {
    if effective != other.effective { return true }
    guard let year = documentYear, let otherYear = other.documentYear else { return false }
    if year != otherYear { return true }
    guard let number = documentNumber, let otherNumber = other.documentNumber else { return false }
    return number != otherNumber && isOfSeries(of: other)
  }

  /// True where both rows quote one document, however it is punctuated. No document is no match.
  func sharesDocument(with other: ApprovalEntry) -> Bool {
    guard !document.isEmpty, !other.document.isEmpty else { return false }
    return document == other.document || Self.key(of: document) == Self.key(of: other.document)
  }

  /// Whether both documents are numbered in one series; the words before it (关于…的批复) are no part of it.
  private func isOfSeries(of other: ApprovalEntry) -> Bool {
    let series = [document, other.document].map { document in
      Self.key(of: String(document.prefix { !"〔[(（【{".contains($0) }))
    }
    return series[0].hasSuffix(series[1]) || series[1].hasSuffix(series[0])
  }

  /// The letters and digits of a document's name: brackets and blanks differ from list to list.
  private static func key(of document: String) -> String {
    let scalars = PlainText.folded(document).unicodeScalars
    return String(
      String.UnicodeScalarView(
        scalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }))
  }
}
