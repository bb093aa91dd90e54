extension Checker {
  /// Double places, double pay, the three pay rules, and ages.
  func people() -> [TrueFinding] {
    var rows: [String: [Row]] = [:]
    for row in roster { rows[row["身份证号"] ?? "", default: []].append(row) }
    var payers: [String: Set<String>] = [:]
    for row in payroll {
      payers[row["身份证号"] ?? "", default: []].insert(row["发放单位代码"] ?? "")
    }
    var found: [TrueFinding] = []
    for (person, own) in rows { found += findings(person, own, payers[person] ?? []) }
    let payersWithRoster = Set(roster.map { $0["机构代码"] ?? "" })
    for (person, others) in payers where others.count > 1 {
      // Told of a payer that has no place for the person; of the first one where each has.
      let (codes, places) = (others.sorted(), Set(counted(rows[person] ?? []).map(\.organ)))
      let stranger = codes.first { !places.contains($0) }
      found.append(TrueFinding(rule: "pay.double", organ: stranger ?? codes[0], person: person))
    }
    for (person, others) in payers where rows[person] == nil {
      for payer in others where payersWithRoster.contains(payer) {
        found.append(TrueFinding(rule: "pay.off_roster", organ: payer, person: person))
      }
    }
    return found
  }

  /// The rows of one person that hold a place.
  private func counted(_ rows: [Row]) -> [(organ: String, state: String)] {
    rows.map { (organ: $0["机构代码"] ?? "", state: $0["人员状态"] ?? "") }.filter {
      !Self.left.contains($0.state) && !Self.outside.contains($0.state)
    }
  }

  private func findings(_ person: String, _ rows: [Row], _ payers: Set<String>) -> [TrueFinding] {
    let states = rows.map { $0["人员状态"] ?? "" }
    let counted = counted(rows)
    let organs = Set(counted.map(\.organ)).sorted()
    var found: [TrueFinding] = []
    // The seventeenth digit is odd for men; the age was reached a month and more before 2024-06-30.
    let digits = person.compactMap(\.wholeNumberValue)
    let birth = digits[6..<14].reduce(0) { $0 * 10 + $1 }
    let isMan = digits[16] % 2 == 1
    // A woman on a place of workers reached hers at 50.
    let asWorker = Set(
      rows.filter { !isMan && birth < 1974_0530 && $0["编制类型"] == "工勤编制" }.map {
        $0["机构代码"] ?? ""
      })
    let isOld = birth < (isMan ? 1964_0530 : 1969_0530)
    for organ in organs where isOld || asWorker.contains(organ) {
      found.append(TrueFinding(rule: "person.retire_due", organ: organ, person: person))
    }
    for place in counted where place.state == "离岗" {
      found.append(TrueFinding(rule: "person.not_in_post", organ: place.organ, person: person))
    }
    if organs.count > 1 {
      found.append(
        TrueFinding(
          rule: "person.double_place", organ: organs[0],
          part: organs.dropFirst().joined(separator: "+"), expected: 1, actual: organs.count,
          excess: organs.count - 1, person: person))
    }
    if payers.isEmpty {
      for organ in organs {
        found.append(TrueFinding(rule: "pay.unpaid", organ: organ, person: person))
      }
    }
    let days = rows.compactMap { $0["减少时间"] }
    // A month and more before 2024-06-01; an empty text means that the day is not known.
    if states.allSatisfy(Self.left.contains), days.allSatisfy({ $0 <= "2024-05-01" }) {
      for payer in payers {
        found.append(TrueFinding(rule: "pay.after_leaving", organ: payer, person: person))
      }
    }
    return found
  }

  /// The decision on every row of the subjects list.
  func decisions() -> [TrueSubject] {
    var categories: [String: String] = [:]
    for row in organs { categories[row["机构代码"] ?? ""] = row["机构类别"] }
    return subjects.map { row in
      let organ = row["机构代码"] ?? ""
      return TrueSubject(
        name: row["姓名"] ?? "", organ: organ, post: row["职务"] ?? "",
        since: row["任职日期"] ?? "",
        decision: decision(row, category: categories[organ] ?? ""))
    }
  }

  private func decision(_ row: Row, category: String) -> String {
    if Self.isDeputy(row["职务"] ?? "") { return "out_of_scope" }
    let until = row["离任日期"] ?? ""
    if until != "", until <= "2024-06-30" { return "due_leaving" }
    if category == "事业单位" || category == "群团" { return "to_decide" }
    let limit = row["层级"] == "部门" ? "2019-06-30" : "2021-06-30"
    // A month without a day is a prefix of its days: 2021-06 sorts before them, and ends with June.
    return (row["任职日期"] ?? "") <= limit ? "due_tenure" : "not_yet"
  }
}
