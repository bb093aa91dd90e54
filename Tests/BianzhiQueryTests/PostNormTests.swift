import BianzhiCore
import BianzhiImport
import BianzhiQuery
import Testing

/// Norms of leader posts: which applies, what cannot be told, and what ends a finding.
@Suite("norms of leader posts") struct PostNormTests {
  private static let rule = "post.above_norm"
  private static let organHeading = "机构代码,机构名称,上级机构代码,机构类别,层级,所属地区,批准文号,批准日期,撤销日期"
  private static let quotaHeading = "机构代码,编制类型,核定数,增减数,批准文号,生效日期,覆盖机构"
  private static let postHeading = "机构代码,职数范围,内设机构,职务层次,正副职,核定数,增减数,批准文号,生效日期"
  private static let normHeading =
    "所属地区,适用地区,适用范围,机构类别,层级,编制数下限,编制数上限,正职上限,副职上限,领导职数上限,批准文号,起始日期,截止日期"

  private func office(
    organs: [String] = ["A1,石县财政局,,政府工作部门,县级,石县,号,2008-01-01,"],
    quotas: [String] = ["A1,行政编制,9,,石编〔2008〕1号,2008-01-01,"],
    posts: [String] = ["A1,班子,,副科级,副职,3,,石编〔2008〕1号,2008-01-01"]
  ) throws -> Office {
    let office = try Office()
    try office.store(Self.organHeading, organs)
    if !quotas.isEmpty { try office.store(Self.quotaHeading, quotas) }
    try office.store(Self.postHeading, posts)
    return office
  }

  struct Case: Sendable {
    var organs = ["A1,石县财政局,,政府工作部门,县级,石县,号,2008-01-01,"]
    var quotas = ["A1,行政编制,9,,石编〔2008〕1号,2008-01-01,"]
    var posts = ["A1,班子,,副科级,副职,3,,石编〔2008〕1号,2008-01-01"]
    var norms = ["石县,,单位,,,8,,1,2,,石编〔2010〕1号,2010-01-01,"]
    var found: [String] = []
    var unchecked: [String] = []
  }

  static let over = ["A1 副职（班子） 2/3"]

