import Testing

/// A remark beside somebody who left by the state: what denies it stands in the way, what nobody can read is asked about, and
/// what tells of another matter before a clear leaving is neither.
@Suite("remarks beside a leaving") struct LeavingRemarkTests {
  private func desk(_ note: String, state: String = "退休") throws -> Desk {
    let desk = try AuditDesk.make(
      quotas: [(Sample.first, "行政编制", 3)], roster: Sample.roster(0..<4), on: "2010-01-15")
    try desk.run("check")
    try desk.submitted()
    let left = Sample.Row(serial: 3, state: state, leftOn: "2010-03-15", note: note)
    let rows = (0..<3).map { Sample.Row(serial: $0) } + [left]
    try desk.take(["n.csv": Sample.roster(rows)], "--as-of", "2010-03-31")
    try desk.run("check")
    return desk
  }

  @Test(arguments: ["", "恢复供暖后办理退休手续", "2010年3月退休，档案已转", "编制已取消"]) func isPlain(note: String) throws
  {
    try desk(note).act("accept F1", by: "钱戊", on: "2010-04-01")
  }

  /// Other words for having left, and what such people's remarks say.
  @Test(arguments: [
    ("病逝", ""), ("减员", ""), ("解聘", "2010年3月解除聘用合同"), ("解聘", "终止劳动合同"), ("死亡", "2010年3月病逝"),
    ("辞退", "辞退"),
  ])
  func isPlainInOtherWords(state: String, note: String) throws {
    try desk(note, state: state).act("accept F1", by: "钱戊", on: "2010-04-01")
  }

  @Test(arguments: ["解除聘用合同手续未办", "拟解除聘用合同"]) func aContractThatIsNotOver(note: String) throws {
    try desk(note, state: "解聘").act("accept F1", by: "钱戊", on: "2010-04-01", gives: 77)
  }

  /// Passable once somebody has looked and another one agrees.
  @Test(arguments: ["拟定方案已完成", "退休证未办", "病情恢复", "占编", "转任环境保护局", "still at EPB", "N/A at EPB"])
  func isAskedAbout(note: String) throws {
    let desk = try desk(note)
    let asked = try desk.act("accept F1", by: "钱戊", on: "2010-04-01", gives: 77)
    #expect(asked.words.contains("--reason") && asked.words.contains("看不出"), "\(asked.words)")
    #expect(!asked.words.contains("--beside"), "\(asked.words)")
    try desk.act("accept F1 --reason 已核实 --approver 冯丁", by: "钱戊", on: "2010-04-01")
    #expect(try desk.broken().isEmpty)
  }

  @Test(arguments: ["手续未办", "拟于2010年12月退休", "已恢复工作", "取消退休", "仍在岗"])
  func standsInTheWay(note: String) throws {
    let desk = try desk(note)
    for more in ["", " --reason 已核实 --approver 冯丁"] {
      let refused = try desk.act("accept F1\(more)", by: "钱戊", on: "2010-04-01", gives: 77)
      #expect(refused.words.contains(note), "\(refused.words)")
    }
  }

  /// 水务局 may be the city's, from which somebody came, or the district's; by a whole name it is told.
  @Test(arguments: [
    ("在漪浦区水务局工作", false), ("在区水务局工作", false), ("已离开市水务局", false), ("在水务局工作", true),
    ("在市水务局工作", true),
    ("已离开水务局", true),
  ])
  func unitsOfOneShortName(note: String, isAsked: Bool) throws {
    let district = "339902000200"
    let organs =
      AuditDesk.organs
      + "\n\(district),岚汀市漪浦区水务局,,政府工作部门,正科级,县级,岚编〔2005〕3号,2005-01-10\n"
    let others = (50..<52).map { Sample.Row(serial: $0, organ: district) }
    let own = (0..<3).map { Sample.Row(serial: $0, organ: Sample.second) }
    let desk = try AuditDesk.make(
      AuditDesk.two, quotas: [(Sample.second, "行政编制", 3), (district, "行政编制", 9)],
      roster: Sample.roster(own + [Sample.Row(serial: 3, organ: Sample.second)] + others),
      organs: organs, on: "2010-01-15")
    try desk.run("check")
    try desk.submitted()
    let moved = Sample.Row(serial: 3, organ: district, note: note)
    try desk.take(["n.csv": Sample.roster(own + others + [moved])], "--as-of", "2010-03-31")
    try desk.run("check")
    let said = try desk.act("accept F1", by: "钱戊", on: "2010-04-01", gives: isAsked ? 77 : 0)
    if isAsked { #expect(said.words.contains("看不出"), "\(said.words)") }
  }
}
