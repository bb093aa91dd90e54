import Testing

/// Words of tables in the language that was asked for, and names beside codes.
@Suite("language and order of tables") struct TableLanguageTests {
  private static let posts =
    "机构代码,职务层次,正副职,核定数,批准文号,生效日期\n"
    + "\(Sample.first),正处级,正职,1,岚编〔2008〕9号,2008-07-01\n"
    + "\(Sample.first),副处级,副职,2,岚编〔2008〕9号,2008-07-01\n"

  private static func desk() throws -> Desk {
    let desk = try Desk()
    try desk.take(
      [
        "a.csv": Sample.organs, "b.csv": Sample.quotas([(Sample.first, "行政编制", 4)]),
        "p.csv": posts, "r.csv": Sample.roster(0..<4),
        "s.csv": "姓名,机构代码,职务,任职日期,离任日期\n甲,\(Sample.first),局长,2006-01-05,\n",
      ], "--as-of", "2009-12-31")
    return desk
  }

  @Test func postsOfApprovalsAreInEnglishToo() throws {
    let desk = try Self.desk()
    let english = try desk.run("export", "approvals", "--lang", "en", "--format", "csv")
    #expect(english.text.contains("county rank principal 1"), "\(english.text)")
    #expect(english.text.contains("deputy county rank deputy 2"), "\(english.text)")
    #expect(!english.text.contains("副职"), "\(english.text)")
    let chinese = try desk.run("export", "approvals", "--format", "csv")
    #expect(chinese.text.contains("正处级/正职 1"), "\(chinese.text)")
  }

  /// On a screen one cell tells what a document approves, beside its number; files keep a column each.
  @Test func approvalsOnAScreenFit() throws {
    let result = try Self.desk().run("export", "approvals", "--format", "table")
    let line = try #require(result.text.split(separator: "\n").first { $0.contains("〔2008〕") })
    #expect(line.contains("行政编制 4；") && line.contains("副处级/副职 2"), "\(result.text)")
  }

  /// A code of the ledger is a word for people, and stays for programs.
  @Test(arguments: ["en", "zh", "key"]) func tiers(headers: String) throws {
    let word = headers == "en" ? "city" : "市级"
    let language = headers == "en" ? "en" : "zh"
    let options = ["--format", "csv", "--headers", headers, "--lang", language]
    let desk = try Self.desk()
    let places = try desk.run(["export", "places"] + options)
    let sums = try desk.run(["export", "strength", "--by", "tier"] + options)
    #expect(places.text.contains(",\(word),4,"), "\(places.text)")
    #expect(sums.text.contains("\n\(word),\(word),"), "\(sums.text)")
  }

  /// People find a name beside its code; the columns that programs read stand where they always did.
  @Test(arguments: [
    ("md", "zh", "机构代码 | 机构名称 | 职务"), ("md", "key", "organ_code | post"),
    ("csv", "zh", "机构代码,职务"), ("csv", "key", "organ_code,post"),
  ]) func namesStandBesideCodes(format: String, headers: String, order: String) throws {
    let result = try Self.desk().run(
      "export", "subjects", "--as-of", "2009-12-31", "--format", format, "--headers", headers)
    #expect(result.text.contains(order), "\(result.everything)")
  }
}
