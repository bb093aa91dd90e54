package import BianzhiCore
package import BianzhiQuery

extension Tables {
  /// `explain`: the rows behind a finding.
  ///
  /// - Parameters:
  ///   - reveals: identity numbers are written whole.
  ///   - file: how a row names its file.
  package static func explanation(
    reveals: Bool, file: @escaping @Sendable (EvidenceRow) -> String
  ) -> Table<EvidenceRow> {
    Table([
      Column("kind", zh: "类别", en: "kind") { kind($0) },
      Column("file", zh: "文件", en: "file") { .text(file($0)) },
      Column("row", zh: "行", en: "row", .number) { .integer($0.row) },
      Column("person_id", zh: "身份证号", en: "person ID", .identifier) {
        .optional($0.person.map { reveals ? $0.text : $0.masked })
      },
      Column("name", zh: "姓名/文号", en: "name or document") {
        .optional($0.document ?? $0.personName)
      },
      Column("number", zh: "数", en: "number", .number) { number($0) },
      Column("since", zh: "日期", en: "day", .identifier) { .optional($0.since) },
      Column("reason", zh: "说明", en: "reason") {
        let row = reveals || $0.person == nil ? $0 : withMonths($0)
        return .word(
          code: row.reason,
          wording: words(ofReason: row.reason, row: row.row, name: row.personName ?? ""))
      },
    ])
  }

  /// With years and months only of a birth and of an age reached: a day beside the masked number would give the number away.
  private static func withMonths(_ row: EvidenceRow) -> EvidenceRow {
    guard row.reason.hasPrefix("age ") || row.reason.hasPrefix("of_age ") else { return row }
    var row = row
    row.reason = row.reason.split(separator: " ").map { word in
      CalendarDay(String(word)) == nil ? String(word) : String(word.prefix(7))
    }.joined(separator: " ")
    return row
  }

  private static func kind(_ row: EvidenceRow) -> ResultValue {
    switch row.isCounted {
    case true? where isPay(row): .word(code: "pay", wording: Wording(zh: "工资", en: "pay"))
    case _ where row.reason == "paid": .word(code: "pay", wording: Wording(zh: "工资", en: "pay"))
    case nil where row.reason == "listed_body":
      .word(code: "list", wording: Wording(zh: "名单", en: "list"))
    case nil where row.reason.hasPrefix("printed_"):
      .word(code: "total", wording: Wording(zh: "合计", en: "printed total"))
    case nil where row.reason.contains("_of_rows "):
      .word(code: "sum", wording: Wording(zh: "相加", en: "sum of rows"))
    case nil where row.reason == "waiver":
      .word(code: "waiver", wording: Wording(zh: "例外", en: "waiver"))
    case nil where row.reason == "plan":
      .word(code: "plan", wording: Wording(zh: "用编计划", en: "use plan"))
    case nil where LimitEvidence(rawValue: row.reason) != nil:
      LimitEvidence(rawValue: row.reason)?.kind ?? .none
    case nil where row.reason == "loan":
      .word(code: "loan", wording: Wording(zh: "借调登记", en: "loan"))
    case nil where ["入编", "出编", "plan_entry"].contains(row.reason):
      .word(code: "movement", wording: Wording(zh: "增减登记", en: "register"))
    case nil where row.reason == "stated":
      .word(code: "stated", wording: Wording(zh: "自报", en: "stated"))
    case nil: .word(code: "approval", wording: Wording(zh: "核定", en: "approval"))
    case true?: .word(code: "counted", wording: Wording(zh: "计入", en: "counted"))
    case false?: .word(code: "left_out", wording: Wording(zh: "不计", en: "left out"))
    }
  }

  private static func number(_ row: EvidenceRow) -> ResultValue {
    let isAmount =
      isPay(row) || row.reason == "printed_amount" || row.reason.hasPrefix("amount_of")
    if isAmount, let fen = row.total { return .decimal(yuan(fen)) }
    if let total = row.total { return .integer(total) }
    return row.change.map { .text($0 > 0 ? "+\($0)" : "\($0)") } ?? .none
  }

  /// A line of a pay list, which may say what it is for.
  private static func isPay(_ row: EvidenceRow) -> Bool {
    row.reason == "paid" || row.reason.hasPrefix("paid_as ")
  }

  private static let waiverGoal = Wording(
    zh: "消化目标：该日起至多超出", en: "a goal: not more over from that day on")

