import BianzhiCore
import BianzhiQuery

/// The arithmetic of findings about use plans and about entries, which compare more than what is approved with who counts.
extension Explanation {
  private func rows(_ reason: String) -> [EvidenceRow] { others.filter { $0.reason == reason } }

  /// Whether the finding is about plans to use places.
  var hasPlans: Bool { !rows("plan").isEmpty }

  /// Whether it is about an entry, with those who were on the roster before.
  var hasEntry: Bool { finding.expected != nil && !rows("入编").isEmpty }

  /// Approved, counted, free places, and what plans still give.
  var plannedSums: [Wording] {
    guard let expected = finding.expected, let actual = finding.actual else { return [] }
    var lines: [Wording] = []
    if let approved, let sum = approvedSum(approved) { lines.append(sum) }
    let leaving = Set(counted.filter { $0.reason.hasPrefix("of_age ") }.compactMap(\.person)).count
    lines.append(
      Wording(
        zh: "实有：名册 \(counted.count + leftOut.count) 行，计入 \(persons) 人",
        en: """
          Counted: \(Counted(persons, "person", "people")) of \(Counted(counted.count + leftOut.count, "roster row"))
          """))
    if let approved, let free = free(of: approved, leaving: leaving, expected) {
      lines.append(free)
    }
    let (planned, used) = (
      rows("plan").reduce(0) { $0 + ($1.total ?? 0) }, rows("plan_entry").count
    )
    if planned - used == actual {
      lines.append(
        Wording(
          zh: "计划：\(planned) − 已入编 \(used) = \(actual)",
          en: "Planned: \(planned) − \(used) entered = \(actual)"))
    }
    return lines
  }

  /// How many places are free at the end of a plan; nil where the sum does not come to what the finding says.
  private func free(of approved: Int, leaving: Int, _ expected: Int) -> Wording? {
    if persons > approved {
      return Wording(
        zh: "空编：核定 \(approved) 名，实有 \(persons) 人，没有空编",
        en: "Free: \(approved) approved, \(persons) counted: none")
    }
    guard approved - persons + leaving == expected else { return nil }
    return Wording(
      zh: "空编：\(approved) − \(persons) + 计划期内到龄 \(leaving) = \(expected)",
      en: "Free: \(approved) − \(persons) + \(leaving) of age by the end of the plan = \(expected)")
  }

  /// Who held places before the entry, and with it.
  var entrySum: Wording? {
    guard let actual = finding.actual else { return nil }
    let before = actual - 1
    let day = counted.first?.since ?? ""
    let moved = before - persons
    let (zh, en) =
      moved == 0
      ? ("", "")
      : (
        "，其后增减登记 \(moved > 0 ? "+" : "−")\(moved.magnitude)",
        ", \(moved > 0 ? "+" : "−")\(moved.magnitude) by the register since"
      )
    return Wording(
      zh: "入编前：\(day) 花名册 \(persons) 人\(zh)，共 \(before) 人；入编后 \(before) + 1 = \(actual)",
      en: """
        Before: \(Counted(persons, "person", "people")) on the roster of \(day)\(en), \(before) in all; \
        with the entry \(before) + 1 = \(actual)
        """)
  }
}