  static let places = [
    Case(found: over),
    Case(norms: ["石县,,单位,,,8,,1,3,,石编〔2010〕1号,2010-01-01,"]),
    // Before its first day, on its last and behind it; a month that may be over.
    Case(
      norms: ["石县,,单位,,,8,,1,2,,石编〔2010〕1号,2010-07-01,"], unchecked: ["norm_unknown 1/0"]),
    Case(norms: ["石县,,单位,,,8,,1,2,,石编〔2010〕1号,,2010-06-30"], found: over),
    Case(norms: ["石县,,单位,,,8,,1,2,,石编〔2010〕1号,,2010-06-29"], unchecked: ["norm_unknown 1/0"]),
    Case(norms: ["石县,,单位,,,8,,1,2,,石编〔2010〕1号,,2010-06"], unchecked: ["norm_unread 1/0"]),
    Case(norms: ["石县,,单位,,,8,,1,2,,石编〔2010〕1号,,长期"], unchecked: ["norm_unread 1/0"]),
    // Of another place, scope, category, tier or size.
    Case(norms: ["石城县,,单位,,,8,,1,2,,石编〔2010〕1号,,"], unchecked: ["norm_unknown 1/0"]),
    Case(norms: ["石县,,内设机构,,,8,,1,2,,石编〔2010〕1号,,"], unchecked: ["norm_unknown 1/0"]),
    Case(norms: ["石县,,事业单位,,,8,,1,2,,石编〔2010〕1号,,"], unchecked: ["norm_unknown 1/0"]),
    Case(norms: ["石县,,单位,,市级,8,,1,2,,石编〔2010〕1号,,"], unchecked: ["norm_unknown 1/0"]),
    Case(norms: ["石县,,单位,,,10,,1,2,,石编〔2010〕1号,,"], unchecked: ["norm_unknown 1/0"]),
    Case(norms: ["石县,,单位,,,1,8,1,2,,石编〔2010〕1号,,"], unchecked: ["norm_unknown 1/0"]),
    // The region is listed, or all are.
    Case(norms: ["岚市,云县、石县,单位,,,8,,1,2,,岚编〔2010〕1号,,"], found: over),
    Case(norms: ["岚市,全部,单位,,,8,,1,2,,岚编〔2010〕1号,,"], found: over),
    // The more particular goes first: its own place, a listed one, a category, a tier.
    Case(
      norms: [
        "岚市,石县,单位,,,8,,1,2,,岚编〔2010〕1号,,", "石县,,单位,,,8,,1,3,,石编〔2010〕1号,,",
        "云省,全部,单位,,,8,,1,1,,云编〔2010〕1号,,",
      ]),
    Case(
      norms: ["岚市,石县,单位,,,8,,1,2,,岚编〔2010〕1号,,", "云省,全部,单位,,,8,,1,3,,云编〔2010〕1号,,"],
      found: over),
    Case(
      norms: ["石县,,单位,,,8,,1,3,,石编〔2010〕1号,,", "石县,,单位,政府工作部门,,8,,1,2,,石编〔2010〕1号,,"],
      found: over),
    Case(
      norms: ["石县,,单位,,,8,,1,2,,石编〔2010〕1号,,", "石县,,单位,,县级,8,,1,3,,石编〔2010〕1号,,"]),
    // Equally particular: they agree, or they do not.
    Case(
      norms: ["石县,,单位,政府工作部门,,8,,1,2,,石编〔2010〕1号,,", "石县,,单位,,县级,8,,1,2,,石编〔2010〕2号,,"],
      found: over),
    Case(
      norms: ["石县,,单位,政府工作部门,,8,,1,2,,石编〔2010〕1号,,", "石县,,单位,,县级,8,,1,1,,石编〔2010〕2号,,"],
      unchecked: ["norms_differ 1/0"]),
    // Words that nobody has explained, on a row that would go first.
    Case(
      norms: ["石县,,单位,,,8,,1,2,,石编〔2010〕1号,,", "石县,,单位,火星部门,,8,,1,4,,石编〔2010〕1号,,"],
      unchecked: ["norm_unread 1/0"]),
    Case(
      norms: ["石县,,单位,政府工作部门,,8,,1,2,,石编〔2010〕1号,,", "云省,全部,单位,火星部门,,8,,1,4,,云编〔2010〕1号,,"],
      found: over),
    // An organ without region, category or tier, where norms hang on it.
    Case(
      organs: ["A1,石县财政局,,政府工作部门,县级,,号,2008-01-01,"], unchecked: ["norm_place_untold 1/0"]),
    Case(
      organs: ["A1,石县财政局,,政府工作部门,县级,,号,2008-01-01,"],
      norms: ["岚市,全部,单位,,,8,,1,2,,岚编〔2010〕1号,,"], found: over),
    Case(
      organs: ["A1,石县某室,,,县级,石县,号,2008-01-01,"],
      norms: ["石县,,单位,党委部门,,8,,1,2,,石编〔2010〕1号,,"], unchecked: ["norm_place_untold 1/0"]),
    Case(
      organs: ["A1,石县财政局,,政府工作部门,,石县,号,2008-01-01,"],
      norms: ["石县,,单位,,县级,8,,1,2,,石编〔2010〕1号,,"], unchecked: ["norm_place_untold 1/0"]),
  ]

