import BianzhiCore
import BianzhiQuery
import Testing

/// A waiver that lets people stay until they are fewer lets nobody come.
@Suite("digesting waivers") struct DigestingWaiverTests {
  struct Case: Sendable {
    let matter, reason: String
    var later = false
    let verdict: PlaceVerdict
    let says: String
  }

  static let cases = [
    Case(matter: "消化超编", reason: "机构合并", verdict: .no, says: "只出不进"),
    Case(matter: "超编", reason: "合并后逐步消化", verdict: .no, says: "只出不进"),
    Case(matter: "超编", reason: "机构合并", later: true, verdict: .no, says: "只出不进"),
    Case(matter: "超编（只出不进）", reason: "历史原因", verdict: .no, says: "只出不进"),
    Case(matter: "超编", reason: "历史超编人员，只减不增", verdict: .no, says: "只出不进"),
    Case(matter: "超编", reason: "军转安置", verdict: .yes, says: "请核对批文"),
    Case(matter: "超编", reason: "安置军转干部，三年内消化", verdict: .yes, says: "请核对批文"),
  ]

  @Test(arguments: cases)
  func makeNoRoom(item: Case) throws {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2008-01-01,")
    try office.quotas("A1,行政编制,3,,石编〔2008〕1号,2008-01-01,")
    let step = { (people: Int, until: String) in
      "A1,\(item.matter),行政编制,\(people),石编〔2010〕2号,县编委,2010-01-01,\(until),\(item.reason)"
    }
    try office.store(
      "机构代码,例外事项,编制类型,允许超出数,批准文号,批准机关,生效日期,有效期至,原因",
      [step(2, "2010-12-31")] + (item.later ? [step(1, "2011-12-31")] : []))
    try office.roster(Array(1...4, "A1"))
    let answer = try office.ledger.places(
      PlaceRequest(organCode: "A1", kind: "行政编制", people: 1, day: nil))
    #expect(answer.verdict == item.verdict)
    #expect(answer.reason(.zh).contains(item.says))
  }
}
