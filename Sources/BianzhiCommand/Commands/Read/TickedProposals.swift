import BianzhiCore
import BianzhiDocument

/// Reads a sheet of `read list` whose column 采用 was filled in.
enum TickedProposals {
  private static let columns = [
    SheetColumn("file", ["文件"], isRequired: true),
    SheetColumn("number", ["序号"], isRequired: true),
    SheetColumn("label", ["名目"], isRequired: true),
    SheetColumn("take", ["采用"], isRequired: true),
  ]
  private static let yes: Set<String> = ["是", "采用", "√", "✓", "yes", "y", "1"]
  private static let no: Set<String> = ["否", "不采用", "×", "no", "n", "0"]

  /// The proposals whose row says yes; blank cells and no choose nothing.
  static func read(_ path: String, of read: Proposals) throws -> [ProposedEntry] {
    try SheetRecords.read(path, columns).compactMap { record in
      guard let word = record["take"]?.lowercased(), !no.contains(word) else { return nil }
      guard yes.contains(word) else {
        throw SheetError.cell(
          file: path, row: record.row, column: "采用", problem: .word("是 否 yes no"))
      }
      let entry = read.entries.first {
        $0.document.path == record["file"] && String($0.proposal.number) == record["number"]
          && $0.proposal.label == record["label"]
      }
      guard let entry else {
        throw SheetError.cell(
          file: path, row: record.row, column: "序号",
          problem: .wording(
            Wording(
              zh: "给出的文件中没有这一条，请重新用 read list 写出",
              en: "no such proposal in the documents given; write the sheet anew with read list")))
      }
      return entry
    }
  }
}
