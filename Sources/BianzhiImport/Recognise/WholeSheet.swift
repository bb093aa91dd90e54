import Spreadsheets

/// All rows of a sheet beyond its first ones, read when they are first asked for and once.
final class WholeSheet {
  /// Whose numbers are is asked of one form several times.
  struct Question: Hashable {
    let kind: String
    let header: ClosedRange<Int>
    let unit: Int?
    let body: Int
    let numbers: [Int]
  }

  /// Longer tables are no lists of units, each with its inner bodies.
  private static let last = 5_000

  private let open: () throws -> any RowReader
  private let first: [SheetHead.Row]
  private var answers: [Question: NumberOwners?] = [:]
  private lazy var head = readHead()

  /// - Parameter first: the rows that are read already.
  init(_ first: [SheetHead.Row], _ open: @escaping () throws -> any RowReader) {
    (self.first, self.open) = (first, open)
  }

  /// The first ones alone where the sheet cannot be read; whoever takes the rows says so.
  var rows: [SheetHead.Row] { head?.rows ?? first }

  /// No row of the sheet is missing among them.
  var isAll: Bool { head?.isAll ?? false }

  private func readHead() -> SheetHead? {
    guard var reader = try? open() else { return nil }
    return try? SheetHead.read(&reader, to: Self.last, of: "")
  }

  func answer(_ question: Question, _ make: () -> NumberOwners?) -> NumberOwners? {
    if let known = answers[question] { return known }
    let made = make()
    answers[question] = .some(made)
    return made
  }
}
