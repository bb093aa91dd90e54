import Foundation
import Testing

/// Newer data that leave blank what a finding rested on, or call it otherwise, close nothing; what was put right closes
/// plainly. Each case is an example of its rule, and what its lists say three months later.
@Suite("what newer data put right") struct PutRightTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: String
    /// What stands in a list of the example, and in the newer one instead.
    let edits: [String: String]
    /// Further files of the later day.
    var more: [String: String] = [:]
    /// What the refusal says; nil where the finding is closed.
    let said: String?

    init(_ rule: String, _ edits: [String: String], more: [String: String] = [:], said: String?) {
      (self.rule, self.edits, self.more, self.said) = (rule, edits, more, said)
    }

    var testDescription: String {
      "\(rule): \(edits.values.sorted().joined(separator: " / ")) \(said ?? "closes")"
    }
  }

  private static let man = "曹岳钧,339904198503220052,"
  private static let bureau = "339910000100,松溪县版权局,"
  private static let absent = "339923198502100031,339923000100,行政编制,科员,否,离岗,2024-09-30"
  private static let present = "339923198502100031,339923000100,行政编制,科员,否,"
  private static let deputy = "339932198503220058,339932000100,行政编制,副局长,副科级,是,在岗,2024-09-30"
  private static let noDeputy = "339932198503220058,339932000100,行政编制,"
  private static let member = "339926198603170230,339926000100,,行政编制,"

  private static func remark(_ words: String) -> [String: String] {
    ["数据日期": "数据日期,备注", absent: "\(present)在岗,2024-09-30,\(words)"]
  }

  static let words: [Case] = [
    // The sex is left out, unknown, or mended.
    Case("data.logic", ["\(man)女": man], said: "性别未写明"),
    Case("data.logic", ["\(man)女": "\(man)不详"], said: "性别未写明"),
    Case("data.logic", ["\(man)女": "\(man)男"], said: nil),
    // The unit's name is left out, wrong in another way, or mended.
    Case("organ.name_mismatch", [bureau: "339910000100,,"], said: "单位名称为空"),
    Case("organ.name_mismatch", [bureau: "339910000100,松溪县影视局,"], said: "--beside F2"),
    // The remark on the place goes, or the person.
    Case("person.place_elsewhere", [",占水务信息中心编制": ","], said: "陈穗谦"),
    // Away in other words, or back.
    Case("person.not_in_post", [absent: "\(present)退居二线,2024-09-30"], said: "退居二线"),
    Case("person.not_in_post", [absent: "\(present)在职,2024-09-30"], said: "在职"),
    Case("person.not_in_post", remark("在外经商"), said: "在外经商"),
    Case("person.not_in_post", remark("陪读"), said: "陪读"),
    Case("person.not_in_post", remark("在广州务工未返"), said: "务工"),
    Case("person.not_in_post", remark("长期旷职"), said: "旷职"),
    // Words that nobody knows: somebody has to say that the person is there.
    Case("person.not_in_post", remark("长期在北京"), said: "看不出本人是否在岗"),
    Case("person.not_in_post", remark("另有安排"), said: "看不出本人是否在岗"),
    // At work in another organ, or in the own one: 荻岭县自然资源局.
    Case("person.not_in_post", remark("在县财政局预算股工作"), said: "看不出本人是否在岗"),
    Case("person.not_in_post", remark("现在县政府办工作"), said: "看不出本人是否在岗"),
    Case("person.not_in_post", remark("在自然资源局规划股工作"), said: nil),
    Case("person.not_in_post", remark("在综合科工作"), said: nil),
    Case("person.not_in_post", remark("负责财务工作"), said: nil),
    Case("person.not_in_post", remark("在康复科工作"), said: nil),
    Case("person.not_in_post", remark("在家康复"), said: "在家康复"),
    Case("person.not_in_post", remark("党员"), said: nil),
    Case("person.not_in_post", remark("2024年7月返岗"), said: nil),
    Case("person.not_in_post", remark("大学本科，助理工程师"), said: nil),
    Case("person.not_in_post", remark("住院治疗后已返岗"), said: nil),
    Case("person.not_in_post", [absent: "\(present)在岗,2024-09-30"], said: nil),
    // The deputy's work is done under another title, or not.
    Case("post.overrun", [deputy: "\(noDeputy)科员（主持副局长工作）,,否,在岗,2024-09-30"], said: "主持副局长工作"),
    Case("post.overrun", [deputy: "\(noDeputy)四级调研员、负责分管,,否,在岗,2024-09-30"], said: "负责分管"),
    Case("post.overrun", [deputy: "\(noDeputy)一级主任科员（代行副局长职责）,,否,在岗,2024-09-30"], said: "代行"),
    Case("post.overrun", [deputy: "\(noDeputy)四级调研员（不再分管业务）,,否,在岗,2024-09-30"], said: nil),
    Case("post.overrun", [deputy: "\(noDeputy)四级调研员（分管预算）,,否,在岗,2024-09-30"], said: "分管预算"),
    Case("post.overrun", [deputy: "\(noDeputy)科员,,否,在岗,2024-09-30"], said: nil),
    // Blank still, and off quota or on loan; or filled.
    Case("person.place_incomplete", [member: "339926198603170230,339926000100,,编外,"], said: "罗承泽"),
    Case(
      "person.place_incomplete", [member: "339926198603170230,339926000100,综合科,行政编制,"], said: nil),
    // The body is headed still, or not.
    Case("organ.unapproved_body", ["督查科,行政编制,科员": "办公室,行政编制,督查负责人"], said: "督查负责人"),
    Case("organ.unapproved_body", ["督查科,行政编制,科员": "办公室,行政编制,负责督查"], said: "负责督查"),
    Case("organ.unapproved_body", ["督查科,行政编制,科员": "办公室,行政编制,督查员"], said: nil),
    // Name and number are rewritten at once.
    Case(
      "person.double_place",
      ["彭沐耕,339918198502100030,339918000200": "彭木耕,339918198502100110,339918000200"],
      said: "彭木耕"),
    // The row of one person bears a colleague's name and number.
    Case(
      "quota.overrun", ["胡泽耕,339940198506100094": "朱泽牧,339940198505010070"], said: "朱泽牧"),
    Case(
      "quota.overrun",
      [
        "胡泽耕,339940198506100094,339940000100,行政编制,科员,否,在岗,,":
          "胡泽耕,339940198506100094,339940000100,行政编制,科员,否,调出,2024-08-01,"
      ], said: nil),
  ]

  @Test(arguments: words) func ofRosters(_ example: Case) throws {
    try check(example, list: "roster.csv")
  }

  static let forms: [Case] = [
    Case(
      "quota.overrun_stated",
      ["行政编制,12,14,2024-09-30": "行政编制,12,12,2024-09-30\n339941000100,编外,0,2,2024-09-30"],
      said: "编外"),
    Case("quota.overrun_stated", ["行政编制,12,14": "行政编制,12,12"], said: nil),
    // One more deputy is stated under a rank that nobody approved.
    Case(
      "post.overrun_stated",
      ["副科级,副职,3,4,2024-09-30": "副科级,副职,3,3,2024-09-30\n339933000100,正科级,副职,0,1,2024-09-30"],
      said: "F"),
    Case("post.overrun_stated", ["副科级,副职,3,4": "副科级,副职,3,3"], said: nil),
  ]

  @Test(arguments: forms) func ofForms(_ example: Case) throws {
    try check(example, list: "form_lines.csv")
  }

  private static let entries = "姓名,身份证号,机构代码,变动类别,变动时间,编制类型,变动原因,控编单号\n"
  private static let back = "吴峻穗,339919198502100037,339919000100,入编,2024-07-01,行政编制,调入,"
  private static let used =
    "周一新,339942198603220066,339942000100,入编,2024-08-01,行政编制,公务员考录,岚编办〔2024〕1号\n"

  static let registers: [Case] = [
    Case("person.exit_late", [:], more: ["movements.csv": entries + back + "\n"], said: "入编"),
    Case(
      "person.exit_late", [:],
      more: ["movements.csv": entries + back + "岚编控〔2024〕3号\n"], said: nil),
    // The plan is used up, and the newer roster has nobody of those who were entered.
    Case(
      "quota.pending_overcommit", [:],
      more: [
        "movements.csv": entries + used
          + used.replacing("周一新,339942198603220066", with: "周二新,339942198604220068")
          + used.replacing("周一新,339942198603220066", with: "周三新,33994219860522006X")
      ], said: "周一新"),
  ]

  @Test(arguments: registers) func ofRegisters(_ example: Case) throws {
    try check(example, list: "roster.csv")
  }

  @Test func postsCalledOtherwiseAreNamed() throws {
    let head = "机构代码,职数范围,正副职,核定数,批准文号,生效日期\n339928000100,班子,副职,2,岚编〔2024〕2号,2024-08-01\n"
    let other = "339928000100,班子,其他,1,岚编〔2024〕2号,2024-08-01\n"
    try check(
      Case("post.above_norm", [:], more: ["posts.csv": head + other], said: "其他"),
      list: "roster.csv")
    try check(
      Case("post.above_norm", [:], more: ["posts.csv": head], said: nil), list: "roster.csv")
  }

  func check(_ example: Case, list: String) throws {
    let desk = try Desk()
    _ = try desk.run("demo", "rules", "--as", "rules")
    let folder = "rules/\(example.rule)"
    try #require(try desk.run("import", folder, "--as-of", "2024-06-30").status == 0)
    try desk.run("check", "--as-of", "2024-06-30")
    let found = try desk.rows(
      "SELECT finding FROM finding WHERE rule = '\(example.rule)' ORDER BY finding LIMIT 1")
    let name = try #require(found.first?.first)
    try submit(desk, name)
    var files = example.more
    if desk.exists("\(folder)/\(list)") {
      var text = String(decoding: try desk.bytes("\(folder)/\(list)"), as: UTF8.self)
      text = text.replacing("2024-06-30", with: "2024-09-30")
      for (old, new) in example.edits {
        try #require(text.contains(old), "\(old)\n\(text)")
        text = text.replacing(old, with: new)
      }
      files["new-\(list)"] = text
    }
    try desk.take(files, "--as-of", "2024-09-30", "--replace")
    try desk.run("check", "--as-of", "2024-09-30")
    let result = try desk.act(
      "accept \(name)", by: "郑丙", on: "2024-10-10", gives: example.said == nil ? 0 : 77)
    if let said = example.said { #expect(result.words.contains(said), "\(result.everything)") }
  }

  private func submit(_ desk: Desk, _ name: String) throws {
    try desk.act("confirm \(name)", by: "周甲", on: "2024-07-10")
    try desk.act(
      "plan \(name) --measure 改 --owner 吴乙 --target 改 --deadline 2024-12-31", by: "吴乙",
      on: "2024-07-12")
    try desk.act("submit \(name) --note 已改", by: "吴乙", on: "2024-10-08")
  }
}
