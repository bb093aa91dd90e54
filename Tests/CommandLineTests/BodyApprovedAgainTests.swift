import Testing

/// A later document that names an approved inner body again takes its earlier approval from no day before.
@Suite("an inner body approved again") struct BodyApprovedAgainTests {
  private static let again = """
    机构代码,机构名称,上级机构代码,机构类别,机构规格,层级,批准文号,批准日期
    339901000102,政策法规处,339901000100,内设机构,正科级,市级,岚编〔2010〕7号,2010-02-01

    """

  /// By another document it was approved before, too; the same document with another day is a correction.
  @Test(arguments: [("岚编〔2010〕7号", false), ("岚编〔2005〕1号", true)])
  func aDayBefore(document: String, isFound: Bool) throws {
    let desk = try Desk()
    let roster = Sample.roster((0..<6).map { Sample.Row(serial: $0, body: "政策法规处") })
    try desk.take(["a.csv": Sample.organs, "r.csv": roster], "--as-of", "2009-12-31")
    let rule = ["--rule", "organ.unapproved_body", "--as-of", "2009-12-31"]
    #expect(try desk.run(["check"] + rule).status != 1)
    try desk.take(["b.csv": Self.again.replacing("岚编〔2010〕7号", with: document)])
    let checked = try desk.run(["check"] + rule)
    #expect((checked.status == 1) == isFound, "\(checked.everything)")
  }
}
