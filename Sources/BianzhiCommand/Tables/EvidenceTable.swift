import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// The rows behind a finding or a number, in words.
struct EvidenceTable {
  let rows: [EvidenceRow]
  let reveals: Bool

  /// Approvals first, then the people who count, then those left out.
  var table: ResultTable {
    let columns = [
      ResultColumn("kind", Wording(zh: "类别", en: "kind")),
      ResultColumn("file", Wording(zh: "文件", en: "file")),
      ResultColumn("row", Wording(zh: "行", en: "row"), .number),
      ResultColumn("person_id", Wording(zh: "身份证号", en: "person ID"), .identifier),
      ResultColumn("name", Wording(zh: "姓名/文号", en: "name or document")),
      ResultColumn("number", Wording(zh: "数", en: "number"), .number),
      ResultColumn("since", Wording(zh: "日期", en: "day"), .identifier),
      ResultColumn("reason", Wording(zh: "说明", en: "reason")),
    ]
    let rows = self.rows.others + self.rows.counted + self.rows.leftOut
    return ResultTable(columns: columns, rows: rows.map(values))
  }

  private func values(_ row: EvidenceRow) -> [ResultValue] {
    let kind: (String, Wording)
    switch row.isCounted {
    case true? where row.reason == "paid": kind = ("pay", Wording(zh: "工资", en: "pay"))
    case nil where row.reason == "listed_body":
      kind = ("list", Wording(zh: "名单", en: "list"))
    case nil where row.reason.hasPrefix("printed_"):
      kind = ("total", Wording(zh: "合计", en: "printed total"))
    case nil where row.reason.contains("_of_rows "):
      kind = ("sum", Wording(zh: "相加", en: "sum of rows"))
    case nil where row.reason == "waiver":
      kind = ("waiver", Wording(zh: "例外", en: "waiver"))
    case nil where row.reason == "stated":
      kind = ("stated", Wording(zh: "自报", en: "stated"))
    case nil: kind = ("approval", Wording(zh: "核定", en: "approval"))
    case true?: kind = ("counted", Wording(zh: "计入", en: "counted"))
    case false?: kind = ("left_out", Wording(zh: "不计", en: "left out"))
    }
    let file = row.sheet.map { "\(row.file) [\($0)]" } ?? row.file
    let person = row.person.map { ResultValue.text(reveals ? $0.text : $0.masked) } ?? .none
    let name = row.document ?? row.personName
    let isPay =
      ["paid", "printed_amount"].contains(row.reason) || row.reason.hasPrefix("amount_of")
    let number: ResultValue =
      if isPay, let fen = row.total { .decimal(Tables.yuan(fen)) } else if let total = row.total {
        .integer(total)
      } else if let change = row.change { .text(change > 0 ? "+\(change)" : "\(change)") } else {
        .none
      }
    return [
      .word(code: kind.0, wording: kind.1), .text(file), .integer(row.row), person,
      name.map { .text($0) } ?? .none, number, row.since.map { .text($0) } ?? .none,
      .word(code: row.reason, wording: reason(row)),
    ]
  }

  private func reason(_ row: EvidenceRow) -> Wording {
    switch row.reason {
    case "": Wording(zh: "", en: "")
    case "paid": Wording(zh: "已发放", en: "paid")
    case "approved_body":
      Wording(
        zh: "核定的内设机构 \(row.personName ?? "")", en: "approved inner body \(row.personName ?? "")")
    case "stated": Wording(zh: "自报", en: "stated by the organ")
    case "waiver": Wording(zh: "批准允许超出，至该日", en: "may be over until that day")
    case "printed_total", "printed_amount": Wording(zh: "表中所印合计", en: "the printed total")
    case "by_title": Wording(zh: "据职务名称认定", en: "known as a leader by the title")
    case let reason where reason.hasSuffix("_of_rows \(row.row)-\(row.row)"):
      Wording(zh: "本行各列相加", en: "the numbers of this row added up")
    case let reason where reason.contains("_of_rows "):
      Wording(
        zh: "第 \(reason.drop { $0 != " " }.dropFirst()) 行相加",
        en: "rows \(reason.drop { $0 != " " }.dropFirst()) added up")
    case let reason where reason.hasPrefix("asked "):
      Wording(
        zh: "状态“\(reason.dropFirst(6))”不明，照计",
        en: "state \"\(reason.dropFirst(6))\" not known; counts")
    case "blank_kind": Wording(zh: "没有编制类型", en: "no kind of quota")
    case "blank_body": Wording(zh: "没有内设机构", en: "no inner body")
    case "blank_post": Wording(zh: "没有职务", en: "no post")
    case "listed_body":
      Wording(zh: "单位自报的内设机构", en: "inner body on the organ's own list")
    default: PersonState(rawValue: row.reason)?.wording ?? Wording(zh: row.reason, en: row.reason)
    }
  }

  /// Totals and changes of approvals as a sum: `10 + 2 − 1`.
  static func steps(_ approvals: [EvidenceRow]) -> String {
    approvals.enumerated().map { index, row in
      index == 0
        ? "\(row.total ?? row.change ?? 0)"
        : "\((row.change ?? row.total ?? 0) < 0 ? "−" : "+") \((row.change ?? row.total ?? 0).magnitude)"
    }.joined(separator: " ")
  }
}
