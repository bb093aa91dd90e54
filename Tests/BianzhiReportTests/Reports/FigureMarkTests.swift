import BianzhiAudit
import BianzhiCore
import Testing

@testable import BianzhiReport

struct FigureMarkTests {
  @Test(arguments: [
    "all", "339900/行政编制", "副科级/副职（班子）", "a~b", "a-->b", "\"'<>&", "%7E", "甲 乙", "",
    "\u{202E}", "=1+1",
  ])
  func aMarkIsReadBack(key: String) throws {
    for sum in [nil, FigureMark.Sum.part(of: "t.1"), .total(of: "t.1")] {
      let mark = FigureMark("strength.cell", key, "over", sum: sum)
      #expect(FigureMark(text: mark.text) == mark)
      #expect(!mark.text.contains("--") && !mark.text.contains("<") && !mark.text.contains("\""))
    }
  }

  @Test(arguments: ["", "a", "a~b", "a~b~c~part", "a~b~c~sum~t", "a~b~c~part~t~x"])
  func whatIsNoMarkIsNone(text: String) {
    #expect(FigureMark(text: text) == nil)
  }

  @Test func aStampIsReadBack() {
    #expect(ReportStamp(text: SampleReport.stamp.text) == SampleReport.stamp)
    let scope = FigureScope(
      run: 1, day: .earliest, year: nil, subject: PlanSubjectName(plan: 1, number: 7))
    let leader = ReportStamp(kind: "leader", scope: scope, language: .en, proofs: 0)
    #expect(ReportStamp(text: leader.text) == leader)
    for text in ["", "page", "page; run=x; day=2010-06-30; lang=zh; proofs=1", "run=1"] {
      #expect(ReportStamp(text: text) == nil)
    }
  }
}
