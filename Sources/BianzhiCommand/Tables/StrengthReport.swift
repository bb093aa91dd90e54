import BianzhiCore
import BianzhiQuery
import BianzhiReport
import Glibc

/// A line of strength in words: its numbers, the rows behind them, and the arithmetic between.
struct StrengthReport {
  let explanation: StrengthExplanation
  let reveals: Bool

  private var strength: StrengthRow { explanation.line }
  private var rows: [EvidenceRow] { explanation.rows }
  private var kind: Wording { PartWords.words(strength.kind, .quotaKind) }

  /// The documents first, then the people who count, then those left out.
  private var inOrder: [EvidenceRow] { rows.others + rows.counted + rows.leftOut }

  private var table: Table<EvidenceRow> {
    Tables.explanation(reveals: reveals) { $0.fileAndSheet }
  }

  /// For the eye the rows with words around them, else in the document that tells the numbers.
  func write(_ request: OutputRequest) throws {
    guard request.isForEye else {
      try table.write(inOrder, in: frame, request)
      return
    }
    writeHead()
    fflush(nil)
    try table.write(inOrder, request)
    writeArithmetic()
  }

  private func writeHead() {
    let calibre = Calibre.builtIn.first { $0.name == explanation.calibre }?.title
    line(
      "\(strength.organName)（\(strength.organCode)）  \(kind.zh)",
      "\(strength.organName) (\(strength.organCode))  \(kind.en)")
    let number = { (value: Int?) in value.map(String.init) ?? "—" }
    line(
      "  核定 \(number(strength.approved))，实有 \(number(strength.actual))，超编 \(number(strength.over))，空编 \(number(strength.vacant))",
      """
        approved \(number(strength.approved)), actual \(number(strength.actual)), over \(number(strength.over)), \
      vacant \(number(strength.vacant))
      """)
    let day = strength.dataDay?.description
    line(
      "截至 \(explanation.asOf)；\(day.map { "花名册数据日期 \($0)" } ?? "没有花名册")；口径 \(calibre?.zh ?? explanation.calibre)",
      """
      As of \(explanation.asOf); \(day.map { "roster of \($0)" } ?? "no roster"); calibre \
      \(calibre?.en ?? explanation.calibre)
      """)
    if !explanation.sharedWith.isEmpty {
      let codes = explanation.sharedWith.joined(separator: ", ")
      line("与 \(codes) 共用编制", "The quota is shared with \(codes)")
    }
    if !strength.reason.isEmpty {
      let reason = Reasons.wording(strength.reason)
      line("不能比较或不能全部比较：\(reason.zh)", "Not or not wholly comparable: \(reason.en)")
    }
    StandardOutput.line("")
  }

  private func writeArithmetic() {
    StandardOutput.line("")
    let approvals = explanation.approvals
    if let approved = strength.approved, !approvals.isEmpty {
      let steps = steps(approvals)
      line("核定：\(steps) = \(approved)", "Approved: \(steps) = \(approved)")
    }
    if let actual = strength.actual { write(actual) }
    guard let approved = strength.approved, let actual = strength.actual, strength.isJudged else {
      return
    }
    if actual > approved {
      line(
        "超编：\(actual) − \(approved) = \(actual - approved)",
        "Over: \(actual) − \(approved) = \(actual - approved)")
    } else if strength.vacant != nil {
      line(
        "空编：\(approved) − \(actual) = \(approved - actual)",
        "Vacant: \(approved) − \(actual) = \(approved - actual)")
    }
  }

  /// Totals and changes of approvals as a sum: `10 + 2 − 1`.
  private func steps(_ approvals: [EvidenceRow]) -> String {
    approvals.enumerated().map { index, row in
      let number = index == 0 ? row.total ?? row.change ?? 0 : row.change ?? row.total ?? 0
      return index == 0 ? "\(number)" : "\(number < 0 ? "−" : "+") \(number.magnitude)"
    }.joined(separator: " ")
  }

  private func write(_ actual: Int) {
    let (counted, leftOut, persons) = (rows.counted.count, rows.leftOut.count, rows.persons)
    guard persons == actual else {
      line(
        "实有：\(actual)，其中名册上写明这类编制的 \(persons) 人",
        "Actual: \(actual), of whom the roster names this kind of \(persons)")
      return
    }
    let twice = counted - persons
    line(
      "实有：名册 \(counted + leftOut) 行 − 不计 \(leftOut)\(twice > 0 ? " − 同一人重复 \(twice)" : "") = \(actual)",
      """
      Actual: \(Counted(counted + leftOut, "roster row")) − \(leftOut) left out\
      \(twice > 0 ? " − \(twice) repeated" : "") = \(actual)
      """)
  }

  /// The JSON document around the rows.
  private var frame: JSONFrame {
    let number = { (value: Int?) in value.map { JSONValue.integer($0) } ?? .null }
    return JSONFrame(
      [
        JSONMember("organ_code", .string(strength.organCode)),
        JSONMember("organ_name", .string(strength.organName)),
        JSONMember("quota_kind", .string(strength.kind)),
        JSONMember("approved", number(strength.approved)),
        JSONMember("actual", number(strength.actual)), JSONMember("over", number(strength.over)),
        JSONMember("vacant", number(strength.vacant)),
        JSONMember("as_of", .string(explanation.asOf.description)),
        JSONMember("data_day", .string(strength.dataDay?.description ?? "")),
        JSONMember("calibre", .string(explanation.calibre)),
        JSONMember("reason", .string(strength.reason)),
      ], rowsKey: "evidence")
  }

  private func line(_ chinese: String, _ english: String) {
    StandardOutput.line(
      VisibleText.line(Console.language == .zh ? chinese : english), reveals: reveals,
      columns: Console.shared.width)
  }
}
