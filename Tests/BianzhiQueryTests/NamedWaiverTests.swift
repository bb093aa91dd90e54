import BianzhiCore
import Testing

@testable import BianzhiQuery

/// Waivers of a higher rank, and of staying beyond the age: whom they mean.
@Suite("waivers for somebody") struct NamedWaiverTests {
  private static let heading = "机构代码,例外事项,编制类型,允许超出数,批准文号,批准机关,有效期至,原因"

  /// The head is of 副处级, a deputy of 正科级, in a bureau of 正科级.
  @Test(arguments: [
    ("副处级正职", [Severity.minor, .major]), ("副处级/正职", [.minor, .major]),
    ("正科级正职", [.minor, .major]), ("副处级领导", [.minor, .major]),
    ("副科级副职", [.major, .minor]), ("正处级正职", [.major, .major]),
    ("副处级副职", [.major, .major]), ("局长", [.minor, .major]),
  ])
  func ofARank(part: String, severities: [Severity]) throws {
    let office = try Office()
    try office.store(
      "机构代码,机构名称,机构类别,机构规格,批准日期", ["A1,一局,政府工作部门,正科级,2008-01-01"])
    try office.roster([
      Staff(1, "A1").leading("局长", "副处级"), Staff(2, "A1").leading("副局长", "正科级"),
    ])
    try office.store(Self.heading, ["A1,高配,\(part),1,石组〔2010〕1号,县委组织部,2010-12-31,高配"])
    let found = try office.findings("post.over_rank", office.check())
    #expect(found.map(\.severity) == severities)
  }

  /// 何建国 and another one are past the age.
  @Test(arguments: [
    ("留任,行政编制", "何建国留任", ["何大明"]), ("延迟退休,", "何建国同志工作需要", ["何大明"]),
    ("留任,何建国", "工作需要", ["何大明"]), ("何建国留任,", "工作需要", ["何大明"]),
    ("留任,", "工作需要", ["何建国", "何大明"]),
  ])
  func whoStays(words: String, reason: String, found: [String]) throws {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2008-01-01,")
    try office.store(
      "身份证号,姓名,机构代码,编制类型,人员状态,数据日期",
      [
        "339906194901010012,何建国,A1,行政编制,在岗,2010-06-30",
        "339906194902010014,何大明,A1,行政编制,在岗,2010-06-30",
      ])
    try office.store(Self.heading, ["A1,\(words),1,石组〔2010〕1号,县委组织部,2010-12-31,\(reason)"])
    let sightings = try office.findings("person.retire_due", office.check())
    #expect(sightings.compactMap(\.personName).sorted() == found.sorted())
    #expect(sightings.allSatisfy { $0.note.contains("waiver_unnamed") == (found.count == 2) })
  }

  /// 何建 is another one than 何建国.
  @Test func aNameInsideALongerOne() throws {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2008-01-01,")
    try office.store(
      "身份证号,姓名,机构代码,编制类型,人员状态,数据日期",
      [
        "339906194901010012,何建国,A1,行政编制,在岗,2010-06-30",
        "339906194902010014,何建,A1,行政编制,在岗,2010-06-30",
      ])
    try office.store(Self.heading, ["A1,留任,,1,石组〔2010〕1号,县委组织部,2010-12-31,何建国留任"])
    let found = try office.findings("person.retire_due", office.check())
    #expect(found.compactMap(\.personName) == ["何建"])
  }

  /// 何建国 has retired, 何大明 is past the age: a waiver for the one is none for the other, nor is one for a stranger.
  @Test(arguments: [
    ("留任,", "何建国留任", "named"), ("留任,何建国", "工作需要", "named"), ("何建国同志延迟退休,行政编制", "", "named"),
    ("留任,", "李大江同志留任", "open"), ("留任,", "局长欧阳修留任，工作需要", "open"),
    ("留任,", "王新华留任", "open"), ("留任,", "揭大江同志留任", "open"), ("留任,", "有关同志工作需要", "passes"),
    ("留任,", "项目收尾需要", "passes"), ("延迟退休,行政编制", "重点工程专业技术人员", "passes"),
    ("留任,", "何大明留任", "passes"), ("留任,", "何 大 明留任", "passes"),
  ])
  func whoIsNamedAlone(words: String, reason: String, fate: String) throws {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2008-01-01,")
    try office.store(
      "身份证号,姓名,机构代码,编制类型,人员状态,数据日期",
      [
        "339906194901010012,何建国,A1,行政编制,退休,2010-06-30",
        "339906194902010014,何大明,A1,行政编制,在岗,2010-06-30",
      ])
    try office.store(Self.heading, ["A1,\(words),1,石组〔2010〕1号,县委组织部,2010-12-31,\(reason)"])
    let found = try office.findings("person.retire_due", office.check())
    #expect(found.compactMap(\.personName) == (fate == "passes" ? [] : ["何大明"]))
    #expect(found.allSatisfy { $0.note.contains("waiver_unnamed") == (fate == "open") })
  }

  /// Of two people of one name, a waiver for one lets nobody say which; one for two lets both stay.
  @Test(arguments: [(1, 2), (2, 0)])
  func namesakes(people: Int, found: Int) throws {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2008-01-01,")
    try office.store(
      "身份证号,姓名,机构代码,编制类型,人员状态,数据日期",
      [
        "339906194901010012,何建国,A1,行政编制,在岗,2010-06-30",
        "339906194902010014,何建国,A1,行政编制,在岗,2010-06-30",
      ])
    try office.store(
      Self.heading, ["A1,留任,何建国,\(people),石组〔2010〕1号,县委组织部,2010-12-31,"])
    let sightings = try office.findings("person.retire_due", office.check())
    #expect(sightings.count == found)
    #expect(sightings.allSatisfy { $0.note.contains("waiver_unnamed") })
  }

  @Test(arguments: [
    ("何建国留任", ["何建国"], false), ("何建留任", [], true), ("何建国、何建留任", ["何建国"], true),
    ("李大江同志", [], true), ("县人民医院院长留任", [], false), ("任期未满", [], false), ("高级专家", [], false),
    ("方案实施需要", [], false), ("安全生产工作需要", [], false), ("县委常委会研究同意", [], false),
    ("发挥余热", [], false), ("县委任命", [], false), ("依规定任免", [], false), ("余明同志", [], true),
    // Letters of words in names, rare surnames, names of several parts; words behind which nobody in particular is meant.
    ("王新华留任", [], true), ("李全", [], true), ("我局王新华同志", [], true), ("白大江留任", [], true),
    ("揭大江同志", [], true), ("我局揭大江同志", [], true), ("买买提·艾力留任", [], true),
    ("买买提•艾力同志", [], true), ("司徒美堂", [], true), ("我局何建国同志", ["何建国"], false),
    ("有关同志", [], false), ("我局老同志", [], false), ("两名女同志", [], false), ("高级职称", [], false),
    ("学科带头人", [], false), ("任务重，无人接替", [], false), ("因特殊原因", [], false),
    // Words alone; somebody may have such a name all the same.
    ("原因：工作需要", [], false), ("连续任职", [], false), ("文化工作需要", [], false), ("安保工作需要", [], false),
    ("文化同志", [], true), ("文大江留任", [], true),
  ])
  func namesInWords(text: String, known: [String], namesStranger: Bool) {
    let named = NamedPeople(text, among: ["何建国", "何大明"])
    #expect(named.known.sorted() == known && named.namesStranger == namesStranger)
  }
}
