import Foundation
import Testing

/// Which package of a lower office counts.
@Suite("scenario: the newest package is the one of the latest day") struct PackageHoleTests {
  private func county(
    _ files: (name: String, day: String)..., office: String = "339910", of year: String = "2010"
  ) throws -> [Data] {
    let desk = try Desk()
    try desk.take([
      "a.csv": Sample.organs,
      "b.csv": "姓名,机构代码,职务,任职日期\n甲一,\(Sample.first),局长,2003-01-01\n",
    ])
    #expect(try desk.run("plan", "draft", year, "--by", "周甲", "--on", "2010-01-05").status == 0)
    return try files.map { file in
      let made = try desk.run(
        "package", "make", "--plan", "P1", "--office", office, "--name", file.name, "--by", "周甲",
        "--on", file.day, "-o", "package.json")
      #expect(made.status == 0, "\(made.everything)")
      return try desk.bytes("package.json")
    }
  }

  /// The office above, with a ledger of its own.
  private func office() throws -> Desk {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs])
    return desk
  }

  private func take(
    _ city: Desk, _ package: Data, _ options: String..., gives status: Int32 = 0
  ) throws -> Tool.Result {
    try package.write(to: URL(filePath: city.file("in.json")))
    let result = try city.run(
      ["package", "import", "in.json", "--by", "冯丁", "--on", "2011-01-05"] + options)
    #expect(result.status == status, "\(result.everything)")
    return result
  }

  private func newest(_ city: Desk) throws -> [String] {
    try city.rows(
      "SELECT name FROM package WHERE is_newest = 1 ORDER BY id", "--reveal", "--reason", "测试"
    ).map { $0[0] }
  }

  /// A package that should not have been taken is taken back, and what it had replaced counts again.
  @Test func aWrongPackageIsTakenBack() throws {
    let packages = try county(("漪浦编办", "2010-06-30"), ("漪浦编办", "2010-12-31"))
    let city = try office()
    for package in packages { _ = try take(city, package) }
    let alone = try city.run(
      "withdraw", "G2", "--reason", "误收", "--by", "周甲", "--on", "2011-01-06")
    #expect(alone.status == 77 && alone.words.contains("--approver"), "\(alone.everything)")
    try city.done("withdraw", "G2", "--reason", "误收", "--by", "冯丁", "--on", "2011-01-06")
    let rows = try city.rows(
      "SELECT as_of FROM package WHERE is_newest = 1", "--reveal", "--reason", "测试")
    #expect(rows == [["20100630"]])
    #expect(try city.broken().isEmpty)
    let again = try take(city, packages[1])
    #expect(again.everything.contains("G3"), "\(again.everything)")
    #expect(try city.broken().isEmpty)
  }

  @Test func anOlderPackageNeverBecomesTheNewest() throws {
    let packages = try county(("漪浦编办", "2010-06-30"), ("漪浦编办", "2010-12-31"))
    let city = try office()
    _ = try take(city, packages[1])
    let older = try take(city, packages[0])
    #expect(older.words.contains("G1") && older.words.contains("最新"), "\(older.words)")
    let rows = try city.rows(
      "SELECT as_of FROM package WHERE is_newest = 1", "--reveal", "--reason", "测试")
    #expect(rows == [["20101231"]])
    #expect(try city.broken().isEmpty)
    // In the right order the later one takes the place.
    let other = try office()
    _ = try take(other, packages[0])
    let later = try take(other, packages[1])
    #expect(!later.words.contains("仍是最新"))
    #expect(
      try other.rows("SELECT as_of FROM package WHERE is_newest = 1", "--reveal", "--reason", "测试")
        == [["20101231"]])
  }

  /// Of two of one day the one after more events knows more, whichever comes last.
  @Test func ofOneDayTheLongerChainIsTheNewest() throws {
    let packages = try county(("漪浦编办", "2010-12-31"), ("漪浦编办", "2010-12-31"))
    let chains = try [packages, packages.reversed()].map { order in
      let city = try office()
      for package in order { _ = try take(city, package) }
      return try city.rows(
        "SELECT chain FROM package WHERE is_newest = 1", "--reveal", "--reason", "测试")
    }
    #expect(chains[0].count == 1 && chains[0] == chains[1], "\(chains)")
    #expect(packages[0] != packages[1])
  }

  /// Another office under the same code displaced the first one without a word.
  @Test(arguments: ["2010", "2009"]) func twoOfficesWithOneCodeAreRefused(year: String) throws {
    let city = try office()
    _ = try take(city, county(("漪浦编办", "2010-12-31"))[0])
    let stranger = try county(("荻洲编办", "2010-12-31"), of: year)[0]
    let refused = try take(city, stranger, gives: 77)
    #expect(refused.words.contains("漪浦编办") && refused.words.contains("荻洲编办"))
    #expect(try newest(city) == ["漪浦编办"])
    _ = try take(city, stranger, "--renamed", "2010年更名")
    // The same office under another code counts twice without a word.
    let twin = try county(("荻洲 编办", "2010-12-31"), office: "339911")[0]
    _ = try take(city, twin, gives: 77)
    _ = try take(city, twin, "--renamed", "荻洲有两个编办")
    #expect(try city.broken().isEmpty)
  }

  /// The hash passed for a proof; eight lines of a script make another one.
  @Test func theHashIsCalledAChecksum() throws {
    let package = try county(("漪浦编办", "2010-12-31"))[0]
    let city = try office()
    #expect(try take(city, package).words.contains("校验和"))
    let english = try take(city, package, "--lang", "en").words
    #expect(english.contains("checksum") && english.contains("does not prove"))
    var changed = package
    changed.replaceSubrange(10..<11, with: Data("x".utf8))
    let refused = try take(city, changed, gives: 65)
    #expect(!refused.words.isEmpty)
  }
}
