import Testing

/// Names that an import reads as those of units which the ledger writes otherwise are told one by one.
@Suite("names that are joined") struct MatchedNameTests {
  private static let quotas = """
    单位名称,编制类型,编制数
    江海县水利局,行政编制,9
    江海县图书馆,事业编制,5
    青岩中学,事业编制,20
    石溪林场,事业编制,7

    """

  private static func pay(_ units: [String]) -> String {
    "单位,姓名,身份证号,应发\n"
      + units.enumerated().map {
        "\($0.element),\(Sample.name($0.offset + 1)),\(Sample.person($0.offset + 1)),4000\n"
      }.joined()
  }

  @Test(arguments: ["zh", "en"]) func eachIsTold(language: String) throws {
    let desk = try Desk()
    let taken = try desk.take(
      ["a.csv": Self.quotas, "b.csv": Self.pay(["水利局", "县图书馆", "青岩中学", "水利局"])],
      "--as-of", "2024-06-30", "--month", "2024-06", "--lang", language)
    let lines = taken.text.split(separator: "\n").filter { $0.contains(" → ") }
    #expect(lines == ["  水利局 → 江海县水利局", "  县图书馆 → 江海县图书馆"], "\(taken.everything)")
  }

  @Test func ofManyTheNumberIsTold() throws {
    let names = ["水利局", "民政局", "财政局", "教育局", "林业局", "司法局", "统计局"]
    let quotas = "单位名称,编制类型,编制数\n" + names.map { "江海县\($0),行政编制,9\n" }.joined()
    let desk = try Desk()
    let taken = try desk.take(
      ["a.csv": quotas, "b.csv": Self.pay(names)], "--as-of", "2024-06-30", "--month", "2024-06")
    #expect(taken.text.split(separator: "\n").count { $0.contains(" → ") } == 5)
    #expect(taken.text.contains("另有 2 个写法这样对应"), "\(taken.everything)")
  }

  /// The unit of a title is named with its own name; one that is written as in the ledger has nothing to tell.
  @Test func soIsTheUnitOfATitle() throws {
    let desk = try Desk()
    let roster = { (title: String, number: Int) in
      "\(title)人员花名册,,,\n姓名,身份证号,编制类型,职务\n\(Sample.name(number)),\(Sample.person(number)),行政编制,科员\n"
    }
    let taken = try desk.take(
      [
        "a.csv": Self.quotas.replacing("青岩中学", with: "江海县民政局"), "b.csv": roster("县水利局", 1),
        "c.csv": roster("江海县民政局", 2),
      ], "--as-of", "2024-06-30")
    #expect(taken.text.contains("机构：县水利局 → 江海县水利局（据"), "\(taken.everything)")
    #expect(taken.text.contains("机构：江海县民政局（据"))
  }

  /// Rows that came before the ledger knew the unit are given to it, and that is told too.
  @Test func rowsThatWaitedAreTold() throws {
    let desk = try Desk()
    try desk.take(
      ["b.csv": Self.pay(["水利局"])], "--as-of", "2024-06-30", "--month", "2024-06")
    let taken = try desk.take(["o.csv": "机构代码,机构名称,机构类别\nC1,江海县水利局,政府工作部门\nC2,青岩中学,公益一类\n"])
    #expect(taken.text.contains("并入"), "\(taken.everything)")
    #expect(taken.text.contains("  水利局 → 江海县水利局"))
  }
}
