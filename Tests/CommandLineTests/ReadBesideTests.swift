import Testing

/// What a document says is compared with what the ledger has before it is taken.
@Suite("scenario: documents beside the ledger") struct ReadBesideTests {
  /// - Parameter short: a registered short name, under which the document has the organ.
  private func desk(
    _ words: String, known: String = "岚汀市水务局", short: String = ""
  ) throws -> Desk {
    let desk = try Desk()
    try desk.take([
      "o.csv":
        "机构代码,机构名称,简称,机构类别,机构规格,批准文号,批准日期\nA1,\(known),\(short),政府工作部门,,岚编〔2001〕7号,2001-01-01\n",
      "q.csv": "机构代码,编制类型,核定数,批准文号,生效日期\nA1,行政编制,11,岚编〔2001〕7号,2001-01-01\n",
    ])
    let named = short.isEmpty ? known : short
    try desk.write("note.txt", "关于调整\(named)机构编制的通知\n岚编〔2019〕45号\n\(words)\n2019年3月28日\n")
    return desk
  }

  /// 11 and 3 are not 15.
  @Test func aChainThatDoesNotFitTheLedgerIsHeldBack() throws {
    let desk = try desk("岚汀市水务局核增行政编制3名。调整后，岚汀市水务局行政编制15名。")
    let quota = try desk.proposals(of: "note.txt").filter { $0["sort"] == "quota" }
    #expect(quota.map { $0["state"] } == ["chain"])
    #expect(try desk.acceptAll(of: "note.txt").status != 0)
    let fitting = try self.desk("岚汀市水务局核增行政编制3名。调整后，岚汀市水务局行政编制14名。")
    let known = try fitting.proposals(of: "note.txt").filter { $0["sort"] == "quota" }
    #expect(known.map { $0["state"] } == ["open"])
    #expect(try fitting.acceptAll(of: "note.txt").status == 0)
  }

  /// A short name is that of an organ that the ledger has.
  @Test(arguments: [(15, "chain"), (14, "open")])
  func aChainIsComparedUnderARegisteredShortName(_ total: Int, _ state: String) throws {
    let desk = try desk(
      "岚汀市环保局核增行政编制3名。调整后，岚汀市环保局行政编制\(total)名。", known: "岚汀市生态环境局",
      short: "岚汀市环保局")
    let quota = try desk.proposals(of: "note.txt").filter { $0["sort"] == "quota" }
    #expect(quota.map { $0["state"] } == [state])
    #expect(try !desk.run("read", "list", "note.txt").text.contains("台账中没有"))
    #expect(try (desk.acceptAll(of: "note.txt").status == 0) == (state == "open"))
    #expect(
      try desk.records("SELECT DISTINCT organ_code FROM staffing_quota") == [["organ_code": "A1"]])
  }

  /// A name that nobody registered is none of the ledger.
  @Test func aNameThatTheLedgerLacksIsTold() throws {
    let desk = try desk("岚汀市种子站核定事业编制4名。")
    let list = try desk.run("read", "list", "note.txt", "--format", "csv", "--headers", "zh").text
    #expect(list.contains("台账中没有“岚汀市种子站”"))
  }

  /// The number and day by which the organ was set up stay.
  @Test func aRankLeavesTheFoundingApproval() throws {
    let desk = try desk("岚汀市水务局为正处级。")
    #expect(try desk.acceptAll(of: "note.txt").status == 0)
    #expect(
      try desk.records("SELECT rank, document, since FROM organ")
        == [["rank": "正处级", "document": "岚编〔2001〕7号", "since": "2001-01-01"]])
  }

  /// The place that the ledger has before a name without one.
  @Test func aNameWithoutItsPlaceIsThatOfTheLedger() throws {
    let desk = try desk("市水务局核定事业编制4名。")
    #expect(try desk.acceptAll(of: "note.txt").status == 0)
    #expect(
      try desk.records("SELECT organ_code FROM staffing_quota WHERE kind = '事业编制'")
        == [["organ_code": "A1"]])
    let other = try self.desk("市种子站核定事业编制4名。")
    #expect(
      try other.proposals(of: "note.txt").contains {
        $0["organ"] == "市种子站" && $0["state"] == "open"
      })
  }
}
