import Testing

/// Who was to be audited and was taken out by hand is not gone without a word.
@Suite("leaders taken out of a draft") struct TakenOutTests {
  @Test(arguments: ["out", "deferred"]) func beforeTheApproval(demand: String) throws {
    let desk = try Desk()
    try desk.take([
      "a.csv": Sample.organs,
      "c.csv": AuditDesk.heading + "甲一,\(Sample.first),局长,2004-01-01,2010-01-15,部门\n"
        + AuditDesk.two,
    ])
    try desk.done(
      "plan", "draft", "2010", "--as-of", "2010-01-31", "--by", "周甲", "--on", "2010-01-05")
    try desk.done(
      "plan", "set", "P1-1", "--demand", demand, "--reason", "已另案处理", "--by", "周甲", "--on",
      "2010-01-05")
    try desk.done(
      "plan", "approve", "P1", "--document", "岚编办〔2010〕1号", "--by", "郑丙", "--on", "2010-01-06")
    let words = try desk.run("plan", "status", "P1").words
    #expect(words.contains("P1-1") && words.contains("甲一"), "\(words)")
    if demand == "out" { #expect(words.contains("移出计划") && words.contains("已另案处理")) }
  }
}
