import BianzhiAudit
import BianzhiCore
import BianzhiDocument
import Spreadsheets

/// The tables that accepted proposals of one document become, as an office would type them.
struct EntrySheets {
  /// A table of entries: its name, its heading, and the cells of a proposal.
  private struct Sheet: Sendable {
    let name: String
    let heading: [String]
    /// Over the day in force. Where number and day would be those by which an organ was set up, the cells below stay
    /// blank: the entry keeps what it has.
    var days = "生效日期"
    var isDated = true
    let takes: @Sendable (Proposal) -> Bool
    let cells: @Sendable (Proposal) -> [String]
  }

  private static let sheets: [Sheet] = [
    Sheet(
      name: "编制核定", heading: ["单位名称", "编制类型", "核定数", "增减数"],
      takes: { $0.sort == .quota },
      cells: { [$0.label, number($0.total), number($0.change)] }),
    Sheet(
      name: "领导职数", heading: ["单位名称", "职数范围", "职务名称", "正副职", "核定数"],
      takes: { $0.sort == .leader && $0.role != .other || $0.sort == .innerPost },
      cells: {
        let isUnit = $0.sort == .leader
        return [
          isUnit ? "班子" : "内设机构", isUnit ? $0.label : "", $0.role?.role.rawValue ?? "",
          number($0.total),
        ]
      }),
    // A post of another name is compared with who bears it.
    Sheet(
      name: "其他领导职数", heading: ["单位名称", "职务名称", "职数"],
      takes: { $0.sort == .leader && $0.role == .other },
      cells: { [$0.label, number($0.total)] }),
    Sheet(
      name: "核定内设机构", heading: ["单位名称", "内设机构名称"], days: "批准时间",
      takes: { $0.sort == .body }, cells: { [$0.label] }),
    Sheet(
      name: "机构台账", heading: ["机构名称", "举办单位", "机构规格", "单位性质", "加挂牌子"], days: "批准日期",
      isDated: false, takes: { $0.sort == .organ },
      cells: {
        [
          "", $0.facts?.rank ?? "", $0.facts?.category ?? "",
          $0.facts?.plates.joined(separator: "、") ?? "",
        ]
      }),
  ]

  private static func number(_ number: Int?) -> String { number.map(String.init) ?? "" }

  let document: ReadDocument
  let entries: [ProposedEntry]
  /// For entries whose organ the text does not name.
  let organ: String?
  /// In place of the document's own day.
  let day: CalendarDay?

  /// The document as a workbook of its entries: row N + 1 is proposal N.
  func file() throws -> SpreadsheetFile {
    guard let day = day?.description ?? document.reading.day else {
      throw ProposalError.noDay(file: document.path)
    }
    let number = document.reading.number ?? ""
    let tables = try Self.sheets.compactMap { sheet -> MadeTable? in
      let own = entries.filter { sheet.takes($0.proposal) }
      guard !own.isEmpty else { return nil }
      let rows = try own.map { entry in
        let cells =
          [try organ(of: entry)] + sheet.cells(entry.proposal)
          + (sheet.isDated ? [number, day] : ["", ""])
        return (number: entry.proposal.number + 1, cells: cells)
      }
      return MadeTable(
        name: sheet.name, rows: [(number: 1, cells: sheet.heading + ["批准文号", sheet.days])] + rows)
    }
    return try SpreadsheetFile.made(of: document.path, tables)
  }

  /// What was decided on, with the rows of the tables.
  func sayings() -> [DocumentSaying] {
    entries.map { entry in
      DocumentSaying(
        document: entry.document.key, said: entry.proposal.said, path: entry.document.path,
        sheet: Self.sheets.first { $0.takes(entry.proposal) }?.name ?? "",
        line: entry.proposal.number + 1, sentence: entry.sentence)
    }
  }

  private func organ(of entry: ProposedEntry) throws -> String {
    guard let organ = entry.enteredOrgan ?? organ else {
      throw ProposalError.noOrgan(entry.proposal.number, file: document.path)
    }
    return organ
  }
}
