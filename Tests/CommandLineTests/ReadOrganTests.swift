import Testing

/// What a document says of an organ itself comes into the ledger of organs once a person accepts it.
@Suite("scenario: organs of a document are accepted") struct ReadOrganTests {
  /// The rank, sort and plates of an organ come into its entry of the ledger, and since when it is there stays as it was.
  @Test func acceptedOrgansAreInTheLedger() throws {
    let desk = try Desk()
    try desk.take([
      "o.csv": "机构代码,机构名称,机构类别,机构规格,批准日期\nA1,岚汀市水务局,政府工作部门,,2001-01-01\n"
    ])
    try desk.write(
      "plan.txt",
      "岚汀市水务局职能配置、内设机构和人员编制规定\n岚汀市水务局为正处级，挂岚汀市河长制办公室牌子。\n2019年3月28日\n行政编制9名。\n")
    let open = try desk.proposals(of: "plan.txt").filter { $0["sort"] == "organ" }
    #expect(open.map { $0["label"] } == ["正处级、挂岚汀市河长制办公室牌子"])
    #expect(try desk.acceptAll(of: "plan.txt").status == 0)
    let organs = try desk.records("SELECT code, category, rank, since FROM organ")
    #expect(organs == [["code": "A1", "category": "政府工作部门", "rank": "正处级", "since": "2001-01-01"]])
    try desk.write("r.csv", "单位,姓名,编制类型,职务\n岚汀市河长制办公室,人甲,行政编制,科员\n")
    #expect(try desk.run("import", "r.csv", "--as-of", "2021-06-30").status == 0)
    #expect(
      try desk.records("SELECT DISTINCT organ_code FROM staff").map { $0["organ_code"] } == ["A1"])
    #expect(try desk.run("undo", "3").status == 0)
    #expect(try desk.run("undo", "2").status == 0)
    #expect(try desk.records("SELECT rank FROM organ").map { $0["rank"] } == [""])
  }
}