  static let numbers = [
    // Places: none, unclear, on the organ's own with others, and of kinds that may count or not.
    Case(quotas: ["A9,行政编制,9,,石编〔2008〕1号,2008-01-01,"], unchecked: ["norm_size_untold 1/0"]),
    Case(quotas: ["A1,行政编制,,9,石编〔2008〕1号,2008-01-01,"], unchecked: ["norm_size_untold 1/0"]),
    Case(
      quotas: ["A1,行政编制,9,,石编〔2008〕1号,2008-01-01,A2"], unchecked: ["norm_size_untold 1/0"]),
    Case(
      quotas: ["A2,行政编制,9,,石编〔2008〕1号,2008-01-01,A1"], unchecked: ["norm_size_untold 1/0"]),
    Case(
      quotas: ["A1,行政编制,7,,石编〔2008〕1号,2008-01-01,", "A1,事业编制,2,,石编〔2008〕1号,2008-01-01,"],
      norms: [
        "石县,,单位,,,1,7,1,2,,石编〔2010〕1号,,", "石县,,单位,,,8,,1,3,,石编〔2010〕1号,,",
      ], unchecked: ["norm_size_untold 1/0"]),
    Case(
      quotas: ["A1,行政编制,7,,石编〔2008〕1号,2008-01-01,", "A1,员额,2,,石编〔2008〕1号,2008-01-01,"],
      norms: [
        "石县,,单位,,,1,7,1,1,,石编〔2010〕1号,,", "石县,,单位,,,8,,1,2,,石编〔2010〕1号,,",
      ], found: over),
    Case(
      quotas: ["A1,行政编制,7,,石编〔2008〕1号,2008-01-01,", "A1,工勤编制,2,,石编〔2008〕1号,2008-01-01,"],
      unchecked: ["norm_size_untold 1/0"]),
    // Of a town nobody says which of its places are meant.
    Case(
      organs: ["A1,石县城关镇,,乡镇街道,县级,石县,号,2008-01-01,"],
      quotas: ["A1,行政编制,7,,石编〔2008〕1号,2008-01-01,", "A1,事业编制,9,,石编〔2008〕1号,2008-01-01,"],
      norms: [
        "石县,,单位,,,1,7,1,4,,石编〔2010〕1号,,", "石县,,单位,,,8,,1,2,,石编〔2010〕1号,,",
      ], unchecked: ["norm_size_untold 1/0"]),
    Case(
      organs: ["A1,石县城关镇,,乡镇街道,县级,石县,号,2008-01-01,"],
      quotas: ["A1,行政编制,8,,石编〔2008〕1号,2008-01-01,", "A1,事业编制,9,,石编〔2008〕1号,2008-01-01,"],
      found: over),
    Case(quotas: ["A1,总编制,9,,石编〔2008〕1号,2008-01-01,"], found: over),
    // Posts: without a scope, without certainty, by name, and of another role.
    Case(
      posts: ["A1,,,副科级,副职,3,,石编〔2008〕1号,2008-01-01"], unchecked: ["norm_posts_untold 1/0"]),
    Case(posts: ["A1,,,副科级,副职,2,,石编〔2008〕1号,2008-01-01"]),
    Case(
      posts: [
        "A1,班子,,副科级,副职,3,,石编〔2008〕1号,2008-01-01", "A1,,,正科级,副职,4,,石编〔2008〕1号,2008-01-01",
      ], found: over),
    Case(
      posts: ["A1,班子,,副科级,副职,,1,石编〔2008〕1号,2008-01-01"],
      unchecked: ["norm_posts_untold 1/0"]),
    Case(posts: ["A1,班子,,副科级,其他,9,,石编〔2008〕1号,2008-01-01"]),
    Case(posts: ["A1,班子,,副科级,副职,0,,石编〔2008〕1号,2008-01-01"], norms: ["石城县,,单位,,,8,,1,2,,文,,"]),
    // Both roles together, and a role that the norm does not limit.
    Case(
      posts: [
        "A1,班子,,副科级,副职,2,,石编〔2008〕1号,2008-01-01", "A1,班子,,正科级,正职,1,,石编〔2008〕1号,2008-01-01",
      ], norms: ["石县,,单位,,,8,,,,2,石编〔2010〕1号,,"], found: ["A1 正副职（班子） 2/3"]),
    Case(norms: ["石县,,单位,,,8,,1,,,石编〔2010〕1号,,"]),
  ]

  private static let bodies = [
    "A1,石县财政局,,政府工作部门,县级,石县,号,2008-01-01,", "A11,人事股,A1,内设机构,,,号,2008-01-01,",
    "A12,预算股,A1,内设机构,,,号,2008-01-01,",
  ]
  private static let bodyNorms = [
    "石县,,内设机构,,,3,3,,,1,石编〔2010〕1号,,", "石县,,内设机构,,,4,7,1,1,,石编〔2010〕1号,,",
  ]

  private static func quotas(_ unit: Int, _ first: Int?, _ second: Int?) -> [String] {
    [("A1", unit), ("A11", first), ("A12", second)].compactMap { code, places in
      places.map { "\(code),行政编制,\($0),,石编〔2008〕1号,2008-01-01," }
    }
  }

