import Testing

/// What decides and is not told keeps the light from being green, and what is told in another column does not.
@Suite("what tells enough") struct TellsEnoughTests {
  private static func status(_ files: [String: String]) throws -> (Int, String) {
    let desk = try Desk()
    try desk.take(files, "--as-of", "2024-06-30")
    let checked = try desk.run("check")
    return (Int(checked.status), checked.everything)
  }

  private static func rows(_ cells: [String]) -> String {
    cells.enumerated().map { place, cells in
      "甲县青溪镇人民政府,\(Sample.name(place)),\(Sample.person(place)),\(cells),行政编制\n"
    }.joined()
  }

  /// A deputy of the heads' rank is too many by rank or by role.
  @Test(arguments: [("5,2,3", 2), ("6,3,3", 0)])
  func whoDecidesByRankOrRole(_ item: (posts: String, status: Int)) throws {
    let (status, said) = try Self.status([
      "q.csv": "单位名称,领导职数,正科级,副科级,文号\n甲县青溪镇人民政府,\(item.posts),甲编3号\n",
      "r.csv": "单位名称,姓名,身份证号,职务,职务层次,编制类型\n"
        + Self.rows([
          "党委书记,乡科级正职", "镇长,乡科级正职", "党委副书记（正科级）,乡科级正职", "副镇长,乡科级副职",
        ]),
    ])
    #expect(status == item.status, "\(said)")
  }

  /// Below 人员类别 在职 is a state; a word that says nothing of one is none.
  @Test(arguments: [(",人员类别", ",在职", 0), (",人员类别", ",管理人员", 2), ("", "", 2)])
  func theSortOfPeopleTellsTheState(
    _ item: (heading: String, cell: String, status: Int)
  ) throws {
    let (status, said) = try Self.status([
      "q.csv": "单位名称,编制类型,核定数,批准文号,生效日期\n甲县医院,事业编制,5,甲2号,2019-01-01\n",
      "r.csv": "单位名称,姓名,身份证号,编制性质\(item.heading)\n"
        + "甲县医院,\(Sample.name(1)),\(Sample.person(1)),事业\(item.cell)\n",
      "p.csv": "月份,单位名称,姓名,身份证号,应发合计\n"
        + "2024-06,甲县医院,\(Sample.name(1)),\(Sample.person(1)),5000\n",
    ])
    #expect(status == item.status, "\(said)")
  }
}
