import BianzhiCore
import BianzhiQuery
import BianzhiReport

/// An explanation in words: the rule, the numbers, the rows behind them, and the arithmetic between.
struct ExplanationReport {
  let explanation: Explanation
  let reveals: Bool
  private let language = Console.language

  init(explanation: Explanation, reveals: Bool) {
    (self.explanation, self.reveals) = (explanation, reveals)
  }

  private var finding: Sighting { explanation.finding }
  private var rule: Rule { explanation.rule }

  func writeHead() {
    line(
      "\(finding.name)  \(finding.organName)（\(finding.organCode)）",
      "\(finding.name)  \(finding.organName) (\(finding.organCode))")
    line("  \(finding.message(rule, .zh))", "  \(finding.message(rule, .en))")
    line(
      "规则  \(rule.id)  \(rule.title.zh)  [\(finding.severity.wording.zh)]",
      "Rule  \(rule.id)  \(rule.title.en)  [\(finding.severity.wording.en)]")
    for law in finding.law(of: rule).wordings { line("依据  \(law.zh)", "Basis  \(law.en)") }
    let day = dataDay
    let calibre = Calibre.builtIn.first { $0.name == explanation.run.calibre }?.title
    line(
      "第 \(finding.run) 次检查，截至 \(finding.asOf)；\(day.zh)；口径 \(calibre?.zh ?? "")",
      "Run \(finding.run), as of \(finding.asOf); \(day.en); calibre \(calibre?.en ?? "")")
    StandardOutput.line("")
  }

  /// Which roster was judged, or which list of inner bodies where there is no roster.
  private var dataDay: Wording {
    if explanation.dataDay == nil, let day = explanation.listDay {
      return Wording(zh: "内设机构名单日期 \(day)", en: "list of inner bodies of \(day)")
    }
    let day = explanation.dataDay?.description ?? finding.days
    return Wording(zh: "花名册数据日期 \(day)", en: "roster of \(day)")
  }

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
    let rows = explanation.others + explanation.counted + explanation.leftOut
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
      if isPay, let fen = row.total { .decimal(Self.yuan(fen)) } else if let total = row.total {
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
    case "ended_body":
      Wording(
        zh: "已撤销的内设机构 \(row.personName ?? "")", en: "ended inner body \(row.personName ?? "")")
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

  /// 1234567 fen as 12345.67.
  private static func yuan(_ fen: Int) -> String {
    let rest = String(fen.magnitude % 100)
    return "\(fen < 0 ? "-" : "")\(fen.magnitude / 100).\(rest.count < 2 ? "0" + rest : rest)"
  }

  func writeArithmetic() {
    StandardOutput.line("")
    // What an organ states is one number; there is nothing to add up.
    guard rule.scope.restsOnRoster, rule.data.contains(.roster), rule.part != .quotaOrPost else {
      return
    }
    let entries = explanation.others.filter {
      ($0.total != nil || $0.change != nil) && $0.reason != "waiver"
    }
    if let expected = finding.expected, !entries.isEmpty {
      let steps = entries.enumerated().map { index, row in
        index == 0
          ? "\(row.total ?? row.change ?? 0)"
          : "\((row.change ?? row.total ?? 0) < 0 ? "−" : "+") \((row.change ?? row.total ?? 0).magnitude)"
      }.joined(separator: " ")
      line("核定：\(steps) = \(expected)", "Expected: \(steps) = \(expected)")
    }
    if let actual = finding.actual, rule.part != .organs {
      let listed = explanation.counted.count + explanation.leftOut.count
      let repeats = explanation.counted.count - explanation.persons
      let twice = repeats > 0 && rule.part != .post
      line(
        "实有：名册 \(listed) 行 − 不计 \(explanation.leftOut.count)\(twice ? " − 同一人重复 \(repeats)" : "") = \(actual)",
        "Actual: \(Counted(listed, "roster row")) − \(explanation.leftOut.count) left out\(twice ? " − \(repeats) repeated" : "") = \(actual)"
      )
    }
    if let expected = finding.expected, let actual = finding.actual, let excess = finding.excess {
      line(
        "超出：\(actual) − \(expected) = \(excess)",
        "Excess: \(actual) − \(expected) = \(excess)")
    }
  }

  /// The JSON document around the rows.
  var frame: JSONFrame {
    let number = { (value: Int?) in value.map { JSONValue.integer($0) } ?? .null }
    return JSONFrame(
      [
        JSONMember("finding", .string("\(finding.name)")),
        JSONMember("rule", .string(rule.id)),
        JSONMember("severity", .string(finding.severity.rawValue)),
        JSONMember("organ_code", .string(finding.organCode)),
        JSONMember("organ_name", .string(finding.organName)),
        JSONMember("part", .string(finding.part)), JSONMember("expected", number(finding.expected)),
        JSONMember("actual", number(finding.actual)), JSONMember("excess", number(finding.excess)),
        JSONMember("as_of", .string(finding.asOf.description)),
        JSONMember("run", .integer(finding.run)),
        JSONMember(
          "data_day", .string((explanation.dataDay ?? explanation.listDay)?.description ?? "")),
        JSONMember(
          "basis", .array(finding.law(of: rule).wordings.map { .string($0[language]) })),
        JSONMember("message", .string(finding.message(rule, language))),
        JSONMember("is_policy", .bool(finding.isPolicy)),
      ], rowsKey: "evidence", after: { [] })
  }

  private func line(_ chinese: String, _ english: String) {
    StandardOutput.line(
      VisibleText.line(language == .zh ? chinese : english), reveals: reveals,
      columns: Console.shared.width)
  }
}