  static let inner = [
    Case(
      organs: bodies, quotas: quotas(9, 3, 4),
      posts: ["A1,,人事股,股级,正职,2,,石编〔2008〕1号,2008-01-01"], norms: bodyNorms,
      found: ["A1 正副职（人事股） 1/2"]),
    Case(
      organs: bodies, quotas: quotas(9, nil, 4),
      posts: ["A1,,人事股,股级,正职,2,,石编〔2008〕1号,2008-01-01"], norms: bodyNorms,
      unchecked: ["norm_size_untold 1/0"]),
    Case(
      organs: bodies, quotas: quotas(9, 2, 4),
      posts: ["A1,,人事股,股级,正职,2,,石编〔2008〕1号,2008-01-01"], norms: bodyNorms,
      unchecked: ["norm_unknown_bodies 1/0"]),
    // Of a body that the ledger does not have.
    Case(
      organs: bodies, quotas: quotas(9, 3, 4),
      posts: ["A1,,国库股,股级,正职,2,,石编〔2008〕1号,2008-01-01"], norms: bodyNorms,
      unchecked: ["norm_size_untold 1/0"]),
    // All bodies together: what each is allowed, as long as they have all places of the organ.
    Case(
      organs: bodies, quotas: quotas(7, 3, 4),
      posts: [
        "A1,内设机构,,股级,正职,2,,石编〔2008〕1号,2008-01-01", "A1,内设机构,,股级,副职,2,,石编〔2008〕1号,2008-01-01",
      ], norms: bodyNorms, found: ["A1 正副职（内设机构） 3/4"]),
    Case(
      organs: bodies, quotas: quotas(7, 3, 4),
      posts: ["A1,内设机构,,股级,正职,2,,石编〔2008〕1号,2008-01-01"], norms: bodyNorms),
    Case(
      organs: bodies, quotas: quotas(9, 3, 4),
      posts: ["A1,内设机构,,股级,正职,9,,石编〔2008〕1号,2008-01-01"], norms: bodyNorms,
      unchecked: ["norm_size_untold 1/0"]),
    Case(
      organs: bodies, quotas: quotas(9, nil, 4),
      posts: ["A1,内设机构,,股级,正职,9,,石编〔2008〕1号,2008-01-01"], norms: bodyNorms,
      unchecked: ["norm_size_untold 1/0"]),
  ]

  @Test(arguments: places + numbers + inner)
  func areComparedOnlyWhereTheyAreKnown(item: Case) throws {
    let office = try office(organs: item.organs, quotas: item.quotas, posts: item.posts)
    try office.store(Self.normHeading, item.norms)
    let result = try office.check("2010-06-30", rules: [Self.rule])
    #expect(try office.findings(Self.rule, result).map(\.brief) == item.found)
    #expect(try office.unchecked(Self.rule, result) == item.unchecked)
  }

  private static let bySize = [
    "石县,,单位,,,1,8,1,2,,石编〔2010〕1号,,", "石县,,单位,,,9,,1,3,,石编〔2010〕1号,,",
  ]

  /// In the middle of the month of a norm, of the places or of the posts.
  static let inTheMonth = [
    Case(norms: ["石县,,单位,,,8,,1,2,,石编〔2010〕1号,2010-06,"], unchecked: ["norm_unread 1/0"]),
    Case(norms: ["石县,,单位,,,8,,1,2,,石编〔2010〕1号,2010-05,"], found: over),
    Case(norms: ["石县,,单位,,,8,,1,2,,石编〔2010〕1号,2010-07,"], unchecked: ["norm_unknown 1/0"]),
    Case(
      quotas: [
        "A1,行政编制,8,,石编〔2008〕1号,2008-01-01,", "A1,行政编制,9,,石编〔2010〕2号,2010-06,",
      ], norms: bySize, unchecked: ["norm_size_untold 1/0"]),
    Case(
      quotas: [
        "A1,行政编制,7,,石编〔2008〕1号,2008-01-01,", "A1,行政编制,8,,石编〔2010〕2号,2010-06,",
      ], norms: bySize, found: over),
    Case(
      quotas: [
        "A1,行政编制,8,,石编〔2008〕1号,2008-01-01,", "A1,行政编制,9,,石编〔2010〕2号,2010-07,",
      ], norms: bySize, found: over),
    Case(
      posts: [
        "A1,班子,,副科级,副职,2,,石编〔2008〕1号,2008-01-01", "A1,班子,,副科级,副职,3,,石编〔2010〕2号,2010-06",
      ], unchecked: ["norm_posts_untold 1/0"]),
    Case(
      posts: [
        "A1,班子,,副科级,副职,2,,石编〔2008〕1号,2008-01-01", "A1,班子,,副科级,副职,3,,石编〔2010〕2号,2010-07",
      ]),
    // A quota that others share from a later month on is the organ's own until then.
    Case(
      quotas: [
        "A1,行政编制,9,,石编〔2008〕1号,2008-01-01,", "A1,行政编制,9,,石编〔2010〕2号,2010-07,A2",
      ], found: over),
    Case(
      quotas: [
        "A1,行政编制,9,,石编〔2008〕1号,2008-01-01,", "A1,行政编制,9,,石编〔2010〕2号,2010-06,A2",
      ], unchecked: ["norm_size_untold 1/0"]),
  ]

