import BianzhiCore
import BianzhiImport
import Testing

/// Rosters whose column of inner bodies names the unit itself.
@Suite("the unit in the column of inner bodies") struct UnitAsBodyTests {
  /// Leaders in 局领导 were people of an inner body that nobody had approved.
  @Test(arguments: [
    "局领导", "领导班子", "本级", "机关", "班子成员", "岚汀市财政局领导", "市财政局机关", "岚汀市财政局", "委领导", "机关本级",
    "财政局", "市财政局", "本局", "本委", "本中心", "局长室", "班子领导", "局党组", "市管干部", "1.局领导", "（本级）", "一、局领导",
    "局领导：",
    "财政局领导",
  ])
  func isNoBody(word: String) throws {
    let desk = try Desk()
    try desk.take(lines: ["机构代码,机构名称,机构类别,简称", "A1,岚汀市财政局,政府工作部门,市财政局"])
    for name in ["机构代码", "单位名称"] {
      let organ = name == "机构代码" ? "A1" : "岚汀市财政局"
      try desk.take(lines: [
        "姓名,\(name),科室,编制类型,职务,是否领导职务", "甲一,\(organ),\(word),行政编制,局长,是",
        "乙二,\(organ),办公室,行政编制,科员,否",
      ])
      #expect(try desk.rows("SELECT name, body FROM staff ORDER BY name") == ["乙二|办公室", "甲一|∅"])
      #expect(
        try desk.rows("SELECT json_extract(posts, '$[0][0]') FROM roster_sum WHERE posts <> '[]'")
          == ["0"])
    }
  }

  /// What a list puts around a name, and what says nothing.
  @Test(arguments: ["（无）", "(空)", "undefined", "null", "—", "办公室\u{FE0F}"])
  func emptyWordsAndInvisibleMarksAreNoBodies(word: String) throws {
    let desk = try Desk.withOrgans()
    try desk.take(lines: ["姓名,机构代码,科室,编制类型", "甲一,A1,\(word),行政编制"])
    let isBody = word.hasPrefix("办公")
    #expect(try desk.rows("SELECT body FROM staff") == [isBody ? "办公室" : "∅"])
  }

  /// The office of a government is no short form of its name.
  @Test(arguments: ["办公室", "预算科", "局"])
  func bodiesThatEndTheUnitsNameStay(word: String) throws {
    let desk = try Desk()
    try desk.take(lines: ["机构代码,机构名称,机构类别", "A1,岚汀市人民政府办公室,政府工作部门"])
    try desk.take(lines: ["姓名,机构代码,科室,编制类型", "甲一,A1,\(word),行政编制"])
    #expect(try desk.rows("SELECT body FROM staff") == [word])
  }

  @Test func namesOfAnotherUnitStay() throws {
    let desk = try Desk.withOrgans()
    try desk.take(lines: ["姓名,机构代码,科室,编制类型", "甲一,A1,岚汀市水务局领导,行政编制"])
    #expect(try desk.rows("SELECT body FROM staff") == ["岚汀市水务局领导"])
  }
}
