import BianzhiCore
import BianzhiImport
import BianzhiQuery
import Testing

/// Entries of which only the month is told, beside what was approved in it.
@Suite("entries dated by month") struct EntryOfAMonthTests {
  /// Of an entry only the month is told, in which the number is raised, or lowered, or first told.
  @Test(arguments: [
    ("2,,石编〔2008〕1号,2008-01-01", "3,,石编〔2010〕1号,2010-03-15", ["entry_not_compared 1/1"]),
    ("3,,石编〔2008〕1号,2008-01-01", "2,,石编〔2010〕1号,2010-03-15", ["hint"]),
    ("2,,石编〔2008〕1号,2008-01-01", "3,,石编〔2010〕1号,2010-02-28", []),
    ("2,,石编〔2008〕1号,2008-01-01", "3,,石编〔2010〕1号,2010-04-01", ["hint"]),
    ("2,,石编〔2010〕1号,2010-03-01", "3,,石编〔2010〕2号,2010-03-31", ["entry_not_compared 1/1"]),
    ("3,,石编〔2008〕1号,2008-01-01", "4,,石编〔2010〕1号,2010-03-15", []),
  ])
  func entriesOfAMonth(first: String, second: String, says: [String]) throws {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2005-01-01,")
    try office.quotas("A1,行政编制,\(first),", "A1,行政编制,\(second),")
    try office.roster([Staff](1...2, "A1"), day: "2009-12-31")
    try office.store(
      "姓名,身份证号,机构代码,变动类别,变动时间,编制类型",
      ["乙某,\(Staff.number(5)),A1,入编,2010-03,行政编制"])
    let rule = "quota.entry_when_full"
    let result = try office.check("2010-06-30", rules: [rule])
    let found = try office.findings(rule, result).map(\.severity.rawValue)
    #expect(try found + office.unchecked(rule, result) == says)
  }
}