  @Test(arguments: inTheMonth)
  func aMonthDecidesNothing(item: Case) throws {
    let office = try office(organs: item.organs, quotas: item.quotas, posts: item.posts)
    try office.store(Self.normHeading, item.norms)
    let result = try office.check("2010-06-15", rules: [Self.rule])
    #expect(try office.findings(Self.rule, result).map(\.brief) == item.found)
    #expect(try office.unchecked(Self.rule, result) == item.unchecked)
  }

  @Test func withoutATableOfNormsNothingIsSaid() throws {
    let result = try office().check("2010-06-30", rules: [Self.rule])
    #expect(try office().outcome(Self.rule, result).kind == .notApplicable)
  }

  @Test func aFindingNamesTheNormItsPlaceAndTheApprovals() throws {
    let office = try office()
    try office.store(Self.normHeading, ["岚市,石县,单位,,,8,10,1,2,,岚编〔2010〕1号,2010-01-01,"])
    let result = try office.check("2010-06-30", rules: [Self.rule])
    let finding = try #require(try office.findings(Self.rule, result).first)
    #expect(finding.organs == ["A1", "岚市（职数标准）"])
    let explained = try office.ledger.explain("\(finding.name)")
    #expect(explained.others.map(\.total) == [2, 9, 3])
    #expect(explained.others.map(\.personName) == ["岚市 8–10", "石县财政局", ""])
    #expect(explained.others.map(\.document) == ["岚编〔2010〕1号", "石编〔2008〕1号", "石编〔2008〕1号"])
  }

  struct Cure: Sendable {
    let heading: String
    let rows: [String]
    let state: FindingProof.State
  }

  static let cures = [
    // Fewer posts, more places, another norm: by a newer document each.
    Cure(
      heading: postHeading, rows: ["A1,班子,,副科级,副职,2,,石编〔2010〕7号,2010-08-01"], state: .cleared),
    Cure(
      heading: quotaHeading, rows: ["A1,行政编制,12,,石编〔2010〕7号,2010-08-01,"], state: .cleared),
    Cure(
      heading: normHeading,
      rows: [
        "石县,,单位,,,8,10,1,2,,石编〔2010〕1号,2010-01-01,2010-07-31",
        "石县,,单位,,,8,10,1,3,,石编〔2010〕8号,2010-08-01,",
      ], state: .cleared),
    // Other numbers under the documents that were there.
    Cure(
      heading: postHeading, rows: ["A1,班子,,副科级,副职,2,,石编〔2008〕1号,2008-01-01"], state: .corrected),
    Cure(
      heading: quotaHeading, rows: ["A1,行政编制,12,,石编〔2008〕1号,2008-01-01,"], state: .corrected),
    Cure(
      heading: normHeading, rows: ["石县,,单位,,,8,10,1,3,,石编〔2010〕1号,2010-01-01,"], state: .corrected),
  ]

  @Test(arguments: cures)
  func newerDocumentsClear(cure: Cure) throws {
    let office = try office()
    try office.store(
      Self.normHeading,
      [
        "石县,,单位,,,8,10,1,2,,石编〔2010〕1号,2010-01-01,", "石县,,单位,,,11,,1,3,,石编〔2010〕1号,2010-01-01,",
      ])
    let first = try office.check("2010-06-30")
    let finding = try #require(try office.findings(Self.rule, first).first)
    try office.store(cure.heading, cure.rows)
    let later = try office.check("2010-09-30")
    #expect(try office.findings(Self.rule, later).isEmpty)
    try office.ledger.reading { database in
      let proofs = try FindingProofs(database)
      #expect(try proofs.proof(of: finding).state == cure.state)
    }
  }

  /// A norm that ends, or posts of another scope by a newer document, put nothing right.
  @Test func withoutANormTheFindingStaysOpen() throws {
    let office = try office()
    try office.store(Self.normHeading, ["石县,,单位,,,8,,1,2,,石编〔2010〕1号,2010-01-01,"])
    let first = try office.check("2010-06-30")
    let finding = try #require(try office.findings(Self.rule, first).first)
    try office.store(
      Self.normHeading, ["石县,,单位,,,8,,1,2,,石编〔2010〕1号,2010-01-01,2010-07-31"])
    _ = try office.check("2010-09-30")
    try office.ledger.reading { database in
      let state = try FindingProofs(database).proof(of: finding).state
      #expect(state != .cleared && state != .corrected)
    }
  }
}
