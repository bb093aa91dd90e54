import Testing

/// What a check says of units whose approvals tell one number of places or of leaders.
@Suite("one number of places or leaders") struct TotalPlacesTests {
  private static let organs =
    "机构代码,机构名称,机构类别,机构规格\nA1,岚县水利局,政府工作部门,正科级\nA2,岚县中医院,事业单位,正科级\n"
  private static let document = "岚编〔2009〕1号,2009-01-01\n"

  private static func roster(_ unit: String, _ kinds: [String], posts: [String] = []) -> String {
    let rows = kinds.indices.map { index in
      let post = posts.indices.contains(index) ? posts[index] : "办事员"
      return "\(Sample.name(index)),\(Sample.person(index)),\(unit),\(kinds[index]),\(post),在岗\n"
    }
    return "姓名,身份证号,单位名称,编制类型,职务,人员状态\n" + rows.joined()
  }

  private func check(
    _ quotas: String, _ roster: String
  ) throws -> (status: Int32, words: [String]) {
    let desk = try Desk()
    try desk.take(
      ["a.csv": Self.organs, "q.csv": quotas, "r.csv": roster], "--as-of", "2010-06-30")
    let result = try desk.run("check")
    let list = try desk.run("finding", "list", "--format", "csv")
    let rules = ["实有人员超出", "使用未核定", "超职数", "自报"]
    let said = CSVText.records(list.text).filter { row in
      rules.contains { row["规则"]?.hasPrefix($0) == true }
    }.compactMap { $0["问题"] }
    return (result.status, said)
  }

  /// The roster's kinds, the places in one number, and what is said of them.
  static let totals: [(kinds: [String], places: Int, said: [String])] = [
    (["事业编制", "事业编制", "事业编制"], 10, []),
    (["事业编制", "事业编制", "工勤编制"], 3, []),
    (["全额拨款事业编制", "事业编制", "工勤编制"], 2, ["总编制：实有 3 人，核定 2 人，超 1 人"]),
    // Of organs alone, and off quota: no total of an institution holds them.
    (["行政编制", "事业编制"], 2, ["行政编制：没有核定该类编制，占用 1 人"]),
    (["事业编制", "编外"], 1, []),
  ]

  @Test(arguments: totals)
  func oneNumber(kinds: [String], places: Int, said: [String]) throws {
    let found = try check(
      "单位名称,编制总数,文号,时间\n岚县中医院,\(places)," + Self.document, Self.roster("岚县中医院", kinds))
    #expect(found.words == said)
  }

  @Test(arguments: [
    (["行政编制", "行政编制", "行政编制"], [String]()),
    (["行政编制", "工勤编制", "工勤编制"], ["工勤编制：实有 2 人，核定 1 人，超 1 人"]),
    (["行政编制", "行政编制", "行政编制", "行政编制"], ["其余编制：实有 4 人，核定 3 人，超 1 人"]),
    (["事业编制", "工勤编制"], []),
  ])
  func whatIsLeftBesideOneKind(kinds: [String], said: [String]) throws {
    let found = try check(
      "单位名称,核定编制,其中工勤编制,文号,时间\n岚县水利局,4,1," + Self.document, Self.roster("岚县水利局", kinds))
    #expect(found.words == said)
  }

  /// A total beside kinds says nothing of its own: the unit stays judged by kind.
  @Test func byKindWhereKindsAreTold() throws {
    let found = try check(
      "单位名称,编制总数,行政编制,工勤编制,文号,时间\n岚县水利局,5,4,1," + Self.document,
      Self.roster("岚县水利局", ["行政编制", "工勤编制", "工勤编制"]))
    #expect(found.words == ["工勤编制：实有 2 人，核定 1 人，超 1 人"])
  }

  /// Leaders in one number, however many are principals.
  @Test(arguments: [
    ("2", ["局长", "副局长", "副局长"], ["正副职（班子）：实配 3 人，核定职数 2 个，超 1 人；其中 3 人仅据职务名称认定为领导"]),
    ("3", ["局长", "副局长", "副局长"], []), ("3", ["局长", "副局长", "股长", "副股长"], []),
    ("1正1副", ["局长", "副局长", "副局长"], ["副职（班子）：实配 2 人，核定职数 1 个，超 1 人；其中 2 人仅据职务名称认定为领导"]),
  ])
  func leadersInOneNumber(posts: String, held: [String], said: [String]) throws {
    let found = try check(
      "单位名称,行政编制,领导职数,文号,时间\n岚县水利局,9,\(posts)," + Self.document,
      Self.roster("岚县水利局", held.map { _ in "行政编制" }, posts: held))
    #expect(found.words == said)
    if !said.isEmpty { #expect(found.status == 1) }
  }

  /// 科级副职 of a bureau of 正科级 are its own deputies, 股级 those of its bodies.
  @Test func ranksOfTheOrgan() throws {
    let posts = ["局长", "副局长", "副局长", "股长", "股长"]
    let found = try check(
      "单位名称,科级正职,科级副职,股级正职,股级副职,文号,时间\n岚县水利局,1,1,1,1," + Self.document,
      Self.roster("岚县水利局", posts.map { _ in "行政编制" }, posts: posts))
    #expect(found.words == ["副科级/副职：实配 2 人，核定职数 1 个，超 1 人；其中 2 人仅据职务名称认定为领导"])
  }

  @Test(arguments: [("行政编制,实有人数", "5,7"), ("行政编制,事业编制,实有人数", "3,2,7")])
  func statedPeople(header: String, cells: String) throws {
    let found = try check(
      "单位名称,\(header),文号,时间\n岚县水利局,\(cells)," + Self.document,
      Self.roster("岚县中医院", ["事业编制"]))
    #expect(found.words.contains { $0.contains("自报实有 7 人，核定 5 人，超 2 人") })
  }
}