  /// Why a person does not count, or what a row is.
  package static func words(ofReason reason: String, row: Int, name: String) -> Wording {
    switch reason {
    case "": Wording(zh: "", en: "")
    case "paid": Wording(zh: "已发放", en: "paid")
    case let reason where reason.hasPrefix("paid_as "):
      Wording(zh: "写明“\(reason.dropFirst(8))”", en: "said to be \"\(reason.dropFirst(8))\"")
    case "approved_body":
      Wording(zh: "核定的内设机构 \(name)", en: "approved inner body \(name)")
    case "ended_body":
      Wording(
        zh: "已撤销的内设机构 \(name)", en: "ended inner body \(name)")
    case "stated": Wording(zh: "自报", en: "stated by the organ")
    case "waiver": Wording(zh: "批准允许超出，至该日", en: "may be over until that day")
    case "waiver_goal": waiverGoal
    case "printed_total", "printed_amount": Wording(zh: "表中所印合计", en: "the printed total")
    case "by_title": Wording(zh: "据职务名称认定", en: "known as a leader by the title")
    case let reason where reason.hasSuffix("_of_rows \(row)-\(row)"):
      Wording(zh: "本行各列相加", en: "the numbers of this row added up")
    case let reason where reason.contains("_of_rows "):
      Wording(
        zh: "第 \(reason.drop { $0 != " " }.dropFirst()) 行相加",
        en: "rows \(reason.drop { $0 != " " }.dropFirst()) added up")
    case let reason where reason.hasPrefix("asked "):
      Wording(
        zh: "状态“\(reason.dropFirst(6))”不明，照计",
        en: "state \"\(reason.dropFirst(6))\" not known; counts")
    case "入编", "plan_entry": Wording(zh: "入编", en: "entry")
    case "出编": Wording(zh: "出编", en: "exit")
    case "plan": Wording(zh: "用编计划", en: "use plan")
    case "loan": Wording(zh: "借调", en: "loan")
    case let reason where reason.hasPrefix("age "): ageReached(reason)
    case let reason where reason.hasPrefix("of_age "):
      Wording(
        zh: "\(reason.dropFirst(7)) 到退休年龄", en: "of age on \(reason.dropFirst(7))")
    case let reason:
      // A state as the roster writes it may be in words that no term has.
      EvidenceReason(rawValue: reason)?.wording ?? PersonState(rawValue: reason)?.wording
        ?? LimitEvidence(rawValue: reason)?.wording(of: name) ?? Wording(zh: reason, en: reason)
    }
  }

  /// `age 1966-01-10 1 2026-03-10`: birth, whether a man, the day on which the age is reached. From 2025 on it comes later than the
  /// 60th or 55th birthday, by months that the table of the decision gives for the month of birth.
  private static func ageReached(_ reason: String) -> Wording {
    let words = reason.split(separator: " ").map(String.init)
    guard words.count == 4,
      let birth = CalendarDay(words[1]) ?? CalendarDay("\(words[1])-01")
    else { return Wording(zh: reason, en: reason) }
    let isMale = words[2] == "1"
    // Masked, a birth tells its month only, which all that is said hangs on.
    let isOn = { (day: CalendarDay) in day.description.prefix(7) == words[3].prefix(7) }
    let isWorker =
      !isMale && !isOn(RetirementAge.reached(birth: birth, isMale: false))
      && isOn(RetirementAge.reachedByWorker(birth: birth))
    let years = isMale ? 60 : isWorker ? 50 : 55
    let months =
      isWorker
      ? RetirementAge.monthsPutOffOfWorker(birth: birth)
      : RetirementAge.monthsPutOff(birth: birth, isMale: isMale)
    let later =
      months == 0
      ? Wording(zh: "", en: "")
      : Wording(zh: "延迟 \(months) 个月", en: " and \(Counted(months, "month"))")
    return Wording(
      zh: "\(words[1]) 出生，\(isMale ? "男" : "女")，\(years) 周岁\(later.zh)，\(words[3]) 到退休年龄",
      en: """
        born \(words[1]), \(isMale ? "a man" : "a woman"), \(years) years\(later.en): of age on \(words[3])
        """)
  }

  /// 1234567 fen as 12345.67.
  static func yuan(_ fen: Int) -> String {
    let rest = String(fen.magnitude % 100)
    return "\(fen < 0 ? "-" : "")\(fen.magnitude / 100).\(rest.count < 2 ? "0" + rest : rest)"
  }
}

extension Explanation {
  /// Approvals first, then the people who count, then those left out.
  package var inOrder: [EvidenceRow] { others + counted + leftOut }
}

extension EvidenceRow {
  /// The file as given, with its sheet.
  package var fileAndSheet: String { sheet.map { "\(file) [\($0)]" } ?? file }
}
